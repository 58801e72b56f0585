// What stands beside the text as a hint: which item of how many this is, and a figure in a form that is easier to compare.
// Invariant: a hint tells what the text nearby does not; a list within one line, or 5万元, gets none.
import type { DocumentModel } from '../model/document.js';
import type { Locale } from '../text/say.js';
import type { Span } from '../text/span.js';
import { findItemHints } from './hints/items.js';
import { findValueHints } from './hints/values.js';

export interface InlayHint {
  /** Where it stands, between two units of the text. */
  readonly offset: number;
  readonly label: string;
  /** The words it belongs to follow it or stand before it. */
  readonly side: 'before' | 'behind';
}

/** The hints in a stretch, in order; at most one of a kind at a place. */
export const computeHints = (model: DocumentModel, range: Span, locale: Locale): InlayHint[] =>
  [...findItemHints(model, locale), ...findValueHints(model)]
    .filter(({ offset }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.offset - b.offset);
