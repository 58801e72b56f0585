// The dates of a document that cannot be right: what the calendar rules out in a sentence, and what contradicts the time
// at which the document was written. Invariant: in order of place, none overlapping another.
import { getDates } from '../lex/dates.js';
import type { Lexicon } from '../lex/lexicon.js';
import { unfold } from '../text/fold.js';
import { overlaps } from '../text/span.js';
import type { DateProblem } from './dates/fact.js';
import { findOwnProblems } from './dates/own.js';
import { computeParts, type Part } from './dates/parts.js';
import { findTimeProblems } from './dates/times.js';
import { computeWhen, type When } from './dates/when.js';
import type { ModelLine } from './lines.js';
import type { Structure } from './structure.js';

export type { DateProblem } from './dates/fact.js';

/** A part of the document and when it was written. */
export interface DatedPart {
  readonly part: Part;
  readonly when: When;
}

export const computeDatedParts = (
  lines: readonly ModelLine[],
  structure: Structure,
  lexicon: Lexicon,
): readonly DatedPart[] => computeParts(lines, structure, lexicon).map((part) => ({ part, when: computeWhen(part) }));

export function findDateProblems(
  lines: readonly ModelLine[],
  parts: readonly DatedPart[],
  lexicon: Lexicon,
): DateProblem[] {
  const found = parts.flatMap(({ part, when }) => [...findOwnProblems(part, when), ...findTimeProblems(part, when)]);
  return apart(findFaults(lines, lexicon), found);
}

/** In order of place; of two that overlap what the sentence alone proves, else the first. */
function apart(faults: readonly DateProblem[], others: readonly DateProblem[]): DateProblem[] {
  const sure = new Set(faults);
  const chosen: DateProblem[] = [];
  for (const problem of [...faults, ...others].sort((a, b) => a.span.start - b.span.start)) {
    const last = chosen.at(-1);
    if (!last || !overlaps(last.span, problem.span)) chosen.push(problem);
    else if (sure.has(problem) && !sure.has(last)) chosen[chosen.length - 1] = problem;
  }
  return chosen;
}

/** What is wrong within one sentence, in text and tables. */
function findFaults(lines: readonly ModelLine[], lexicon: Lexicon): DateProblem[] {
  const found: DateProblem[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' && line.kind !== 'table') continue;
    for (const { start, facts } of line.sentences)
      for (const fault of getDates(facts, lexicon).faults) {
        const place = unfold(facts.folded, fault.span);
        const base = line.start + start;
        found.push({ ...fault, span: { start: base + place.start, end: base + place.end } });
      }
  }
  return found;
}
