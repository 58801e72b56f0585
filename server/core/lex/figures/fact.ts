// A figure as one sentence shows it: a number with its unit, how it is meant, and what it measures.
import type { Comparator } from '../../data/comparators.js';
import type { Span } from '../../text/span.js';
import type { NumberBase } from '../numbers.js';

/** Why a number is taken for a value of something; `worded` where words stand for it (全覆盖). */
export type Evidence =
  | 'worded'
  | 'reach'
  | 'from'
  | 'described'
  | 'verb'
  | 'noun'
  | 'bound'
  | 'change'
  | 'share'
  | 'per';

export interface FigureFact {
  /** The number with its unit, in the folded sentence. */
  readonly span: Span;
  /** Plain digits; `1:1.5` for a ratio; `xx` where it is not filled in. */
  readonly value: string;
  readonly upper: string | undefined;
  readonly filled: boolean;
  readonly base: NumberBase;
  /** As written, with 万 or 亿 before it: `万元`, `%`, `‰`, `/10万`, `人`; empty without one. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** `by`: the value is an amount of change (增长17%). */
  readonly change: 'none' | 'by';
  readonly evidence: Evidence;
  /** The words of the noun phrase that the figure measures, in order, as short as identifies it. */
  readonly pieces: readonly Span[];
  /** The same, joined, as folded text. */
  readonly indicator: string;
}
