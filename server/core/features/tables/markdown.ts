// A table as Markdown; nothing in a cell is read as Markdown.
import type { Cell, Table } from './cells.js';

export const writeMarkdown = ({ head, rows }: Table): string =>
  [
    writeRow(head),
    writeRow(
      head.map(() => '---'),
      String,
    ),
    ...rows.map((row) => writeRow(row)),
    '',
  ].join('\n');

const escapeCell = (cell: Cell): string =>
  String(cell)
    .replace(/[|\\`*_<>[\]~&]/g, '\\$&')
    .replace(/[\r\n]+/g, ' ');

const writeRow = (cells: readonly Cell[], write: (cell: Cell) => string = escapeCell): string =>
  `| ${cells.map(write).join(' | ')} |`;
