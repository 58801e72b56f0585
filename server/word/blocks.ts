// The lines of a document's body: a paragraph is a line, so is a row of a table. Contents that Word made are left out, as a
// reader of the text does without them.
import { type Counters, createCounters } from './counters.js';
import { findChild, findNumber, findSwitch, findValue } from './elements.js';
import { type Anchor, type Piece, readInline } from './inline.js';
import { readLists } from './lists.js';
import { readNumbering, readStyles, type Style, type Styles, toLevel } from './styles.js';
import { findCells, findRows, joinCells } from './table.js';
import type { Element } from './xml.js';

export interface Line {
  readonly pieces: readonly Piece[];
  /** Outline level from 0; undefined for body text. */
  readonly level?: number | undefined;
  /** A line of a table of contents. */
  readonly isContents?: boolean;
}

interface Reader {
  readonly styles: Styles;
  readonly counters: Counters;
  readonly numbers: ReadonlyMap<Element, number>;
  fields: ('code' | 'result')[];
  /** Text of paragraphs whose mark is deleted or hidden: it stands in the line of the next one. */
  carried: readonly Piece[];
  isLabelled: boolean;
  /** Inside a text box: what holds it. */
  held: { readonly anchor: Anchor | undefined; readonly paragraph: number } | undefined;
}

export function readLines(
  body: Element,
  parts: { readonly styles: Element | undefined; readonly numbering: Element | undefined },
): Line[] {
  const styles = readStyles(parts.styles);
  const counters = createCounters(readLists(parts.numbering, styles));
  const numbers = new Map<Element, number>();
  numberParagraphs(body, numbers);
  const reader: Reader = { styles, counters, numbers, fields: [], carried: [], isLabelled: false, held: undefined };
  return readStory(body, reader);
}

/** All paragraphs of the body count, empty ones and those in tables too; those in text boxes go by the one that holds them. */
function numberParagraphs(element: Element, numbers: Map<Element, number>): void {
  for (const child of element.children) {
    if (child.name === 'w:p') numbers.set(child, numbers.size + 1);
    else if (child.name !== 'mc:AlternateContent') numberParagraphs(child, numbers);
    else if (child.children[0]) numberParagraphs(child.children[0], numbers);
  }
}

/** A body, a cell or a text box. */
function readStory(container: Element, reader: Reader): Line[] {
  const lines = readBlocks(container, reader);
  if (reader.carried.length > 0) lines.push({ pieces: reader.carried });
  reader.carried = [];
  reader.isLabelled = false;
  return lines;
}

/** Elements that stand around paragraphs and say nothing about them. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdtContent']);

function readBlocks(container: Element, reader: Reader): Line[] {
  const lines: Line[] = [];
  for (const child of container.children) for (const line of readBlock(child, reader)) lines.push(line);
  return lines;
}

function readBlock(element: Element, reader: Reader): readonly Line[] {
  const { name, children } = element;
  if (name === 'w:p') return readParagraph(element, reader);
  if (name === 'w:tbl') return readTable(element, reader);
  if (WRAPPERS.has(name)) return readBlocks(element, reader);
  if (name === 'mc:AlternateContent') return children[0] ? readBlocks(children[0], reader) : [];
  const inner = name === 'w:sdt' ? findChild(element, 'w:sdtContent') : undefined;
  const lines = inner ? readBlocks(inner, reader) : [];
  return isContents(element) ? lines.map((line) => ({ ...line, isContents: true })) : lines;
}

/** `<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>` */
function isContents(control: Element): boolean {
  const part = findChild(findChild(control, 'w:sdtPr'), 'w:docPartObj');
  return findValue(part, 'w:docPartGallery') === 'Table of Contents';
}

function readParagraph(element: Element, reader: Reader): Line[] {
  const { styles, held } = reader;
  const properties = findChild(element, 'w:pPr');
  const style = styles.paragraph(findValue(properties, 'w:pStyle'));
  const paragraph = held?.paragraph ?? reader.numbers.get(element) ?? 1;
  const { pieces, boxes } = readInline(element, {
    styles,
    style,
    paragraph,
    anchor: held?.anchor,
    fields: reader.fields,
  });
  trimBreaks(pieces);
  const text = pieces.map((piece) => piece.text).join('');
  const mark = findChild(properties, 'w:rPr');
  const isDeleted = findChild(mark, 'w:del') !== undefined || findChild(mark, 'w:moveFrom') !== undefined;
  const isHidden = findSwitch(mark, 'w:vanish') ?? false;
  const place = pieces[0]?.anchor ?? held?.anchor ?? findPlace(element, properties);
  const inner = boxes.flatMap(({ content, anchor }) => readBox(content, { anchor, paragraph }, reader));
  if (isDeleted || (isHidden && text === '')) {
    reader.carried = [...reader.carried, ...pieces];
    return inner;
  }
  const label = reader.isLabelled ? '' : readLabel(properties, style, text, reader);
  const own: Piece[] = label === '' && text !== '' ? pieces : [{ text: label, anchor: place, paragraph }, ...pieces];
  if (isHidden) {
    reader.carried = [...reader.carried, ...own];
    reader.isLabelled ||= label !== '';
    return inner;
  }
  const all = label === '' ? [...reader.carried, ...own] : [own[0]!, ...reader.carried, ...own.slice(1)];
  const isWanted = inner.length === 0 || all.some((piece) => piece.text !== '');
  reader.carried = [];
  reader.isLabelled = false;
  const level = toLevel(findNumber(properties, 'w:outlineLvl')) ?? style.outlineLevel;
  const isTable = /^toc (?:\d|heading)/.test(style.name);
  return isWanted ? [{ pieces: all, level, isContents: isTable }, ...inner] : inner;
}

/** A break at either end of a paragraph, of a line or a page, moves text and parts none. */
function trimBreaks(pieces: Piece[]): void {
  const cut = (at: number, pattern: RegExp): boolean => {
    const piece = pieces.at(at);
    if (!piece) return false;
    const text = piece.text.replace(pattern, '');
    if (text === '') pieces.splice(at, 1);
    else pieces[at < 0 ? pieces.length + at : at] = { ...piece, text };
    return text === '';
  };
  while (cut(0, /^\n+/));
  while (cut(-1, /\n+$/));
}

const readLabel = (properties: Element | undefined, style: Style, text: string, { counters }: Reader): string =>
  counters.next(readNumbering(properties), style, text);

/** Where a run could stand in a paragraph without one. */
function findPlace({ open, end, start }: Element, properties: Element | undefined): Anchor | undefined {
  // `<w:p/>` has no inside.
  if (end === open && end > start) return undefined;
  const at = properties?.end ?? open;
  return { start: at, end: at };
}

function readBox(content: Element, held: NonNullable<Reader['held']>, reader: Reader): Line[] {
  const { fields, carried, isLabelled, held: outer } = reader;
  Object.assign(reader, { fields: [], carried: [], isLabelled: false, held: outer ?? held });
  const lines = readStory(content, reader).filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  Object.assign(reader, { fields, carried, isLabelled, held: outer });
  return lines;
}

function readTable(table: Element, reader: Reader): Line[] {
  return findRows(table).flatMap((row) => {
    const cells = findCells(row).map(({ element, span }) => ({ lines: readStory(element, reader), span }));
    // A frame around text rather than a row.
    if (cells.length === 1) return cells[0]!.lines;
    return cells.length === 0 ? [] : [joinCells(cells)];
  });
}
