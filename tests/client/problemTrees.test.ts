// The trees of problems and of claimed numbers: words, order, filter and ids.
import { describe, expect, it } from 'vitest';
import { buildClaimTree } from '../../client/problems/claimTree.js';
import type { Node } from '../../client/problems/node.js';
import { buildProblemTree } from '../../client/problems/problemTree.js';
import { getTexts } from '../../client/texts.js';
import type { ClaimItem, GroupItem, ProblemItem, RuleItem } from '../../server/protocol.js';

const texts = getTexts('zh-CN', 'en');
const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 2 } });

const problem = (rule: string, words: string, line: number, more: Partial<ProblemItem> = {}): ProblemItem => ({
  id: `${rule}#${words}#1`,
  rule,
  severity: 'warning',
  range: at(line),
  words,
  before: '及时',
  after: '资金',
  message: `“${words}”不对`,
  ...more,
});
const rule = (id: string, title: string, fixable: number, problems: readonly ProblemItem[]): RuleItem => ({
  rule: id,
  title,
  severity: problems[0]!.severity,
  fixable,
  problems,
});
const groups: readonly GroupItem[] = [
  {
    group: 'figure',
    title: '数字',
    rules: [rule('figure/date', '日期不存在', 0, [problem('figure/date', '2月30日', 4, { severity: 'error' })])],
  },
  {
    group: 'wording',
    title: '用词',
    rules: [
      rule('wording/typo', '错别字', 2, [
        problem('wording/typo', '拔付', 2, { before: '，及时' }),
        problem('wording/typo', '峻工', 8),
      ]),
    ],
  },
];

const show = (nodes: readonly Node[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    `${'  '.repeat(depth)}[${node.icon}] ${node.label} | ${node.description}`,
    ...show(node.children, depth + 1),
  ]);
const all = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.children)]);

describe('the tree of problems', () => {
  it('has groups, rules and places', () => {
    expect(show(buildProblemTree(groups, '', texts).nodes)).toEqual([
      '[group] 数字 | 1',
      '  [error] 日期不存在 | 1',
      '    [error] 及时2月30日资金 | 第 5 行',
      '[group] 用词 | 2',
      '  [warning] 错别字 | 2 · 可改 2 处',
      '    [warning] 及时拔付资金 | 第 3 行',
      '    [warning] 及时峻工资金 | 第 9 行',
    ]);
  });

  it('tells menus what can be fixed, and screen readers all of it', () => {
    const nodes = all(buildProblemTree(groups, '', texts).nodes);
    expect(nodes.map(({ kind }) => kind)).toEqual([
      'group',
      'rule',
      'problem',
      'group',
      'fixableRule',
      'problem',
      'problem',
    ]);
    expect(nodes[2]!.spoken).toBe('2月30日, “2月30日”不对, 错误, 第 5 行');
    expect(nodes[4]!.spoken).toBe('错别字, 警告, 2 处, 可改 2 处');
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it.each([
    ['', 3],
    ['错别字', 2],
    ['峻工', 1],
    ['错误', 1],
    ['figure/date', 1],
    ['用词 拔付', 1],
    ['没有', 0],
  ])('filtered by %s has %i', (filter, count) => {
    const tree = buildProblemTree(groups, filter, texts);
    expect([tree.shown, tree.all]).toEqual([count, 3]);
    expect(all(tree.nodes).filter(({ kind }) => kind === 'problem')).toHaveLength(count);
  });
});

const claim = (quote: string, state: ClaimItem['state'], more: Partial<ClaimItem> = {}): ClaimItem => ({
  id: `${quote}#1`,
  kind: 'list',
  state,
  quote,
  claimed: 3,
  found: 2,
  range: at(1),
  section: '要求',
  items: [
    { words: '甲', range: at(2) },
    { words: '乙', range: at(3) },
  ],
  ...more,
});
const { claimed: _, ...slogan } = claim('1242', 'doubtful', { kind: 'slogan', numbers: '1、2、4', section: '' });
const claims = [
  claim('三项任务', 'wrong'),
  claim('两个原则', 'right', { claimed: 2 }),
  slogan,
  claim('四个意识', 'aside', { claimed: 4, stranger: '服务意识' }),
];

describe('the tree of claims', () => {
  it('has what is claimed beside what is found, and the items', () => {
    const { nodes, wrong, all: count } = buildClaimTree(claims, false, texts);
    expect(show(nodes).filter((line) => !line.startsWith('  '))).toEqual([
      '[wrong] 三项任务 | 说 3 · 列 2 · 对不上 · 要求',
      '[right] 两个原则 | 说 2 · 列 2 · 要求',
      '[doubtful] 1242 | 说 1、2、4 · 列 2 · 请核对',
      '[aside] 四个意识 | 说 4 · 列 2 · 对不上，已不提示 · 不该有“服务意识” · 要求',
    ]);
    expect(show(nodes[0]!.children)).toEqual(['[item] 甲 | 1/2', '[item] 乙 | 2/2']);
    expect([wrong, count]).toEqual([1, 4]);
    expect(nodes[0]!.spoken).toBe('三项任务, 说 3 · 列 2, 对不上, 第 2 行');
    expect(nodes[0]!.children[1]!.target).toEqual({ id: '三项任务#1', item: 1 });
  });

  it('can leave out what agrees', () => {
    const { nodes, all: count } = buildClaimTree(claims, true, texts);
    expect([nodes.map(({ label }) => label), count]).toEqual([['三项任务', '1242', '四个意识'], 4]);
  });
});
