// The outline as a tree on the terminal, with the line of each entry in front.
import { entryName, type OutlineEntry, positionAt, type Snapshot } from '../core/index.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

interface Row {
  readonly line: string;
  readonly branch: string;
  readonly text: string;
}

/** Lines without line ends; none for an outline without entries. */
export function formatTree(outline: readonly OutlineEntry[], snapshot: Snapshot, paint: Paint): string[] {
  const rows = toRows(outline, snapshot, '', true);
  const widest = rows.reduce((most, { line }) => Math.max(most, line.length), 0);
  return rows.map(({ line, branch, text }) => `${paint('dim', line.padStart(widest))}  ${paint('dim', branch)}${text}`);
}

const toRows = (entries: readonly OutlineEntry[], snapshot: Snapshot, indent: string, top: boolean): Row[] =>
  entries.flatMap(({ label, title, span, children }, i) => {
    const last = i === entries.length - 1;
    const row: Row = {
      line: String(positionAt(snapshot, span.start).line + 1),
      branch: top ? '' : `${indent}${last ? '└─ ' : '├─ '}`,
      text: printable(entryName({ label, title })),
    };
    return [row, ...toRows(children, snapshot, top ? '' : `${indent}${last ? '   ' : '│  '}`, false)];
  });
