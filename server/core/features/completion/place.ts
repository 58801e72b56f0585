// What completion is handed, and what it offers.
import type { Lexicon } from '../../lex/lexicon.js';
import type { IndicatorIndex } from '../../model/indicators.js';
import type { Locale } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import type { ReadLine } from '../typing/item.js';
import type { Memory } from './memory.js';
import { type Match, matchName, type Typed } from './typed.js';

export interface CompletionPlace {
  readonly readLine: ReadLine;
  readonly line: number;
  readonly typed: Typed;
  readonly memory: Memory;
  readonly lexicon: Lexicon;
  readonly indicators: IndicatorIndex;
  readonly locale: Locale;
}

export type OfferKind = 'ordinal' | 'section' | 'indicator' | 'value' | 'time';

export interface Offer {
  readonly kind: OfferKind;
  /** By which the writer knows it: 婴儿死亡率. */
  readonly label: string;
  /** What comes with it, behind the label: 控制在xx‰以下. */
  readonly more?: string;
  /** Where it comes from or what it is, in the reader's language. */
  readonly detail?: string;
  /** What is written; the places where the writer puts something in are `xx`, lines end with `\n`. */
  readonly insert: string;
  /** What is replaced. */
  readonly span: Span;
  /** What an editor compares with the words of the span while more is typed. */
  readonly filter: string;
  /** How much of it was typed already; 0 where it is only offered. */
  readonly typed: number;
}

/** An offer for a name; undefined where something else was typed, or where it does not fit behind what stands there. */
export function makeOffer(
  { typed }: CompletionPlace,
  name: string,
  make: (match: Match) => (Pick<Offer, 'kind' | 'label' | 'insert'> & Partial<Offer>) | undefined,
): Offer | undefined {
  const match = matchName(typed, name);
  const made = match && make(match);
  // What is there as a whole needs no completion.
  if (!made || (typed.letters === '' && match.typed === made.insert.length)) return undefined;
  const { span, filter, typed: count } = match;
  return { span, filter, typed: count, ...made };
}

export const isThere = <T>(value: T | undefined): value is T => value !== undefined;
