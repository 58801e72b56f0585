// The outline as a tree on the terminal, with the line of each entry in front, or its paragraph in a Word document.
import { entryName, type OutlineEntry } from '../core/index.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

interface Row {
  readonly line: string;
  readonly branch: string;
  readonly text: string;
}

/** Lines without line ends; none for an outline without entries. */
export function formatTree(
  outline: readonly OutlineEntry[],
  lineOf: (offset: number) => number,
  paint: Paint,
): string[] {
  const rows = toRows(outline, lineOf, '', true);
  const widest = rows.reduce((most, { line }) => Math.max(most, line.length), 0);
  return rows.map(({ line, branch, text }) => `${paint('dim', line.padStart(widest))}  ${paint('dim', branch)}${text}`);
}

const toRows = (
  entries: readonly OutlineEntry[],
  lineOf: (offset: number) => number,
  indent: string,
  top: boolean,
): Row[] =>
  entries.flatMap(({ label, title, span, children }, i) => {
    const last = i === entries.length - 1;
    const row: Row = {
      line: String(lineOf(span.start)),
      branch: top ? '' : `${indent}${last ? '└─ ' : '├─ '}`,
      text: printable(entryName({ label, title })),
    };
    return [row, ...toRows(children, lineOf, top ? '' : `${indent}${last ? '   ' : '│  '}`, false)];
  });
