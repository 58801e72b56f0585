// Who is responsible at a placeholder: forms, how far they reach, and what is no department.
import { describe, expect, it } from 'vitest';
import { DEPARTMENT_ROWS } from '../../server/core/data/departments.js';
import { findNotes } from '../../server/core/features/departments/notes.js';
import { findDepartments } from '../../server/core/features/departments.js';
import { modelOf } from './harness.js';

/** The departments at each xx, in order. */
const at = (text: string): string[] => {
  const model = modelOf(text);
  return [...text.matchAll(/xx/g)].map(({ index }) => findDepartments(model, index).join('+'));
};

describe('rows', () => {
  it.each(DEPARTMENT_ROWS.map((row) => [row.example[0], row.example[1], row.nearMiss]))('%s', (text, names, miss) => {
    expect(findNotes(text).map((note) => note.names.join('+'))).toEqual([names]);
    expect(findNotes(miss)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['（责任单位：县民政局）', '县民政局'],
    ['(责任单位:县民政局、县财政局。)', '县民政局+县财政局'],
    ['（牵头单位：县民政局；责任单位：县财政局、各镇（街道））', '县民政局'],
    ['（责任单位：县财政局；牵头单位：县民政局）', '县民政局'],
    ['（责任单位：县民政局，配合单位：县财政局）', '县民政局'],
    ['责任部门：县发展和改革局和县水利局', '县发展和改革局+县水利局'],
    ['责任单位：xx局', 'xx局'],
    ['責任單位：縣民政局', '縣民政局'],
    ['（县民政局、县财政局按职责分工负责）', '县民政局+县财政局'],
    ['（县民政局牵头，县财政局、各镇配合）', '县民政局'],
    ['由县民政局、县财政局共同负责', '县民政局+县财政局'],
    ['以上工作由𠮷县水利站负责', '𠮷县水利站'],
    ['责任单位：各有关部门', ''],
    ['由专人负责', ''],
    ['由主要领导负总责', ''],
    ['由各部门负责', ''],
    ['由数据中心负责人签字', ''],
    ['担任负责人的比例', ''],
    ['（责任人：李明）', ''],
    ['1.5亿元由市级财政和牵头企业分担', ''],
    ['（以下简称牵头单位）', ''],
  ])('%s', (text, expected) => {
    expect(
      findNotes(text)
        .flatMap((note) => note.names)
        .join('+'),
    ).toBe(expected);
  });
});

describe('reach', () => {
  it.each([
    [
      'a note, to the beginning of its paragraph',
      '建设xx家。投入xx万元。（责任单位：县民政局）\n另建xx家。',
      ['县民政局', '县民政局', ''],
    ],
    [
      'a note, back to the note before',
      '建设xx家。（责任单位：县民政局）修路xx公里。（责任单位：县交通局）',
      ['县民政局', '县交通局'],
    ],
    ['a clause, its sentence', '由县民政局负责，建设xx家。另建xx家。', ['县民政局', '']],
    [
      'a clause before the paragraph',
      '由县水利局牵头修渠xx公里。建设xx家。（责任单位：县民政局）',
      ['县水利局', '县民政局'],
    ],
    [
      'a note on a line of its own, what stands above it under the heading',
      '一、养老服务\n建设xx家。\n培训xx人。\n责任单位：县民政局\n二、交通\n修路xx公里。\n牵头单位：县交通局；配合单位：县财政局\n',
      ['县民政局', '县民政局', '县交通局'],
    ],
    [
      'a note under or in a heading, its section',
      '一、养老服务（责任单位：县民政局）\n1. 建设xx家。\n2. 由县卫健局负责培训xx人。\n二、交通\n责任单位：县交通局\n修路xx公里。\n三、其他\n再建xx处。',
      ['县民政局', '县卫健局', '县交通局', ''],
    ],
    [
      'a column, the row of its table',
      '| 任务 | 责任单位 | 数量 |\n| --- | --- | --- |\n| 建站 | 县水利局 | xx |\n| 修路 | 县交通局 | xx |\n建设xx家。',
      ['县水利局', '县交通局', ''],
    ],
    ['a labelled clause, its sentence', '建设xx家，责任单位为县民政局。另建xx家。', ['县民政局', '']],
    ['CRLF', '建设xx家。\r\n（责任单位：县民政局）\r\n', ['县民政局']],
  ])('%s', (_, text, expected) => {
    expect(at(text)).toEqual(expected);
  });
});
