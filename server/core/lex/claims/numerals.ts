// Numbers as plans write them before a measure: 两个, 十二项, 6项.
import { chineseDigits } from '../chinese.js';

/** The value of a written number; undefined where it says no exact one. */
export function readCount(text: string): number | undefined {
  const digits = /^\d+$/.test(text) ? text : chineseDigits(text);
  return digits === undefined ? undefined : Number(digits);
}

const DIGITS = '零一二三四五六七八九';

/** The number in the script of the one it takes the place of: 5 for `六` is `五`, for `6` is `5`; 2 is `两`. */
export function writeCount(value: number, like: string): string {
  if (/\d/.test(like)) return String(value);
  if (value === 2) return '两';
  if (value >= 100) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? '' : DIGITS[value % 10]!;
  return (tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]!}十`) + ones;
}
