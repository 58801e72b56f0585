// The target figures of a document as plain rows, for the command line and the target view.
import type { Comparator } from '../data/comparators.js';
import type { DocumentModel } from '../model/document.js';
import type { FigureRecord, FigureRole } from '../model/ledger.js';
import type { Span } from '../text/span.js';

export interface TargetRow {
  readonly indicator: string;
  /** Figures of one key are of one indicator. */
  readonly key: string;
  readonly comparator: Comparator;
  /** Plain digits; `3-5` for a range, `1:1.5` for a ratio, `xx` where it is not filled in. */
  readonly value: string;
  /** As the document writes it, with 万 or 亿 before it. */
  readonly unit: string;
  /** The number with its unit. */
  readonly span: Span;
  /** Title of the nearest heading above; empty where there is none. */
  readonly section: string;
  /** By when, as written; empty where the sentence does not say. */
  readonly deadline: string;
  readonly role: FigureRole;
  /** Words of place, level and population that it holds for; empty without any. */
  readonly scope: readonly string[];
}

/** Figures that the plan sets as goals, in order; 全覆盖 has no figure to set. */
export const computeTargets = (model: DocumentModel): TargetRow[] =>
  model.figures.filter((figure) => figure.role === 'target' && figure.evidence !== 'worded').map(toRow);

export const toRow = (figure: FigureRecord): TargetRow => ({
  indicator: figure.indicator,
  key: figure.key,
  comparator: figure.comparator,
  value: figure.upper === undefined ? figure.value : `${figure.value}-${figure.upper}`,
  unit: figure.writtenUnit,
  span: figure.span,
  section: figure.section.at(-1) ?? '',
  deadline: figure.deadline,
  role: figure.role,
  scope: figure.scope === '' ? [] : figure.scope.split('|'),
});
