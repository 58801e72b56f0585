// Periods, congresses and plenums against the time at which the document was written.

import { EXPECTED, GUIDE, PAST } from '../../data/moods.js';
import type { MeetingFact } from '../../lex/dates.js';
import { congressAt } from '../../lex/lexicon/calendar.js';
import { monthOf, nameOfMonth } from '../../lex/lexicon/month.js';
import type { DateProblem } from './fact.js';
import { type DatedSentence, isReview, type Part } from './parts.js';
import type { When } from './when.js';

export function findTimeProblems(part: Part, when: When): DateProblem[] {
  if (!when.plan && !when.signed) return [];
  const found = part.sentences.flatMap((s) => [
    ...checkPeriods(part, when, s),
    ...s.dates.meetings.flatMap((fact) => checkMeeting(part, when, s, fact)),
  ]);
  return [...found, ...checkNewest(part, when)];
}

function checkPeriods(part: Part, when: When, s: DatedSentence): DateProblem[] {
  return s.dates.periods.flatMap(({ span, period, tail, role }): DateProblem[] => {
    const args = {
      quote: s.text.slice(span.start, span.end),
      name: period.name,
      first: period.first,
      last: period.last,
    };
    if (role?.thisYear && isOtherYear(when, role.year)) {
      const quote = s.text.slice(role.span.start, role.span.end);
      return [
        {
          id: 'periodRole',
          verdict: 'fails',
          span: s.place(role.span),
          args: { ...args, quote, said: '今年', year: role.year, role: role.words },
        },
      ];
    }
    if (!isGoal(s.text, span, tail) || isReview(part, s.place(span).start)) return [];
    const years = yearsBehind(when, period.last);
    if (years < 1) return [];
    return [{ id: 'periodPast', verdict: years > 1 ? 'fails' : 'unsure', span: s.place(span), args }];
  });
}

/** 今年 is the plan’s year, or the one in which it is written. */
function isOtherYear({ plan, signed, clash }: When, year: number): boolean {
  if (!plan?.isAnnual || plan.settles || clash) return false;
  return year !== plan.first && year !== (signed?.year ?? plan.first - 1);
}

/** `到“十三五”末，力争…`, `“十三五”期间，我县将…`: a period that is still to come. */
function isGoal(text: string, span: { start: number; end: number }, tail: string): boolean {
  const clause = /^,?[^。;,]*/.exec(text.slice(span.end))![0];
  const before = /[^,。;]*$/.exec(text.slice(0, span.start))![0];
  if (PAST.test(before + clause)) return false;
  if (tail.endsWith('末'))
    return /(?:到|至)$/.test(before) && /^,?[^,。;]{0,10}?(?:力争|确保|将|必须|拟|要)/.test(clause);
  return (
    /期间?$/.test(tail) &&
    before.trim() === '' &&
    /^,?(?:我[县市区省州局院校镇乡]|全[县市区省州局院校镇乡]|我们)?(?:将|拟|力争|计划)/.test(clause)
  );
}

/** How many years after the period’s end the plan is for or was written. */
function yearsBehind({ plan, signed, clash }: When, last: number): number {
  if (plan && !plan.settles) return plan.first - last;
  return signed && !clash ? signed.year - last : 0;
}

function checkMeeting(part: Part, when: When, s: DatedSentence, fact: MeetingFact): DateProblem[] {
  // What the table does not know of an open congress came after what it knows.
  const held = fact.held ?? (fact.congress.closed ? undefined : fact.congress.plenums.at(-1));
  if (held === undefined) return [];
  const args = { quote: fact.words, held: `${nameOfMonth(held)}${fact.held === undefined ? '以后' : ''}` };
  const span = s.place(fact.span);
  const before = s.text.slice(0, fact.span.start);
  if (/(?:即将召开的|喜迎|迎接)(?:党的|中国共产党|中共)?$/.test(before)) {
    const isOver = when.earliest !== undefined && held + 3 < when.earliest && !when.plan?.settles;
    return isOver && !isReview(part, span.start) ? [{ id: 'meetingExpected', verdict: 'fails', span, args }] : [];
  }
  if (when.latest === undefined || held <= when.latest || EXPECTED.test(s.text)) return [];
  const year = Math.floor((held - 1) / 12);
  // A year in the sentence may be that of the meeting; where the document is signed, only one behind the signature is.
  const from = when.signed ? when.signed.year + 1 : year;
  if (s.dates.years.some((y) => y.year >= from) || !(GUIDE.test(s.text) || /精神|以来/.test(s.text))) return [];
  return [{ id: 'meetingLater', verdict: 'fails', span, args: { ...args, date: nameOfMonth(when.latest) } }];
}

/**
 * A plan whose guide is a congress that two others have followed: it was copied from a plan of that time. Whatever shows a
 * newer congress, even a name or a set phrase, speaks against it.
 */
function checkNewest(part: Part, when: When): DateProblem[] {
  const base = baseOf(when);
  const current = base === undefined ? undefined : congressAt(part.lexicon.calendar, base);
  if (!current) return [];
  const newest = part.sentences.reduce((most, s) => Math.max(most, s.dates.newest), 0);
  if (newest === 0 || current.number - newest < 2) return [];
  const guides = part.sentences.flatMap((s) =>
    s.dates.meetings.filter((m) => isGuide(part, s, m, newest)).map((m) => ({ s, m })),
  );
  const last = guides.reduce<(typeof guides)[number] | undefined>(
    (best, g) => (best === undefined || (g.m.held ?? 0) > (best.m.held ?? 0) ? g : best),
    undefined,
  );
  if (!last) return [];
  const { s, m } = last;
  const args = {
    quote: m.words,
    held: nameOfMonth(m.held!),
    current: `${current.name}大`,
    since: nameOfMonth(current.held),
  };
  return [{ id: 'meetingOld', verdict: 'fails', span: s.place(m.span), args }];
}

/** The month at which the part was surely not yet written, so that later congresses do not count. */
function baseOf({ plan, signed, clash }: When): number | undefined {
  if (plan) return plan.settles ? undefined : monthOf(plan.first - 1, 1);
  return signed && !clash ? signed.month - 12 : undefined;
}

function isGuide(part: Part, s: DatedSentence, { span, congress, held }: MeetingFact, newest: number): boolean {
  if (congress.number !== newest || held === undefined) return false;
  const after = s.text.slice(span.end);
  const isFollowed = GUIDE.test(s.text.slice(0, span.start)) && /精神/.test(after) && !/^以来/.test(after);
  return isFollowed && !isReview(part, s.place(span).start);
}
