// Words of a sentence that have a time: names of bodies that were renamed, phrases that are new. Offsets are in the folded
// sentence; whether the document's date goes with them is for the model to say.

import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import type { SentenceFacts } from './facts.js';
import { type Calendar, congressAt } from './lexicon/calendar.js';
import type { DatedTerm, Terms } from './lexicon/terms.js';
import { keepBySentence, type Lexicon } from './lexicon.js';

export interface TermFact extends Span {
  readonly words: string;
  readonly term: DatedTerm;
}

/** The dated words of a sentence that stand in no name of a document; computed once for each sentence text. */
export const getTerms = keepBySentence(({ folded, masks }: SentenceFacts, { terms }: Lexicon): readonly TermFact[] =>
  findTerms(folded.text, terms).filter((fact) => !masks.some((m) => m.start < fact.end && fact.start < m.end)),
);

function findTerms(text: string, { pattern, byWord }: Terms): TermFact[] {
  return matchesOf(text, pattern).map((match) => ({
    words: match[0],
    term: byWord.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The last congress before the newest word of a text came up; 0 where none tells. */
export function newestOf(text: string, terms: Terms, calendar: Calendar): number {
  let newest = 0;
  for (const { term } of findTerms(text, terms))
    if (term.since !== undefined) newest = Math.max(newest, congressAt(calendar, term.since + 1)?.number ?? 0);
  return newest;
}
