// What stands before the cursor, and which names it is a beginning of: by Chinese words (`婴儿死`), by pinyin (`yesw`), or by
// words with pinyin behind them (`婴儿sw`).
import { joinSyllables, startsAs, syllablesOf } from '../../lex/pinyin.js';
import type { Span } from '../../text/span.js';

export interface Typed {
  /** Offset of the cursor in the document. */
  readonly offset: number;
  /** The words before the cursor in its line, without the letters at their end; of a long line only the nearest. */
  readonly before: string;
  /** `before` reaches back to the beginning of the line. */
  readonly isWhole: boolean;
  /** The letters at the end, in lower case. */
  readonly letters: string;
  /** What stands behind the cursor in its line. */
  readonly rest: string;
}

/** More letters than these are no pinyin of a name. */
const MOST_LETTERS = 40;
/** A whole document may be one line. */
const MOST_BEFORE = 1500;
const MOST_REST = 60;

export function readTyped(line: string, character: number, offset: number): Typed {
  const start = Math.max(0, character - MOST_BEFORE);
  const before = line.slice(start, character);
  const near = before.slice(-MOST_LETTERS - 1);
  const letters = /(?<![A-Za-z])[A-Za-z][A-Za-z0-9]*$/.exec(near)?.[0] ?? '';
  const isTyped = letters.length <= MOST_LETTERS;
  return {
    offset,
    before: isTyped ? before.slice(0, before.length - letters.length) : before,
    isWhole: start === 0,
    letters: isTyped ? letters.toLowerCase() : '',
    rest: line.slice(character, character + MOST_REST),
  };
}

export interface Match {
  /** What is replaced: the beginning of the name that is there already. */
  readonly span: Span;
  /** What an editor compares with the words of the span, those typed later too. */
  readonly filter: string;
  /** How many units of the name are there already, letters counted too; 0 where it is only offered. */
  readonly typed: number;
  /** What stands in the line before the span. */
  readonly prefix: string;
}

/** How much of the beginning of a name the words before the cursor end in; one character at the end of a word is chance. */
function overlap({ before, letters }: Typed, name: string): number {
  for (let length = Math.min(before.length, name.length); length > 0; length--)
    if (before.endsWith(name.slice(0, length)))
      return length > 1 || letters !== '' || !/[\u3400-\u9fff]{2}$/.test(before) ? length : 0;
  return 0;
}

/** Undefined where letters were typed that are not of this name. Without letters, every name may come next. */
export function matchName(typed: Typed, name: string): Match | undefined {
  const length = overlap(typed, name);
  for (const from of length > 0 ? [length, 0] : [0]) {
    const behind = syllablesFrom(name, from);
    if (typed.letters !== '' && !startsAs(behind, typed.letters)) continue;
    const count = from + typed.letters.length;
    return {
      span: { start: typed.offset - count, end: typed.offset },
      filter: `${name.slice(0, from)}${joinSyllables(behind)} ${name}`,
      typed: count,
      prefix: typed.before.slice(0, typed.before.length - from),
    };
  }
  return undefined;
}

const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 4000;

/** Names come again with every key. */
function syllablesFrom(name: string, from: number): readonly string[] {
  let syllables = kept.get(name);
  if (!syllables) {
    if (kept.size >= MOST_KEPT) kept.clear();
    syllables = syllablesOf(name);
    kept.set(name, syllables);
  }
  return from === 0 ? syllables : syllables.slice(from);
}
