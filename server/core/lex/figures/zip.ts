// 分别: names zipped with values, `婴儿死亡率、5岁以下儿童死亡率分别控制在4.0‰、6.6‰以下`.
import type { Comparator } from '../../data/comparators.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { Measured } from './indicator.js';
import { clauseStart, trimPhrase } from './phrase.js';
import type { Value } from './values.js';

export interface Zipped extends Measured {
  /** What stands before the first value or behind the last holds for all. */
  readonly first: Value;
  readonly last: Value;
}

const JOINT = /^\s?(?:以上|以下|以内|左右)?\s?(?:[、,和及与]|以及)\s?$/;

/** For values that 分别 deals out, what each measures; equal numbers of names and values, or nothing. */
export function zipValues(text: string, values: readonly Value[], from: number): Map<Value, Zipped> {
  const found = new Map<Value, Zipped>();
  for (const match of matchesOf(text, /分别/g)) {
    const first = values.findIndex((v) => v.span.start >= match.index);
    if (first === -1 || /[,;。]/.test(text.slice(match.index, values[first]!.span.start))) continue;
    const group = groupFrom(text, values, first);
    const names = namesBefore(text, match.index, from);
    if (group.length < 2 || names.length !== group.length) continue;
    for (const [i, value] of group.entries())
      found.set(value, {
        pieces: [names[i]!, ...sharedEnding(text, names, i)],
        evidence: 'reach',
        change: changeIn(text, match.index, value),
        first: group[0]!,
        last: group.at(-1)!,
      });
  }
  return found;
}

/** The values that are listed from one on: `8%和10%`. */
function groupFrom(text: string, values: readonly Value[], first: number): readonly Value[] {
  let last = first;
  while (last + 1 < values.length && JOINT.test(text.slice(values[last]!.span.end, values[last + 1]!.span.start)))
    last++;
  return values.slice(first, last + 1);
}

/** Behind the last of the levels, with the verb in group `verb`. */
const GROWTHS =
  /^(?:以上|以下|以内|左右)?[,、](?:同比|比上年|较上年|比去年|年均)*(?:分别|各)(?:同比|比上年|较上年|比去年|年均)*(?<verb>增长|提高|上升|增加|下降|降低|减少|压减)(?:了|约)?\s?$/;

/**
 * `接待游客4200万人次、实现旅游收入385亿元，分别增长8%和10%`: each growth is of one of the figures before, of as many as there
 * are growths. `measured` are those figures, in order; `at` is the place of the first growth among the values.
 */
export function zipGrowth(
  text: string,
  values: readonly Value[],
  at: number,
  measured: readonly (Pick<Measured, 'pieces' | 'change'> & { readonly span: Span })[],
): Map<Value, Zipped> {
  const found = new Map<Value, Zipped>();
  const before = measured.at(-1);
  const match = before && GROWTHS.exec(text.slice(before.span.end, values[at]!.span.start));
  if (!match) return found;
  const group = groupFrom(text, values, at);
  const levels = measured.slice(-group.length);
  if (group.length < 2 || levels.length < group.length || levels.some(({ change }) => change === 'by')) return found;
  const start = before.span.end + match[0].lastIndexOf(match.groups!.verb!);
  const verb = { start, end: start + match.groups!.verb!.length };
  for (const [i, value] of group.entries())
    found.set(value, {
      pieces: [...levels[i]!.pieces, verb],
      evidence: 'change',
      change: 'by',
      first: group[0]!,
      last: group.at(-1)!,
    });
  return found;
}

const changeIn = (text: string, at: number, value: Value): 'none' | 'by' =>
  /(?:增长|提高|上升|下降|降低|减少)(?!到|至)[^到至]{0,4}$/.test(text.slice(at, value.span.start)) ? 'by' : 'none';

/** 高血压、2型糖尿病患者规范管理率: what all are, and what is measured of them, stands behind the last name alone. */
const ENDING = /(?:患者|病人|人群|对象)[\u4e00-\u9fff]{2,10}(?:率|数|占比|比例)$/;

function sharedEnding(text: string, names: readonly Span[], at: number): Span[] {
  const last = names.at(-1)!;
  if (at === names.length - 1) return [];
  const own = text.slice(names[at]!.start, names[at]!.end);
  const ending = ENDING.exec(text.slice(last.start, last.end));
  return !ending || own.length > 8 || /(?:率|数|比|比例|占比)$/.test(own)
    ? []
    : [{ start: last.start + ending.index, end: last.end }];
}

/** 及 of 及格率 and 和 of 和谐 join nothing. */
const isInWord = (text: string, at: number): boolean => /^(?:及[时格]|和[谐美睦]|与会)/.test(text.slice(at, at + 2));

/** The names listed before 分别, the ending of the last one shared where the others lack it (新材料、纺织产值). */
function namesBefore(text: string, at: number, from: number): Span[] {
  const begin = clauseStart(text, at, from);
  const whole = trimPhrase(text, { start: begin, end: at });
  const names: Span[] = [];
  let start = whole.start;
  for (let i = whole.start; i < whole.end; i++) {
    if (!/[、和及与]/.test(text[i]!) || (/[和及与]/.test(text[i]!) && i - start < 2) || isInWord(text, i)) continue;
    names.push({ start, end: i });
    start = i + 1;
  }
  names.push({ start, end: whole.end });
  return names.filter((n) => n.end - n.start >= 2);
}

/** How a dealt-out value is meant: as it says itself, else as the others of its group. */
export const sharedComparator = (own: Comparator, ...others: readonly Comparator[]): Comparator =>
  [own, ...others].find((comparator) => comparator !== '=') ?? '=';
