// Finds what is to be filled in within one sentence: runs of x, empty forms, frames of what was dropped.
// Pure over the sentence; what only the whole document can tell (weak evidence, anonymised names) is left to the model.
import { joinDates } from './blanks/dates.js';
import { findDropped } from './blanks/dropped.js';
import type { BlankFact } from './blanks/fact.js';
import { findForms } from './blanks/forms.js';
import { findBareNouns } from './blanks/nouns.js';
import { findRuns } from './blanks/runs.js';

export type { BlankFact } from './blanks/fact.js';

/** Finds all placeholders of a sentence, in order; an overlap is settled for the earlier and longer one. */
export function findBlanks(text: string): BlankFact[] {
  const found = [...findRuns(text), ...findForms(text), ...findDropped(text), ...findBareNouns(text)];
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: BlankFact[] = [];
  for (const blank of found) if (blank.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(blank);
  return joinDates(text, kept);
}
