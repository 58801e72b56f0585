// What the rules of residue share: a report of a block or of many places, with one change for all of them.
import type { Fix } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import type { ResidueBlock } from '../../model/residue/blocks.js';
import { findPinyin } from '../../text/fold.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Report } from '../rule.js';

/** Longer words are cut in a message. */
const QUOTED = 24;

/** The words without what another rule takes out of them, so that they stay the same when it has. */
export function quote(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + QUOTED * 8));
  let words = '';
  let at = 0;
  for (const gap of findPinyin(source)) {
    words += source.slice(at, gap.start);
    at = gap.end;
  }
  words = `${words}${source.slice(at)}`
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
}

/** The number of the first character: `U+200B`. */
export const codeOf = (words: string): string => `U+${words.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

export const deletion = ({ start, end }: Span): TextEdit => ({ start, end, newText: '' });

export function reportBlock(
  model: DocumentModel,
  { places, whole, official }: ResidueBlock,
): Report<'block' | 'also' | 'delete'> {
  const { text } = model.snapshot;
  const [first, ...rest] = places;
  const remove: Fix = {
    titleId: 'delete',
    args: { quote: quote(text, first!), count: places.length },
    safety: 'review',
    edits: whole.map(deletion),
  };
  return {
    span: first!,
    messageId: 'block',
    args: { quote: quote(text, first!), count: places.length },
    ...(official ? { severity: 'information' } : {}),
    related: rest.map((span) => ({ span, messageId: 'also', args: { quote: quote(text, span) } })),
    fixes: [remove],
  };
}
