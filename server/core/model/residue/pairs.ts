// Which two characters stand together in a document: a blank between two that stand together elsewhere has split a word.
// Invariant: pairs across blanks and line ends are not counted; a pair is looked for when it is asked for, as few are.
import { JOINED } from '../../data/residue/joined.js';
import type { ModelLine } from '../lines.js';

export interface Pairs {
  /** How often the pair stands together in the document; 2 for more. */
  count(left: string, right: string): number;
  /** The pair is a word that no two words make by meeting. */
  isWord(left: string, right: string): boolean;
  /**
   * The words before the place end in a word of their own, so that a pair across it comes by chance: `压实责任 务必落实`
   * has 任务 in it and splits nothing.
   */
  endsInWord(before: string): boolean;
}

/** So many different pairs are looked for one by one; a document that asks for more is read once for all of them. */
const SEARCHED = 32;
const ENOUGH = 2;

export function countPairs(lines: readonly ModelLine[]): Pairs {
  const found = new Map<string, number>();
  let all: ReadonlyMap<string, number> | undefined;
  const count = (pair: string): number => {
    let known = found.get(pair);
    if (known === undefined) {
      if (found.size >= SEARCHED) all ??= countAll(lines);
      known = all ? (all.get(pair) ?? 0) : search(lines, pair);
      found.set(pair, known);
    }
    return known;
  };
  return {
    count: (left, right) => count(left + right),
    isWord: (left, right) => JOINED.words.has(left + right),
    endsInWord: (before) => JOINED.words.has(before.slice(-2)),
  };
}

function search(lines: readonly ModelLine[], pair: string): number {
  let count = 0;
  for (const { kind, words } of lines) {
    if (kind !== 'text' && kind !== 'table') continue;
    for (let at = words.indexOf(pair); at !== -1; at = words.indexOf(pair, at + 1))
      if (++count === ENOUGH) return ENOUGH;
  }
  return count;
}

function countAll(lines: readonly ModelLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, words } of lines) {
    if (kind !== 'text' && kind !== 'table') continue;
    for (let i = 1; i < words.length; i++) {
      const pair = words.slice(i - 1, i + 1);
      counts.set(pair, Math.min(ENOUGH, (counts.get(pair) ?? 0) + 1));
    }
  }
  return counts;
}
