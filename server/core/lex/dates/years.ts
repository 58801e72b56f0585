// Years, spans of years and how they are written: 二o一二年, 2025—2021年, 三年行动计划（2023—2026年）.

import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { chineseNumber } from '../chars.js';
import { monthOf, nameOfMonth } from '../lexicon/month.js';
import type { DateFault, MonthSpanFact, YearSpanFact } from './fact.js';
import { YEAR, yearOf } from './reckoning.js';

/** `2023年`, `二o一二年`; not the end of a longer number. */
const WRITTEN = new RegExp(`(?<![\\d.A-Za-z一二三四五六七八九〇零○])${YEAR}(?=\\s?年)`, 'g');
/** In a year of Chinese numerals everything but numerals; in one of digits everything but digits. */
const WRONG_IN_CHINESE = /[oOοОо0]+/g;
const WRONG_IN_DIGITS = /[oOοОо]+/g;

/** Letters and digits that stand for 〇 or 0. A ring for 〇 is what old character sets left no choice about. */
export function findLetters(text: string): DateFault[] {
  const found: DateFault[] = [];
  for (const year of matchesOf(text, WRITTEN)) {
    if (yearOf(year[0]) === undefined) continue;
    const isChinese = /^[一二]/.test(year[0]);
    const zero = isChinese ? '〇' : '0';
    for (const wrong of matchesOf(year[0], isChinese ? WRONG_IN_CHINESE : WRONG_IN_DIGITS)) {
      const start = year.index + wrong.index;
      const replacement = zero.repeat(wrong[0].length);
      found.push({
        id: 'letter',
        verdict: 'fails',
        span: { start, end: start + wrong[0].length },
        args: { quote: `${year[0]}年`, wrong: wrong[0], right: replacement },
        replacement,
      });
    }
  }
  return found;
}

const DASH = '\\s?(?:[-—–~至到]|——|--)\\s?';
/** `2021—2025年`, `2021年至2025年`, `(2021-2025)`; not `2023-20个`, not a telephone number. */
const SPAN = new RegExp(
  `(?<![\\d.\\-—])(?<first>${YEAR})\\s?年?${DASH}(?<last>${YEAR})(?:\\s?(?:学年度?|年度?)|(?=\\)))`,
  'g',
);
/** What a bracket of bare years may stand behind, so that (2021-2010) in a formula is none. */
const NAMED = /(?:规划|计划|行动|方案|纲要|年|期|时期|工程)\s?\($/;

export function findYearSpans(text: string): YearSpanFact[] {
  const found: YearSpanFact[] = [];
  for (const match of matchesOf(text, SPAN)) {
    const first = yearOf(match.groups!.first!);
    const last = yearOf(match.groups!.last!);
    if (first === undefined || last === undefined) continue;
    if (!match[0].endsWith('年') && !/年度?$/.test(match[0]) && !NAMED.test(text.slice(0, match.index))) continue;
    found.push({ span: { start: match.index, end: match.index + match[0].length }, first, last });
  }
  return found;
}

/**
 * `三年行动计划(`, `利用三年时间(`, `五年(`: how many years the span behind it should have; not `第三年`, not `2023年`.
 */
const YEARS_BEFORE =
  /(?<![\d第每满近前过逢一二三四五六七八九十零〇月])(?<n>[一二两三四五六七八九十]{1,2}|\d{1,2})年(?<kind>[^,。;、()“”《》\d年]{0,20}?(?:行动|计划|方案|规划|纲要|攻坚|工程|时间))?\s?\(?$/;
/** `规划期五年，即`, `周期为三年（`. */
const PERIOD_BEFORE =
  /(?:规划期|实施期|建设期|周期|期限|为期)(?:限|为|是|共)?(?<n>[一二两三四五六七八九十]{1,2}|\d{1,2})年(?<kind>),?(?:即|从|自|为)?\s?\(?$/;
/** `(2023—2025年)三年行动计划`. */
const YEARS_AFTER =
  /^\)?\s?(?<n>[一二两三四五六七八九十]{1,2}|\d{1,2})年(?<kind>[^,。;、()“”《》\d年]{0,12}?(?:行动|计划|方案|规划))/;

const MONTH = '(?<month>1[0-2]|0?[1-9])月(?:底|末|初)?';
/** `2025年1月—2024年12月`. */
const MONTHS = new RegExp(
  `(?<!\\d)(?<first>${YEAR})年${MONTH.replace('month', 'from')}(?:\\d{1,2}日)?(?:起)?${DASH}(?<last>${YEAR})年${MONTH.replace('month', 'to')}(?:\\d{1,2}日)?`,
  'g',
);

/** Spans of months, with both years written. */
export function findMonthSpans(text: string): MonthSpanFact[] {
  return matchesOf(text, MONTHS).flatMap((match) => {
    const g = match.groups!;
    const [first, last] = [yearOf(g.first!), yearOf(g.last!)];
    if (first === undefined || last === undefined) return [];
    return {
      span: { start: match.index, end: match.index + match[0].length },
      first: monthOf(first, Number(g.from)),
      last: monthOf(last, Number(g.to)),
    };
  });
}

/** `实施周期为四年，自`: how long the span of months behind it should be; not `三年行动方案（`, which may have run before. */
const LASTS =
  /(?:周期|期限|为期|时间|工期|规划期|实施期)(?:为|共|是|:)?(?<n>[一二两三四五六七八九十]|\d{1,2})(?<unit>年|个月)[,:(]?(?:即|从|自)?$/;

/** Spans of months that are not as long as the words before them say. */
export const findMonthLengthFaults = (text: string, spans: readonly MonthSpanFact[]): DateFault[] =>
  spans.flatMap(({ span, first, last }) => {
    const named = LASTS.exec(text.slice(Math.max(0, span.start - 20), span.start));
    const count = named ? countOf(named.groups!.n!) : undefined;
    if (!named || count === undefined || last < first) return [];
    const months = last - first + 1;
    const wanted = named.groups!.unit === '年' ? count * 12 : count;
    if (Math.abs(months - wanted) <= 1) return [];
    const start = Math.max(0, span.start - 20) + named.index;
    const name = `${named.groups!.n}${named.groups!.unit}`;
    const at = text.indexOf(name, start);
    const quote = text.slice(span.start, span.end);
    return [
      {
        id: 'monthsLength',
        verdict: 'fails',
        span: { start: at, end: at + name.length },
        args: { quote, name, months },
      },
    ];
  });

/** Spans of months that run backwards. */
export const findMonthsBackwards = (text: string, spans: readonly MonthSpanFact[]): DateFault[] =>
  spans.flatMap(({ span, first, last }) => {
    const args = { quote: text.slice(span.start, span.end), first: nameOfMonth(first), last: nameOfMonth(last) };
    return last < first ? [{ id: 'monthsBack', verdict: 'fails', span, args }] : [];
  });

/** Spans that run backwards. */
export function findBackwards(text: string, spans: readonly YearSpanFact[]): DateFault[] {
  return spans.flatMap(({ span, first, last }) => {
    const quote = text.slice(span.start, span.end);
    return last < first ? [{ id: 'spanBack', verdict: 'fails', span, args: { quote, first, last } }] : [];
  });
}

/** Spans that are not as long as the plan beside them says. */
export const findLengthFaults = (text: string, spans: readonly YearSpanFact[]): DateFault[] =>
  spans.flatMap((fact) => (fact.last < fact.first ? [] : checkLength(text, fact)));

function checkLength(text: string, { span, first, last }: YearSpanFact): DateFault[] {
  const quote = text.slice(span.start, span.end);
  const words = text.slice(Math.max(0, span.start - 30), span.start);
  const before = PERIOD_BEFORE.exec(words) ?? YEARS_BEFORE.exec(words);
  const named = before ?? YEARS_AFTER.exec(text.slice(span.end, span.end + 24));
  if (named?.groups?.kind === undefined) return [];
  const years = countOf(named.groups.n!);
  const length = last - first + 1;
  if (years === undefined || years === length || /学年/.test(quote)) return [];
  return [
    {
      id: 'spanLength',
      verdict: 'fails',
      span: trimmed(span, quote),
      args: { quote, years, length, name: nameOf(named) },
    },
  ];
}

const nameOf = (named: RegExpExecArray): string => `${named.groups!.n}年${named.groups!.kind}`;
const countOf = (text: string): number | undefined =>
  /\d/.test(text) ? Number(text) : text === '两' ? 2 : chineseNumber(text);

const trimmed = (span: Span, quote: string): Span => ({ start: span.start, end: span.start + quote.trimEnd().length });
