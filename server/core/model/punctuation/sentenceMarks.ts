// The marks and the punctuation of placed sentences, read once for as long as the sentence is known.
import type { SentenceFacts } from '../../lex/facts.js';
import { findMarks, type MarkFact } from '../../lex/punctuation/marks.js';
import type { PlacedSentence } from './paragraphs.js';

const marks = new WeakMap<SentenceFacts, readonly MarkFact[]>();

/** Facts of a sentence belong to one text, so that its source is always the same. */
export function getMarks({ facts, source }: PlacedSentence): readonly MarkFact[] {
  let found = marks.get(facts);
  if (!found) {
    found = findMarks(facts, source);
    marks.set(facts, found);
  }
  return found;
}
