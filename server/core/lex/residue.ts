// Words of a site or a converter within one sentence. Offsets are in the folded sentence.
import { RESIDUE_WORDS, type ResidueWords } from '../data/residueWords.js';
import type { Span } from '../text/span.js';
import type { SentenceFacts } from './facts.js';

export interface ResidueFact extends Span {
  readonly kind: ResidueWords['kind'];
}

const kept = new WeakMap<SentenceFacts, readonly ResidueFact[]>();

/** The residue in a sentence, in order; computed once for each sentence text. */
export function getResidueWords(facts: SentenceFacts): readonly ResidueFact[] {
  let found = kept.get(facts);
  if (!found) {
    found = findResidueWords(facts.folded.text);
    kept.set(facts, found);
  }
  return found;
}

/** One of these stands in every sentence that has residue in it. */
const SIGN = /页|本[文资站]|此文|转载|引用|侵权|未经|更多|仅供|小编/;

function findResidueWords(text: string): ResidueFact[] {
  if (!SIGN.test(text)) return [];
  const found: ResidueFact[] = [];
  for (const { kind, pattern } of RESIDUE_WORDS)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((f) => f.start < span.end && span.start < f.end)) found.push({ kind, ...span });
    }
  return found.sort((a, b) => a.start - b.start);
}
