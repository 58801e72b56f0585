// Ranges that cannot be one: backwards (5—3个, 30%~15%) or of two kinds (2023-20个, 30%-15个).
// Only ranges with a unit or a sign are read: bare digits with a dash are dates, codes, scores and telephone numbers.
import { DESCENDING, NOT_RANGE_AFTER, NOT_RANGE_BEFORE, RANGE_UNIT } from '../../data/relations/ranges.js';
import type { Span } from '../../text/span.js';
import { type Decimal, parseDecimal } from '../decimal.js';
import type { SentenceFacts } from '../facts.js';
import { findNumbers, type NumberFact } from '../numbers.js';

export interface RangeFact {
  /** The range with its unit, in the folded sentence. */
  readonly span: Span;
  /** The two ends as written. */
  readonly low: string;
  readonly high: string;
  /** The words between them. */
  readonly joint: string;
  readonly unit: string;
  /** `year`: a year stands where the lower end belongs. */
  readonly verdict: 'backwards' | 'mixed' | 'year';
  /** Where the two ends stand. */
  readonly ends: readonly [Span, Span];
}

/** `30%~15%`, `1.2万-8000`; groups of what stands within one number. */
const INSIDE =
  /^(?<low>[\d,.]+|[零一二两三四五六七八九十百千]+)(?<lowTail>万亿|[百千]?万|亿|%|‰)?(?<joint>\s?(?:-|—|–|~|至|到|——)\s?)(?<high>[\d,.]+|[零一二两三四五六七八九十百千]+)(?<highTail>万亿|[百千]?万|亿|%|‰)?$/;
const POWERS: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000' };

export function findRanges(facts: SentenceFacts): RangeFact[] {
  const text = facts.folded.text;
  if (!/[-—–~至到]/.test(text)) return [];
  const closed = [...facts.masks, ...facts.labels.map((label) => label.span)];
  const numbers = findNumbers(text).filter((n) => !closed.some((c) => n.start < c.end && c.start < n.end));
  const found: RangeFact[] = [];
  numbers.forEach((number, i) => {
    const fact = number.upper === undefined ? readPair(text, number, numbers[i + 1]) : readOne(text, number);
    if (fact) found.push(fact);
  });
  return found;
}

/** Both ends in one number: 5—3个. */
function readOne(text: string, number: NumberFact): RangeFact | undefined {
  const match = INSIDE.exec(text.slice(number.start, number.end));
  const g = match?.groups;
  if (!g || !isRangeHere(text, number, g.joint!)) return undefined;
  const sign = /[%‰]/.exec(g.highTail ?? '')?.[0];
  const unit = sign ?? RANGE_UNIT.exec(text.slice(number.end))?.[0];
  if (unit === undefined || isFollowed(text, number.end, sign ? '' : unit)) return undefined;
  const highAt = number.end - g.high!.length - (g.highTail?.length ?? 0);
  const ends = [
    { start: number.start, end: number.start + g.low!.length },
    { start: highAt, end: highAt + g.high!.length },
  ] as const;
  const span = { start: number.start, end: number.end + (sign ? 0 : unit.length) };
  const shape = { span, low: g.low!, high: g.high!, joint: g.joint!, unit, ends };
  if (/^[%‰]$/.test(g.lowTail ?? '') && sign === undefined)
    return /^(?:个百分点|个点)/.test(unit) ? undefined : { ...shape, verdict: 'mixed' };
  if (isYear(number, unit, g.joint!)) return { ...shape, verdict: 'year' };
  return isBelow(number, g.lowTail, g.highTail) ? { ...shape, verdict: 'backwards' } : undefined;
}

/** 2023-20个: a year put for the lower figure; 2023-2500个 may be meant. */
const isYear = (number: NumberFact, unit: string, joint: string): boolean =>
  number.script === 'arabic' &&
  /^(?:19|20)\d\d$/.test(number.value) &&
  number.upper!.length <= 3 &&
  !number.upper!.includes('.') &&
  !/[至到]/.test(joint) &&
  !/[%‰]/.test(unit);

/** The upper end is below the lower one however the 万 of the upper one is read. */
function isBelow(number: NumberFact, lowTail: string | undefined, highTail: string | undefined): boolean {
  const [low, high] = [parseDecimal(number.value), parseDecimal(number.upper!)];
  if (!low || !high || /^\d{7}/.test(number.value) || /^0\d/.test(number.upper!) || /^0\d/.test(number.value))
    return false;
  const scaled = high.times(powerOf(highTail));
  const shared = low.times(powerOf(lowTail ?? highTail));
  return shared.gt(scaled) && (low.lt(100) || low.times(powerOf(lowTail)).gt(scaled));
}

const powerOf = (tail: string | undefined): Decimal =>
  [...(tail ?? '')].reduce((product, c) => product.times(POWERS[c] ?? '1'), parseDecimal('1')!);

/** Each end with its own unit: 30元—15元. */
function readPair(text: string, first: NumberFact, second: NumberFact | undefined): RangeFact | undefined {
  if (!second || second.upper !== undefined || first.base !== second.base) return undefined;
  const unit = first.base === 'none' ? RANGE_UNIT.exec(text.slice(first.end))?.[0] : '';
  const other = second.base === 'none' ? RANGE_UNIT.exec(text.slice(second.end))?.[0] : '';
  if (unit === undefined || unit !== other || first.script !== second.script || first.base === 'ratio')
    return undefined;
  const joint = text.slice(first.end + unit.length, second.start);
  if (!/^(?:以上)?\s?(?:-|—|–|~|至)\s?$/.test(joint) || first.scale !== second.scale) return undefined;
  const [low, high] = [parseDecimal(first.value), parseDecimal(second.value)];
  if (!low || !high || !low.gt(high) || !isRangeHere(text, first, joint)) return undefined;
  if (isFollowed(text, second.end, unit)) return undefined;
  return {
    span: { start: first.start, end: second.end + unit.length },
    low: text.slice(first.start, first.end),
    high: text.slice(second.start, second.end),
    joint,
    unit: unit || '%',
    verdict: 'backwards',
    ends: [
      { start: first.start, end: first.end },
      { start: second.start, end: second.end },
    ],
  };
}

/** A date, a place or one more dash stands behind the range. */
const isFollowed = (text: string, end: number, unit: string): boolean =>
  NOT_RANGE_AFTER.test(text.slice(end)) || /^\s?[-—–~/\d]/.test(text.slice(end + unit.length));

/** Nothing beside the number says that the dash parts something else than the ends of a range. */
function isRangeHere(text: string, number: NumberFact, joint: string): boolean {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  const around = before + text.slice(number.start, number.end + 16);
  if (NOT_RANGE_BEFORE.test(before) || DESCENDING.test(around) || /[从由自]$/.test(before)) return false;
  return !/[至到]/.test(joint) || !/[从由自][^,;。!?]*$/.test(before);
}
