// When a part of a document was written and for which years: from its title and its signature, and only where each of
// them can be read in one way.

import { SETTLES } from '../../data/moods.js';
import { DATE_LINE, KIND, PLAN_KIND } from '../../data/titles.js';
import type { YearFact } from '../../lex/dates.js';
import { dateOf, type Month, monthOf } from '../../lex/lexicon/month.js';
import type { Span } from '../../text/span.js';
import type { ModelLine } from '../lines.js';
import { type DatedSentence, type Part, sentencesOf } from './parts.js';

export interface PlanYears {
  readonly first: number;
  readonly last: number;
  /** The year or the years in the title, in the document. */
  readonly span: Span;
  readonly words: string;
  /** A plan for the work of one year: 2023年工作计划. */
  readonly isAnnual: boolean;
  /** A report or an assessment, written after its year or before it. */
  readonly settles: boolean;
  readonly sentence: DatedSentence;
}

export interface Signed {
  readonly year: number;
  readonly month: Month;
  readonly span: Span;
  readonly words: string;
}

export interface When {
  readonly plan?: PlanYears;
  readonly signed?: Signed;
  /** Title and signature cannot both be right. */
  readonly clash: boolean;
  /** The part cannot be older or younger than these months. */
  readonly earliest?: Month;
  readonly latest?: Month;
}

export function computeWhen(part: Part): When {
  const plan = findPlanYears(part);
  const signed = findSigned(part);
  const clash = plan !== undefined && signed !== undefined && contradicts(plan, signed);
  return {
    ...(plan ? { plan } : {}),
    ...(signed ? { signed } : {}),
    clash,
    ...boundsOf(plan, clash ? undefined : signed),
  };
}

const boundsOf = (plan: PlanYears | undefined, signed: Signed | undefined): Pick<When, 'earliest' | 'latest'> => {
  if (signed) return { earliest: signed.month, latest: signed.month };
  if (!plan) return {};
  return {
    earliest: monthOf(plan.first - 1, plan.isAnnual ? 9 : 1),
    latest: plan.settles ? monthOf(plan.last + 1, 6) : monthOf(plan.last, 12),
  };
};

/** How many lines at the top may be or hold the title, and how far into a line that runs on. */
const TOP = 6;
const NEAR = 60;

function findPlanYears(part: Part): PlanYears | undefined {
  for (const line of part.lines.slice(0, TOP)) {
    if (DATE_LINE.test(line.words)) continue;
    const isTitle = part.titleStart === line.start + line.facts.indent && line.words.length <= NEAR;
    const isNaming =
      isTitle ||
      (line.words.length <= NEAR && (KIND.test(line.words) || /^\(20\d\d(?:年|\s?[-—–~]).*\)$/.test(line.words)));
    for (const sentence of sentencesOf(line, part.lexicon)) {
      if (sentence.sentence.start > NEAR) break;
      const plan = isNaming ? readTitle(sentence) : readRunOnTitle(sentence);
      if (plan) return plan.isKnown ? plan.years : undefined;
    }
  }
  return undefined;
}

interface Reading {
  readonly isKnown: boolean;
  readonly years?: PlanYears;
}

/** The years of a title; unknown where it names two or a period beside them. */
function readTitle(sentence: DatedSentence): Reading | undefined {
  const { years, spans, periods } = sentence.dates;
  const alone = years.filter((y) => !spans.some((s) => s.span.start <= y.span.start && y.span.end <= s.span.end));
  if (alone.length + spans.length + periods.length === 0) return undefined;
  const months = sentence.dates.months[0];
  if (months && /^\s*\([^()]*\)\s*$/.test(sentence.text) && months.last > months.first)
    return {
      isKnown: true,
      years: toPlan(sentence, months.span, [dateOf(months.first).year, dateOf(months.last).year]),
    };
  const only = spans[0];
  if (only && spans.length === 1 && only.last > only.first && /^\s*\([^()]*\)\s*$/.test(sentence.text))
    return { isKnown: true, years: toPlan(sentence, only.span, [only.first, only.last]) };
  if (!/计划|方案|要点|思路|规划|打算|设想|安排|重点工作|工作重点|任务|报告/.test(sentence.text))
    return { isKnown: false };
  const span = spans[0];
  if (span && spans.length === 1 && span.last >= span.first)
    return { isKnown: alone.length === 0, years: toPlan(sentence, span.span, [span.first, span.last]) };
  const period = periods[0];
  if (period && alone.length === 0 && spans.length === 0)
    return {
      isKnown: periods.length === 1,
      years: toPlan(sentence, period.span, [period.period.first, period.period.last]),
    };
  const first = alone[0];
  if (!first || spans.length > 0 || periods.length > 0) return { isKnown: false };
  const values = alone.map((y) => y.year);
  return { isKnown: true, years: toPlan(sentence, yearOnly(first), [Math.min(...values), Math.max(...values)]) };
}

/** `卫生局2023年工作思路 2023年全县…` in a text without lines: the year with the kind of document close behind it. */
function readRunOnTitle(sentence: DatedSentence): Reading | undefined {
  const first = sentence.dates.years[0];
  if (!first || sentence.dates.spans.length > 0 || first.span.start + sentence.sentence.start > 40) return undefined;
  if (/根据|按照|依据|围绕|结合|对照|落实|制定/.test(sentence.text.slice(0, first.span.start))) return undefined;
  const kind =
    /^度?[^,。;:年《]{0,20}?(?:工作计划|工作思路|工作要点|工作打算|实施方案)(?=\s|$|[一二三为根按]|20\d\d年)/.exec(
      sentence.text.slice(first.span.end),
    );
  if (!kind) return undefined;
  return { isKnown: true, years: toPlan(sentence, yearOnly(first), [first.year, first.year], kind[0]) };
}

const yearOnly = (year: YearFact): Span => ({
  start: year.span.start,
  end: Math.min(year.span.end, year.span.start + 5),
});

/** Titles of what is written for the work of one year, shortly before it or in its first months. */
const ANNUAL = /工作(?:计划|要点|思路|打算|安排|重点)|重点工作(?:任务)?(?:$|计划|安排|打算)/;

function toPlan(
  sentence: DatedSentence,
  span: Span,
  [first, last]: readonly [number, number],
  kind?: string,
): PlanYears {
  const words = kind ?? sentence.text;
  return {
    first,
    last,
    span: sentence.place(span),
    words: sentence.text.slice(span.start, span.end),
    isAnnual: first === last && ANNUAL.test(words) && PLAN_KIND.test(words) && !/学年|学期/.test(words),
    settles: SETTLES.test(words),
    sentence,
  };
}

/** The one date at the end, or on a line of its own; two of different years leave it open. */
function findSigned(part: Part): Signed | undefined {
  const tail = part.lines.slice(-4);
  const found = part.lines.flatMap((line) => readSignature(part, line, tail.includes(line)) ?? []);
  const last = found.at(-1);
  return last && found.every((s) => s.year === last.year) ? last : undefined;
}

/** `二〇一二年一月四日`, `某县卫生局 2012年1月4日 第5页`; not `实施时间：2012年1月4日`. */
function readSignature(part: Part, line: ModelLine, isTail: boolean): Signed | undefined {
  const isOwnLine = part.signatures.has(line);
  if (!isTail && !(isOwnLine && DATE_LINE.test(line.words))) return undefined;
  for (const sentence of sentencesOf(line, part.lexicon)) {
    const [date, ...more] = sentence.dates.years;
    if (!date || more.length > 0 || date.month === undefined || date.month < 1 || date.month > 12) continue;
    const before = sentence.text.slice(0, date.span.start);
    const after = sentence.text.slice(date.span.end);
    if (!/^\s*[)）]?\s*(?:第\s?\d+\s?页.{0,12})?$/.test(after)) continue;
    if (!/^\s*[(（]?\s*(?:[\u4e00-\u9fffxX×]{2,24}\s+){0,2}$/.test(before) || (date.day === undefined && !isOwnLine))
      continue;
    const words = sentence.text.slice(date.span.start, date.span.end);
    return { year: date.year, month: monthOf(date.year, date.month), span: sentence.place(date.span), words };
  }
  return undefined;
}

/** Months before the year and after its beginning within which other plans than those of the year’s work are signed. */
const AHEAD_OF = 12;
const BEHIND = 15;

/**
 * A plan for the work of a year is signed from the July before to the end of that year; other plans for one year up to a
 * year before and shortly after; a plan for several years from two years before to its last year.
 */
function contradicts(plan: PlanYears, signed: Signed): boolean {
  if (plan.settles) return false;
  const begin = monthOf(plan.first, 1);
  if (plan.isAnnual) return signed.month < begin - 6 || signed.month > begin + 11;
  if (plan.first === plan.last) return signed.month < begin - AHEAD_OF || signed.month > begin + BEHIND - 1;
  return signed.year < plan.first - (plan.last - plan.first > 5 ? 4 : 2) || signed.year > plan.last;
}
