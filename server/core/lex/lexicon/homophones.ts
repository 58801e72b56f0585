// Words known by their two characters, and which word was meant by two that are none: 名确 is 明确 with a sound-alike.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';

export interface Homophones {
  /** Words of two characters that are right, as pairs: where one stands, a word begins and ends. */
  readonly known: ReadonlySet<number>;
  /** Pairs that are no word and can be right. */
  readonly passed: ReadonlySet<number>;
  /** Second characters of the words that may be meant, by their first. */
  readonly seconds: ReadonlyMap<string, string>;
  /** First characters of the words that may be meant, by their second. */
  readonly firsts: ReadonlyMap<string, string>;
  /** What a character is taken for. */
  readonly alike: ReadonlyMap<string, string>;
}

const FIRST = 0x4e00;
const SIZE = 0x5200;

/** Two Chinese characters as one small number; -1 for any others. */
export function pairAt(text: string, at: number): number {
  const a = text.charCodeAt(at) - FIRST;
  const b = text.charCodeAt(at + 1) - FIRST;
  return a >= 0 && a < SIZE && b >= 0 && b < SIZE ? a * SIZE + b : -1;
}

export function createHomophones(packs: readonly Pack[]): Homophones {
  const known = new Set<number>();
  const passed = new Set<number>();
  const seconds = new Map<string, string>();
  const firsts = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const row of rowsOf(packs, 'homophones')) {
    addPairs(known, row.meant);
    addPairs(known, row.known);
    addPairs(passed, row.passed);
    for (const first in row.meant) {
      append(seconds, first, row.meant[first]!);
      for (const second of row.meant[first]!) append(firsts, second, first);
    }
    for (const group of row.alike) for (const character of group) append(alike, character, group);
  }
  return { known, passed, seconds, firsts, alike };
}

const append = (map: Map<string, string>, key: string, more: string): unknown =>
  map.set(key, (map.get(key) ?? '') + more);

function addPairs(pairs: Set<number>, rows: Readonly<Record<string, string>>): void {
  for (const first in rows) for (const second of rows[first]!) pairs.add(pairAt(first + second, 0));
}

/** The word that two characters are one slip away from; nothing where they can be right. */
export function meantBy(text: string, at: number, words: Homophones): string | undefined {
  const pair = pairAt(text, at);
  if (pair < 0 || words.known.has(pair) || words.passed.has(pair)) return undefined;
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
