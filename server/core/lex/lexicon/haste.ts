// What tells slips of a hasty hand, ready to be looked up. The forms of phrases with a character left out are made on first
// use, because most texts have no place where one could stand.
import type { HasteRow } from '../../data/wording.js';
import { codesOf } from '../chars.js';
import type { Known } from './homophones.js';
import { PairTable, toPair } from './pairs.js';

/** Characters by their codes. */
export interface Haste {
  readonly heads: ReadonlySet<number>;
  readonly tails: ReadonlySet<number>;
  readonly particles: ReadonlySet<number>;
  /** By the pair that stands there: 1 where the other order is the word that is meant. */
  readonly swapped: PairTable;
  /** Three characters → the phrase of four that they are left of. */
  readonly findPhrase: (words: string) => string | undefined;
}

const LENGTH = 4;

export function createHaste(rows: readonly HasteRow[], known: Known): Haste {
  const of = (name: 'heads' | 'tails' | 'particles'): ReadonlySet<number> =>
    codesOf(rows.map((row) => row[name]).join(''));
  const heads = of('heads');
  const tails = of('tails');
  let forms: ReadonlyMap<string, string> | undefined;
  const findPhrase = (words: string): string | undefined => {
    forms ??= makeForms(
      rows.flatMap((row) => row.phrases),
      heads,
      tails,
      known,
    );
    return forms.get(words);
  };
  return { heads, tails, particles: of('particles'), swapped: makeSwapped(rows), findPhrase };
}

function makeSwapped(rows: readonly HasteRow[]): PairTable {
  let count = 0;
  for (const { swapped } of rows) for (const first in swapped) count += swapped[first]!.length;
  const table = new PairTable(count);
  for (const { swapped } of rows)
    for (const first in swapped)
      for (const second of swapped[first]!) table.set(toPair(second.charCodeAt(0), first.charCodeAt(0)), 1);
  return table;
}

/** The commoner phrases come first and keep a form that two of them share. */
function makeForms(
  phrases: readonly string[],
  heads: ReadonlySet<number>,
  tails: ReadonlySet<number>,
  known: Known,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const phrase of phrases)
    for (let place = 0; place < LENGTH; place++) {
      const form = phrase.slice(0, place) + phrase.slice(place + 1);
      if (isCut(form, place, heads, tails, known) && !forms.has(form)) forms.set(form, phrase);
    }
  return forms;
}

/** A word and a character that never stands alone, which make no other word with one another: `基础施`. */
function isCut(
  form: string,
  place: number,
  heads: ReadonlySet<number>,
  tails: ReadonlySet<number>,
  known: Known,
): boolean {
  const first = place < LENGTH / 2;
  const lone = form.charCodeAt(first ? 0 : 2);
  const meeting = first ? 0 : 1;
  return (
    (first ? heads : tails).has(lone) && !known.isWord(toPair(form.charCodeAt(meeting), form.charCodeAt(meeting + 1)))
  );
}
