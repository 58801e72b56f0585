// How a block of residue is reported: at its first line, the others related, and one change that deletes all of it.
import type { DocumentModel } from '../../model/document.js';
import type { ResidueBlock } from '../../model/residue.js';
import type { Span } from '../../text/span.js';
import type { WordsOption } from '../options.js';
import type { Report } from '../rule.js';

export const OWN_LINES = {
  kind: 'words',
  title: { 'zh-CN': '有这些词句的行不报', en: 'Lines that hold these words are not reported' },
} as const satisfies WordsOption;

/** Longer lines are quoted from their beginning. */
const LONGEST = 24;

const quote = (model: DocumentModel, span: Span): string => {
  const words = model.snapshot.text.slice(span.start, span.end);
  return words.length > LONGEST ? `${[...words.slice(0, LONGEST)].join('').replace(/[\ud800-\udbff]$/, '')}…` : words;
};

export function reportBlock(
  model: DocumentModel,
  { places, whole, official }: ResidueBlock,
  except: readonly string[],
  report: (found: Report<'block' | 'line' | 'remove'>) => void,
): void {
  const { text } = model.snapshot;
  const isOwn = ({ start, end }: Span): boolean => except.some((words) => text.slice(start, end).includes(words));
  const [first, ...rest] = places.filter((span) => !isOwn(span));
  if (!first) return;
  // Deleting the block would take the lines with it that the writer wants to keep.
  const isWhole = rest.length + 1 === places.length;
  report({
    span: first,
    messageId: 'block',
    args: { quote: quote(model, first) },
    ...(official ? { severity: 'information' as const } : {}),
    related: rest.map((span) => ({ span, messageId: 'line', args: { quote: quote(model, span) } })),
    fixes: isWhole ? [{ titleId: 'remove', args: {}, safety: 'review', edits: [{ ...whole, newText: '' }] }] : [],
  });
}
