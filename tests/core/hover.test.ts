// Hovers of headings, periods and meetings; `$0` is the pointer.
import { describe, expect, it } from 'vitest';
import { findHover, type Locale, lint } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

const hoverAt = (marked: string, locale: Locale = 'zh-CN', markdown = false) => {
  const at = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const model = modelOf(text, markdown);
  const hover = findHover(model, at, locale, lint(model).findings);
  return hover && { words: text.slice(hover.span.start, hover.span.end), markdown: hover.markdown };
};

describe('periods and meetings', () => {
  it.each([
    ['实施“$0十四五”规划。', '“十四五”规划', '**“十四五”规划**：2021—2025年'],
    ['2026年是“$0十五五”开局之年。', '“十五五”', '**“十五五”**：2026—2030年\n\n开局之年：2026年'],
    ['𠮷县按照《青山县“十$0四五”规划》推进。', '“十四五”规划', '**“十四五”规划**：2021—2025年'],
    ['贯彻党的二十届三中$0全会精神。', '二十届三中全会', '**二十届三中全会**：2024年7月'],
    ['学习党的二十$0大精神。', '二十大', '**二十大**：2022年10月'],
    ['贯彻二十届二中、$0三中全会精神。', '三中全会', '**二十届三中全会**：2024年7月'],
    [
      '贯彻党的二十届九中$0全会精神。',
      '二十届九中全会',
      '**二十届九中全会**：召开时间没有收录（可写在 .planlint/packs 里）',
    ],
  ])('%s', (marked, words, markdown) => expect(hoverAt(marked)).toEqual({ words, markdown }));

  it('say which year of the period the plan is for', () => {
    expect(hoverAt('青山县2023年工作计划\n落实“十四$0五”规划。\n')?.markdown).toBe(
      '**“十四五”规划**：2021—2025年\n\n2023年是其中第3年',
    );
  });
  it('in English, too', () => {
    expect(hoverAt('贯彻党的二十届三中$0全会精神。', 'en')?.markdown).toBe('**二十届三中全会**: 2024-07');
  });
  it.each(['十五$0项规划任务。', '实施二十$0大工程。', '$0', '打七五$0折。'])('are not in %s', (marked) =>
    expect(hoverAt(marked)).toBeUndefined(),
  );
  it('are found in a sentence that a converter broke', () => {
    const lines = '为全面贯彻落实上级的各项决策部署要求\n'.repeat(6);
    expect(hoverAt(`${lines}深入学习宣传和全面贯彻落实党的二十\n届三中$0全会精神，推动工作。\n`)?.markdown).toContain(
      '2024年7月',
    );
  });
});

const PLAN = `青山县2026年工作计划
一、主要目标
入学率达到95%以上，巩固率达到xx%以上。到2月30日完成。
二、保障措施
（一）加强领导。各部门要抓好落实。
`;

describe('headings', () => {
  it('tell how long the section is, and what is open under it', () => {
    const hover = hoverAt(PLAN.replace('主要目标', '主要$0目标'));
    expect(hover?.words).toBe('一、主要目标');
    expect(hover?.markdown).toBe(
      [
        '**一、主要目标**',
        '32 字',
        '待填 1 处：第 3 行',
        '指标 2 个：入学率 ≥95%、巩固率 ≥xx%',
        '问题 1 个：\n\n- 第 3 行：没有“2月30日”：2月只有29天',
      ].join('\n\n'),
    );
  });
  it('say so where nothing is open; a run-in heading, too', () => {
    expect(hoverAt(PLAN.replace('加强领导', '加强$0领导'))).toEqual({
      words: '（一）加强领导',
      markdown: '**（一）加强领导**\n\n17 字 · 没有待填，也没有问题',
    });
  });
  it('the title stands for the whole', () => {
    const hover = hoverAt(`$0${PLAN}`, 'en');
    expect(hover?.words).toBe('青山县2026年工作计划');
    expect(hover?.markdown).toMatch(/1 to fill in: lines 3\n\n2 indicators: .*\n\n1 problem:/);
  });
  it('no text acts as markup', () => {
    expect(hoverAt('一、建设$0[a](b)<b>中心\n抓项目。\n二、其他\n抓落实。\n')?.markdown).not.toMatch(/(?<!\\)\[a|<b>/);
  });
  it('every place of the corpus has a hover or none, in both languages', () => {
    for (const { text, markdown } of readCorpus().slice(0, 6)) {
      const model = modelOf(text, markdown);
      const { findings } = lint(model);
      for (let at = 0; at <= text.length; at += 11)
        for (const locale of ['zh-CN', 'en'] as const) {
          const hover = findHover(model, at, locale, findings);
          if (hover) expect(hover.span.start <= at && at <= hover.span.end && hover.markdown !== '').toBe(true);
        }
    }
  });
});
