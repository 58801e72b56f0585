// Which line comes behind an item, where more than one may: behind a heading its text or its first sub-item, behind the last
// item of a list nothing. The document itself decides: what stands behind this item now, else what stands behind those above
// it. Where neither tells, text comes behind the name of a part (总体要求), and else the next label, which Enter once more takes
// away.
import { PART } from '../../data/titles.js';
import { type Item, type ReadLine, readItem, writeNext } from './item.js';

export interface Place {
  readonly line: number;
  readonly item: Item;
  /** The item's words before the cursor and behind it, without blanks at their ends. */
  readonly words: string;
  readonly rest: string;
}

/** The next label, a line without one, or this beginning of the line: an indent, or a label with the blanks on both sides. */
export type Choice = 'next' | 'break' | { readonly text: string };

/** How far up the lines are looked at. */
const FAR = 400;
const LONGEST_HEADING = 40;

export function decide(readLine: ReadLine, place: Place): Choice {
  const { item, words, rest } = place;
  if (item.family === 'bullet' || rest !== '') return isClosed(readLine, place) ? 'break' : 'next';
  if (/[：:]$/.test(words)) return findSubItem(readLine, place, isLeadIn) ?? 'break';
  if (!isHeading(words)) return isClosed(readLine, place) ? 'break' : 'next';
  const below = findBelow(readLine, place.line);
  const kind = below && kindOf(below, item);
  if (kind === 'body') return { text: indentOf(below!.text) };
  if (kind === 'first') return 'break';
  return findSubItem(readLine, place, isHeading) ?? (PART.test(words) ? 'break' : 'next');
}

/** No sentence, but words on a line of their own. */
const isHeading = (words: string): boolean =>
  words !== '' && words.length <= LONGEST_HEADING && !/[。；;！？!?…，,：:]$/.test(words);
const isLeadIn = (words: string): boolean => /[：:]$/.test(words);

/** The text behind a heading is indented as this document does it. */
const indentOf = (text: string): string => /^\s*/.exec(text)![0];

/** The next line that holds something, over one blank line at most. */
function findBelow(readLine: ReadLine, line: number): { readonly line: number; readonly text: string } | undefined {
  for (let i = line + 1; i <= line + 2; i++) {
    const text = readLine(i);
    if (text !== undefined && text.trim() !== '') return { line: i, text };
  }
  return undefined;
}

type Kind = 'body' | 'first' | 'sibling' | 'other';

/** What a line behind an item is to it: its text, its first sub-item, the next of its run, or what comes behind its run. */
function kindOf({ text }: { readonly text: string }, item: Item): Kind {
  const below = readItem(text);
  if (!below || below.odd) return 'body';
  if (below.family === item.family) return 'sibling';
  return below.number <= 1 || below.family === 'article' ? 'first' : 'other';
}

/** What stands behind the nearest item of this family above that is such a line; undefined where none tells. */
function findSubItem(
  readLine: ReadLine,
  { line, item }: Place,
  isSuch: (words: string) => boolean,
): Choice | undefined {
  for (let i = line - 1; i >= Math.max(0, line - FAR); i--) {
    const text = readLine(i) ?? '';
    const above = readItem(text);
    if (above?.family !== item.family || above.odd || !isSuch(text.slice(above.from).trim())) continue;
    const below = findBelow(readLine, i);
    if (!below) continue;
    if (below.line === line) return 'next';
    switch (kindOf(below, above)) {
      case 'sibling':
        return 'next';
      case 'body':
        return { text: indentOf(below.text) };
      case 'first':
        return writeFirst(readLine, line, readItem(below.text)!);
      default:
    }
  }
  return undefined;
}

/** The label of a first sub-item; 第一条 goes on through the chapters. */
function writeFirst(readLine: ReadLine, line: number, model: Item): Choice {
  if (model.family !== 'article') return { text: model.indent + model.label + model.gap };
  for (let i = line - 1; i >= 0; i--) {
    const above = readItem(readLine(i) ?? '');
    const label = above?.family === 'article' ? writeNext(above, '') : undefined;
    if (label !== undefined) return { text: model.indent + label + model.gap };
  }
  return 'break';
}

/** The items above end in ；and this one in 。: the list is over. */
function isClosed(readLine: ReadLine, { line, item, words, rest }: Place): boolean {
  if (rest !== '' || !/[。.]$/.test(words)) return false;
  for (let i = line - 1; i >= Math.max(0, line - FAR); i--) {
    const text = readLine(i) ?? '';
    const above = readItem(text);
    if (item.family === 'bullet' && text.trim() === '') return false;
    if (above?.family === item.family && (item.family === 'bullet' || above.number === item.number - 1))
      return /[；;]$/.test(text.trim());
    if (item.family === 'bullet') return false;
  }
  return false;
}
