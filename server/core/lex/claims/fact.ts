// What one sentence says of counted things: the claims in it, and the lists in the same sentence that may be theirs.
// Offsets are in the folded sentence.
import type { Span } from '../../text/span.js';

/**
 * How a claim and the words beside it announce a list: `以下六个原则：`, `落实“五项任务”`, `“四大工程”` alone, which
 * does so in a heading only, or not at all.
 */
export type Announcement = 'strong' | 'plain' | 'bare' | 'none';

/** One way to read a stretch as the list of a claim. */
export interface ListReading {
  /** Before the number that sums it up, in brackets behind the claim, or behind 即 or a colon. */
  readonly place: 'before' | 'brackets' | 'behind';
  readonly items: readonly Span[];
  /** How many members it may have: more than one number where 和 or a comma may join or divide. */
  readonly counts: readonly number[];
  /** A different count can be told: exactly one reading, and nothing speaks for another list. */
  readonly isSure: boolean;
  /** A different count can be told only where the sentence ends its paragraph: the list may go on in the next. */
  readonly needsEnd?: boolean;
}

export interface ClaimFact {
  /** The number with its measure and noun. */
  readonly span: Span;
  readonly number: Span;
  readonly claimed: number;
  /** The counted noun; empty where none is known. */
  readonly noun: string;
  readonly isNamed: boolean;
  /** 四个意识: compared only with what stands right behind it. */
  readonly isSet: boolean;
  readonly announcement: Announcement;
  /** Nothing but a quotation mark and a few words stands between the claim and the end of the clause. */
  readonly endsClause: boolean;
  /** It ends the sentence, or a colon or dash stands behind it. */
  readonly endsSentence: boolean;
  readonly lists: readonly ListReading[];
  /** A member of the list that the set phrase does not have, with those that it has. */
  readonly stranger?: Stranger;
}

export interface Stranger {
  readonly span: Span;
  /** Members of the phrase that the list leaves out. */
  readonly instead: readonly string[];
}
