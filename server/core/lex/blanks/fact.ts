// A placeholder as one sentence shows it, and what the finders of its kinds share.
import type { PlaceholderKind, PlaceholderType } from '../../model/placeholder.js';
import type { Span } from '../../text/span.js';
import { wordsAfter, wordsBefore } from '../context.js';

/** A placeholder as one sentence shows it; offsets into the folded sentence. */
export interface BlankFact {
  readonly kind: PlaceholderKind;
  readonly type: PlaceholderType;
  readonly span: Span;
  readonly fill?: Span;
  readonly key: string;
  readonly quote: string;
  readonly subject?: string;
  /** Grammatical now and then, so it counts only beside strong evidence in the document. */
  readonly weak: boolean;
  /** Half-width asterisks: markup in Markdown. */
  readonly star: boolean;
  /** Two asterisks that are bold print where others stand in the line: `**落实到位。**`. */
  readonly lone?: boolean;
}

/** Reads the row's `hit`; a pattern with two ways in names the second one `hit2`. */
export function hitSpan(match: RegExpMatchArray): Span {
  const hit = match.groups?.hit ?? match.groups?.hit2 ?? match[0];
  const start = match.index! + match[0].lastIndexOf(hit);
  return { start, end: start + hit.length };
}

/** A fact without a place to fill in, named by the words on both sides. */
export const plainFact = (text: string, span: Span, kind: PlaceholderKind, type: PlaceholderType): BlankFact => ({
  kind,
  type,
  span,
  key: `${kind}|${wordsBefore(text, span.start).slice(-4)}|${text.slice(span.start, span.end)}|${wordsAfter(text, span.end).slice(0, 4)}`,
  quote: text.slice(span.start, span.end),
  weak: false,
  star: false,
});
