// Exact decimals for what a sentence says of its figures: no floating-point number is ever made of a printed value.
// Invariant: every value keeps the step of its last printed digit, since a sum can be off by half of that a part.
import Big from 'big.js';

export type Decimal = Big;

/** Digits beyond which a run is a number of something (an account, a telephone) and no value. */
const LONGEST = 16;

/** The exact value of plain digits; undefined where they are none. */
export const parseDecimal = (digits: string): Decimal | undefined =>
  digits.length <= LONGEST && /^\d+(?:\.\d+)?$/.test(digits) ? new Big(digits) : undefined;

/** What one unit in the last printed place is worth: 1 for `12`, 0.1 for `1.2`. */
export const lastStep = (digits: string): Decimal => {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return new Big(10).pow(-decimals);
};

export const ZERO: Decimal = new Big(0);
export const HUNDRED: Decimal = new Big(100);

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), ZERO);

/** Plain digits without trailing zeros, at most `places` behind the point: `450`, `1.25`. */
export const showDecimal = (value: Decimal, places = 4): string => new Big(value.toFixed(places)).toFixed();

/** `a` is within `share` (a fraction of `b`) of `b`. */
export const isNear = (a: Decimal, b: Decimal, share: string): boolean => a.minus(b).abs().lte(b.abs().times(share));
