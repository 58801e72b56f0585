// Changes from A to B in one sentence, with the growth that is printed beside them: 由80%提高到85%，提高5个百分点.
// A verdict rests on the printed digits alone: what rounding can explain is no contradiction.
import {
  CAN_TURN_NEGATIVE,
  CHANGE_VERBS,
  type Direction,
  ORDINAL_UNITS,
  OTHER_GROWTH,
  REVERSED,
  TIME_UNITS,
} from '../../data/relations/changes.js';
import type { Span } from '../../text/span.js';
import { type Decimal, HUNDRED, lastStep, parseDecimal } from '../decimal.js';
import type { SentenceFacts } from '../facts.js';
import { findNumbers } from '../numbers.js';
import { type Amount, readAmounts } from './amount.js';
import { findYearly } from './yearly.js';

/** One figure becomes another. */
export interface Step {
  readonly from: Amount;
  readonly to: Amount;
  readonly direction: Direction;
  /** The verb with its 到. */
  readonly verb: Span;
}

/**
 * `backwards`: up to less, or down to more. `growth`: the printed growth does not come out. `points`: the difference of two
 * shares is called %. `double`: 翻一番 that is none. `times`: down by so many times. `vanish`: down by more than 100%.
 */
export type ChangeFact = { readonly span: Span } & (
  | { readonly verdict: 'backwards'; readonly step: Step }
  | {
      readonly verdict: 'growth';
      readonly step: Step;
      readonly stated: Amount;
      readonly real: Decimal;
      readonly unit: string;
    }
  | { readonly verdict: 'points'; readonly step: Step; readonly stated: Amount }
  | { readonly verdict: 'double'; readonly step: Step; readonly times: Decimal }
  | { readonly verdict: 'times' | 'vanish' }
);

const words = (direction: Direction): string =>
  CHANGE_VERBS.filter((row) => row.direction === direction)
    .map((row) => row.words)
    .join('|');
const UP = words('up');
const DOWN = words('down');
const SOFT = '(?:逐步|稳步|进一步|大幅|直接|分别|均|最高|再|预计|力争|将|要|以上|以下|左右|的|\\s)*';
/** What stands between A and B: `以上逐步提高到2025年的约`. */
const BETWEEN = new RegExp(
  `^${SOFT}(?:(?<up>${UP})|(?<down>${DOWN}))(?:到了?|至|为|成)(?:(?:20\\d\\d|今|明|去|本)年(?:底|末)?的?)?(?:约|近|超过?|不低于|不少于|不超过|每[\\u4e00-\\u9fff]{1,2})*\\s?$`,
);
/** A stands behind 从 or 由, within its clause. */
const FROM = /(?:从|由|自)(?!\d{0,4}年(?:起|以来))[^,;:。、()]{0,20}$/;

export function findChanges(facts: SentenceFacts): ChangeFact[] {
  const text = facts.folded.text;
  if (!/[升高增长涨扩展充拓降减缩落调简番小大面]/.test(text) || !/\d|倍|番/.test(text)) return [];
  const amounts = readAmounts(facts);
  const found: ChangeFact[] = findFalls(text, facts);
  for (const step of findSteps(text, amounts)) {
    const backwards = isBackwards(text, step);
    if (backwards)
      found.push({ verdict: 'backwards', step, span: { start: step.from.span.start, end: step.to.span.end } });
    else found.push(...(judgeGrowth(text, amounts, step) ?? []));
  }
  for (const { step, stated } of findYearly(text, amounts)) found.push(...(judgeStated(step, stated) ?? []));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Every step from A to B; lists of as many As as Bs are zipped. */
export function findSteps(text: string, amounts: readonly Amount[]): Step[] {
  const found: Step[] = [];
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [last, first] = [amounts[i]!, amounts[i + 1]!];
    const match = BETWEEN.exec(text.slice(last.span.end, first.span.start));
    if (!match?.groups) continue;
    const froms = listBack(text, amounts, i);
    const tos = listOn(text, amounts, i + 1);
    if (!FROM.test(text.slice(0, froms[0]!.span.start)) || froms.length !== tos.length) continue;
    const verb = { start: last.span.end + match[0].search(new RegExp(`${UP}|${DOWN}`)), end: first.span.start };
    const direction = match.groups.up ? 'up' : 'down';
    found.push(...froms.flatMap((from, n) => alike({ from, to: tos[n]!, direction, verb })));
  }
  return found;
}

const JOINT = /^(?:以上|以下|以内|左右)?\s?(?:[、,和及与]|以及)\s?(?:每[\u4e00-\u9fff]{1,4})?$/;

function listBack(text: string, amounts: readonly Amount[], end: number): readonly Amount[] {
  let start = end;
  while (start > 0 && JOINT.test(text.slice(amounts[start - 1]!.span.end, amounts[start]!.span.start))) start--;
  return amounts.slice(start, end + 1);
}

function listOn(text: string, amounts: readonly Amount[], start: number): readonly Amount[] {
  let end = start;
  while (end + 1 < amounts.length && JOINT.test(text.slice(amounts[end]!.span.end, amounts[end + 1]!.span.start)))
    end++;
  return amounts.slice(start, end + 1);
}

/** The step where both ends measure the same; 由420增加到500家 leaves out the first unit. */
function alike(step: Step): Step[] {
  const { from, to } = step;
  if (ORDINAL_UNITS.has(to.unit)) return [];
  if (from.kind === to.kind && (from.kind !== '' || isCoefficient(step))) return [step];
  if (from.unit !== '' || to.unit === '') return [];
  const value = parseDecimal(from.digits)!.times(to.factor);
  const printed = lastStep(from.digits).times(to.factor);
  return [
    {
      ...step,
      from: { ...from, value, step: to.step.eq(0) ? to.step : printed, kind: to.kind, factor: to.factor, unit: '' },
    },
  ];
}

/** 由0.52提高到0.58: two decimals without a unit are one coefficient. */
const isCoefficient = ({ from, to }: Step): boolean =>
  from.unit === '' && to.unit === '' && from.digits.includes('.') && to.digits.includes('.');

function isBackwards(text: string, { from, to, direction }: Step): boolean {
  const isUp = to.value.gt(from.value);
  if (to.value.eq(from.value) || isUp === (direction === 'up')) return false;
  const clause = text.slice(Math.max(0, from.span.start - 40), to.span.end);
  if (REVERSED.test(clause) || (direction === 'up' && TIME_UNITS.test(to.unit))) return false;
  // 提高到12万元的2倍: the figure is not where it goes to.
  if (/^(?:以上)?的[\d.一二两三四五]+倍/.test(text.slice(to.span.end))) return false;
  // 由5增加到3万元 may have left out the 万 of its first figure, or mean it.
  return from.unit !== '' || to.factor.eq(1);
}

/** The growth printed right behind B: `，增长6.3%`, `，提高5个百分点`, `，翻一番`. */
function judgeGrowth(text: string, amounts: readonly Amount[], step: Step): ChangeFact[] | undefined {
  if (step.from.bound !== 'exact' || step.to.bound !== 'exact') return undefined;
  const behind = text.slice(step.to.span.end);
  const doubled = /^\s?[,、(]?(?:实现|基本)?翻(?:了)?(?<times>[一两])番(?!以上|多)/.exec(behind);
  if (doubled) return judgeDoubled(step, doubled);
  const next = amounts.find((a) => a.span.start >= step.to.span.end);
  if (!next) return undefined;
  const lead = text.slice(step.to.span.end, next.span.start);
  const match = GROWTH.exec(lead);
  if (!match?.groups || OTHER_GROWTH.test(lead) || isFollowed(text, next)) return undefined;
  const down = match.groups.down !== undefined;
  if (down !== (step.direction === 'down')) return undefined;
  return judgeStated(step, next);
}

const GROWTH = new RegExp(
  `^\\s?[,、(](?:五年|三年|全年|年内|期内|累计|共|总共|净|总体|总量|分别|实现)?(?:(?<up>${UP}|增幅|涨幅)|(?<down>${DOWN}|降幅))(?:达到?|为|了)?$`,
);

/** 增长5%、6%: a list belongs to a list of steps. */
const isFollowed = (text: string, amount: Amount): boolean => /^[、和及与]\s?\d/.test(text.slice(amount.span.end));

function judgeDoubled(step: Step, match: RegExpExecArray): ChangeFact[] | undefined {
  if (step.direction === 'down' || step.from.value.eq(0)) return undefined;
  const times = step.to.value.div(step.from.value);
  const wanted = match.groups!.times === '一' ? 2 : 4;
  if (times.gte(wanted * 0.95) && times.lte(wanted * 1.3)) return undefined;
  const span = { start: step.from.span.start, end: step.to.span.end + match[0].length };
  return [{ verdict: 'double', step, times, span }];
}

function judgeStated(step: Step, stated: Amount): ChangeFact[] | undefined {
  if (stated.bound !== 'exact') return undefined;
  const { from, to } = step;
  const difference = to.value.minus(from.value).abs();
  const slack = from.step.plus(to.step).plus(stated.step).div(2);
  const places = [from.span, to.span, stated.span];
  const span = { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) };
  if (stated.kind === '个百分点' || stated.kind === '个点') {
    if (to.unit !== '%' || difference.minus(stated.value).abs().lte(slack)) return undefined;
    return [{ verdict: 'growth', step, stated, real: difference, unit: stated.unit, span }];
  }
  if (stated.unit === '%') return judgePercent(step, stated, span);
  if (stated.kind !== to.kind || /^[%‰]$/.test(to.unit) || difference.minus(stated.value).abs().lte(slack))
    return undefined;
  return [{ verdict: 'growth', step, stated, real: difference.div(stated.factor), unit: stated.unit, span }];
}

/** A growth in %: of shares it is mostly the difference that is meant. */
function judgePercent(step: Step, stated: Amount, span: Span): ChangeFact[] | undefined {
  const { from, to } = step;
  if (from.value.eq(0)) return undefined;
  const difference = to.value.minus(from.value).abs();
  const real = difference.times(HUNDRED).div(from.value);
  // Of two shares it is the difference that is printed, even where it happens to be near the growth: 92%到95%，提高3%.
  if (to.unit === '%' && difference.eq(stated.value)) return [{ verdict: 'points', step, stated, span: stated.span }];
  if (real.minus(stated.value).abs().lte(stated.step)) return undefined;
  return growthFits(step, stated) ? undefined : [{ verdict: 'growth', step, stated, real, unit: '%', span }];
}

/** Some real values that print as A, B and X are in this proportion; X may be cut off and not rounded. */
function growthFits({ from, to, direction }: Step, stated: Amount): boolean {
  const half = { from: from.step.div(2), to: to.step.div(2) };
  const growth = (a: Decimal, b: Decimal): Decimal =>
    (direction === 'up' ? b.minus(a) : a.minus(b)).times(HUNDRED).div(a);
  const [lowFrom, highFrom] = [from.value.minus(half.from), from.value.plus(half.from)];
  const [lowTo, highTo] = [to.value.minus(half.to), to.value.plus(half.to)];
  if (lowFrom.lte(0)) return true;
  const ends =
    direction === 'up'
      ? [growth(highFrom, lowTo), growth(lowFrom, highTo)]
      : [growth(lowFrom, highTo), growth(highFrom, lowTo)];
  return stated.value.gte(ends[0]!.minus(stated.step)) && stated.value.lte(ends[1]!.plus(stated.step));
}

/** A verb of falling with 倍 or with more than 100% behind it; 下降到 leads to a value and not by so much. */
const FALL = /(?:下降|降低|减少|缩短|缩减|压缩|压减|缩小)(?:了|约|近|超过?|达)?\s?$/;

function findFalls(text: string, facts: SentenceFacts): ChangeFact[] {
  return findNumbers(text).flatMap((number): ChangeFact[] => {
    const before = text.slice(Math.max(0, number.start - 40), number.start);
    const verb = FALL.exec(before);
    if (!verb || facts.masks.some((m) => m.start <= number.start && number.start < m.end)) return [];
    const start = number.start - verb[0].length;
    const value = parseDecimal(number.value);
    const clause = /[^,;:。]*$/.exec(before)![0];
    if (number.base === 'none' && /^\s?倍/.test(text.slice(number.end)))
      return [{ verdict: 'times', span: { start, end: text.indexOf('倍', number.end) + 1 } }];
    const isWhole = number.base === 'percent' && value?.gt(HUNDRED) && !CAN_TURN_NEGATIVE.test(clause);
    return isWhole ? [{ verdict: 'vanish', span: { start, end: number.end } }] : [];
  });
}
