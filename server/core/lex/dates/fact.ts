// What one sentence says about time. Offsets count from the beginning of the folded sentence.
import type { Period } from '../../data/calendar.js';
import type { Span } from '../../text/span.js';
import type { Congress } from '../lexicon/calendar.js';
import type { Month } from '../lexicon/month.js';

/** What can be wrong with a date; each is a message of the rule. */
export type DateFaultId =
  | 'month'
  | 'day'
  | 'weekday'
  | 'quarter'
  | 'quarterMonths'
  | 'hour'
  | 'letter'
  | 'mixed'
  | 'spanBack'
  | 'monthsBack'
  | 'monthsLength'
  | 'stage'
  | 'spanLength'
  | 'periodSpan'
  | 'periodPart'
  | 'periodEnd'
  | 'periodRole'
  | 'meetingNone'
  | 'meetingDate'
  | 'meetingOrder'
  | 'meetingPair'
  | 'signature'
  | 'number'
  | 'opening'
  | 'heading'
  | 'periodPast'
  | 'meetingLater'
  | 'meetingOld'
  | 'meetingExpected'
  | 'deadline';

/** `sure` rests on arithmetic alone; `fails` leaves one reading; `unsure` asks the writer to look. */
export type Verdict = 'sure' | 'fails' | 'unsure';

export interface DateFault {
  readonly id: DateFaultId;
  readonly verdict: Verdict;
  readonly span: Span;
  readonly args: Readonly<Record<string, string | number>>;
  /** What to write instead of the words in the span, where one thing is sure. */
  readonly replacement?: string;
}

/** A year with what is written of month and day, `2023年3月5日`; `二〇二三年`. */
export interface YearFact {
  readonly span: Span;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `2021—2025年`. */
export interface YearSpanFact {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** `2024年9月—2027年8月`. */
export interface MonthSpanFact {
  readonly span: Span;
  readonly first: Month;
  readonly last: Month;
}

/** `“十四五”时期`. */
export interface PeriodFact {
  /** With 时期, 规划 and the like. */
  readonly span: Span;
  readonly period: Period;
  /** What was said of the period with it: 时期, 期间, 规划, 末 …; empty without such a word. */
  readonly tail: string;
  /** The year of it that is named: `开局之年`. */
  readonly role?: RoleFact;
}

export interface RoleFact {
  readonly words: string;
  /** The calendar year that has this role. */
  readonly year: number;
  /** `今年是…`: the year is the document’s own. */
  readonly thisYear: boolean;
  /** From the period to the end of the role. */
  readonly span: Span;
}

/** A congress, or a plenum of its committee. */
export interface MeetingFact {
  readonly span: Span;
  /** The words as written. */
  readonly words: string;
  readonly congress: Congress;
  /** From 1; absent where the congress itself is meant. */
  readonly plenum?: number;
  /** Absent where the table does not know it. */
  readonly held?: Month;
}

export interface SentenceDates {
  readonly years: readonly YearFact[];
  readonly spans: readonly YearSpanFact[];
  readonly months: readonly MonthSpanFact[];
  readonly periods: readonly PeriodFact[];
  readonly meetings: readonly MeetingFact[];
  /** The newest congress whose time shows in the sentence, also in names and dated words; 0 for none. */
  readonly newest: number;
  /** What is wrong whatever the rest of the document says. */
  readonly faults: readonly DateFault[];
}
