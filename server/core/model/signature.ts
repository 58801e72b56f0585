// Finds who signed a document, and when: a date on a line of its own, and the names above it.
import { DATE_LINE, SIGNATORY } from '../data/titles.js';
import type { ModelLine } from './lines.js';

/** Indices among the text lines of dates on lines of their own, and of those who sign above them. */
export function findSignatures(texts: readonly ModelLine[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let i = 1; i < texts.length; i++) {
    if (!DATE_LINE.test(texts[i]!.words)) continue;
    ends.add(i);
    for (let j = i - 1; j >= Math.max(1, i - 3) && isSignature(texts[j]!.words); j--) ends.add(j);
  }
  return ends;
}

const isSignature = (words: string): boolean =>
  words.length <= 30 && !/[。，,;:]/.test(words) && (SIGNATORY.test(words) || /^[\u4e00-\u9fff]{2,4}$/.test(words));
