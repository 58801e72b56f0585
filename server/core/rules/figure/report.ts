// How the rules of figures show them: as written in a formula, with the place, and ready-made changes from one to the other.
import type { Fix, RelatedPlace } from '../../lint/finding.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import { lineAt } from '../../text/snapshot.js';

const SIGNS = { '>=': '≥', '<=': '≤', '~': '约', '=': '' } as const;

/** The number with its unit, as it would be written: `3—5个`. */
export const writeFigure = ({ value, upper, unit }: FigureRecord): string =>
  `${value}${upper === undefined ? '' : `—${upper}`}${unit}`;

/** The same with how it is meant: `≥95%`. */
export const showFigure = (record: FigureRecord): string => SIGNS[record.comparator] + writeFigure(record);

/** The line that it stands in, from 1. */
export const lineOf = (model: DocumentModel, record: FigureRecord): number =>
  lineAt(model.snapshot, record.span.start) + 1;

/** The other figure, named for the list of related places; the rule has a message `other`. */
export const toRelated = (record: FigureRecord): RelatedPlace => ({
  span: record.span,
  messageId: 'other',
  args: { name: record.indicator, other: showFigure(record) },
});

/** Puts a value where another stands; never unasked, because it changes a number. */
export const replaceFigure = (titleId: string, at: FigureRecord, newText: string): Fix => ({
  titleId,
  args: { value: newText },
  safety: 'review',
  edits: [{ start: at.span.start, end: at.span.end, newText }],
});
