// Months, days, weekdays, quarters and hours: dates that no calendar has.

import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { DateFault, YearFact } from './fact.js';
import { daysIn, smallNumber, weekdayOf, YEAR, yearOf } from './reckoning.js';

const SMALL = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
/**
 * `2023年3月5日`, `2月28日至30日`, `3月5日(星期三)`, `13月底`; not `6—24月龄`, not `3个月`, not `1.5月`.
 */
const DATE = new RegExp(
  `(?:(?<![\\dA-Za-z一二三四五六七八九〇零○])(?<year>${YEAR})\\s?年度?\\s?(?:(?<from>${SMALL})\\s?月?[-—–~至到]{1,2})?|(?<![\\d./第一二三四五六七八九十〇零满每近]))` +
    `(?<month>${SMALL})\\s?月(?!龄|嫂|薪|均|租)(?:(?<more>份|底|末|初|上旬|中旬|下旬)|\\s?(?<day>${SMALL})(?:\\s?[日号]?[-—–~至到]{1,2}(?<until>${SMALL}))?\\s?[日号](?!线|楼|院|机|店|门|文件))?` +
    `(?:\\s?\\(?(?:星期(?<weekday>[一二三四五六日天])|(?<=\\()周(?<week>[一二三四五六日])))?`,
  'g',
);

interface Reading {
  readonly match: RegExpMatchArray;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  readonly quote: string;
  readonly span: Span;
}

/** Years with month and day as written, and a year alone. */
export function findYears(text: string): YearFact[] {
  const found: YearFact[] = [];
  for (const match of matchesOf(text, YEAR_DATE)) {
    const year = yearOf(match.groups!.year!);
    if (year === undefined) continue;
    const month = match.groups!.month === undefined ? undefined : smallNumber(match.groups!.month);
    const day = match.groups!.day === undefined ? undefined : smallNumber(match.groups!.day);
    found.push({
      span: { start: match.index, end: match.index + match[0].length },
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    });
  }
  return found;
}

const YEAR_DATE = new RegExp(
  `(?<![\\d.A-Za-z一二三四五六七八九〇零○])(?<year>${YEAR})\\s?年(?:\\s?(?<month>${SMALL})\\s?月(?:\\s?(?<day>${SMALL})\\s?[日号])?)?`,
  'g',
);

/** Months and days that do not exist, weekdays that do not fit, dates in two scripts. */
export function findDayFaults(text: string): DateFault[] {
  const found: DateFault[] = [];
  let before: { readonly end: number; readonly year: number | undefined } | undefined;
  for (const match of matchesOf(text, DATE)) {
    const reading = read(text, match, before);
    if (!reading) continue;
    before = { end: reading.span.end, year: reading.year };
    const fault = checkMonth(reading) ?? checkDay(reading) ?? checkWeekday(reading) ?? checkScripts(reading);
    if (fault) found.push(fault);
  }
  return [...found, ...findDottedFaults(text)];
}

/** The year is the date's own, or that of the date from which this one runs on: `2023年2月1日至29日`. */
function read(
  text: string,
  match: RegExpMatchArray,
  before: { readonly end: number; readonly year: number | undefined } | undefined,
): Reading | undefined {
  const g = match.groups!;
  const month = smallNumber(g.month!);
  if (month === undefined) return undefined;
  const start = match.index!;
  const runsOn = before !== undefined && /^\)?\s?[-—–~至到、和]{1,2}$/.test(text.slice(before.end, start));
  const year = g.year === undefined ? (runsOn ? before.year : undefined) : yearOf(g.year);
  if (g.year !== undefined && year === undefined) return undefined;
  const quote = match[0].trim().replace(/\($/, '');
  const last = g.until ?? g.day;
  return {
    match,
    year,
    month,
    day: last === undefined ? undefined : smallNumber(last),
    quote,
    span: { start, end: start + match[0].length },
  };
}

function checkMonth({ match, month, quote, span }: Reading): DateFault | undefined {
  const g = match.groups!;
  const from = g.from === undefined ? undefined : smallNumber(g.from);
  if (from !== undefined && (from < 1 || from > 12)) return { id: 'month', verdict: 'sure', span, args: { quote } };
  if (month >= 1 && month <= 12) return undefined;
  // 13月 alone may be an age, and 十三月 nearly always is.
  const isDate = g.year !== undefined || g.day !== undefined || (g.more !== undefined && /\d/.test(g.month!));
  return isDate && month < 100 ? { id: 'month', verdict: 'sure', span, args: { quote } } : undefined;
}

function checkDay({ year, month, day, quote, span }: Reading): DateFault | undefined {
  if (day === undefined || day > 99) return undefined;
  const days = daysIn(month, year);
  if (day >= 1 && day <= days) return undefined;
  const name = month === 2 && year !== undefined ? `${year}年2月` : `${month}月`;
  return { id: 'day', verdict: 'sure', span, args: { quote, name, days } };
}

function checkWeekday({ match, year, month, day, span }: Reading): DateFault | undefined {
  const g = match.groups!;
  const said = g.weekday ?? g.week;
  if (said === undefined || year === undefined || day === undefined || g.until !== undefined) return undefined;
  const actual = weekdayOf(year, month, day);
  if (said === actual || (said === '天' && actual === '日')) return undefined;
  return {
    id: 'weekday',
    verdict: 'fails',
    span,
    args: { quote: match[0].trim(), date: `${year}年${month}月${day}日`, actual },
  };
}

/** `2023年三月`: GB/T 15835 wants one script within a date. */
function checkScripts({ match, quote, span }: Reading): DateFault | undefined {
  const { year, month, day } = match.groups!;
  if (year === undefined) return undefined;
  const isChinese = (part: string): boolean => /^[〇零一二三四五六七八九十]/.test(part);
  const parts = [year, month, day].filter((part) => part !== undefined);
  const isMixed = parts.some((part) => isChinese(part) !== isChinese(year));
  return isMixed ? { id: 'mixed', verdict: 'unsure', span, args: { quote } } : undefined;
}

/** `2023.2.30`, `2023-04-31`; a third number above 31 may be anything. */
const DOTTED = /(?<![\d.\-/])(?<year>20\d\d)(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d.\-/])/g;

function findDottedFaults(text: string): DateFault[] {
  const found: DateFault[] = [];
  for (const match of matchesOf(text, DOTTED)) {
    const [year, month, day] = [match.groups!.year, match.groups!.month, match.groups!.day].map(Number) as [
      number,
      number,
      number,
    ];
    if (month < 1 || month > 12 || day > 31 || day <= daysIn(month, year)) continue;
    const name = month === 2 ? `${year}年2月` : `${month}月`;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ id: 'day', verdict: 'sure', span, args: { quote: match[0], name, days: daysIn(month, year) } });
  }
  return found;
}

/** `第五季度`; not `连续五个季度`. */
const QUARTER = /第(?:[五六七八九]|[05-9])季度/g;
/** `一季度(1—3月)`. */
const QUARTER_MONTHS =
  /第?(?<quarter>[一二三四1-4])季度\((?:20\d\d年)?(?<first>\d{1,2})月?[-—–~至到]{1,2}(?<last>\d{1,2})月\)/g;

export function findQuarterFaults(text: string): DateFault[] {
  const found: DateFault[] = [];
  for (const match of matchesOf(text, QUARTER))
    found.push({
      id: 'quarter',
      verdict: 'sure',
      span: { start: match.index, end: match.index + match[0].length },
      args: { quote: match[0] },
    });
  for (const match of matchesOf(text, QUARTER_MONTHS)) {
    const quarter = smallNumber(match.groups!.quarter!)!;
    const [first, last] = [quarter * 3 - 2, quarter * 3];
    if (Number(match.groups!.first) >= first && Number(match.groups!.last) <= last) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ id: 'quarterMonths', verdict: 'fails', span, args: { quote: match[0], first, last } });
  }
  return found;
}

/** `3月5日25时`, `上午8:75`; not `72小时`, not `每日48时`, not the ratio 1:75. */
const TIME =
  /(?<=\d日|上午|下午|晚上|早上|清晨|凌晨)\s?(?<hour>\d{1,2})(?:[时点](?:(?<minute>\d{1,2})分)?|:(?<minutes>\d\d)(?!\d))/g;

export function findHourFaults(text: string): DateFault[] {
  const found: DateFault[] = [];
  for (const match of matchesOf(text, TIME)) {
    const minute = Number(match.groups!.minute ?? match.groups!.minutes ?? '0');
    if (Number(match.groups!.hour) <= 24 && minute <= 59) continue;
    const quote = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    found.push({ id: 'hour', verdict: 'sure', span: { start, end: start + quote.length }, args: { quote } });
  }
  return found;
}
