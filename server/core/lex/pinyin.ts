// How names are typed on a Latin keyboard: their syllables, and whether some letters are a beginning of them, written out
// (`yingersi`), by initials (`yes`) or mixed (`yingesw`).
// Invariant: nothing is computed before it is asked for; the table is read once.
import { READINGS, SYLLABLES } from '../data/pinyin.js';
import { matchesOf } from '../text/matches.js';

interface Table {
  readonly syllables: ReadonlyMap<string, string>;
  readonly readings: readonly (readonly [string, readonly string[]])[];
}

let table: Table | undefined;

function getTable(): Table {
  if (!table) {
    const syllables = new Map<string, string>();
    for (const [, syllable, characters] of matchesOf(SYLLABLES, /([a-z]+)([^a-z]+)/g))
      for (const character of characters!) syllables.set(character, syllable!);
    const readings = READINGS.split(',').map((row) => {
      const [word, ...of] = row.split(' ');
      return [word!, of] as const;
    });
    table = { syllables, readings };
  }
  return table;
}

/** One entry for each UTF-16 unit: a syllable, a Latin letter or digit as it is, in lower case, and nothing for a mark. */
export function syllablesOf(name: string): string[] {
  const { syllables, readings } = getTable();
  const found = Array.from({ length: name.length }, (_, i) => {
    const unit = name[i]!;
    return syllables.get(unit) ?? (/[A-Za-z0-9]/.test(unit) ? unit.toLowerCase() : '');
  });
  for (const [word, of] of readings)
    for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1)) found.splice(at, of.length, ...of);
  return found;
}

/** Whether the letters are a beginning of the syllables; `sw` and `siw` are of `si wang`, `zh` and `z` of `zhi`. */
export function startsAs(syllables: readonly string[], letters: string): boolean {
  // The places among the syllables at which the letters read so far may have ended.
  const spoken = syllables.filter((syllable) => syllable !== '');
  const seen = new Set<number>();
  const walk = (at: number, from: number): boolean => {
    if (from === letters.length) return true;
    const key = at * 64 + from;
    if (at >= spoken.length || seen.has(key)) return false;
    seen.add(key);
    const syllable = spoken[at]!;
    let length = 0;
    while (length < syllable.length && letters[from + length] === syllable[length]) length++;
    for (; length > 0; length--) if (walk(at + 1, from + length)) return true;
    return false;
  };
  return letters.length < 64 && walk(0, 0);
}

/** `YingErSiWangLv`: the syllables as one word in which each begins with a capital. */
export const joinSyllables = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.slice(0, 1).toUpperCase() + syllable.slice(1)).join('');
