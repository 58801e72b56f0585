// References that lead somewhere, and symbols of the workspace.
import { describe, expect, it } from 'vitest';
import { computeLinks, computePlaceSymbols, findDefinition, fitsQuery } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

const PLAN = `青山县2026年工作计划
一、总体要求
𠮷措施见第二部分，分工见第二部分（二），目标见第五部分，项目见附件2，名单见附件３。
二、主要任务
（一）抓教育
入学率达到95%以上。
（二）抓卫生
入学率达到９６%以上，就诊率达到xx%。
附件：1.分工表
2.项目表

附件1
分工表
`;

const show = (text: string): string[] =>
  computeLinks(modelOf(text)).map(
    ({ span, target }) => `${text.slice(span.start, span.end)} → ${text.slice(target.start, target.end)}`,
  );

describe('links', () => {
  it.each([
    ['LF', PLAN],
    ['CR LF', PLAN.replaceAll('\n', '\r\n')],
  ])('lead to parts and attachments, and dead ones nowhere, with %s', (_, text) => {
    expect(show(text)).toEqual(['第二部分 → 二、主要任务', '第二部分（二） → （二）抓卫生', '附件2 → 2.项目表']);
  });
  it.each([
    ['见附件1。\n附件1\n分工表\n', ['附件1 → 附件1']],
    ['办法见附件。\n附件\n分工表\n', ['附件 → 附件']],
    ['办法见附件。\n附件1\n分工表\n附件2\n项目表\n', []],
    ['办法见附件。\n', []],
    ['附件1：分工表\n', []],
    ['安排附件10万元。\n附件1\n分工表\n', []],
  ])('of %j are %j', (text, links) => expect(show(text)).toEqual(links));

  it('are definitions, too', () => {
    const found = findDefinition(modelOf(PLAN), PLAN.indexOf('第二部分') + 2)!;
    expect(PLAN.slice(found.origin.start, found.origin.end)).toBe('第二部分');
    expect(found.places.map(({ start, end }) => PLAN.slice(start, end))).toEqual(['二、主要任务']);
  });
  it('of the corpus are apart and in order', () => {
    for (const { text, markdown } of readCorpus())
      computeLinks(modelOf(text, markdown)).forEach(({ span }, i, all) => {
        expect(span.end).toBeGreaterThan(span.start);
        if (i > 0) expect(span.start).toBeGreaterThanOrEqual(all[i - 1]!.span.end);
      });
  });
});

describe('symbols of the workspace', () => {
  it('are headings and indicators, each once', () => {
    const symbols = computePlaceSymbols(modelOf(PLAN.replace('2.项目表\n', '')));
    expect(symbols.map(({ name, kind, container }) => [name, kind, container])).toEqual([
      ['一、总体要求', 'heading', ''],
      ['二、主要任务', 'heading', ''],
      ['（一）抓教育', 'heading', '主要任务'],
      ['（二）抓卫生', 'heading', '主要任务'],
      ['附件1', 'attachment', ''],
      ['入学率 ≥95%', 'indicator', '抓教育'],
      ['就诊率 xx%', 'indicator', '抓卫生'],
    ]);
  });
  it.each([
    ['（二）抓卫生', '抓卫', true],
    ['（二）抓卫生', '抓生', true],
    ['（二）抓卫生', '(二)', true],
    ['（二）抓卫生', '抓衛生', true],
    ['GDP增长 8%', 'gdp', true],
    ['（二）抓卫生', '生卫', false],
    ['𠮷县', '𠮷', true],
    ['（二）抓卫生', '', true],
    ['抓抓', '抓抓抓', false],
  ])('%s fits %j: %s', (name, query, fits) => expect(fitsQuery(name, query)).toBe(fits));
});
