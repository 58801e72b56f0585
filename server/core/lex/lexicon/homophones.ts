// Words known by their two characters, and which word was meant by two that are none: 名确 is 明确 with a sound-alike.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import type { HomophoneRow } from '../../data/wording.js';
import { PairTable, pairAt, toPair } from './pairs.js';

export interface Homophones {
  /** Words of two characters that are right: where one stands, a word begins and ends. */
  readonly known: Known;
  /** Second characters of the words that may be meant, by their first. */
  readonly seconds: ReadonlyMap<string, string>;
  /** First characters of the words that may be meant, by their second. */
  readonly firsts: ReadonlyMap<string, string>;
  /** What a character is taken for. */
  readonly alike: ReadonlyMap<string, string>;
}

/** What is known of two characters: they are a word, they are none but can be right, or nothing. */
export class Known {
  private readonly table: PairTable;

  constructor(rows: readonly HomophoneRow[]) {
    let count = 0;
    for (const row of rows)
      for (const pairs of [row.passed, row.known, row.meant]) for (const first in pairs) count += pairs[first]!.length;
    this.table = new PairTable(count);
    for (const row of rows) this.add(row.passed, PASSED);
    for (const row of rows) this.add(row.known, WORD);
    for (const row of rows) this.add(row.meant, MEANT);
  }

  isWord(pair: number): boolean {
    return this.table.get(pair) >= WORD;
  }

  /** A word that may be meant: one that plans often have. */
  isMeant(pair: number): boolean {
    return this.table.get(pair) === MEANT;
  }

  canBeRight(pair: number): boolean {
    return this.table.get(pair) !== 0;
  }

  private add(pairs: Readonly<Record<string, string>>, value: number): void {
    for (const first in pairs) {
      const seconds = pairs[first]!;
      for (let i = 0; i < seconds.length; i++)
        this.table.set(toPair(first.charCodeAt(0), seconds.charCodeAt(i)), value);
    }
  }
}

const PASSED = 1;
const WORD = 2;
const MEANT = 3;

export function createHomophones(packs: readonly Pack[]): Homophones {
  const rows = rowsOf(packs, 'homophones');
  const seconds = new Map<string, string>();
  const firsts = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const row of rows) {
    for (const first in row.meant) {
      append(seconds, first, row.meant[first]!);
      for (const second of row.meant[first]!) append(firsts, second, first);
    }
    for (const group of row.alike) for (const character of group) append(alike, character, group);
  }
  return { known: new Known(rows), seconds, firsts, alike };
}

const append = (map: Map<string, string>, key: string, more: string): unknown =>
  map.set(key, (map.get(key) ?? '') + more);

/** The word that two characters are one slip away from; nothing where they can be right. */
export function meantBy(text: string, at: number, words: Homophones): string | undefined {
  const pair = pairAt(text, at);
  if (pair < 0 || words.known.canBeRight(pair)) return undefined;
  const a = text[at]!;
  const b = text[at + 1]!;
  const second = pick(words.seconds.get(a), words.alike.get(b), b);
  if (second) return a + second;
  const first = pick(words.firsts.get(b), words.alike.get(a), a);
  return first && first + b;
}

/** The first of some characters that is among those it may be taken for; the one that stands there is none. */
function pick(characters: string | undefined, alike: string | undefined, itself: string): string | undefined {
  if (!characters || !alike) return undefined;
  for (const character of characters) if (character !== itself && alike.includes(character)) return character;
  return undefined;
}
