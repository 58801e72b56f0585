// Words that have a time: each row of the pack is found in its examples and nowhere else, and what is told depends on
// when the document was written.
import { describe, expect, it } from 'vitest';
import { PACKS, rowsOf } from '../../server/core/data/packs.js';
import { computeSentenceFacts } from '../../server/core/lex/facts.js';
import { LEXICON } from '../../server/core/lex/lexicon.js';
import { getTerms } from '../../server/core/lex/terms.js';
import { markFindings } from './harness.js';

const found = (text: string) => getTerms(computeSentenceFacts(text), LEXICON);

describe.each(rowsOf(PACKS, 'terms').map((row) => [row.words[0]!, row] as const))('%s', (_, row) => {
  it.each([...row.yes])('is in %s', (marked) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const facts = found(marked.replace(/[⟦⟧]/g, ''));
    expect(facts.map((f) => [f.start, f.end, f.term.row])).toContainEqual([start, end, row]);
  });
  it.each([...row.no])('is not in %s', (text) => expect(found(text).filter((f) => f.term.row === row)).toEqual([]));
  it('has a time', () => expect(row.since ?? row.until).toBeDefined());
});

describe('a word out of its time', () => {
  const marked = (...lines: string[]): string => lines.join('\n');
  it.each([
    marked('某县2025年工作计划', '一、任务', '由⟦wording/dated:质监局⟧、⟦wording/dated:环保局⟧负责。'),
    marked('某市2024年工作要点', '一、任务', '抓好⟦wording/dated:新冠肺炎⟧疫情防控，继续做好新冠肺炎监测。'),
    marked('某县2016年工作计划', '一、任务', '县⟦wording/dated:应急管理局⟧牵头。'),
    marked('关于开展检查的方案', '一、任务', '由⟦wording/dated:卫计局⟧牵头。', '某县人民政府', '2022年3月1日'),
    marked('某县2024年工作计划', '一、任务', '由⟦wording/dated:农业局⟧、⟦wording/dated:地税局⟧配合。'),
    marked(
      '某县2022年工作计划',
      '一、任务',
      '做好⟦wording/dated:新农合⟧基金监管，帮扶⟦wording/dated:贫困村⟧发展产业。',
    ),
    marked('某县2026年工作要点', '一、任务', '县⟦wording/dated:乡村振兴局⟧负责，落实⟦wording/dated:银保监局⟧要求。'),
    marked('某县2019年工作要点', '一、任务', '县⟦wording/dated:乡村振兴局⟧负责。'),
  ])('%s', (text) => expect(markFindings(text.replace(/⟦[^:]+:(.*?)⟧/g, '$1'))).toBe(text));

  it.each([
    ['a plan of its time', marked('某县2017年工作计划', '一、任务', '由质监局、环保局负责。')],
    ['a plan written while the words were current', marked('某市2023年工作要点', '一、任务', '抓好新冠肺炎疫情防控。')],
    ['no date, no telling', marked('关于开展检查的方案', '一、任务', '由卫计局牵头。')],
    ['what looks back', marked('某县2024年工作计划', '一、2023年工作回顾', '由质监局负责。')],
    ['a year of its time', marked('某县2024年工作计划', '一、任务', '2018年由质监局批准的项目全部验收。')],
    ['what is over', marked('某县2024年工作计划', '一、任务', '打赢了新冠肺炎疫情防控阻击战。')],
    ['a document’s name', marked('某县2024年工作计划', '一、任务', '落实《某县质监局管理办法》。')],
    [
      'a body of a like name',
      marked('某县2024年工作计划', '一、任务', '县文化广电旅游局、县农业农村局、县税务局负责。'),
    ],
    ['a plan of the merger', marked('某县2020年工作计划', '一、任务', '做好新农合基金监管，帮扶贫困村发展产业。')],
    ['what came to its end', marked('某县2024年工作计划', '一、任务', '巩固贫困县摘帽成果，三是取消社会抚养费。')],
    ['an old text as a whole', marked('2024年卫生局工作计划', '一、任务', '稳定新农合参合率。')],
    ['the former body', marked('某县2024年工作计划', '一、任务', '盘活原质监局办公楼。')],
  ])('is not %s', (_, text) => expect(markFindings(text)).toBe(text));
  it('is not told of a text whose words were exchanged', () => {
    const body = '提高公共卫生效劳水平，完善根本医疗制度，门诊人次到达3万，稳定新农合参合率。';
    expect(markFindings(marked('某县2024年工作计划', '一、任务', body))).not.toContain('wording/dated');
  });
});
