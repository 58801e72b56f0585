// How the texts of this program read in Taiwan: made from those for the mainland when they are shown. What a text quotes, words
// of the document above all, is handed to it as an argument, and no argument is ever changed.
import { CHARACTERS, WORDS } from '../data/taiwan.js';

/** Read at the first text: most writers never need it. */
let table: ReadonlyMap<string, string> | undefined;

const getTable = (): ReadonlyMap<string, string> => {
  table ??= new Map([...pairUp(CHARACTERS), ...pairUp(WORDS.split(' '))]);
  return table;
};

function* pairUp(items: ArrayLike<string>): Generator<[string, string]> {
  for (let i = 0; i < items.length; i += 2) yield [items[i]!, items[i + 1]!];
}

/** No word of the table is longer. */
const LONGEST = 8;

/** The longest word of the table counts at each place. What stands between grave accents is a name and stays. */
export const toTaiwan = (text: string): string =>
  text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? part : convert(part)))
    .join('`');

function convert(text: string): string {
  const pairs = getTable();
  let out = '';
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 1 && !pairs.has(text.slice(at, at + length))) length--;
    const word = text.slice(at, at + length);
    out += pairs.get(word) ?? word;
    at += length;
  }
  return out;
}

/** A text, or an object of texts and of functions that give texts, as it reads in Taiwan. */
export function inTaiwan<T>(texts: T): T {
  return convertDeep(texts, toTaiwan) as T;
}

function convertDeep(value: unknown, word: (text: string) => string): unknown {
  if (typeof value === 'string') return word(value);
  if (typeof value === 'function') {
    return (...args: readonly unknown[]) => {
      const { freeze, thaw } = createFrost();
      return convertDeep(value(...args.map((arg) => convertDeep(arg, freeze))), (text) => thaw(word(text)));
    };
  }
  if (Array.isArray(value)) return value.map((item) => convertDeep(item, word));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convertDeep(item, word)]));
}

const FIRST = 0xe000;
const LAST = 0xf8ff;

/**
 * Takes arguments through a text unchanged: each unit beyond ASCII is stood for by one that no text has, so that lengths and
 * pieces of an argument stay what they were.
 */
function createFrost(): { readonly freeze: (text: string) => string; readonly thaw: (text: string) => string } {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  const stand = (unit: string): string => {
    const known = there.get(unit);
    if (known !== undefined) return known;
    if (FIRST + there.size > LAST) return unit;
    const other = String.fromCharCode(FIRST + there.size);
    there.set(unit, other);
    back.set(other, unit);
    return other;
  };
  return {
    freeze: (text) => text.replace(/[^\0-\x7f]/g, stand),
    thaw: (text) => text.replace(/[\ue000-\uf8ff]/g, (unit) => back.get(unit) ?? unit),
  };
}
