// Target figures as a table: aligned for a terminal, as CSV for a spreadsheet, as Markdown for a document.
import { positionAt, type Snapshot, type TargetRow } from '../core/index.js';
import { toCsv, toMarkdown } from './cells.js';
import { alignColumns } from './table.js';
import type { Texts } from './texts.js';

export type TargetFormat = 'table' | 'csv' | 'md';

const SIGNS: Readonly<Record<TargetRow['comparator'], string>> = { '>=': '≥', '<=': '≤', '=': '', '~': '≈' };

/** `≥75%`, `3-5个`. */
export const showTarget = ({ comparator, value, unit }: TargetRow): string => `${SIGNS[comparator]}${value}${unit}`;

/** The table with its head; a line that says so where there are no targets. */
export function formatTargets(
  rows: readonly TargetRow[],
  snapshot: Snapshot,
  format: TargetFormat,
  texts: Texts,
): string {
  const cells = rows.map((row) => [
    String(positionAt(snapshot, row.span.start).line + 1),
    row.indicator,
    showTarget(row),
    row.deadline,
    row.section,
  ]);
  const table = [texts.targetHead, ...cells];
  if (format === 'csv') return toCsv(table);
  if (format === 'md') return toMarkdown(table);
  return rows.length === 0 ? `${texts.noTargets}\n` : alignColumns(table);
}
