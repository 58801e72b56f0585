// The wrong words of the packs, ready to be looked up by their first two characters; the longest word at a place goes first.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import type { SlipGroup, Substitution } from '../../data/wording.js';
import { fold } from '../../text/fold.js';

/** A word to look for; one without a row or an edge counts everywhere. */
export interface WrongWord {
  /** Folded. */
  readonly wrong: string;
  readonly right: string;
  readonly kind: 'substituted' | 'typo';
  readonly row?: Substitution;
  /** One character of the right word is wrong in it, and on these sides a word must plainly begin or end. */
  readonly edge?: NonNullable<SlipGroup['edge']> | 'none';
}

export interface Wording {
  /** Words by the codes of their first two characters, the longest first. */
  readonly byStart: ReadonlyMap<number, readonly WrongWord[]>;
  /** Words of one character. */
  readonly single: ReadonlyMap<string, WrongWord>;
  /** 1 for each code that a word begins with. */
  readonly first: Uint8Array;
  /** Words of two characters that are right: where one stands, a word begins and ends. */
  readonly known: ReadonlySet<string>;
}

export const startOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

export function createWording(packs: readonly Pack[]): Wording {
  const slips = rowsOf(packs, 'slips');
  const words: WrongWord[] = [
    ...rowsOf(packs, 'substitutions').map((row) => ({ wrong: row.wrong, right: row.right, kind: row.kind, row })),
    ...rowsOf(packs, 'typos').flatMap(({ pairs }) =>
      Object.entries(pairs).map(([wrong, right]): WrongWord => ({ wrong: fold(wrong).text, right, kind: 'typo' })),
    ),
    ...slips.flatMap(readSlips),
  ];
  const first = new Uint8Array(65536);
  const byStart = new Map<number, WrongWord[]>();
  const single = new Map<string, WrongWord>();
  for (const word of words) {
    first[word.wrong.charCodeAt(0)] = 1;
    if (word.wrong.length === 1) {
      single.set(word.wrong, word);
      continue;
    }
    const start = startOf(word.wrong, 0);
    const known = byStart.get(start);
    if (known) known.push(word);
    else byStart.set(start, [word]);
  }
  for (const list of byStart.values()) if (list.length > 1) list.sort((a, b) => b.wrong.length - a.wrong.length);
  const known = new Set(slips.flatMap((group) => Object.keys(group.words).filter((word) => word.length === 2)));
  return { byStart, single, first, known };
}

/** Every form of a group of slips: the word with one of its characters changed. */
function readSlips({ words, edge }: SlipGroup): WrongWord[] {
  const found: WrongWord[] = [];
  for (const right in words)
    words[right]!.split('|').forEach((characters, at) => {
      for (const character of characters)
        found.push({
          wrong: right.slice(0, at) + character + right.slice(at + 1),
          right,
          kind: 'typo',
          edge: edge ?? 'none',
        });
    });
  return found;
}
