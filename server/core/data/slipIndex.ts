// Words with one character wrong by the character that the wrong form begins with, so that a text pays only for the characters
// that stand in it. Bundles hold the pack in this form (esbuild.mjs).
import type { SlipGroup } from './wording.js';

/** What stands between the words of one character. */
export const BETWEEN = '|';

/**
 * 申请 with `身|清` as `身` → `申请`, `申` → `申请1清`: the word alone where its first character is the wrong one, else with the
 * place and the wrong characters behind.
 */
export function indexSlips(words: SlipGroup['words']): Readonly<Record<string, string>> {
  const starts: Record<string, string> = {};
  const add = (first: string, entry: string): void => {
    const others = starts[first];
    starts[first] = others === undefined ? entry : others + BETWEEN + entry;
  };
  for (const word in words) {
    const places = words[word]!.split('|');
    for (const first of places[0]!) add(first, word);
    for (let place = 1; place < places.length; place++)
      if (places[place] !== '') add(word[0]!, `${word}${place}${places[place]}`);
  }
  return starts;
}
