// Words that stand for others, over the document: one that was altered by a program shows it by several of its marks, and
// then words are reported that could be right elsewhere. Names left in where others are blanked out.
import type { WordingFact } from '../lex/wording.js';
import { getWording } from '../lex/wording.js';
import { unfold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';

export interface WrongWordPlace extends WordingFact {
  /** In the document. */
  readonly span: Span;
}

/** So many different exchanged words make a text an altered one. */
const ALTERED = 3;

const kept = new WeakMap<DocumentModel, readonly WrongWordPlace[]>();

/** The wrong words of the document, in order; computed once. */
export function getWrongWords(model: DocumentModel): readonly WrongWordPlace[] {
  let found = kept.get(model);
  if (!found) {
    found = computeWrongWords(model);
    kept.set(model, found);
  }
  return found;
}

/** A program exchanged words of the text to make it look new: most often an old one under a new date. */
export const isAltered = (model: DocumentModel): boolean => countMarks(getWrongWords(model)) >= ALTERED;

const countMarks = (words: readonly WordingFact[]): number =>
  new Set(words.filter((w) => w.kind === 'substituted' && w.strength !== 'altered').map((w) => w.wrong)).size;

function computeWrongWords(model: DocumentModel): WrongWordPlace[] {
  const all: WrongWordPlace[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' && line.kind !== 'table') continue;
    for (const sentence of line.sentences)
      for (const fact of getWording(sentence.facts, model.lexicon)) {
        const place = unfold(sentence.facts.folded, fact);
        const base = line.start + sentence.start;
        all.push({ ...fact, span: { start: base + place.start, end: base + place.end } });
      }
  }
  const marks = countMarks(all);
  const told = marks >= ALTERED ? all : all.filter((word) => word.strength !== 'altered');
  return marks < 2 ? told : told.map((word) => (word.strength === 'likely' ? { ...word, strength: 'sure' } : word));
}
