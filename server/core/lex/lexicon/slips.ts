// Words with one character wrong, as the packs spell them out: of two characters by their pair, longer ones by the pair that
// they begin with. Forms are not built but compared in place, because there are tens of thousands.
import type { SlipGroup } from '../../data/wording.js';
import { PairTable, toPair } from './pairs.js';

/** A word of two characters of which one is wrong, and on which sides a word must plainly begin or end. */
export interface Slip {
  readonly right: string;
  readonly edge: SlipGroup['edge'];
}

export interface Slips {
  /** By pair: a place in `all`, from 1. */
  readonly pairs: PairTable;
  readonly all: readonly Slip[];
  readonly phrases: Phrases;
}

/** Wrong forms of longer words in chains, a chain for each pair that they begin with: number 1 is the first form. */
export interface Phrases {
  readonly starts: PairTable;
  readonly words: readonly string[];
  /** By form: the word, the place of its wrong character, that character's code, and the next form of the chain or 0. */
  readonly forms: Int32Array;
}

const FIELDS = 4;

export function createSlips(groups: readonly SlipGroup[]): Slips {
  let count = 1;
  for (const { words } of groups) for (const word in words) count += words[word]!.length;
  const all: Slip[] = [];
  const words: string[] = [];
  const pairs = new PairTable(count >> 2);
  const starts = new PairTable(count >> 2);
  const forms = new Int32Array(count * FIELDS);
  let form = 0;
  for (const group of groups)
    for (const right in group.words) {
      const short = right.length === 2;
      if (short) all.push({ right, edge: group.edge });
      else words.push(right);
      const characters = group.words[right]!;
      let place = 0;
      for (let i = 0; i < characters.length; i++) {
        const code = characters.charCodeAt(i);
        if (code === STROKE) {
          place++;
          continue;
        }
        const start = toPair(place === 0 ? code : right.charCodeAt(0), place === 1 ? code : right.charCodeAt(1));
        if (short) pairs.set(start, all.length);
        else {
          form += FIELDS;
          forms[form] = words.length - 1;
          forms[form + 1] = place;
          forms[form + 2] = code;
          forms[form + 3] = starts.exchange(start, form / FIELDS);
        }
      }
    }
  return { pairs, all, phrases: { starts, words, forms } };
}

const STROKE = 0x7c;

/** The longest word that stands at a place with one character wrong. */
export function findPhrase(text: string, start: number, pair: number, phrases: Phrases): string | undefined {
  const { words, forms } = phrases;
  let found: string | undefined;
  for (let form = phrases.starts.get(pair); form > 0; form = forms[form * FIELDS + 3]!) {
    const word = words[forms[form * FIELDS]!]!;
    const place = forms[form * FIELDS + 1]!;
    if (
      word.length > (found?.length ?? 0) &&
      text.charCodeAt(start + place) === forms[form * FIELDS + 2] &&
      text.startsWith(word.slice(0, place), start) &&
      text.startsWith(word.slice(place + 1), start + place + 1)
    )
      found = word;
  }
  return found;
}
