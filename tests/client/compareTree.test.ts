// The tree of the comparison, and which file is offered first.
import { describe, expect, it } from 'vitest';
import { similarity } from '../../client/compare/similarity.js';
import { buildCompareTree, type CompareNode } from '../../client/compare/tree.js';
import { getTexts } from '../../client/texts.js';
import type { ComparedFigure, ComparisonResult } from '../../server/protocol.js';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 3 } });
const figure = (value: string, more: Partial<ComparedFigure> = {}): ComparedFigure => ({
  range: at(1),
  comparator: '>=',
  value,
  unit: '%',
  deadline: '年底',
  section: '目标',
  ...more,
});

const result: ComparisonResult = {
  version: 1,
  other: { uri: 'file:///a.txt', from: 'choice', found: true },
  targets: [
    { change: 'kept', indicator: '建档率', here: figure('95'), there: figure('95') },
    { change: 'raised', trend: 'better', indicator: '签约率', here: figure('75'), there: figure('70') },
    { change: 'dropped', indicator: '筛查率', there: figure('80') },
    { change: 'dropped', indicator: '筛查率', there: figure('80', { range: at(9) }) },
    { change: 'lowered', trend: 'worse', indicator: '', here: figure('3'), there: figure('5') },
    { change: 'kept', indicator: '满意率', here: figure('90', { comparator: '=' }), there: figure('90') },
  ],
  passages: [{ range: at(3), other: at(4), text: '健全考核机制。', sentences: 2 }],
  sentences: 9,
  carried: 2,
  names: [
    { range: at(5), words: '青山县', own: '清河县' },
    { range: at(6), words: '柳河镇' },
  ],
  years: [{ range: at(2), words: '2024年', own: '2025年' }],
};

const build = (locale: string, of: ComparisonResult = result): CompareNode[] =>
  buildCompareTree(of, getTexts(locale, ''));
const show = (nodes: readonly CompareNode[]): string[] =>
  nodes.flatMap((node) => [
    `${node.isWarning ? '! ' : ''}${node.label} | ${node.description}`,
    ...show(node.children).map((line) => `  ${line}`),
  ]);

describe('the tree', () => {
  it('has what was left behind first, then what changed, then what was carried over', () => {
    expect(show(build('zh-CN'))).toEqual([
      '! 留下的名称 | 2 处',
      '  ! 青山县 | 本文写的是“清河县”',
      '  ! 柳河镇 | ',
      '! 留下的年份 | 1 处',
      '  ! 2024年 | 本文写的是“2025年”',
      '! 调低的指标 | 1 处',
      '  ! （未写指标） | ≥5% → ≥3% · 变差',
      '调高的指标 | 1 处',
      '  签约率 | ≥70% → ≥75% · 变好',
      '取消的指标 | 2 处',
      '  筛查率 | ≥80%',
      '  筛查率 | ≥80%',
      '不变的指标 | 2 处',
      '  建档率 | ≥95%',
      '  满意率 | ≥90% → 90%',
      '照搬的句子 | 9 句里有 2 句',
      '  健全考核机制。 | 连着 2 句',
    ]);
  });

  it('has an id for each item, and the place in either plan', () => {
    const leaves = build('zh-CN').flatMap(({ children }) => children);
    expect(new Set(leaves.map(({ id }) => id)).size).toBe(leaves.length);
    for (const { here, there } of leaves) expect(here ?? there).toBeDefined();
    const [first, second] = leaves.filter(({ icon }) => icon === 'dropped');
    expect([first!.here, first!.there, second!.there]).toEqual([undefined, at(1), at(9)]);
  });

  it('is told to a screen reader in words', () => {
    const spoken = build('en').flatMap(({ children }) => children.map((node) => node.spoken));
    expect(spoken).toContain('签约率, from at least 70% to at least 75%, better');
    expect(spoken).toContain('筛查率, at least 80%');
    expect(spoken).toContain('青山县, this plan is of “清河县”');
  });

  it('says in the tip when and where', () => {
    const raised = build('zh-CN')
      .flatMap(({ children }) => children)
      .find(({ icon }) => icon === 'raised');
    expect(raised!.tooltip).toBe('签约率\n对照文件：≥70% · 年底 · 目标\n本文：≥75% · 年底 · 目标\n变好');
  });

  it('is empty where nothing can be compared', () => {
    expect(build('en', { ...result, targets: [], passages: [], names: [], years: [] })).toEqual([]);
  });
});

describe('file names', () => {
  const name = '2025年卫生健康工作计划.txt';
  it.each([
    ['2024年卫生健康工作计划.txt', '会议记录.txt'],
    ['卫生健康局2024年工作计划.md', '2024年教育工作要点.txt'],
  ])('%s is nearer than %s', (near, far) => {
    expect(similarity(near, name)).toBeGreaterThan(similarity(far, name));
  });
  it('without letters are like none', () => expect(similarity('', name)).toBe(0));
});
