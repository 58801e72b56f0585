// The values of a sentence: numbers and unfilled gaps with the unit behind them, without those that date, name or count on.
import { UNIT_NAMES } from '../../data/units.js';
import type { Span } from '../../text/span.js';
import type { BlankFact } from '../blanks/fact.js';
import type { Mask } from '../masks.js';
import { findNumbers, type NumberBase, type NumberFact } from '../numbers.js';

export interface Value {
  /** The number with its unit. */
  readonly span: Span;
  /** Where it begins with the words of whom or when it is for: `不低于⟦每生每年400元⟧`. */
  readonly from: number;
  readonly value: string;
  readonly upper: string | undefined;
  readonly filled: boolean;
  readonly base: NumberBase;
  readonly unit: string;
  readonly script: 'arabic' | 'chinese';
}

/** What the values are read beside. */
export interface Surroundings {
  readonly blanks: readonly BlankFact[];
  readonly masks: readonly Mask[];
  /** Labels of the sentence; their numbers are none of its figures. */
  readonly labels: readonly Span[];
}

const UNIT = new RegExp(`^\\s?(?:${UNIT_NAMES.map((name) => name.replace(/[/()]/g, '\\$&')).join('|')})`);
const BASES: Readonly<Partial<Record<NumberBase, string>>> = {
  percent: '%',
  permille: '‰',
  per10k: '/万',
  per100k: '/10万',
};

export function findValues(text: string, around: Surroundings): Value[] {
  const numbers = findNumbers(text)
    .filter((n) => isValue(text, n, around))
    .map((n) => withUnit(text, n));
  const gaps = around.blanks.length === 0 ? [] : findGaps(text, around.blanks);
  return gaps.length === 0 ? numbers : [...numbers, ...gaps].sort((a, b) => a.span.start - b.span.start);
}

const LEAD =
  /(?<=(?:[低少高多大小]于|超过|达到?|到|至|为|在|按))(?:每(?:人|生|户|亩|床|年|月|天|周|班|校|村|头|学期|学年|人次)){1,2}\s?$/;
const leadOf = (text: string, start: number): number =>
  start - (LEAD.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);

/** The number with the unit behind it; 万 and 亿 belong to the unit. */
function withUnit(text: string, number: NumberFact): Value {
  const { value, upper, base, script } = number;
  const after = text.slice(number.end, number.end + 8);
  const unit = base === 'none' ? (UNIT.exec(after)?.[0] ?? (isYears(text, number) ? '年' : '')) : '';
  return {
    span: { start: number.start, end: number.end + unit.length },
    from: leadOf(text, number.start),
    value,
    upper,
    filled: true,
    base,
    unit: BASES[base] ?? number.scale + unit.trim(),
    script,
  };
}

function isValue(text: string, number: NumberFact, { masks, labels }: Surroundings): boolean {
  const before = text.slice(Math.max(0, number.start - 8), number.start);
  const after = text.slice(number.end, number.end + 8);
  const isIn = (m: Span): boolean => number.start < m.end && m.start < number.end;
  if (masks.some(isIn) || labels.some(isIn)) return false;
  if (/[第“〔+×~A-Za-z.:]$/.test(before) && !/[:：]$/.test(before)) return false;
  if (/^\s?[+×A-Za-z]/.test(after) && !/^\s?(?:kg|m2|m³|㎡|km|DDD)/i.test(after)) return false;
  if (isYears(text, number)) return true;
  if (isDate(before, after, number)) return false;
  // 工作计划(精选8篇): what a site says of its page.
  if (/(?:精选|通用|推荐|热门|最新|优秀|实用|汇编|[(（]共?)$/.test(before) && /^\s?篇/.test(after)) return false;
  // 每千人口, 每万人, 每10万: what a rate refers to.
  if (/每\s?$/.test(before) && number.base === 'none') return false;
  if (number.script === 'chinese') return isExactChinese(number, before, after);
  return (
    number.base !== 'none' ||
    !/^\s?(?:届|大(?!学|中|型)|纵|横|中全会|甲|号|版|点|时(?!间)|环|[a-z]|后|周年|多?年|余年|月|世纪|代|级|型|类(?:医|风|人|收|投)|线|零后|度电)/.test(
      after,
    )
  );
}

/** 平均受教育年限达到11.3年: years that are counted. */
const isYears = (text: string, { start, end, base, value, upper }: NumberFact): boolean =>
  base === 'none' &&
  !/^(?:19|20)\d\d$/.test(upper ?? value) &&
  /^年(?:以[上内]|左右)?(?:[,;。、)]|$)/.test(text.slice(end, end + 4)) &&
  /年限(?:平均)?(?:达到?|(?:提高|提升|增加|延长)[到至]|不低于|不少于|为)$/.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** 2023年, 2021—2025年, 3月, 5日, 1—3月, 十四五. */
const isDate = (before: string, after: string, number: NumberFact): boolean =>
  /^\s?(?:年|月|日|号|时许|季度)/.test(after) ||
  (/[年月]\s?$/.test(before) && number.base === 'none' && !UNIT.test(after)) ||
  (/“$/.test(before) && number.script === 'chinese') ||
  /^五”/.test(after) ||
  (/^(?:19|20)\d\d$/.test(number.value) && number.base === 'none' && /^\s?(?:[-—~至]|年)/.test(after));

/** Chinese numerals mostly count things just named; shares, ranges and what follows a comparison are values. */
const isExactChinese = (number: NumberFact, before: string, after: string): boolean =>
  number.base !== 'none' ||
  (number.value === '0' && /为$/.test(before) && /^\s?(?:[,;。、)]|$)/.test(after)) ||
  (number.upper !== undefined && !/^(?:年|月|日|级|线|届|次)/.test(after)) ||
  (/(?:达到|不低于|不少于|不超过|至少|增加到|提高到)$/.test(before) &&
    !/^(?:级|甲|流|等|个.{0,3}(?:新|统一))/.test(after));

const GAP_TYPES: ReadonlySet<string> = new Set(['number', 'percent', 'money']);

/** Values that are not filled in: `xx%`, `xxx个`, `x万—xx万`. */
function findGaps(text: string, blanks: readonly BlankFact[]): Value[] {
  const gaps = blanks.filter((b) => (b.kind === 'x' || /^_+$/.test(b.quote)) && GAP_TYPES.has(b.type));
  const found: Value[] = [];
  for (let i = 0; i < gaps.length; i++) {
    const first = gaps[i]!;
    const next = gaps[i + 1];
    const joint = next ? text.slice(first.span.end, next.span.start) : '';
    const isRange = /^(?:万|亿|%|‰)?\s?[-—~至]\s?$/.test(joint);
    const last = isRange && next ? next : first;
    if (isRange) i++;
    const tail =
      /^\s?(?:(?:[万亿千百]|万亿)?(?=[\u4e00-\u9fff])|%|‰|\/10万)/.exec(
        text.slice(last.span.end, last.span.end + 4),
      )?.[0] ?? '';
    const unit = /[%‰/]/.test(tail)
      ? ''
      : (UNIT.exec(text.slice(last.span.end + tail.length, last.span.end + tail.length + 8))?.[0] ?? '');
    const written = (tail + unit).trim();
    found.push({
      span: { start: first.span.start, end: last.span.end + tail.length + unit.length },
      from: leadOf(text, first.span.start),
      value: text.slice(first.span.start, first.span.end),
      upper: isRange && next ? text.slice(next.span.start, next.span.end) : undefined,
      filled: false,
      base: written === '%' ? 'percent' : written === '‰' ? 'permille' : written === '/10万' ? 'per100k' : 'none',
      unit: written,
      script: 'arabic',
    });
  }
  return found;
}
