// How sums are shown, 200 + 150 + 100 = 450, and where a report about several figures is put.
import { type Decimal, showDecimal } from '../../lex/decimal.js';
import type { Amount } from '../../lex/relations.js';
import type { Span } from '../../text/span.js';

/** Longer marks are read over: then only the parts, or only the whole, is marked. */
const LONGEST_MARK = 40;

/** The first of the places that is short enough to mark, or the last of them. */
export const chooseMark = (places: readonly [Span, ...Span[]]): Span =>
  places.find((span) => span.end - span.start <= LONGEST_MARK) ?? places.at(-1)!;

/** `200 + 150 + 100 = 450`, all counted in the whole's unit. */
export const showSum = (parts: readonly Decimal[], total: Decimal, factor: Decimal): string =>
  `${parts.map((part) => showDecimal(part.div(factor))).join(' + ')} = ${showDecimal(total.div(factor))}`;

/** A value in basic units as the amount would print it: `450万元`. */
export const printLike = (amount: Amount, value: Decimal, places?: number): string =>
  `${showDecimal(value.div(amount.factor), places)}${amount.unit}`;

/** As printed, without thousands separators. */
export const printAmount = (amount: Amount): string => `${amount.digits}${amount.unit}`;
