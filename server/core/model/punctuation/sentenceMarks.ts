// What the marks of a sentence say, read once for as long as the sentence is known.
import type { SentenceFacts } from '../../lex/facts.js';
import { type DoubleFact, findDoubles } from '../../lex/punctuation/doubles.js';
import { findHabits, type HabitFact } from '../../lex/punctuation/habits.js';
import { findRunsTogether, type RunTogether } from '../../lex/punctuation/runTogether.js';
import { findInnerStrays, type StrayFact } from '../../lex/punctuation/strays.js';
import { findWidths, type WidthFacts } from '../../lex/punctuation/widths.js';
import { keep, keepList } from '../../text/kept.js';

type Get<Fact> = (facts: SentenceFacts) => readonly Fact[];

export const getDoubles: Get<DoubleFact> = keepList(findDoubles);
export const getInnerStrays: Get<StrayFact> = keepList(findInnerStrays);
export const getWidths: (facts: SentenceFacts) => WidthFacts | undefined = keep(findWidths);
export const getRunsTogether: Get<RunTogether> = keepList(findRunsTogether);
export const getHabits: Get<HabitFact> = keepList(findHabits);
