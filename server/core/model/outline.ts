// The outline: headings and items as a tree, by the document's own nesting.
import type { Span } from '../text/span.js';
import type { EntryFamily } from './nesting.js';

/** How an entry came to be one. */
export type EntryKind = 'heading' | 'run-in' | 'buried' | 'item' | 'piece' | 'attachment';

export interface OutlineEntry {
  readonly kind: EntryKind;
  /** Depth in this document, from 1. */
  readonly level: number;
  /** What kind of label it has; `plain` and Markdown's `#1` for headings without. */
  readonly family: EntryFamily;
  /** The number in its label; 0 without one. */
  readonly number: number;
  /** The label as written, `（一）`; empty for an unnumbered heading. */
  readonly label: string;
  readonly title: string;
  /** From the label, or the title where there is none, to the end of the title. */
  readonly span: Span;
  /** From the entry's beginning to where the next entry of its level or above begins. */
  readonly section: Span;
  readonly children: readonly OutlineEntry[];
}
