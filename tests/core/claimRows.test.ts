// Every claim of a number beside what is listed.
import { describe, expect, it } from 'vitest';
import { lint, listClaims } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

const rowsOf = (text: string) => {
  const model = modelOf(text);
  return listClaims(model, lint(model).findings);
};
const show = (text: string): string[] =>
  rowsOf(text).map(
    (row) =>
      `${row.kind} ${row.quote} ${row.state} ${row.claimed ?? row.numbers}/${row.found}: ${row.items.map(({ words }) => words).join('、')}`,
  );

const five = '1.坚持问题导向。2.坚持群众自愿。3.坚持因地制宜。4.坚持分步实施。5.坚持节俭办事。';

describe('listClaims', () => {
  it.each<[string, string, string[]]>([
    [
      'a wrong one',
      `坚持以下六个原则：${five}`,
      ['list 六个原则 wrong 6/5: 坚持问题导向、坚持群众自愿、坚持因地制宜、坚持分步实施、坚持节俭办事'],
    ],
    [
      'a right one',
      `坚持以下五个原则：${five}`,
      ['list 五个原则 right 5/5: 坚持问题导向、坚持群众自愿、坚持因地制宜、坚持分步实施、坚持节俭办事'],
    ],
    [
      'a slogan that does not come out',
      '今年实施1242战略，即紧扣一个中心、突出两个关键。',
      ['slogan 1242 wrong 1、2/2: 即紧扣一个中心、突出两个关键'],
    ],
    [
      'a slogan that does',
      '今年实施1242战略，即坚持一个中心、用好两个平台、办好四件实事、建强两支队伍。',
      ['slogan 1242 right 1、2、4、2/4: 即坚持一个中心、用好两个平台、办好四件实事、建强两支队伍'],
    ],
    ['none', '增强“四个意识”，实施“1+N+N”管理模式，拨打12345热线。', []],
  ])('%s', (_, sentence, expected) => {
    expect(show(`青山县2024年工作计划\n一、要求\n${sentence}\n`)).toEqual(expected);
  });

  it('stands in the order of the text, with names apart and the section above', () => {
    const text = `青山县2024年工作计划\n一、要求\n坚持以下六个原则：${five}\n二、三项任务\n（一）甲方面\n加强甲。\n（二）乙方面\n加强乙。\n三、要求\n坚持以下六个原则：${five}\n`;
    expect(rowsOf(text).map(({ id, section, state }) => `${id} ${section} ${state}`)).toEqual([
      '六个原则#1 要求 wrong',
      '三项任务#1  wrong',
      '六个原则#2 要求 wrong',
    ]);
  });

  it('is aside where it does not come out and nothing is reported', () => {
    const model = modelOf(
      `青山县2024年工作计划\n一、甲\n坚持以下六个原则：${five}\n二、乙\n坚持以下五个原则：${five}\n`,
    );
    expect(listClaims(model, []).map(({ state }) => state)).toEqual(['aside', 'right']);
  });

  it('is wrong where a set phrase has a stranger in it', () => {
    const rows = rowsOf('青山县2024年工作计划\n增强“四个意识”（政治意识、大局意识、核心意识、服务意识）。\n');
    expect(rows.map(({ state, stranger }) => [state, stranger])).toEqual([['wrong', '服务意识']]);
  });

  it('agrees with the rules on every document of the corpus', () => {
    for (const { text, markdown } of readCorpus()) {
      const model = modelOf(text, markdown);
      const { findings } = lint(model);
      const rows = listClaims(model, findings);
      const reported = findings.filter(({ rule }) => rule.startsWith('count/')).length;
      expect(rows.filter(({ state }) => state !== 'right')).toHaveLength(reported);
      expect(rows.filter(({ state }) => state === 'aside')).toEqual([]);
      for (const { span, quote, found, items } of rows) {
        expect(text.slice(span.start, span.end)).toBe(quote);
        expect(found).toBeGreaterThan(0);
        for (const item of items) expect(item.end).toBeGreaterThanOrEqual(item.start);
      }
    }
  });
});
