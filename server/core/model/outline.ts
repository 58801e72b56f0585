// The outline: headings and items as a tree, by the document's own nesting.
import type { LabelFamily } from '../lex/labels.js';
import type { Span } from '../text/span.js';

/** How an entry came to be one. */
export type EntryKind = 'heading' | 'run-in' | 'buried' | 'item' | 'piece' | 'attachment';

/** What an entry's label says. */
export interface EntryNumber {
  readonly family: LabelFamily;
  readonly number: number;
  /** The label opens its line. */
  readonly opensLine: boolean;
  /** It follows a colon, a dash or a bracket that leads in to it. */
  readonly isLedIn: boolean;
}

export interface OutlineEntry {
  readonly kind: EntryKind;
  /** Depth in this document, from 1. */
  readonly level: number;
  /** The label as written, `（一）`; empty for an unnumbered heading. */
  readonly label: string;
  readonly title: string;
  /** Of an entry with a label. */
  readonly numbering?: EntryNumber;
  /** From the label, or the title where there is none, to the end of the title. */
  readonly span: Span;
  /** From the entry's beginning to where the next entry of its level or above begins. */
  readonly section: Span;
  readonly children: readonly OutlineEntry[];
}
