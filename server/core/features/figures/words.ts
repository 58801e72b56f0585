// A figure's value in words for a reader, and whether two figures of one indicator say different values.
import type { Comparator } from '../../data/comparators.js';
import { quantityOf } from '../../model/arithmetic.js';
import type { FigureRecord } from '../../model/ledger.js';

const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '<=': '≤', '=': '', '~': '≈' };

/** `≥95%`, `3–5个`, `1:1.5`, `xx%`. */
export const showValue = ({ comparator, value, upper, writtenUnit }: FigureRecord): string =>
  SIGNS[comparator] + (upper === undefined ? value : `${value}–${upper}`) + writtenUnit;

/** Both values are there and not the same: 1.2亿元 and 12000万元 do not differ; what cannot be read exactly is not judged. */
export function valuesDiffer(a: FigureRecord, b: FigureRecord): boolean {
  const [one, other] = [quantityOf(a), quantityOf(b)];
  return one !== undefined && other !== undefined && !(one.low.eq(other.low) && one.high.eq(other.high));
}
