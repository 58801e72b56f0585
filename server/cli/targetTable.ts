// Target figures as a table: aligned for a terminal, as CSV for a spreadsheet, as Markdown for a document.
import { positionAt, type Snapshot, type TargetRow } from '../core/index.js';
import { alignColumns } from './table.js';
import type { Texts } from './texts.js';

export type TargetFormat = 'table' | 'csv' | 'md';

const SIGNS: Readonly<Record<TargetRow['comparator'], string>> = { '>=': '≥', '<=': '≤', '=': '', '~': '≈' };

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
    `${SIGNS[row.comparator]}${row.value}${row.unit}`,
    row.deadline,
    row.section,
  ]);
  const table = [texts.targetHead, ...cells];
  if (format === 'csv')
    return table
      .map((row) => row.map(csvCell).join(','))
      .join('\r\n')
      .concat('\r\n');
  if (format === 'md')
    return [row(texts.targetHead), row(texts.targetHead.map(() => '---')), ...cells.map(row), ''].join('\n');
  return rows.length === 0 ? `${texts.noTargets}\n` : alignColumns(table);
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[|\\`*_<>[\]]/g, '\\$&').replace(/[\r\n]/g, ' ')).join(' | ')} |`;
