// The target figures of a document as plain rows, for the command line and the target view.
import type { Comparator } from '../data/comparators.js';
import type { DocumentModel } from '../model/document.js';
import type { FigureRecord } from '../model/ledger.js';
import type { Span } from '../text/span.js';

export interface TargetRow {
  readonly indicator: string;
  readonly comparator: Comparator;
  /** Plain digits; `3-5` for a range, `1:1.5` for a ratio, `xx` where it is not filled in. */
  readonly value: string;
  readonly unit: string;
  /** The number with its unit. */
  readonly span: Span;
  /** Title of the nearest heading above; empty where there is none. */
  readonly section: string;
  readonly deadline: string;
}

/** Figures that the plan sets as goals, in order. */
export const computeTargets = (model: DocumentModel): TargetRow[] =>
  model.figures.filter((figure) => figure.role === 'target').map(toRow);

const toRow = ({
  indicator,
  comparator,
  value,
  upper,
  writtenUnit,
  span,
  section,
  deadline,
}: FigureRecord): TargetRow => ({
  indicator,
  comparator,
  value: upper === undefined ? value : `${value}-${upper}`,
  unit: writtenUnit,
  span,
  section: section.at(-1) ?? '',
  deadline,
});
