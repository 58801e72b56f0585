// What the rules of residue share: a report of a block or of many places, with one change for all of them.
import type { Fix } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import type { ResidueBlock } from '../../model/residue/blocks.js';
import { findPinyin } from '../../text/fold.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { WordsOption } from '../options.js';
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

/** Lines that the writer keeps. */
export const OWN_LINES = {
  kind: 'words',
  title: { 'zh-CN': '有这些词句的行不报', en: 'Lines that hold these words are not reported' },
} as const satisfies WordsOption;

/** The block at its first line, the others related; undefined where all of it is kept by `except`. */
export function reportBlock(
  model: DocumentModel,
  { places, whole, official }: ResidueBlock,
  except: readonly string[],
): Report<'block' | 'also' | 'delete'> | undefined {
  const { text } = model.snapshot;
  const isOwn = ({ start, end }: Span): boolean => except.some((words) => text.slice(start, end).includes(words));
  const told = places.filter((span) => !isOwn(span));
  const [first, ...rest] = told;
  if (!first) return undefined;
  const args = { quote: quote(text, first), count: told.length };
  const remove: Fix = { titleId: 'delete', args, safety: 'review', edits: whole.map(deletion) };
  return {
    span: first,
    messageId: 'block',
    args,
    ...(official ? { severity: 'information' } : {}),
    related: rest.map((span) => ({ span, messageId: 'also', args: { quote: quote(text, span) } })),
    // Deleting the block would take the lines with it that the writer wants to keep.
    fixes: told.length === places.length ? [remove] : [],
  };
}
