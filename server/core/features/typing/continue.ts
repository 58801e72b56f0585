// Enter behind an item: the next label as this document writes it. An item that is still empty ends its list instead.
// Invariant: read from the lines around the cursor alone; undefined means an ordinary line break.
import { findLabels } from '../../lex/labels.js';
import { matchesOf } from '../../text/matches.js';
import type { Position } from '../../text/span.js';
import { decide } from './decide.js';
import { type Item, narrow, type ReadLine, readItem, toInnerItem, writeNext } from './item.js';

/** One replacement within the cursor's line, in UTF-16 offsets of it; the cursor ends behind `newText`. */
export interface Continuation {
  readonly start: number;
  readonly end: number;
  /** A line break in it is `\n`. */
  readonly newText: string;
  /** The number that it writes stands already behind it: the run no longer counts on. */
  readonly repeats?: boolean;
}

export function continueItem(readLine: ReadLine, { line, character }: Position): Continuation | undefined {
  const text = readLine(line);
  if (text === undefined || character > text.length) return undefined;
  const before = text.slice(0, character);
  const rest = text.slice(character);
  const head = readItem(text);
  if (head && character < head.from - head.gap.length) return undefined;
  const item = head && findCurrent(text, before, head);
  if (item && isOdd(item) && !hasNeighbour(readLine, line, item)) return breakLine(text, character);
  if (item && item === head && before.slice(item.from).trim() === '' && rest.trim() === '')
    return { start: item.indent.length, end: text.length, newText: '' };
  // What stands behind the cursor has a label of its own.
  const next = rest.trim() === '' ? undefined : readItem(rest.trimStart());
  if (next && !next.odd && next.family !== 'bullet') return breakLine(text, character, true);
  const current = findOpenSeries(text, before) ?? item;
  if (!current) return breakLine(text, character);
  const words = text.slice(current.from, character);
  const choice = decide(readLine, { line, item: current, words: words.trim(), rest: rest.trim() });
  if (choice === 'break') return breakLine(text, character, true);
  const label = choice === 'next' ? toText(current, words) : choice.text;
  if (label === undefined) return breakLine(text, character, true);
  return { ...split(text, character, label), repeats: stands(readLine, line, label) };
}

/** `一要` and `A.` need no neighbour at the head of a line. */
const isOdd = ({ odd, family }: Pick<Item, 'odd' | 'family'>): boolean =>
  odd && family !== 'series' && family !== 'latin';

function toText(item: Item, words: string): string | undefined {
  const label = writeNext(item, words);
  return label === undefined ? undefined : item.indent + label + item.gap;
}

/** The blanks at the break go, so that neither part keeps them. */
function split(text: string, character: number, head: string): Continuation {
  const rest = text.slice(character);
  const start = text.slice(0, character).trimEnd().length;
  return { start, end: character + rest.length - rest.trimStart().length, newText: `\n${head}` };
}

/** A new line indented as this one. VS Code keeps plain blanks by itself, but none that are full width. */
function breakLine(text: string, character: number, isSure = false): Continuation | undefined {
  const indent = /^\s*/.exec(text)![0];
  if (text.trim() === '' || character < indent.length || (!isSure && !indent.includes('\u3000'))) return undefined;
  return split(text, character, indent);
}

/** The sentences of a line up to the cursor, with the offsets at which they begin. */
function splitSentences(before: string): { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  for (const match of matchesOf(narrow(before), /[^。;!?]+[。;!?]*|[。;!?]+/g))
    found.push({ start: match.index, text: match[0] });
  return found;
}

/** In a line that runs on, `1.…；2.…；|`, the last item that counts on from the first. */
function findCurrent(text: string, before: string, head: Item): Item {
  let current = head;
  if (head.family === 'bullet') return current;
  for (const sentence of splitSentences(before))
    for (const fact of findLabels(sentence.text)) {
      const isBehind = sentence.start + fact.span.start >= current.from;
      if (isBehind && fact.place === 'start' && fact.family === current.family && fact.number === current.number + 1)
        current = toInnerItem(text, sentence.start, fact);
    }
  return current;
}

/** `…：一是抓早；|`: a ；leaves the series open, and its next member comes next. */
function findOpenSeries(text: string, before: string): Item | undefined {
  const last = splitSentences(before.trimEnd()).at(-1);
  if (!last?.text.endsWith(';')) return undefined;
  const fact = findLabels(last.text)
    .filter((f) => (f.place === 'start' || f.place === 'colon') && !isOdd(f))
    .at(-1);
  return fact && toInnerItem(text, last.start, fact);
}

/** How far up and down an item of the run is looked for. */
const NEAR = 40;

/** The first item of its family behind the line has the number that is now written. */
function stands(readLine: ReadLine, line: number, label: string): boolean {
  const made = readItem(label);
  if (!made || made.number === 0) return false;
  for (let i = line + 1; i <= line + NEAR; i++) {
    const below = readItem(readLine(i) ?? '');
    if (below?.family === made.family) return below.number === made.number;
  }
  return false;
}

/** The item before stands above, in the same way of writing. */
function hasNeighbour(readLine: ReadLine, line: number, { family, number }: Item): boolean {
  for (let i = line - 1; i >= Math.max(0, line - NEAR); i--) {
    const above = readItem(readLine(i) ?? '');
    if (above?.family === family && above.number === number - 1) return true;
  }
  return false;
}
