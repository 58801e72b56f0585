// What is shown at a five-year period, a congress or a plenum: its years or month, from the calendar of the packs.

import { findYears } from '../../lex/dates/days.js';
import { findMeetings } from '../../lex/dates/meetings.js';
import { findPeriods } from '../../lex/dates/periods.js';
import type { MeetingFact, PeriodFact } from '../../lex/dates.js';
import { dateOf } from '../../lex/lexicon/month.js';
import type { DocumentModel } from '../../model/document.js';
import { findSentenceAt } from '../../model/sentenceAt.js';
import { unfold } from '../../text/fold.js';
import { type Locale, say, type Written } from '../../text/say.js';
import { holds, type Span, shift } from '../../text/span.js';
import type { Hover } from '../hover.js';
import { escapeMarkdown } from './markdown.js';

interface Texts {
  period(words: string, first: number, last: number): string;
  role(words: string, year: number): string;
  nth(year: number, nth: number): string;
  meeting(words: string, month: string): string;
  month(year: number, month: number): string;
  readonly unknown: string;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    period: (words, first, last) => `**${words}**：${first}—${last}年`,
    role: (words, year) => `${words}：${year}年`,
    nth: (year, nth) => `${year}年是其中第${nth}年`,
    meeting: (words, month) => `**${words}**：${month}`,
    month: (year, month) => `${year}年${month}月`,
    unknown: '召开时间没有收录（可写在 .planlint/packs 里）',
  },
  en: {
    period: (words, first, last) => `**${words}**: ${first}–${last}`,
    role: (words, year) => `${words}: ${year}`,
    nth: (year, nth) => `${year} is year ${nth} of it`,
    meeting: (words, month) => `**${words}**: ${month}`,
    month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    unknown: 'when it met is not known (a pack in .planlint/packs can tell)',
  },
};

/** Names of documents have their times, too: `《青山县“十四五”规划》`. */
export function findTimeAt(model: DocumentModel, offset: number, locale: Locale): Hover | undefined {
  const found = findSentenceAt(model, offset);
  if (!found) return undefined;
  const { folded } = found.sentence.facts;
  const { calendar } = model.lexicon;
  const place = (span: Span): Span => shift(unfold(folded, span), found.span.start);
  const isHere = ({ span }: { readonly span: Span }): boolean => holds(place(span), offset);
  const meeting = findMeetings(folded.text, calendar).find(isHere);
  if (meeting) return { span: place(meeting.span), markdown: describeMeeting(meeting, say(TEXTS, locale)) };
  const period = findPeriods(folded.text, findYears(folded.text), calendar).find(isHere);
  return (
    period && { span: place(period.span), markdown: describePeriod(model, period, folded.text, locale).join('\n\n') }
  );
}

function describeMeeting({ words, held }: MeetingFact, texts: Texts): string {
  const date = held === undefined ? undefined : dateOf(held);
  return texts.meeting(escapeMarkdown(words), date ? texts.month(date.year, date.month) : texts.unknown);
}

/** With the year of its role, where one is named, and which of its years the plan is for. */
function describePeriod({ year, snapshot }: DocumentModel, fact: PeriodFact, text: string, locale: Locale): string[] {
  const texts = say(TEXTS, locale);
  const { period, role, span } = fact;
  const parts = [texts.period(escapeMarkdown(text.slice(span.start, span.end)), period.first, period.last)];
  if (role) parts.push(texts.role(escapeMarkdown(role.words), role.year));
  // A year that only follows from the period is not told of it.
  else if (year !== undefined && period.first <= year && year <= period.last && snapshot.text.includes(`${year}`))
    parts.push(texts.nth(year, year - period.first + 1));
  return parts;
}
