// A placeholder: something the writer still has to fill in, with what the words around it ask for.
import type { Span } from '../text/span.js';

/** How it shows: a run of x, an empty form, or only the frame of what was dropped. */
export type PlaceholderKind = 'x' | 'blank' | 'missing';

/** What belongs in it. */
export type PlaceholderType =
  | 'year'
  | 'date'
  | 'ordinal'
  | 'number'
  | 'percent'
  | 'money'
  | 'place'
  | 'organisation'
  | 'person'
  | 'project'
  | 'other';

export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly type: PlaceholderType;
  /** The words to be reported. */
  readonly span: Span;
  /** What a filled-in value replaces (`x月x日` as a whole, an empty span before a bare `年`); absent where nothing can be put in. */
  readonly fill?: Span;
  /** Placeholders of one key take one value: `place|县`, `ordinal|次党代会`. */
  readonly key: string;
  /** The placeholder with the words that belong to it, for messages: `xx%`. */
  readonly quote: string;
  /** The noun phrase that it gives a value of, where the clause names one: `护理型床位占比`. */
  readonly subject?: string;
}
