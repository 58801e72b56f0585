// References that point at nothing: 见第六部分 in a document of five parts, 见附件3 where there are two, 上述五项 behind four.
import type { Span, TextEdit } from '../../text/span.js';
import { findAttachmentReferences, findAttachments } from '../attachments.js';
import type { DocumentModel } from '../document.js';
import { getNodes } from '../numbering/entries.js';
import { getReferences } from '../numbering/references.js';
import { findBackwardReferences } from './backward.js';

export interface DeadReference {
  readonly kind: 'part' | 'attachment' | 'backward';
  readonly span: Span;
  readonly quote: string;
  /** How many there are. */
  readonly count: number;
  /** Makes it right, where one number can be told. */
  readonly edits?: readonly TextEdit[];
}

export const findDeadReferences = (model: DocumentModel): DeadReference[] =>
  [
    ...findParts(model),
    ...findUnattached(model),
    ...findBackwardReferences(model).map(({ span, quote, count, number, replacement }) => ({
      kind: 'backward' as const,
      span,
      quote,
      count,
      edits: [{ start: number.start, end: number.end, newText: replacement }],
    })),
  ].sort((a, b) => a.span.start - b.span.start);

const findParts = (model: DocumentModel): DeadReference[] =>
  getReferences(model)
    .filter(({ value, count, target }) => count >= 2 && !target && value > count)
    .map(({ span, quote, count }) => ({ kind: 'part', span, quote, count }));

/** Only a document that names attachments by number can be found to lack one. */
function findUnattached(model: DocumentModel): DeadReference[] {
  const all = findAttachments(model);
  const last = all.reduce((most, { number }) => Math.max(most, number), 0);
  const isAttached = last > 1 || (last === 1 && getNodes(model).some((n) => n.entry.kind === 'attachment'));
  if (!isAttached) return [];
  return findAttachmentReferences(model)
    .filter(({ number }) => number !== undefined && number > last)
    .map(({ span, quote }) => ({ kind: 'attachment', span, quote, count: last }));
}
