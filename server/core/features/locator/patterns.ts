// Whether a sentence is the one that a locator names, when other places in it may have been filled in since.
// Every test is linear or quadratic in the sentence, whatever the pattern.
import { OPEN } from './sentences.js';

/** The words on both sides of a place: ^ begins and $ ends a sentence that was not cut, □ is another place. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** The pieces of a side between its □, read from the end of the sentence to the place; cut where more may stand before. */
interface Side {
  readonly pieces: readonly string[];
  readonly isCut: boolean;
}

export interface Pattern {
  readonly before: Side;
  /** Backwards. */
  readonly after: Side;
  /** All pieces as they are written. */
  readonly pieces: readonly string[];
}

export function createPattern({ before, after }: Sides): Pattern {
  const head = before.replace(/^\^/, '').split(OPEN);
  const tail = after.replace(/\$$/, '').split(OPEN);
  return {
    before: { pieces: head, isCut: !before.startsWith('^') },
    after: { pieces: tail.map(reverse).reverse(), isCut: !after.endsWith('$') },
    pieces: [...head, ...tail],
  };
}

const reverse = (text: string): string => [...text].reverse().join('');

/** The words on both sides of a place are those of the pattern, with something for each □. */
export const fits = (pattern: Pattern, { before, after }: Sides): boolean =>
  matches(pattern.before, before) && matches(pattern.after, reverse(after));

/** The pieces stand in the text in this order, at least one unit between them; the last ends it, the first begins it. */
function matches({ pieces, isCut }: Side, text: string): boolean {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (pieces.length === 1) return isCut ? text.endsWith(last) : text === last;
  if (!text.endsWith(last)) return false;
  const begin = isCut ? text.indexOf(first) : 0;
  if (begin < 0 || !text.startsWith(first, begin)) return false;
  let at = begin + first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + 1 <= text.length - last.length;
}

/** No other words of the sentence could be the place: `□、■、□` half filled in has several readings. */
export function isOnlyReading(pattern: Pattern, { before, after }: Sides): boolean {
  const words = before + OPEN + after;
  return lengthsOf(pattern.before, words).length === 1 && lengthsOf(pattern.after, reverse(words)).length === 1;
}

/** The sentence stands there with words, filled in, where the place was. */
export function isFilled(pattern: Pattern, words: string): boolean {
  if (!pattern.pieces.every((piece) => words.includes(piece))) return false;
  const ends = lengthsOf(pattern.after, reverse(words)).map((length) => words.length - length);
  if (ends.length === 0) return false;
  return lengthsOf(pattern.before, words).some((start) =>
    ends.some((end) => end > start && !words.slice(start, end).includes(OPEN)),
  );
}

/** Lengths of the beginnings that a side matches; something is left behind them. */
function lengthsOf(side: Side, words: string): number[] {
  const lengths: number[] = [];
  const last = side.pieces.at(-1)!;
  for (let at = words.indexOf(last); at >= 0; at = words.indexOf(last, at + 1)) {
    const n = at + last.length;
    if (n < words.length && matches(side, words.slice(0, n))) lengths.push(n);
    if (at >= words.length) break;
  }
  return lengths;
}
