// Words known by their two characters, and which word was meant by two that are none: 名确 is 明确 with a sound-alike.
// What the packs hold is read a first character at a time, when it is first asked for, so that a short text pays for little.
import type { HomophoneRow } from '../../data/wording.js';
import { FIRSTS, firstOf, PairTable, pairAt, toCharacter, toPair } from './pairs.js';

export interface Homophones {
  /** Words of two characters that are right: where one stands, a word begins and ends. */
  readonly known: Known;
  readonly rows: readonly HomophoneRow[];
  /** What a character is taken for. */
  readonly alike: (character: string) => string | undefined;
}

/** What is known of two characters: they are a word, they are none but can be right, or nothing. */
export class Known {
  private readonly table = new PairTable(USUAL);
  /** 1 for each first character that was read. */
  private readonly read = new Uint8Array(FIRSTS);

  constructor(private readonly rows: readonly HomophoneRow[]) {}

  isWord(pair: number): boolean {
    return this.get(pair) >= WORD;
  }

  /** A word that may be meant: one that plans often have. */
  isMeant(pair: number): boolean {
    return this.get(pair) === MEANT;
  }

  canBeRight(pair: number): boolean {
    return this.get(pair) !== 0;
  }

  private get(pair: number): number {
    if (pair < 0) return 0;
    const first = firstOf(pair);
    if (this.read[first] === 0) this.add(first);
    return this.table.get(pair);
  }

  private add(number: number): void {
    this.read[number] = 1;
    const first = toCharacter(number);
    for (const row of this.rows) this.set(first, row.passed[first], PASSED);
    for (const row of this.rows) this.set(first, row.known[first], WORD);
    for (const row of this.rows) this.set(first, row.meant[first], MEANT);
  }

  private set(first: string, seconds = '', value: number): void {
    const code = first.charCodeAt(0);
    for (let i = 0; i < seconds.length; i++) this.table.set(toPair(code, seconds.charCodeAt(i)), value);
  }
}

/** Pairs that the table has room for at first. */
const USUAL = 8000;

const PASSED = 1;
const WORD = 2;
const MEANT = 3;

export function createHomophones(rows: readonly HomophoneRow[]): Homophones {
  let groups: ReadonlyMap<string, string> | undefined;
  const alike = (character: string): string | undefined => {
    groups ??= groupAlike(rows);
    return groups.get(character);
  };
  return { known: new Known(rows), rows, alike };
}

function groupAlike(rows: readonly HomophoneRow[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const row of rows)
    for (const group of row.alike)
      for (const character of group) groups.set(character, (groups.get(character) ?? '') + group);
  return groups;
}

/** The word that two characters are one slip away from; nothing where they can be right. */
export function meantBy(text: string, at: number, words: Homophones): string | undefined {
  const pair = pairAt(text, at);
  if (pair < 0 || words.known.canBeRight(pair)) return undefined;
  const a = text[at]!;
  const b = text[at + 1]!;
  const second = findSecond(a, b, words);
  if (second) return a + second;
  const first = findFirst(a, b, words);
  return first && first + b;
}

/** The first of the characters behind `a` in words that `b` may be taken for; the one that stands there is none. */
function findSecond(a: string, b: string, { rows, alike }: Homophones): string | undefined {
  const group = alike(b);
  if (!group) return undefined;
  for (const row of rows)
    for (const second of row.meant[a] ?? '') if (second !== b && group.includes(second)) return second;
  return undefined;
}

/** The same of the characters before `b`, the commoner words first. */
function findFirst(a: string, b: string, { rows, alike, known }: Homophones): string | undefined {
  const group = alike(a);
  if (!group) return undefined;
  const meant = new Set<string>();
  for (const first of group) if (first !== a && known.isMeant(pairAt(first + b, 0))) meant.add(first);
  if (meant.size < 2) return meant.values().next().value;
  for (const row of rows)
    for (const first in row.meant) if (meant.has(first) && row.meant[first]!.includes(b)) return first;
  return undefined;
}
