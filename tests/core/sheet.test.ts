// The collection sheet: what it holds, and that values come back to their places.
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../server/core/features/tables/readCsv.js';
import { computeOpenPlaces, readSheet, writeSheet } from '../../server/core/index.js';
import { modelOf, toCsv } from './harness.js';

const plan = `青山县2026年养老服务工作计划

一、总体要求
为做好养老服务工作，结合xx县实际，制定本计划。
二、主要任务
（一）完善服务网络（责任单位：县民政局）
1. 在xx县城区新建服务中心xx个，投入资金xx万元，x月x日前完成。
2. 由县卫健局负责，培训护理员xx人。
（二）加强组织领导。
成立由某某任组长的工作专班。
`;

const sheetOf = (text: string): string[][] => {
  const model = modelOf(text);
  return readCsv(writeSheet(model, computeOpenPlaces(model), 'zh-CN'));
};

/** The sheet of a text with a value for each row, in order; undefined leaves a row as it is. */
const fill = (text: string, values: readonly (string | undefined)[]): string =>
  toCsv(
    sheetOf(text).map((row, i) => (i === 0 ? row : row.map((cell, j) => (j === 5 ? (values[i - 1] ?? '') : cell)))),
  );

/** The text with a filled sheet read into it, and the misfits as `row:reason`. */
function take(text: string, csv: string): { text: string; misfits: string[] } {
  const { edits, misfits } = readSheet(modelOf(text), csv)!;
  const filled = [...edits].reverse().reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
  return { text: filled, misfits: misfits.map(({ row, reason }) => `${row}:${reason}`) };
}

const values = ['青山', '青山', '4', '300', '3月5日', '600', '李明'];
const filled = plan
  .replaceAll('xx县', '青山县')
  .replace('xx个', '4个')
  .replace('xx万元', '300万元')
  .replace('x月x日', '3月5日')
  .replace('xx人', '600人')
  .replace('某某', '李明');

describe('a sheet', () => {
  it('has one row a place, a date being one', () => {
    const rows = sheetOf(plan);
    expect(rows[0]).toEqual([
      '序号',
      '所在部分',
      '责任单位',
      '原文（【】处待填）',
      '应填内容',
      '填写',
      '定位（请勿改动）',
    ]);
    expect(rows).toHaveLength(8);
    expect(rows[4]).toEqual([
      '4',
      '二、主要任务 › （一）完善服务网络',
      '县民政局',
      '1. 在xx县城区新建服务中心xx个，投入资金【xx】万元，x月x日前完成。',
      expect.stringContaining('一个金额'),
      '',
      '^在□县城区新建服务中心□个投入资金■万元□前完成$∥主要任务›完善服务网络责任单位∥1/1',
    ]);
    expect(rows.map((row) => row[2])).toEqual([
      '责任单位',
      '',
      '县民政局',
      '县民政局',
      '县民政局',
      '县民政局',
      '县卫健局',
      '',
    ]);
    expect(rows[5]![3]).toContain('【x月x日】');
  });

  it('brings each value to its place', () => {
    expect(take(plan, fill(plan, values))).toEqual({ text: filled, misfits: [] });
  });

  it.each([
    ['lines before it', (t: string) => t.replace('一、', '前言xx。\n\n一、')],
    ['a section renamed', (t: string) => t.replace('主要任务', '重点工作')],
    [
      'a section moved',
      (t: string) =>
        t
          .replace(/（二）[\s\S]*$/, '')
          .replace('二、主要', `（一）加强组织领导。\n成立由某某任组长的工作专班。\n二、主要`),
    ],
    ['an item before it', (t: string) => t.replace('1. 在', '1. 加强领导。\n2. 在').replace('2. 由', '3. 由')],
    ['CR LF', (t: string) => t.replaceAll('\n', '\r\n')],
    ['a mark changed in its sentence', (t: string) => t.replace('投入资金xx万元，', '投入资金xx万元、')],
    ['another sentence in its paragraph', (t: string) => t.replace('2. 由', '2. 抓好培训。由')],
    [
      'a same sentence under another heading',
      (t: string) => t.replace('三、', '三、').concat('三、保障\n成立由某某任组长的工作专班。\n'),
    ],
  ])('survives %s', (_, edit) => {
    const outcome = take(edit(plan), fill(plan, values));
    expect(outcome.misfits).toEqual([]);
    expect(outcome.text).toContain('投入资金300万元');
    expect(outcome.text).toContain('李明任组长');
  });

  it('goes on where others in the same sentence were filled in', () => {
    const edited = plan.replace('服务中心xx个', '服务中心12个').replace('x月x日', '三季度末');
    expect(take(edited, fill(plan, [undefined, undefined, undefined, '300'])).text).toContain(
      '服务中心12个，投入资金300万元，三季度末前',
    );
  });

  it('names what does not fit, and why', () => {
    const edited = plan.replace('xx人', '500人').replace('成立由某某任组长的工作专班。', '成立工作专班。');
    const { misfits } = readSheet(modelOf(edited), fill(plan, values))!;
    expect(misfits).toEqual([
      { row: 7, number: '6', sentence: '2. 由县卫健局负责，培训护理员【xx】人。', value: '600', reason: 'filled' },
      { row: 8, number: '7', sentence: '成立由【某某】任组长的工作专班。', value: '李明', reason: 'gone' },
    ]);
  });

  it.each([
    ['a changed locator', (csv: string) => csv.replace('■万元', '万元'), '5:locator'],
    ['a value of two lines', (csv: string) => csv.replace(',300,', ',"300\n400",'), '5:lines'],
    ['two values for one place', (csv: string) => csv + csv.split('\r\n')[4]!.replace(',300,', ',400,'), '5:twice'],
  ])('names %s', (_, edit, misfit) => {
    const outcome = take(plan, edit(fill(plan, values)));
    expect(outcome.misfits).toContain(misfit);
    expect(outcome.text).toContain('投入资金xx万元');
  });

  it('leaves one of two same sentences alone when the other is filled in', () => {
    const twins = '工作计划\n一、任务\n建设xx个站点。\n建设xx个站点。\n';
    expect(take(twins, fill(twins, ['1', '2'])).text).toContain('建设1个站点。\n建设2个站点。');
    const one = twins.replace('xx', '7');
    expect(take(one, fill(twins, [undefined, '2']))).toEqual({ text: one, misfits: ['3:ambiguous'] });
  });

  it('does not guess in a row of places', () => {
    const list = '工作计划\n一、任务\n投入资金分别为xx、xx、xx、xx万元。\n';
    expect(take(list, fill(list, ['1', '2', '3', '4'])).text).toContain('1、2、3、4万元');
    const half = list.replace('xx、xx、xx、xx', 'xx、20、xx、40');
    expect(take(half, fill(list, [undefined, '2'])).text).toBe(half);
  });

  it('is read in either language, sorted anew, with columns of its own and a unit typed with the value', () => {
    const model = modelOf(plan);
    const [head, ...rows] = readCsv(writeSheet(model, computeOpenPlaces(model), 'en'));
    const back = [
      ['note', ...head!],
      ...rows.reverse().map((row, i) => ['x', ...row.map((cell, j) => (j === 5 && i === 3 ? '300万元' : cell))]),
    ];
    const outcome = take(plan, back.map((row) => row.join('\t')).join('\n'));
    expect(outcome.text).toBe(plan.replace('xx万元', '300万元'));
  });

  it('is no sheet without its columns', () => {
    expect(readSheet(modelOf(plan), 'a,b\n1,2\n')).toBeUndefined();
    expect(readSheet(modelOf(plan), '')).toBeUndefined();
  });
});
