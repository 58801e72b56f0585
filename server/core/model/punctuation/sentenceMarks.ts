// What the marks of a sentence say, read once for as long as the sentence is known.
// Facts of a sentence belong to one text, so that its source is always the same.

import type { SentenceFacts } from '../../lex/facts.js';
import { type DoubleFact, findDoubles } from '../../lex/punctuation/doubles.js';
import { findHabits, type HabitFact } from '../../lex/punctuation/habits.js';
import { findMarks, type MarkFact } from '../../lex/punctuation/marks.js';
import { findRunsTogether, type RunTogether } from '../../lex/punctuation/runTogether.js';
import { findInnerStrays, type StrayFact } from '../../lex/punctuation/strays.js';
import { findWidths, type WidthFact } from '../../lex/punctuation/widths.js';
import { keepList } from '../../text/kept.js';
import type { PlacedSentence } from './paragraphs.js';

const keep = <T>(
  compute: (facts: SentenceFacts, source: string) => readonly T[],
): ((sentence: PlacedSentence) => readonly T[]) => {
  const get = keepList((facts: SentenceFacts) => compute(facts, facts.source));
  return ({ facts }) => get(facts);
};

export const getMarks: (sentence: PlacedSentence) => readonly MarkFact[] = keep(findMarks);
export const getDoubles: (sentence: PlacedSentence) => readonly DoubleFact[] = keep(findDoubles);
export const getInnerStrays: (sentence: PlacedSentence) => readonly StrayFact[] = keep(findInnerStrays);
export const getWidths: (sentence: PlacedSentence) => readonly WidthFact[] = keep(findWidths);
export const getRunsTogether: (sentence: PlacedSentence) => readonly RunTogether[] = keep(findRunsTogether);
export const getHabits: (sentence: PlacedSentence) => readonly HabitFact[] = keep(findHabits);
