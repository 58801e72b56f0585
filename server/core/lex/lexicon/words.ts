// Patterns made of the words of packs: the longest first, and nothing of a word read as a pattern.

export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** One of the words; the longest goes first. Never matches where there are no words. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|') || '(?!)';

/** `(?!团|性)` and `(?<!原)`, empty without words. */
export const notBefore = (words: readonly string[] = []): string =>
  words.length > 0 ? `(?!${words.map(literal).join('|')})` : '';
export const notAfter = (words: readonly string[] = []): string =>
  words.length > 0 ? `(?<!${words.map(literal).join('|')})` : '';
