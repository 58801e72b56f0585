// The wrong words of the packs, ready to be looked up by their first two characters; the longest word at a place goes first.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import type { SlipGroup, Substitution } from '../../data/wording.js';
import { fold } from '../../text/fold.js';
import { createHomophones, type Homophones, pairAt } from './homophones.js';

/** A word to look for; one without a row counts everywhere. */
export interface WrongWord {
  /** Folded. */
  readonly wrong: string;
  readonly right: string;
  readonly kind: 'substituted' | 'typo';
  readonly row?: Substitution;
}

/** A word of two characters of which one is wrong, and on which sides a word must plainly begin or end. */
export interface Slip {
  readonly right: string;
  readonly edge: SlipGroup['edge'];
}

export interface Wording extends Homophones {
  /** Words by their first two characters, the longest first. */
  readonly byStart: ReadonlyMap<string, readonly WrongWord[]>;
  /** 1 for each code that one of those words begins with. */
  readonly first: Uint8Array;
  /** Words of one character. */
  readonly single: ReadonlyMap<string, WrongWord>;
  /** Slips in words of two characters, by pair. */
  readonly slips: ReadonlyMap<number, Slip>;
  /** Longer words and set phrases with one character wrong, and the pairs that they begin with. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly phraseStarts: ReadonlySet<number>;
  readonly longest: number;
}

export function createWording(packs: readonly Pack[]): Wording {
  const words: WrongWord[] = [
    ...rowsOf(packs, 'substitutions').map((row) => ({ wrong: row.wrong, right: row.right, kind: row.kind, row })),
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
  for (const list of byStart.values()) if (list.length > 1) list.sort((a, b) => b.wrong.length - a.wrong.length);
  return { byStart, single, first, ...readSlips(rowsOf(packs, 'slips')), ...createHomophones(packs) };
}

/** Every form of the slips: a word with one of its characters changed. */
function readSlips(groups: readonly SlipGroup[]): Pick<Wording, 'slips' | 'phrases' | 'phraseStarts' | 'longest'> {
  const slips = new Map<number, Slip>();
  const phrases = new Map<string, string>();
  const phraseStarts = new Set<number>();
  let longest = 0;
  for (const { words, edge } of groups)
    for (const right in words) {
      const slip: Slip = { right, edge };
      longest = Math.max(longest, right.length);
      words[right]!.split('|').forEach((characters, at) => {
        for (const character of characters) {
          const wrong = right.slice(0, at) + character + right.slice(at + 1);
          if (wrong.length === 2) slips.set(pairAt(wrong, 0), slip);
          else phraseStarts.add(pairAt(phrases.set(wrong, right) && wrong, 0));
        }
      });
    }
  return { slips, phrases, phraseStarts, longest };
}
