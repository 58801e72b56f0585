// Words whose time does not go with the document's: names of bodies that were renamed before it was written, phrases that
// came up after it. What looks back, names a document or says 原 is history and passed over.
import { PAST } from '../data/moods.js';
import { type Month, monthOf } from '../lex/lexicon/month.js';
import type { Lexicon } from '../lex/lexicon.js';
import { getTerms, type TermFact } from '../lex/terms.js';
import type { Span } from '../text/span.js';
import { type DatedSentence, isReview } from './dates/parts.js';
import type { When } from './dates/when.js';
import type { DatedPart } from './dates.js';

export interface TermProblem {
  /** `early`: the words are not yet current at the document's date; `late`: no longer. */
  readonly kind: 'early' | 'late';
  readonly span: Span;
  readonly words: string;
  /** The month from which on, or up to which the words are current. */
  readonly month: Month;
  /** What is said now. */
  readonly instead?: string;
  readonly level: 'warning' | 'information';
}

/** One report a word and part: who corrects the first will look for the others. */
export const findTermProblems = (parts: readonly DatedPart[]): TermProblem[] =>
  parts.flatMap(({ part, when }) => {
    if (when.earliest === undefined && when.latest === undefined) return [];
    if (when.clash || isOlder(part.lexicon, when)) return [];
    const told = new Set<string>();
    return part.sentences.flatMap((s) =>
      getTerms(s.sentence.facts, part.lexicon).flatMap((fact) => {
        const problem = told.has(fact.words) ? undefined : check(s, fact, when);
        if (!problem || isReview(part, problem.span.start)) return [];
        told.add(fact.words);
        return problem;
      }),
    );
  });

/** The title names what was gone long before its year: an old text got a new year, and its words are of their time. */
function isOlder(lexicon: Lexicon, { plan, earliest }: When): boolean {
  if (!plan || earliest === undefined) return false;
  return getTerms(plan.sentence.sentence.facts, lexicon).some(
    ({ term }) => term.row.level === undefined && term.until !== undefined && term.until < earliest,
  );
}

function check(s: DatedSentence, { term, words, start, end }: TermFact, when: When): TermProblem | undefined {
  const { row, since, until } = term;
  if (row.level === undefined) return undefined;
  const known = {
    span: s.place({ start, end }),
    words,
    ...(row.instead === undefined ? {} : { instead: row.instead }),
  };
  if (since !== undefined && when.latest !== undefined && when.latest < since)
    return { ...known, kind: 'early', month: since, level: row.level };
  if (until === undefined || isHistory(s, { start, end }, until)) return undefined;
  // A plan for next year may be written while the words are still current.
  return when.earliest !== undefined && when.earliest > until
    ? { ...known, kind: 'late', month: until, level: row.level }
    : undefined;
}

/** The sentence tells of the time when the words were current. */
function isHistory(s: DatedSentence, { start, end }: Span, until: Month): boolean {
  const clause = /[^,。;]*$/.exec(s.text.slice(0, start))![0] + /^[^,。;]*/.exec(s.text.slice(end))![0];
  return PAST.test(clause) || s.dates.years.some((year) => monthOf(year.year, 1) <= until);
}
