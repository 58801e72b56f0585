// Line breaks inside the cells of a table that was copied as text: `5  每万人文化场馆⏎面积  平方米  0.12` above row 6.
// Invariant: told only where both lines together have as many cells as the next row, and the rows count on.

import type { LineFacts } from '../../lex/facts.js';
import { keep } from '../../text/kept.js';
import type { DocumentModel } from '../document.js';
import { type ModelLine, wordsSpan } from '../lines.js';
import type { SpaceProblem } from './spaces.js';

/** A row of fewer cells may be anything. */
const FEWEST = 4;
/** What is left of the last cell of a row by itself is no longer than this. */
const REST = 3;

interface Row {
  readonly cells: number;
  /** The number that opens it. */
  readonly number: number | undefined;
}

/** Cells stand apart by tabs or several blanks. */
const readRow = keep(({ content }: LineFacts): Row | undefined => {
  if (content.length > 400) return undefined;
  const cells = content.trim().split(/\t| {2,}|\u3000+/);
  const number = /^\d{1,3}$/.test(cells[0]!) ? Number(cells[0]) : undefined;
  return cells.length > 1 ? { cells: cells.length, number } : undefined;
});

export function findBrokenCells({ lines }: DocumentModel): SpaceProblem[] {
  const found: SpaceProblem[] = [];
  for (let i = 2; i < lines.length; i++) {
    const [before, after, next] = [lines[i - 2]!, lines[i - 1]!, lines[i]!];
    if (isBroken(before, after, next)) found.push(toProblem(before, after));
  }
  return found;
}

function isBroken(before: ModelLine, after: ModelLine, next: ModelLine): boolean {
  const [head, last] = [readRow(before.facts), readRow(next.facts)];
  if (head?.number === undefined || last?.number !== head.number + 1 || last.cells < FEWEST) return false;
  const rest = readRow(after.facts);
  if (rest?.number !== undefined || !/^[\u3400-\u9fff]/.test(after.words)) return false;
  if (!rest && (after.words.length > REST || /[计注类]/.test(after.words))) return false;
  return head.cells + (rest?.cells ?? 1) - 1 === last.cells;
}

function toProblem(before: ModelLine, after: ModelLine): SpaceProblem {
  const gap = { start: wordsSpan(before).end, end: wordsSpan(after).start };
  return { kind: 'break', gap, span: { start: gap.start - 1, end: gap.end + 1 }, plain: '', sure: false };
}
