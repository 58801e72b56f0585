// Arithmetic of the calendar, and the numerals of dates. Pure numbers, no clock.
import { chineseDigits } from '../chinese.js';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a month from 1 to 12; February has 29 where the year is not known. */
export const daysIn = (month: number, year: number | undefined): number =>
  month === 2 && (year === undefined || isLeapYear(year)) ? 29 : DAYS[month - 1]!;

const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
const WEEKDAYS = '日一二三四五六';

/** The day of the week of an existing date after 1752, as 一 to 六 and 日 (Sakamoto’s rule). */
export function weekdayOf(year: number, month: number, day: number): string {
  const y = month < 3 ? year - 1 : year;
  return WEEKDAYS[(y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + OFFSETS[month - 1]! + day) % 7]!;
}

/** The number of month, day or hour in either script; undefined for 三四. */
export function smallNumber(text: string): number | undefined {
  const digits = /^\d+$/.test(text) ? text : chineseDigits(text);
  return digits === undefined ? undefined : Number(digits);
}

/** A year of four signs in one script; letters and rings that stand for 〇 are read as zeros, undefined outside 1900–2099. */
export function yearOf(text: string): number | undefined {
  let digits = '';
  for (const c of text) {
    const value = /\d/.test(c) ? Number(c) : ZEROS.includes(c) ? 0 : '一二三四五六七八九'.indexOf(c) + 1;
    digits += value;
  }
  const year = Number(digits);
  return digits.length === 4 && year >= 1900 && year <= 2099 ? year : undefined;
}

/** 〇 and 零, and what is typed for them: a ring, Latin, Greek and Cyrillic o. */
export const ZEROS = '〇零○◯oOοОо';

/**
 * A year of four signs: `2023`, `二〇二三`, `二o一二`, `2o23`; not `三四五六`, not `12o`.
 * The wrong signs are read too, so that everything else about such a date is checked.
 */
export const YEAR = '(?:[12][\\doOοОо〇○]{3}|[一二][九零〇○◯oOοОо0][零〇○◯oOοОо0一二三四五六七八九]{2})';
