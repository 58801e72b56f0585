// The tree of the target view: groups, words and ids.
import { describe, expect, it } from 'vitest';
import { nameTargets, type Target } from '../../client/targets/list.js';
import { buildTree, type TreeNode } from '../../client/targets/tree.js';
import { getTexts } from '../../client/texts.js';
import type { TargetItem } from '../../server/protocol.js';

const texts = getTexts('zh-CN', 'en');
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const item = (indicator: string, value: string, more: Partial<TargetItem> = {}): TargetItem => ({
  indicator,
  key: indicator.replace('全县', ''),
  comparator: '>=',
  value,
  unit: '%',
  filled: value !== 'xx',
  range,
  section: '总体目标',
  path: ['工作目标', '总体目标'],
  deadline: '',
  role: 'target',
  scope: [],
  reports: [],
  ...more,
});

const report = { rule: 'figure/conflict', severity: 'warning', message: '同一指标应只有一个数' } as const;
const tasks = { section: '重点任务', path: ['重点任务'] };
const targets = nameTargets([
  item('全县签约率', '90', { deadline: '年底', scope: ['全县'], reports: [report] }),
  item('建档率', 'xx', { deadline: '2026年' }),
  item('签约率', '92', { ...tasks, reports: [report], baseline: { value: '85', unit: '%', amount: 85, year: 2025 } }),
  item('GDP增速', '6.5', { ...tasks, comparator: '~' }),
]);

const show = (nodes: readonly TreeNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    `${'  '.repeat(depth)}[${node.icon}] ${node.label} | ${node.description}`,
    ...show(node.children, depth + 1),
  ]);
const build = (by: 'section' | 'indicator', filter = '', of: readonly Target[] = targets) =>
  buildTree(of, { by, filter, texts });

describe('the tree', () => {
  it('by section', () => {
    expect(show(build('section').nodes)).toEqual([
      '[conflict] 总体目标 | 2 · 有问题 · 待填',
      '  [conflict] 全县签约率 | ≥90% · 有问题 · 年底 · 全县',
      '  [open] 建档率 | ≥xx% · 待填 · 2026年',
      '[conflict] 重点任务 | 2 · 有问题',
      '  [conflict] 签约率 | ≥92% · 有问题',
      '  [target] GDP增速 | ≈6.5%',
    ]);
  });

  it('by indicator: all mentions of one together, one alone is no group', () => {
    expect(show(build('indicator').nodes)).toEqual([
      '[conflict] 全县签约率 | 2 · 有问题',
      '  [conflict] ≥90% | 有问题 · 年底 · 全县 · 总体目标',
      '  [conflict] ≥92% | 有问题 · 重点任务',
      '[open] 建档率 | ≥xx% · 待填 · 2026年 · 总体目标',
      '[target] GDP增速 | ≈6.5% · 重点任务',
    ]);
  });

  it('says all of it to a screen reader, with the comparator in words', () => {
    const [first, second] = build('section').nodes;
    expect(first!.spoken).toBe('总体目标, 2 处, 有问题, 待填');
    expect(first!.children[0]!.spoken).toBe('全县签约率, 不低于90%, 期限：年底, 范围：全县, 有问题');
    expect(second!.children[0]!.spoken).toContain('基数：85%（2025年）');
    expect(second!.children[0]!.tooltip.split('\n')).toEqual([
      '签约率 ≥92%',
      '基数：85%（2025年）',
      '章节：重点任务',
      '⚠ 同一指标应只有一个数',
    ]);
  });

  it.each([
    ['签约', 2],
    ['签约 重点任务', 1],
    ['ｇｄｐ', 1],
    ['≥92%', 1],
    ['2026', 1],
    ['没有', 0],
    ['  ', 4],
  ])('filters by %s', (filter, count) => expect(build('section', filter).shown).toBe(count));

  it('has no id twice, and keeps the ids of what stays', () => {
    const idsOf = (of: readonly Target[]): Set<string> => {
      const all = (['section', 'indicator'] as const).flatMap((by) =>
        build(by, '', of).nodes.flatMap((node) => [node.id, ...node.children.map(({ id }) => id)]),
      );
      expect(new Set(all).size).toBe(all.length);
      return new Set(all);
    };
    const before = idsOf(targets);
    const after = idsOf(nameTargets([...targets.slice(0, 1), item('覆盖率', '80'), ...targets.slice(1)]));
    for (const id of before) expect(after).toContain(id);
  });

  it('of 2,000 targets is built at once', () => {
    const many = nameTargets(Array.from({ length: 2000 }, (_, i) => item(`指标${i % 700}率`, `${i % 100}`)));
    const begun = performance.now();
    expect(build('indicator', '率', many).shown).toBe(2000);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
