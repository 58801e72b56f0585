// A row of a table as one line: its cells parted by tabs, what stands in several paragraphs of a cell by blanks.
import type { Line } from './blocks.js';
import { findChild, findNumber } from './elements.js';
import type { Piece } from './inline.js';
import type { Element } from './xml.js';

export interface Cell {
  readonly element: Element;
  /** How many columns it takes. */
  readonly span: number;
}

/** Without rows that are deleted. */
export const findRows = (table: Element): Element[] =>
  findInside(table, 'w:tr').filter((row) => {
    const properties = findChild(row, 'w:trPr');
    return !findChild(properties, 'w:del') && !findChild(properties, 'w:moveFrom');
  });

export const findCells = (row: Element): Cell[] =>
  findInside(row, 'w:tc')
    .filter((cell) => !findChild(findChild(cell, 'w:tcPr'), 'w:cellDel'))
    .map((element) => ({ element, span: findNumber(findChild(element, 'w:tcPr'), 'w:gridSpan') ?? 1 }));

/** Also through controls and marks that stand around rows and cells. */
const findInside = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(child.name) ? findInside(child, name) : [];
  });

/** A table is at most 63 columns wide. */
const MAX_SPAN = 63;

/** A cell over several columns is followed by empty ones, so that columns stay what they are. */
export function joinCells(cells: readonly { readonly lines: readonly Line[]; readonly span: number }[]): Line {
  const pieces: Piece[] = [];
  cells.forEach(({ lines, span }, i) => {
    const inside = joinLines(lines);
    const known = inside[0] ?? lines[0]?.pieces[0] ?? pieces[pieces.length - 1];
    const part = (text: string): Piece => ({ text, anchor: known?.anchor, paragraph: known?.paragraph ?? 1 });
    if (i > 0) pieces.push(part('\t'));
    pieces.push(...(inside.length > 0 ? inside : [part('')]));
    const empty = Math.min(Math.max(span - 1, 0), MAX_SPAN);
    if (empty > 0) pieces.push({ ...part('\t'.repeat(empty)) });
  });
  return { pieces };
}

function joinLines(lines: readonly Line[]): Piece[] {
  const wanted = lines.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  return wanted.flatMap(({ pieces }, i) => {
    const flat = pieces.map((piece) => ({ ...piece, text: piece.text.replace(/[\t\n]+/g, ' ') }));
    return i === 0 ? flat : [{ ...flat[0]!, text: ' ' }, ...flat];
  });
}
