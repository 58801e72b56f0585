// Exact arithmetic on figures: what a figure says as a number of basic units, so that 1.2亿元 equals 12000万元 and
// 4‰ equals 0.4%. Decimals only, no floats. A figure that cannot be read exactly has no quantity.
import Big from 'big.js';
import type { Comparator } from '../data/comparators.js';
import { findUnit } from '../data/units.js';
import type { NumberBase } from '../lex/numbers.js';

/** What of a figure says how much it is; a `FigureRecord` is one. */
export interface Amount {
  readonly value: string;
  readonly upper?: string | undefined;
  readonly filled: boolean;
  readonly unit: string;
  readonly base: NumberBase;
  readonly comparator: Comparator;
}

export interface Quantity {
  /** What is counted; only quantities of one dimension compare: `share`, `money`, `个`. */
  readonly dimension: string;
  readonly low: Big;
  /** The upper end of a range; equal to `low` without one. */
  readonly high: Big;
}

const ONE_IN: Readonly<Partial<Record<NumberBase, string>>> = {
  percent: '100',
  permille: '1000',
  per10k: '10000',
  per100k: '100000',
};

/** Numerals that a unit may open with: the 万 of 万元. */
const SCALE = /^(?:[百千]?万亿|[百千]?万|亿)/;
const POWERS: Readonly<Record<string, string>> = { 百: '1e2', 千: '1e3', 万: '1e4', 亿: '1e8' };

/** The unit without its numeral, and the numeral's factor: 亿元 → 元 and 100000000. */
export function splitScale(unit: string): { readonly name: string; readonly factor: Big } {
  const scale = SCALE.exec(unit)?.[0] ?? '';
  return {
    name: unit.slice(scale.length),
    factor: [...scale].reduce((product, numeral) => product.times(POWERS[numeral]!), new Big(1)),
  };
}

/** Plain digits of a sensible length as a number; undefined for `xx`. */
export const toNumber = (digits: string): Big | undefined =>
  /^\d{1,24}(?:\.\d{1,12})?$/.test(digits) ? new Big(digits) : undefined;

/** How much a figure is, in the basic unit of what it counts. */
export function quantityOf(figure: Amount): Quantity | undefined {
  if (!figure.filled) return undefined;
  if (figure.base === 'ratio') return ratioOf(figure.value);
  const low = toNumber(figure.value);
  const high = figure.upper === undefined ? low : toNumber(figure.upper);
  if (!low || !high || high.lt(low)) return undefined;
  const { dimension, factor } = measureOf(figure);
  return { dimension, low: low.times(factor), high: high.times(factor) };
}

/** 1:1.5 as the second part for one of the first. */
function ratioOf(value: string): Quantity | undefined {
  const [first, second] = value.split(':').map(toNumber);
  if (!first || !second || first.eq(0)) return undefined;
  const low = second.div(first);
  return { dimension: 'ratio', low, high: low };
}

function measureOf({ base, unit }: Amount): { dimension: string; factor: Big } {
  const parts = ONE_IN[base];
  if (parts !== undefined) return { dimension: 'share', factor: new Big(1).div(parts) };
  const { name, factor } = splitScale(unit);
  const known = findUnit(name);
  if (known?.factor === undefined) return { dimension: name, factor };
  return { dimension: known.kind, factor: factor.times(known.factor) };
}

/** A share as so many of a base: 0.006 in ‰ is 6. */
export const inBase = (share: Big, base: NumberBase): Big => share.times(ONE_IN[base] ?? '1');

/** Digits without an exponent and without zeros at the end. */
export const showNumber = (number: Big): string => number.toFixed();

/** How far an 约 or 左右 may be off. */
const ABOUT = new Big('0.05');

/**
 * Whether two figures of one indicator can be read as saying the same: equal, one within the other's range, about the
 * same, or the two ends of a band. ≥95% and ≥90% cannot: a reader asks which of the two holds.
 */
export function agree(a: Amount, b: Amount): boolean {
  const [one, other] = [quantityOf(a), quantityOf(b)];
  if (!one || !other || one.dimension !== other.dimension) return true;
  if (one.low.lte(other.high) && other.low.lte(one.high)) return true;
  if (a.comparator === '~' || b.comparator === '~') return isNear(one.low, other.low);
  const floor = a.comparator === '>=' ? one : b.comparator === '>=' ? other : undefined;
  const cap = a.comparator === '<=' ? one : b.comparator === '<=' ? other : undefined;
  return floor !== undefined && cap !== undefined && floor.low.lte(cap.high);
}

const isNear = (a: Big, b: Big): boolean => a.minus(b).abs().lte(a.times(ABOUT));
