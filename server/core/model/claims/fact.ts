// Claims and slogans of the document, each with what was found for it.
import type { Span } from '../../text/span.js';

/** One thing that a list sets out. */
export interface ClaimItem extends Span {
  /** Its first words, as the document has them. */
  readonly words: string;
}

export interface Claim {
  /** `pieces`: the title of a collection says how many it holds. */
  readonly kind: 'list' | 'pieces';
  /** The number with its measure and noun, in the document. */
  readonly span: Span;
  readonly number: Span;
  readonly quote: string;
  readonly claimed: number;
  readonly items: readonly ClaimItem[];
  /** The items are numbered or have a line each, unlike the members of a list within a sentence. */
  readonly isRun: boolean;
  /** Some reading of the list agrees with the claim. */
  readonly isRight: boolean;
  /** A careful reader would not take the list for another's. */
  readonly isCertain: boolean;
  /** A member that the set phrase does not have, with those that are left out. */
  readonly stranger?: { readonly span: Span; readonly words: string; readonly instead: readonly string[] };
  /** The number found, in the claim's own script. */
  readonly replacement: string;
}

export interface Slogan {
  readonly span: Span;
  readonly quote: string;
  /** The numbered parts that expand it. */
  readonly parts: readonly ClaimItem[];
  /** Their numbers, as `1、4、2`. */
  readonly numbers: string;
  /** Some legal way to divide the slogan agrees with its parts. */
  readonly fits: boolean;
}

/** What the document counts and lists: right claims, too, for whoever follows a claim to its list. */
export interface DocumentClaims {
  readonly counts: readonly Claim[];
  readonly slogans: readonly Slogan[];
}
