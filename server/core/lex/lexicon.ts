// What the lexer knows from packs, compiled once: the calendar, set phrases, words that have a time.
// Facts that depend on it are kept with their sentence for the lexicon they were read with.

import type { Pack } from '../data/pack.js';
import { PACKS } from '../data/packs.js';
import { keepListWith } from '../text/kept.js';
import type { SentenceFacts } from './facts.js';
import { type Calendar, createCalendar } from './lexicon/calendar.js';
import { createSetPhrases, type SetPhrases } from './lexicon/setPhrases.js';
import { createTerms, type Terms } from './lexicon/terms.js';
import { createWording, type Wording } from './lexicon/wording.js';

export interface Lexicon {
  readonly calendar: Calendar;
  readonly setPhrases: SetPhrases;
  readonly terms: Terms;
  readonly wording: Wording;
}

const createLexicon = (packs: readonly Pack[]): Lexicon => {
  const calendar = createCalendar(packs);
  return { calendar, setPhrases: createSetPhrases(packs), terms: createTerms(packs), wording: createWording(packs) };
};

/** What the packs that ship know. */
export const LEXICON: Lexicon = createLexicon(PACKS);

const lexicons = new WeakMap<readonly Pack[], Lexicon>();

/** The packs that ship with those of a workspace behind them; a row of theirs goes before ours of the same name. */
export function getLexicon(packs: readonly Pack[] | undefined): Lexicon {
  if (!packs || packs.length === 0) return LEXICON;
  let lexicon = lexicons.get(packs);
  if (!lexicon) {
    lexicon = createLexicon([...PACKS, ...packs]);
    lexicons.set(packs, lexicon);
  }
  return lexicon;
}

/** Computes a list of a sentence once, for as long as it is read with the same lexicon. */
export const keepBySentence = <Item>(
  compute: (facts: SentenceFacts, lexicon: Lexicon) => readonly Item[],
): ((facts: SentenceFacts, lexicon: Lexicon) => readonly Item[]) => keepListWith(compute);
