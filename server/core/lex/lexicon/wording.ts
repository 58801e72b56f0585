// The wrong words of the packs, ready to be looked up by their first two characters; the longest word at a place goes first.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import type { Substitution } from '../../data/wording.js';
import { fold } from '../../text/fold.js';
import { createHaste, type Haste } from './haste.js';
import { createHomophones, type Homophones } from './homophones.js';
import { Slips } from './slips.js';

/** A word to look for; one without a row counts everywhere. */
export interface WrongWord {
  /** Folded. */
  readonly wrong: string;
  readonly right: string;
  readonly kind: 'substituted' | 'typo';
  readonly row?: Substitution;
}

export interface Wording extends Homophones {
  /** Words by their first two characters, the longest first. */
  readonly byStart: ReadonlyMap<string, readonly WrongWord[]>;
  /** 1 for each code that one of those words begins with. */
  readonly first: Uint8Array;
  /** Words of one character. */
  readonly single: ReadonlyMap<string, WrongWord>;
  readonly slips: Slips;
  readonly haste: Haste;
}

export function createWording(packs: readonly Pack[]): Wording {
  const words: WrongWord[] = [
    ...rowsOf(packs, 'substitutions').map((row) => ({
      wrong: row.wrong,
      right: row.right,
      kind: row.kind,
      row: foldCompany(row),
    })),
    ...rowsOf(packs, 'typos').flatMap(({ pairs }) =>
      Object.entries(pairs).map(([wrong, right]): WrongWord => ({ wrong: fold(wrong).text, right, kind: 'typo' })),
    ),
  ];
  const first = new Uint8Array(65536);
  const byStart = new Map<string, WrongWord[]>();
  const single = new Map<string, WrongWord>();
  for (const word of words) {
    first[word.wrong.charCodeAt(0)] = 1;
    if (word.wrong.length === 1) {
      single.set(word.wrong, word);
      continue;
    }
    const start = word.wrong.slice(0, 2);
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
  }
  for (const list of byStart.values())
    if (list.length > 1) list.sort((a, b) => b.wrong.length - a.wrong.length || rankOf(a) - rankOf(b));
  const homophones = createHomophones(rowsOf(packs, 'homophones'));
  const haste = createHaste(rowsOf(packs, 'haste'), homophones.known);
  return { byStart, single, first, slips: new Slips(rowsOf(packs, 'slips')), haste, ...homophones };
}

/** The words beside it as sentences have them: `，` reads as `,` there. */
const foldCompany = (row: Substitution): Substitution => ({
  ...row,
  ...Object.fromEntries(
    (['phrases', 'before', 'after', 'notAfter', 'notBefore'] as const).flatMap((name) => {
      const words = row[name];
      return words ? [[name, words.map((each) => fold(each).text)]] : [];
    }),
  ),
});

/** Rows that are surer are asked before those that count in altered texts alone. */
const rankOf = ({ row }: WrongWord): number => (row?.altered === 'all' ? 2 : row?.altered === 'only' ? 1 : 0);
