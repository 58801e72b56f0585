// A table as CSV (RFC 4180), which spreadsheets and programs read.
import { type Cell, looksLikeFormula, type Table } from './cells.js';

/** Excel reads a CSV as UTF-8 only behind this mark; programs that read a pipe do not want it. */
export const BYTE_ORDER_MARK = '\uFEFF';

export const writeCsv = ({ head, rows }: Table): string =>
  [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

/** A text that a spreadsheet would run as a formula begins with an apostrophe. */
function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = looksLikeFormula(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
