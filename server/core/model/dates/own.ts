// Years that do not go with the document’s own: the signature, the opening, the headings, deadlines that were over before.

import { MUST, OPENING, OUTLOOK, PAST } from '../../data/moods.js';
import { REVIEW } from '../../data/roles.js';
import { DOCUMENT_NUMBER } from '../../data/titles.js';
import { dateOf, monthOf } from '../../lex/lexicon/month.js';
import type { Span } from '../../text/span.js';
import { wordsSpan } from '../lines.js';
import type { DateProblem } from './fact.js';
import { isReview, type Part } from './parts.js';
import type { When } from './when.js';

export function findOwnProblems(part: Part, when: When): DateProblem[] {
  const { plan } = when;
  const number = checkNumber(part, when);
  if (!plan || plan.settles) return number;
  return [
    ...number,
    ...checkSignature(when),
    ...checkStages(part, plan),
    ...(plan.isAnnual
      ? [...checkOpening(part, when), ...checkHeadings(part, when), ...checkDeadlines(part, when)]
      : []),
  ];
}

/** `某政发〔2023〕15号` at the head of what is signed in another year; numbers of December go out in January. */
function checkNumber(part: Part, { signed, clash }: When): DateProblem[] {
  for (const line of signed && !clash ? part.lines.slice(0, TOP) : []) {
    const year = DOCUMENT_NUMBER.test(line.words) ? /[〔[](20\d\d)[〕\]]/.exec(line.words)?.[1] : undefined;
    if (year === undefined || !signed) continue;
    const begin = monthOf(Number(year), 1);
    if (signed.month >= begin - 1 && signed.month <= begin + 12) return [];
    const args = { quote: signed.words, number: line.words };
    return [
      {
        id: 'number',
        verdict: 'fails',
        span: signed.span,
        args,
        related: [{ span: wordsSpan(line), id: 'numberHere', args }],
      },
    ];
  }
  return [];
}

function checkSignature({ plan, signed, clash }: When): DateProblem[] {
  if (!clash || !plan || !signed) return [];
  const args = { quote: plan.words, signed: signed.words };
  return [
    {
      id: 'signature',
      verdict: 'fails',
      span: plan.span,
      args,
      related: [{ span: signed.span, id: 'signedHere', args }],
    },
  ];
}

/** `第三阶段（2026年9月—2028年8月）` in a plan that ends in 2027, `全面实施阶段（2023年4月1日至…）` in one for 2024. */
function checkStages(part: Part, plan: NonNullable<When['plan']>): DateProblem[] {
  return part.sentences.flatMap((s) => {
    const opens = ({ start }: Span): boolean => /阶段[^,。;]{0,12}\($/.test(s.text.slice(0, start));
    const beyond = (first: number, last: number): boolean =>
      (plan.last > plan.first && last > plan.last) || (last < plan.first && first >= plan.first - 2);
    const { months, years } = s.dates;
    const spans = months
      .filter(({ span, first, last }) => opens(span) && last >= first && beyond(dateOf(first).year, dateOf(last).year))
      .map(({ span }) => span);
    const single = years
      .filter(({ span }) => opens(span) && !months.some((m) => m.span.start === span.start))
      .filter(({ span, year }) => beyond(year, year) && !/^[^()]*20\d\d年/.test(s.text.slice(span.end)))
      .map(({ span }) => span);
    return [...spans, ...single].map((span): DateProblem => {
      const args = { quote: s.text.slice(span.start, span.end), plan: plan.words };
      const related = [{ span: plan.span, id: 'titleHere' as const, args }];
      return { id: 'stage', verdict: 'fails', span: s.place(span), args, related };
    });
  });
}

/** How many lines with text may hold the opening. */
const TOP = 8;

/**
 * `2022年全县工作的总体要求是` at the head of a plan for 2023; `2022年，全县将…` only where 2023 stands in the title alone.
 */
function checkOpening(part: Part, { plan, signed }: When): DateProblem[] {
  const top = new Set(part.lines.slice(0, TOP));
  const isAbsent = !part.sentences.some(
    (s) =>
      s.sentence !== plan!.sentence.sentence &&
      !part.signatures.has(s.line) &&
      s.dates.years.some((y) => y.year === plan!.first),
  );
  return part.sentences.flatMap((s) => {
    const year = s.dates.years[0];
    if (!top.has(s.line) || !year || year.month !== undefined || year.year === plan!.first) return [];
    if (year.year === signed?.year || s.text.slice(0, year.span.start).trim() !== '') return [];
    const after = s.text.slice(year.span.end);
    if (!OPENING.test(after) && !(isAbsent && OUTLOOK.test(after))) return [];
    if (isReview(part, s.place(year.span).start)) return [];
    return [ownYear('opening', s.text.slice(year.span.start, year.span.end), s.place(year.span), plan!)];
  });
}

/** `二、2022年工作安排` in a plan for 2023, where no heading names 2023. */
function checkHeadings(part: Part, { plan, signed }: When): DateProblem[] {
  const dated = part.entries.flatMap(({ entry, above }) => {
    const match = HEADING.exec(entry.title);
    return match ? [{ entry, above, year: Number(match[1]), words: match[0].slice(0, 5) }] : [];
  });
  if (dated.some((h) => h.year === plan!.first)) return [];
  return dated.flatMap(({ entry, above, year, words }) => {
    if (year === signed?.year || [entry.title, ...above].some((title) => REVIEW.test(title))) return [];
    const start = entry.span.end - entry.title.length;
    return [ownYear('heading', words, { start, end: start + words.length }, plan!)];
  });
}

/** `2022年工作安排`, `2022年全县工作主要目标`; not `2022年工作回顾`, not `2022年重点工程`. */
const HEADING =
  /^(20\d\d)年度?[^，。；,;]{0,14}?(?:指导思想|总体要求|总体思路|工作思路|工作安排|工作打算|工作计划|工作要点|工作目标|主要目标|目标任务|主要任务|重点任务)$/;

/** `确保2021年底前完成` in a plan for 2023. The year before may still run while such a plan is written. */
function checkDeadlines(part: Part, { plan, signed, clash }: When): DateProblem[] {
  if (clash) return [];
  const first = signed && signed.year >= plan!.first ? plan!.first : plan!.first - 1;
  return part.sentences.flatMap((s) =>
    s.dates.years.flatMap((year) => {
      if (year.year >= first || s.sentence === plan!.sentence.sentence) return [];
      const before = /[^,。;:]*$/.exec(s.text.slice(0, year.span.start))![0];
      const after = /^[^,。;]*/.exec(s.text.slice(year.span.end))![0];
      if (!BEFORE_END.test(after) || !isGoal(before, after, year.month !== undefined) || PAST.test(before + after))
        return [];
      if (isReview(part, s.place(year.span).start)) return [];
      const end = year.span.end + BEFORE_END.exec(after)![0].length;
      const span = { start: year.span.start, end };
      return [ownYear('deadline', s.text.slice(span.start, span.end), s.place(span), plan!)];
    }),
  );
}

const BEFORE_END = /^(?:年?[底末])?(?:之?前|以前)/;
/** The clause sets the deadline: a word of will before it, or the work right behind it; a bare `2008年前建成` is history. */
const isGoal = (before: string, after: string, hasMonth: boolean): boolean =>
  MUST.test(before) ||
  (before.trim() === '' && (hasMonth || /^年?[底末]/.test(after)) && WORK.test(after) && !/的/.test(after));
const WORK =
  /^(?:年?[底末])?(?:之?前|以前)(?:全面|全部|基本|必须|要|力争|确保)*(?:完成|建成|实现|达到|投入使用|竣工|开工)/;

const ownYear = (
  id: 'opening' | 'heading' | 'deadline',
  quote: string,
  span: DateProblem['span'],
  plan: NonNullable<When['plan']>,
): DateProblem => {
  const args = { quote, plan: plan.words };
  return { id, verdict: 'fails', span, args, related: [{ span: plan.span, id: 'titleHere', args }] };
};
