// Columns that line up on a terminal.
import { printable } from './printable.js';
import { displayWidth, padEnd } from './width.js';

/** One line a row, two blanks between columns. The first row is the head. */
export function alignColumns(table: readonly (readonly string[])[]): string {
  const shown = table.map((cells) => cells.map(printable));
  const widths = shown[0]!.map((_, i) => Math.max(...shown.map((cells) => displayWidth(cells[i]!))));
  const toLine = (cells: readonly string[]): string => cells.map((cell, i) => padEnd(cell, widths[i]!)).join('  ');
  return shown.map((cells) => `${toLine(cells).trimEnd()}\n`).join('');
}
