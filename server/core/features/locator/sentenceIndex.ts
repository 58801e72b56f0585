// Finds the few sentences that a pattern may match among all, by three units that stand in both.
import type { DocumentModel } from '../../model/document.js';
import type { Pattern } from './patterns.js';
import { readAllSentences, type WordedSentence } from './sentences.js';

/** Those that hold the pieces of the pattern, and perhaps some that do not; in order. */
export type FindSentences = (pattern: Pattern) => readonly WordedSentence[];

const GRAM = 3;

const known = new WeakMap<DocumentModel, FindSentences>();

export function getSentenceIndex(model: DocumentModel): FindSentences {
  let find = known.get(model);
  if (!find) {
    find = createIndex(readAllSentences(model));
    known.set(model, find);
  }
  return find;
}

function createIndex(sentences: readonly WordedSentence[]): FindSentences {
  const grams = new Map<string, WordedSentence[]>();
  for (const sentence of sentences) {
    for (const gram of new Set(gramsOf(sentence.words))) {
      const list = grams.get(gram);
      if (list) list.push(sentence);
      else grams.set(gram, [sentence]);
    }
  }
  return ({ pieces }) => {
    let fewest = sentences;
    for (const gram of pieces.flatMap(gramsOf)) {
      const list = grams.get(gram) ?? [];
      if (list.length < fewest.length) fewest = list;
    }
    return fewest;
  };
}

function gramsOf(words: string): string[] {
  const grams: string[] = [];
  for (let i = 0; i + GRAM <= words.length; i++) grams.push(words.slice(i, i + GRAM));
  return grams;
}
