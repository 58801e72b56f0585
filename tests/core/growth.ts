// How the time of every rule grows with the text: shapes of text that can be made as long as wanted, and the time of each
// rule on them. What several rules share is counted with the first that asks for it, as in a full check.
import { createSnapshot, getModel, lint } from '../../server/core/index.js';
import { RULES } from '../../server/core/rules/index.js';
import type { Runnable } from '../../server/core/rules/rule.js';
import { cpuTime, modelOf } from './harness.js';

/** `n` is the number of pieces; `salt` stands in each, so that no run finds the facts of an earlier one. */
export type Shape = (n: number, salt: string) => string;

const repeat = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join('');
const nested = (depth: number): string => `${'1.'.repeat(depth)}1`;
const DEEP = ['一、', '（一）', '1.', '（1）', '①', '一是', 'a.', 'a）'];

export const SHAPES: Readonly<Record<string, Shape>> = {
  'one line of prose': (n, s) =>
    repeat(n, (i) => `落实第${i}项${s}责任，完成投资${i}万元，增长${i % 30}%，确保${s}见效。`),
  'one line without marks': (n, s) => repeat(n, (i) => `推进${s}建设项目${i}个加强管理`),
  'one line of labels': (n, s) => repeat(n, (i) => `${(i % 99) + 1}、完成第${i}项${s}任务；`),
  'headings without text': (n, s) => repeat(n, (i) => `${i + 1}、${s}重点任务${i}\n`),
  'headings that begin anew': (n, s) =>
    repeat(n, (i) => `${'一二三五四'[i % 5]}、${s}重点任务${i}\n抓好${s}第${i}项落实。\n`),
  'headings without a number': (n, s) => repeat(n, (i) => `重点工作${i}${s}部分\n\n落实第${i}项责任，确保完成。\n\n`),
  placeholders: (n, s) => repeat(n, (i) => `${s}第${i}项投资xx万元，完成__个，占比达到以上。\n`),
  'placeholders in one line': (n, s) => repeat(n, (i) => `${s}第${i}项投资xx万元，在县完成（）个，`),
  'unclosed quotation marks': (n, s) => repeat(n, (i) => `“建设${s}${i}“新区`),
  'unclosed brackets, a line each': (n, s) => repeat(n, (i) => `（推进《${s}${i}【工作。\n`),
  'deep nesting': (n, s) => repeat(n, (i) => `${DEEP[i % 40 < 20 ? i % 8 : 7 - (i % 8)]}${s}任务${i}，抓好落实。\n`),
  'decimals that nest': (n, s) => repeat(n, (i) => `${nested(i % 60)} ${s}任务${i}\n`),
  'brackets that nest': (n, s) => `${'（“'.repeat(n)}${s}${'”）'.repeat(n)}`,
  'figures of one indicator': (n, s) =>
    repeat(n, (i) => `${s}第${i}项：全县参保率达到${(i % 90) + 1}%，比上年提高${i % 7}个百分点。\n`),
  'sums and shares': (n, s) =>
    repeat(n, (i) => `${s}投资${i}万元，其中中央${i}万元、省级${i + 1}万元，占${i % 100}%。\n`),
  'rows of a table': (n, s) =>
    `指标\t单位\t2024年\t2025年\n${repeat(n, (i) => `${s}产值${i}\t万元\t${i}\t${i + 3}\n`)}`,
  'dates and periods': (n, s) =>
    repeat(n, (i) => `${s}${2020 + (i % 9)}年2月30日前完成第${i}项，“十四五”期间到2019年建成。\n`),
  'claims and lists': (n, s) =>
    repeat(n, (i) => `${s}实施四大工程${i}。抓好甲、乙、丙四项工作：一是加强。二是完善。\n`),
  'sentences that repeat': (n, s) => repeat(n, (i) => `抓好${s}春耕备耕，确保粮食面积稳定在${i % 50}万亩以上。\n`),
  references: (n, s) => repeat(n, (i) => `${i + 1}、${s}任务\n见第${i}部分（二）和附件${i}。\n附件${i}：${s}表\n`),
  'pages and notes': (n, s) =>
    repeat(n, (i) => `推进${s}第${i}项重点\n— ${i} —\n工作落实（责任编辑：${s}）&nbsp;<br>。\n`),
  'names half hidden': (n, s) => repeat(n, (i) => `xx县${s}第${i}所xx医院，清河县人民医院xx科，李某某牵头。\n`),
  'runs of x': (n, s) => `建设${s}${'x'.repeat(n * 12)}个`,
  'blank lines': (n, s) => repeat(n, (i) => `${s}${i}\n\n　　\n\n`),
};

/** Milliseconds of processor time of each rule by its id, and of `model` itself. */
export function timeRules(
  shape: Shape,
  n: number,
  salt: string,
  rules: readonly Runnable[] = RULES,
): Map<string, number> {
  const times = new Map<string, number>();
  const text = shape(n, salt);
  // Rules that compare are given a plan much like it.
  const other = modelOf(shape(Math.min(n, 500), salt));
  const time = (name: string, run: () => void): void => {
    const began = cpuTime();
    run();
    times.set(name, cpuTime() - began);
  };
  const snapshot = createSnapshot(text);
  time('model', () => void getModel(snapshot).placeholders);
  for (const rule of rules) time(rule.id, () => void lint(getModel(snapshot), { rules: [rule], other }));
  return times;
}
