// What one sentence says about time, and what of it no calendar bears out. Pure over the sentence; whether a date fits
// the document it stands in is for the model to say (model/dates.ts).
import { keepWith } from '../text/kept.js';
import type { Span } from '../text/span.js';
import { findDayFaults, findHourFaults, findQuarterFaults, findYears } from './dates/days.js';
import type { DateFault, SentenceDates } from './dates/fact.js';
import { findMeetingFaults, findMeetings, newestNamed } from './dates/meetings.js';
import { findPeriodFaults, findPeriods } from './dates/periods.js';
import {
  findBackwards,
  findLengthFaults,
  findLetters,
  findMonthLengthFaults,
  findMonthSpans,
  findMonthsBackwards,
  findYearSpans,
} from './dates/years.js';
import type { SentenceFacts } from './facts.js';
import type { Lexicon } from './lexicon.js';
import { newestOf } from './terms.js';

export type {
  DateFault,
  DateFaultId,
  MeetingFact,
  PeriodFact,
  SentenceDates,
  Verdict,
  YearFact,
  YearSpanFact,
} from './dates/fact.js';

const NOTHING: SentenceDates = { years: [], spans: [], months: [], periods: [], meetings: [], newest: 0, faults: [] };

const keepDates = keepWith((facts: SentenceFacts, lexicon: Lexicon): SentenceDates | undefined => {
  const dates = findDates(facts, lexicon);
  return dates && isNothing(dates) ? undefined : dates;
});

/** The dates of a sentence; computed once for each sentence text. */
export const getDates = (facts: SentenceFacts, lexicon: Lexicon): SentenceDates => keepDates(facts, lexicon) ?? NOTHING;

const isNothing = ({ newest, ...lists }: SentenceDates): boolean =>
  newest === 0 && Object.values(lists).every(({ length }) => length === 0);

function findDates(facts: SentenceFacts, { calendar, terms }: Lexicon): SentenceDates | undefined {
  const text = facts.folded.text;
  if (!/[年月日时点午]|[晚早]上|清晨|凌晨|[一二三四五七八九]五|[十大]|季度|20\d\d[-./]/.test(text)) return undefined;
  const isFree = freeOf(facts);
  const free = <T extends { readonly span: Span }>(found: readonly T[]): T[] => found.filter((f) => isFree(f.span));
  const years = free(findYears(text));
  const spans = free(findYearSpans(text));
  const months = free(findMonthSpans(text));
  const periods = free(findPeriods(text, years, calendar));
  const meetings = free(findMeetings(text, calendar));
  // A misspelt year and a span that runs backwards are wrong in the name of a document, too.
  const named = freeOf({ masks: facts.masks.filter((m) => m.kind !== 'name'), blanks: facts.blanks });
  const wrong = [...findLetters(text), ...findBackwards(text, findYearSpans(text))].filter((f) => named(f.span));
  const faults = free([
    ...findDayFaults(text),
    ...findQuarterFaults(text),
    ...findHourFaults(text),
    ...findMonthsBackwards(text, months),
    ...findMonthLengthFaults(text, months),
    ...findLengthFaults(text, spans),
    ...findPeriodFaults(text, periods, years, spans),
    ...findMeetingFaults(text, meetings),
  ]);
  const newest = Math.max(newestNamed(text, calendar), newestOf(text, terms, calendar));
  return { years, spans, months, periods, meetings, newest, faults: apart([...wrong, ...faults]) };
}

/** Names of documents, their numbers, addresses and gaps say nothing that could be wrong here. */
function freeOf(facts: Pick<SentenceFacts, 'masks' | 'blanks'>): (span: Span) => boolean {
  const taken: readonly Span[] = [...facts.masks, ...facts.blanks.map((blank) => blank.span)];
  return (span) => !taken.some((t) => span.start < t.end && t.start < span.end);
}

/** In order of place; of two that overlap the one that rests on arithmetic, else the first. */
function apart(faults: readonly DateFault[]): DateFault[] {
  const bySureness = [...faults].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  const chosen: DateFault[] = [];
  for (const fault of bySureness)
    if (!chosen.some((c) => c.span.start < fault.span.end && fault.span.start < c.span.end)) chosen.push(fault);
  return chosen.sort((a, b) => a.span.start - b.span.start);
}
const RANK: Readonly<Record<DateFault['verdict'], number>> = { sure: 0, fails: 1, unsure: 2 };
