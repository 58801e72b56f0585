// Blanks and line breaks that split a word or a sentence, and blanks that nobody sees, in order.
// Invariant: a blank is told only where the words round it cannot stand apart; names, labels, tables, indentation and
// headings with their text keep theirs.
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { findBlankSplits } from './blankSplits.js';
import { findBreaks } from './breaks.js';
import { findBrokenCells } from './cells.js';
import { findOddBlanks } from './oddBlanks.js';
import { countPairs, type Pairs } from './pairs.js';
import { freeOf } from './parts.js';

export interface SpaceProblem {
  readonly kind: 'odd' | 'blank' | 'break';
  /** The blank with the characters beside it. */
  readonly span: Span;
  /** What is taken out, and what comes in its place. */
  readonly gap: Span;
  readonly plain: '' | ' ';
  /** The words beside it show that they belong together. */
  readonly sure: boolean;
  /** An unseen character stands between two characters of Chinese. */
  readonly splitsWord?: boolean;
}

const kept = new WeakMap<DocumentModel, readonly SpaceProblem[]>();

export function getSpaceProblems(model: DocumentModel): readonly SpaceProblem[] {
  let found = kept.get(model);
  if (!found) {
    found = computeProblems(model);
    kept.set(model, found);
  }
  return found;
}

function computeProblems(model: DocumentModel): SpaceProblem[] {
  let pairs: Pairs | undefined;
  const getPairs = (): Pairs => {
    pairs ??= countPairs(model.lines);
    return pairs;
  };
  const isFree = freeOf(model.placeholders.map((p) => p.span));
  // In Markdown a single line break is layout.
  const breaks = model.snapshot.markdown ? [] : [...findBreaks(model, getPairs), ...findBrokenCells(model)];
  const all = [...findOddBlanks(model), ...findBlankSplits(model, getPairs), ...breaks]
    .filter((problem) => isFree(problem.gap))
    .sort((a, b) => a.gap.start - b.gap.start);
  return all.filter((problem, i) => i === 0 || problem.gap.start >= all[i - 1]!.gap.end);
}
