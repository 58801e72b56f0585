// The wrong words of the packs, ready to be looked up by their first character; the longest word at a place goes first.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import type { Substitution } from '../../data/wording.js';
import { fold } from '../../text/fold.js';

/** A word to look for; a row of pairs has no contexts and counts everywhere. */
export interface WrongWord {
  /** Folded. */
  readonly wrong: string;
  readonly right: string;
  readonly kind: 'substituted' | 'typo';
  readonly row?: Substitution;
}

export interface Wording {
  /** Words by the code of their first character, the longest first. */
  readonly byFirst: ReadonlyMap<number, readonly WrongWord[]>;
  /** 1 for each code that a word begins with. */
  readonly first: Uint8Array;
}

export function createWording(packs: readonly Pack[]): Wording {
  const words: WrongWord[] = [
    ...rowsOf(packs, 'typos').flatMap(({ pairs }) =>
      Object.entries(pairs).map(([wrong, right]): WrongWord => ({ wrong: fold(wrong).text, right, kind: 'typo' })),
    ),
    ...rowsOf(packs, 'substitutions').map((row) => ({ wrong: row.wrong, right: row.right, kind: row.kind, row })),
  ];
  const first = new Uint8Array(65536);
  const byFirst = new Map<number, WrongWord[]>();
  for (const word of words.sort((a, b) => b.wrong.length - a.wrong.length)) {
    const code = word.wrong.charCodeAt(0);
    first[code] = 1;
    const known = byFirst.get(code);
    if (known) known.push(word);
    else byFirst.set(code, [word]);
  }
  return { byFirst, first };
}
