// Which two characters stand together in a document: a blank between two that stand together elsewhere has split a word.
// Invariant: one pass over the lines; the pairs across blanks and line ends are not counted.
import { JOINED } from '../../data/residue/joined.js';
import { isHan } from '../../lex/chars.js';
import type { ModelLine } from '../lines.js';

export interface Pairs {
  /** How often the pair stands together in the document. */
  count(left: string, right: string): number;
  /** The pair is a word that no two words make by meeting. */
  isWord(left: string, right: string): boolean;
  /**
   * The words before the place end in a word of their own, so that a pair across it comes by chance: `压实责任 务必落实`
   * has 任务 in it and splits nothing.
   */
  endsInWord(before: string): boolean;
}

export function countPairs(lines: readonly ModelLine[]): Pairs {
  const counts = new Map<number, number>();
  for (const { kind, words } of lines) {
    if (kind !== 'text' && kind !== 'table') continue;
    for (let i = 1; i < words.length; i++) {
      const [left, right] = [words.charCodeAt(i - 1), words.charCodeAt(i)];
      if (isHan(left) && isHan(right)) counts.set(keyOf(left, right), (counts.get(keyOf(left, right)) ?? 0) + 1);
    }
  }
  return {
    count: (left, right) => counts.get(keyOf(left.charCodeAt(0), right.charCodeAt(0))) ?? 0,
    isWord: (left, right) => JOINED.words.has(left + right),
    endsInWord: (before) => JOINED.words.has(before.slice(-2)),
  };
}

const keyOf = (left: number, right: number): number => left * 0x10000 + right;
