// What the lexer knows from packs, compiled once and when it is needed: the calendar, set phrases, words that have a time.
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

/** Each part is made when it is first asked for: a command that needs none of it starts sooner. */
class PackLexicon implements Lexicon {
  private readonly made: { -readonly [Part in keyof Lexicon]?: Lexicon[Part] } = {};

  constructor(private readonly packs: readonly Pack[]) {}

  get calendar(): Calendar {
    this.made.calendar ??= createCalendar(this.packs);
    return this.made.calendar;
  }

  get setPhrases(): SetPhrases {
    this.made.setPhrases ??= createSetPhrases(this.packs);
    return this.made.setPhrases;
  }

  get terms(): Terms {
    this.made.terms ??= createTerms(this.packs);
    return this.made.terms;
  }

  get wording(): Wording {
    this.made.wording ??= createWording(this.packs);
    return this.made.wording;
  }
}

/** What the packs that ship know. */
export const LEXICON: Lexicon = new PackLexicon(PACKS);

const lexicons = new WeakMap<readonly Pack[], Lexicon>();

/** The packs that ship with those of a workspace behind them; a row of theirs goes before ours of the same name. */
export function getLexicon(packs: readonly Pack[] | undefined): Lexicon {
  if (!packs || packs.length === 0) return LEXICON;
  let lexicon = lexicons.get(packs);
  if (!lexicon) {
    lexicon = new PackLexicon([...PACKS, ...packs]);
    lexicons.set(packs, lexicon);
  }
  return lexicon;
}

/** Computes a list of a sentence once, for as long as it is read with the same lexicon. */
export const keepBySentence = <Item>(
  compute: (facts: SentenceFacts, lexicon: Lexicon) => readonly Item[],
): ((facts: SentenceFacts, lexicon: Lexicon) => readonly Item[]) => keepListWith(compute);
