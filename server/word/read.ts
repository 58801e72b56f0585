// Reads a .docx as plain text, with a way back from each offset to the paragraph and the run.
import { type Line, readLines } from './blocks.js';
import { findChild } from './elements.js';
import { WordError } from './error.js';
import type { Anchor, Piece } from './inline.js';
import { openPackage, type WordPackage } from './package.js';

/** A stretch of the text that comes from one run of the document, in UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** From 1; empty paragraphs and those in tables count too. */
  readonly paragraph: number;
  /** Of the run in the source of the document's part. */
  readonly anchor: Anchor | undefined;
}

export interface WordDocument {
  /** One line a paragraph or row of a table, parted by \n. */
  readonly text: string;
  /** In the order of the text; they cover all but the line ends, and an empty line has an empty one. */
  readonly stretches: readonly Stretch[];
  /** Lines (from 0) whose paragraphs are headings by their style or outline level, with the level from 0. */
  readonly headings: readonly { readonly line: number; readonly level: number }[];
}

/** @throws WordError */
export function readWord(bytes: Uint8Array): WordDocument {
  return readBody(openPackage(bytes));
}

export function readBody({ document, findRelated }: WordPackage): WordDocument {
  const body = findChild(document.root, 'w:body');
  if (!body) throw new WordError('broken', document.name);
  const styles = findRelated('styles')?.root;
  const numbering = findRelated('numbering')?.root;
  return assemble(dropContents(readLines(body, { styles, numbering })));
}

/** 目录 above contents that are left out would be a heading with nothing under it. */
function dropContents(lines: readonly Line[]): Line[] {
  return lines.filter(
    (line, i) =>
      !line.isContents && !(isNextContents(lines, i) && /^\s*(?:目\s*[录錄次]|contents)\s*$/i.test(toText(line))),
  );
}

function isNextContents(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return (
    next?.isContents === true || (next !== undefined && toText(next).trim() === '' && lines[i + 2]?.isContents === true)
  );
}

const toText = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

function assemble(lines: readonly Line[]): WordDocument {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const headings: { line: number; level: number }[] = [];
  let at = 0;
  let row = 0;
  for (const { pieces, level } of lines) {
    if (row > 0) {
      parts.push('\n');
      at++;
    }
    if (level !== undefined) headings.push({ line: row, level });
    for (const { text, anchor, paragraph } of keepFilled(pieces)) {
      parts.push(text);
      stretches.push({ start: at, end: at + text.length, paragraph, anchor });
      at += text.length;
      for (const character of text) if (character === '\n') row++;
    }
    row++;
  }
  return { text: parts.join(''), stretches, headings };
}

function keepFilled(pieces: readonly Piece[]): readonly Piece[] {
  const filled = pieces.filter(({ text }) => text !== '');
  return filled.length > 0 ? filled : pieces.slice(0, 1);
}

/** The stretch that holds an offset, or the last one before it. */
export function findStretch({ stretches }: WordDocument, offset: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The paragraph (from 1) that holds an offset of the text. */
export const paragraphAt = (document: WordDocument, offset: number): number =>
  document.stretches[findStretch(document, offset)]?.paragraph ?? 1;
