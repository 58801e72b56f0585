// Five-year periods and the years said of them: “十四五”时期（2018—2022年）, 2020年“十四五”末, 2023年是“十四五”开局之年.
import type { Period } from '../../data/calendar.js';
import { matchesOf } from '../../text/matches.js';
import type { Calendar } from '../lexicon/calendar.js';
import type { DateFault, PeriodFact, RoleFact, YearFact, YearSpanFact } from './fact.js';
import { YEAR, yearOf } from './reckoning.js';

export function findPeriods(text: string, years: readonly YearFact[], calendar: Calendar): PeriodFact[] {
  const found: PeriodFact[] = [];
  for (const match of matchesOf(text, calendar.period)) {
    const { open, name, close, tail } = match.groups!;
    const isQuoted = open !== '' && close !== '';
    if (!isQuoted && (tail === undefined || name!.length < 3)) continue;
    const period = calendar.periods.get(name!)!;
    const span = { start: match.index, end: match.index + match[0].length };
    const role = findRole(text, { span, period }, { years, calendar });
    found.push({ span, period, tail: tail ?? '', ...(role ? { role } : {}) });
  }
  return found;
}

/** Before a period that is not this year’s but looked forward to: `谋划“十四五”开局之年`. */
const OTHERS_ROLE = /(?:谋划|迎接|筹备|准备|面向|衔接|开启|为|向|和|与)(?:好|了)?$/;

function findRole(
  text: string,
  { span, period }: Pick<PeriodFact, 'span' | 'period'>,
  { years, calendar }: { readonly years: readonly YearFact[]; readonly calendar: Calendar },
): RoleFact | undefined {
  const match = calendar.role.exec(text.slice(span.end, span.end + 24));
  if (!match || OTHERS_ROLE.test(text.slice(0, span.start))) return undefined;
  const words = match.groups!.role!;
  const from = years.filter((y) => y.span.end <= span.start).at(-1)?.span.end ?? 0;
  return {
    words,
    year: period.first + calendar.roles.get(words)! - 1,
    thisYear: /今年,?(?:[^,。;]{0,6},)?是(?:(?!明年|去年|来年)[^。;]){0,60}$/.test(text.slice(from, span.start)),
    span: { start: span.start, end: span.end + match[0].length },
  };
}

export function findPeriodFaults(
  text: string,
  periods: readonly PeriodFact[],
  years: readonly YearFact[],
  spans: readonly YearSpanFact[],
): DateFault[] {
  return periods.flatMap((fact) => {
    const fault = checkSpans(text, fact, spans) ?? checkEnd(text, fact) ?? checkRole(text, fact, years);
    return fault ? [fault] : [];
  });
}

/** What may stand between a period and the bracket with its years: the name of a plan, which may cover a part of it. */
const NAME = /^(?<name>[^,。;、()“”《》]{0,20}?)\s?\($/;
/** Plans that reach beyond the period they are named after. */
const LONGER = /及|和|与|中长期|远景|三年|五年|行动|后/;

function checkSpans(
  text: string,
  { span, period, tail }: PeriodFact,
  spans: readonly YearSpanFact[],
): DateFault | undefined {
  for (const years of spans) {
    const name = NAME.exec(text.slice(span.end, years.span.start))?.groups?.name;
    if (name === undefined || years.span.start < span.end || /以来|末/.test(tail)) continue;
    if (name !== '' && (!/(?:规划|计划|纲要|方案)$/.test(name) || LONGER.test(name))) continue;
    if (years.first === period.first && years.last === period.last) return undefined;
    const isPart = years.first >= period.first && years.last <= period.last;
    if (isPart && name !== '') return undefined;
    const args = { ...argsOf(period), quote: text.slice(years.span.start, years.span.end) };
    return isPart
      ? { id: 'periodPart', verdict: 'unsure', span: years.span, args }
      : { id: 'periodSpan', verdict: 'fails', span: years.span, args };
  }
  return undefined;
}

/** Behind `“十四五”末`: `(2025年)`, `,即2025年`; another year behind a comma is another deadline. */
const END_AFTER = new RegExp(`^(?:\\((?:即|也就是)?|,?即|,?也就是)(?:到)?(?<year>${YEAR})年`);
/** Before it: `到2025年“十四五”末`, `2025年(“十四五”末`. */
const END_BEFORE = new RegExp(`(?<![\\d])(?<year>${YEAR})年(?:底|末)?\\(?(?:即|也就是)?$`);

function checkEnd(text: string, { span, period, tail }: PeriodFact): DateFault | undefined {
  if (!tail.endsWith('末')) return undefined;
  const before = END_BEFORE.exec(text.slice(Math.max(0, span.start - 14), span.start));
  const after = END_AFTER.exec(text.slice(span.end, span.end + 14));
  const match = before ?? after;
  const year = match && yearOf(match.groups!.year!);
  if (!match || year === undefined || year === period.last) return undefined;
  const start = before ? Math.max(0, span.start - 14) + before.index : span.end + match[0].indexOf(match.groups!.year!);
  const place = { start, end: start + match.groups!.year!.length + 1 };
  const quote = text.slice(place.start, place.end);
  return { id: 'periodEnd', verdict: 'fails', span: place, args: { ...argsOf(period), quote } };
}

/** Between the year and the period it plays a role in: `是全面…之年，也是`; no other year may come in between. */
const IS = /^,?[^。;]{0,40}?(?:是|系)(?:(?!今年|明年|去年|来年|上年)[^。;]){0,60}$/;

function checkRole(
  text: string,
  { period, role, span }: PeriodFact,
  years: readonly YearFact[],
): DateFault | undefined {
  const year = years.filter((y) => y.span.end <= span.start).at(-1);
  if (!role || !year || year.month !== undefined || year.year === role.year || role.thisYear) return undefined;
  if (!IS.test(text.slice(year.span.end, span.start))) return undefined;
  const quote = text.slice(role.span.start, role.span.end);
  const said = text.slice(year.span.start, year.span.end);
  return {
    id: 'periodRole',
    verdict: 'fails',
    span: year.span,
    args: { ...argsOf(period), quote, said, year: role.year, role: role.words },
  };
}

const argsOf = ({ name, first, last }: Period): { name: string; first: number; last: number } => ({
  name,
  first,
  last,
});
