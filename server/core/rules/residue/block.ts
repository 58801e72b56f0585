// How a block of residue is reported: at its first line, the others related, and one change that deletes all of it.
import type { DocumentModel } from '../../model/document.js';
import type { ResidueBlock } from '../../model/residue.js';
import type { Span } from '../../text/span.js';
import type { Report } from '../rule.js';

/** Longer lines are quoted from their beginning. */
const LONGEST = 24;

const quote = (model: DocumentModel, span: Span): string => {
  const words = model.snapshot.text.slice(span.start, span.end);
  return words.length > LONGEST ? `${[...words.slice(0, LONGEST)].join('').replace(/[\ud800-\udbff]$/, '')}…` : words;
};

export function reportBlock(
  model: DocumentModel,
  { places, whole, official }: ResidueBlock,
  report: (found: Report<'block' | 'line' | 'remove'>) => void,
): void {
  const [first, ...rest] = places;
  report({
    span: first!,
    messageId: 'block',
    args: { quote: quote(model, first!) },
    ...(official ? { severity: 'information' as const } : {}),
    related: rest.map((span) => ({ span, messageId: 'line', args: { quote: quote(model, span) } })),
    fixes: [{ titleId: 'remove', args: {}, safety: 'review', edits: [{ ...whole, newText: '' }] }],
  });
}
