// Inlay hints and the lenses over headings; hints are shown in the text as ‹第1/3项›.
import { describe, expect, it } from 'vitest';
import { countCharacters, createCounter } from '../../server/core/features/length.js';
import { computeHints, computeLenses, type Locale, lint, type Span } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

function markHints(text: string, locale: Locale = 'zh-CN', range: Span = { start: 0, end: text.length }): string {
  let marked = '';
  let at = 0;
  for (const { offset, label } of computeHints(modelOf(text), range, locale)) {
    marked += `${text.slice(at, offset)}‹${label}›`;
    at = offset;
  }
  return marked + text.slice(at);
}

/** Takes the marks out, and puts them in again from the answer. */
const expectHints = (marked: string, locale?: Locale): void =>
  expect(markHints(marked.replace(/‹[^›]*›/g, ''), locale)).toBe(marked);

describe('hints at the items that a claim counts', () => {
  it.each([
    ['in lines of their own', '二、三项任务\n‹第1/3项›1.建成学校。\n‹第2/3项›2.办好食堂。\n‹第3/3项›3.修好道路。\n'],
    [
      'of another measure',
      '坚持以下三个原则：\n‹第1/3个›一是坚持为民。\n‹第2/3个›二是坚持创新。\n‹第3/3个›三是坚持安全。\n',
    ],
    ['with one missing', '抓好以下四项工作：\n‹第1/4项›1.建成学校。\n‹第2/4项›2.办好食堂。\n‹第3/4项›3.修好道路。\n'],
    [
      'beyond the basic plane',
      '𠮷县抓好以下三项工作：\r\n‹第1/3项›1.👨‍👩‍👧学校。\r\n‹第2/3项›2.食堂。\r\n‹第3/3项›3.道路。\r\n',
    ],
  ])('%s', (_, marked) => expectHints(marked));

  it.each([
    ['in one line', '坚持以下三个原则：1.坚持为民。2.坚持创新。3.坚持安全。\n'],
    ['that are two', '抓好以下两项工作：\n1.建成学校。\n2.办好食堂。\n'],
    ['that nobody counts', '抓好以下工作：\n1.建成学校。\n2.办好食堂。\n3.修好道路。\n'],
  ])('not at those %s', (_, text) => expect(markHints(text)).toBe(text));

  it('in English, too', () => {
    expectHints('二、三项任务\n‹1/3›1.建成学校。\n‹2/3›2.办好食堂。\n‹3/3›3.修好道路。\n', 'en');
  });
  it('only in the stretch asked for', () => {
    const text = '二、三项任务\n1.建成学校。\n2.办好食堂。\n3.修好道路。\n';
    const start = text.indexOf('2.');
    expect(markHints(text, 'zh-CN', { start, end: start + 3 })).toBe(text.replace('2.', '‹第2/3项›2.'));
  });
});

describe('hints behind figures', () => {
  it.each([
    '全年投入资金12000万元‹= 1.2亿元›。',
    '投资0.35亿元‹= 3500万元›新建水厂。',
    '每人补助12000元‹= 1.2万元›。',
    '服务群众1200000人次‹= 120万人次›。',
    '投资12000—15000万元‹= 1.2–1.5亿元›新建水厂。',
    '入学率达到百分之九十‹= 90%›以上。',
    '婴儿死亡率控制在千分之六‹= 6‰›以下。',
    '孕产妇死亡率控制在十万分之20.1‹= 20.1/10万›以内。',
    '群众满意率达到九成‹= 90%›以上。',
  ])('%s', (marked) => expectHints(marked));

  it.each([
    '投资5000万元新建水厂。',
    '投资1.2亿元新建水厂。',
    '每人补助12345元。',
    '服务群众12000人次。',
    '入学率达到90%以上。',
    '投入资金xx万元。',
    '建成学校7所，2025年完成。',
  ])('not in %s', (text) => expect(markHints(text)).toBe(text));
});

const PLAN = `青山县2026年工作计划
一、主要目标
入学率达到95%以上，巩固率达到xx%以上。
二、重点任务
（一）抓项目
投资xx万元，入学率达到95%。
（二）抓落实
各部门要抓好落实。
`;

describe('lenses', () => {
  const lensesOf = (text: string) => {
    const model = modelOf(text);
    return computeLenses(model, lint(model).findings).map(({ heading, placeholders, indicators, characters }) => ({
      heading: text.slice(heading.start, heading.end),
      placeholders: placeholders.map(({ span }) => text.slice(span.start, span.end)),
      indicators: indicators.length,
      characters,
    }));
  };
  it('tell what is open, how many indicators there are, and how long the section is', () => {
    expect(lensesOf(PLAN)).toEqual([
      { heading: '一、主要目标', placeholders: ['xx'], indicators: 2, characters: 24 },
      { heading: '二、重点任务', placeholders: ['xx'], indicators: 2, characters: 40 },
      { heading: '（一）抓项目', placeholders: ['xx'], indicators: 2, characters: 19 },
    ]);
  });
  it('stand over no numbered paragraphs', () => {
    expect(lensesOf('一、目标\n1.办好教育。入学率达到xx%。\n（一）抓好卫生。\n').map(({ heading }) => heading)).toEqual(
      ['一、目标'],
    );
  });
  it('stand over headings that begin where the lens does', () => {
    for (const { text, markdown } of readCorpus()) {
      const model = modelOf(text, markdown);
      for (const { heading, placeholders, indicators } of computeLenses(model, lint(model).findings)) {
        expect(heading.end).toBeGreaterThan(heading.start);
        for (const { span } of [...placeholders, ...indicators])
          expect(span.start).toBeGreaterThanOrEqual(heading.start);
      }
    }
  });
});

describe('length', () => {
  it.each([
    ['到2025年，GDP增长8.5%。', 9],
    ['𠮷县 ，\t', 3],
    ['', 0],
    ['（一）', 3],
  ])('%s has %i', (text, count) => expect(countCharacters(text)).toBe(count));
  it('of a stretch is that of its words, wherever it begins and ends', () => {
    const text = '𠮷县计划\r\n一、甲\r\n\r\n抓项目，促投资。';
    const count = createCounter(modelOf(text));
    for (const [start, end] of [
      [0, text.length],
      [2, 9],
      [8, 14],
      [text.length, text.length],
    ] as const)
      expect(count({ start, end })).toBe(countCharacters(text.slice(start, end)));
  });
});
