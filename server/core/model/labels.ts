// Decides which label candidates are labels. A label opens a line or a sentence, or it goes on with a run that does;
// the weaker its place, the more of the run must be there.
// Invariant: the result is in document order and holds at most one label for a place.

import type { Sentence } from '../lex/facts.js';
import type { LabelFact, LabelFamily } from '../lex/labels.js';
import type { ModelLine } from './lines.js';
import { findPageBreaks } from './pageBreaks.js';
import { LONGEST_HEADING } from './view.js';

export interface Label {
  readonly line: ModelLine;
  readonly sentence: Sentence;
  readonly fact: LabelFact;
  /** It opens its line. */
  readonly opensLine: boolean;
}

interface Candidate extends Label {
  /** Index in the document's candidates, for looking ahead. */
  readonly at: number;
}

/** All labels of the lines, in order. */
export function findDocumentLabels(lines: readonly ModelLine[]): Label[] {
  const candidates = collect(lines);
  const next = nextOfFamily(candidates);
  const accepted: Label[] = [];
  const last = new Map<LabelFamily, Candidate>();
  for (const candidate of candidates) {
    if (!accepts(candidate, last.get(candidate.fact.family), next[candidate.at])) continue;
    accepted.push(candidate);
    last.set(candidate.fact.family, candidate);
  }
  return accepted;
}

function collect(lines: readonly ModelLine[]): Candidate[] {
  const found: Candidate[] = [];
  const breaks = findPageBreaks(lines);
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const first = line.facts.sentences.findIndex((s) => s.facts.folded.text.trim() !== '');
    for (const [i, sentence] of line.facts.sentences.entries())
      for (const fact of sentence.facts.labels) {
        const opensLine = fact.place === 'start' && i === first;
        if (opensLine && breaks.has(line.index)) continue;
        if (isMasked(sentence, fact)) continue;
        // A short line of its own is a heading without a label, and found as one.
        if (fact.family === 'piece' && opensLine && line.words.length <= LONGEST_HEADING) continue;
        found.push({ line, sentence, fact, opensLine, at: found.length });
      }
  }
  return found;
}

const isMasked = (sentence: Sentence, fact: LabelFact): boolean =>
  sentence.facts.masks.some((m) => m.start < fact.span.end && fact.span.start < m.end);

/** For each candidate the index of the next one of its family. */
function nextOfFamily(candidates: readonly Candidate[]): (Candidate | undefined)[] {
  const next = new Array<Candidate | undefined>(candidates.length);
  const seen = new Map<LabelFamily, Candidate>();
  for (let i = candidates.length - 1; i >= 0; i--) {
    next[i] = seen.get(candidates[i]!.fact.family);
    seen.set(candidates[i]!.fact.family, candidates[i]!);
  }
  return next;
}

function accepts(candidate: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  const { fact, opensLine } = candidate;
  const goesOn = before !== undefined && before.fact.number === fact.number - 1;
  const isFollowed = after !== undefined && after.fact.number === fact.number + 1;
  const inRun = goesOn || isFollowed;
  if (opensLine) return opensLineAccepts(fact, inRun, candidate.line.continues);
  switch (fact.place) {
    case 'start':
    case 'colon':
      return inSentenceAccepts(candidate, goesOn, isFollowed, after);
    case 'space':
      return fact.family === 'series'
        ? goesOn || fact.number === 1
        : (!fact.odd && fact.family === 'han' && fact.number === 1) || (inRun && !fact.odd);
    case 'comma':
      return atCommaAccepts(candidate, goesOn, before, after);
    case 'run':
      return inTextAccepts(candidate, before, after);
  }
}

/** At the head of a line most labels need no proof; rare ways of writing one need a neighbour. */
const opensLineAccepts = (fact: LabelFact, inRun: boolean, continues: boolean): boolean =>
  fact.odd || (continues && fact.family !== 'han') || fact.family === 'ordinal' || fact.family === 'sequence'
    ? inRun
    : true;

function inSentenceAccepts(
  candidate: Candidate,
  goesOn: boolean,
  isFollowed: boolean,
  after: Candidate | undefined,
): boolean {
  const { fact } = candidate;
  switch (fact.family) {
    case 'series':
      if (fact.number > 1) return goesOn;
      return !(isFollowed && after!.fact.place === 'comma') && (!fact.odd || isFollowed);
    case 'han':
    case 'hanParen':
      return !fact.odd || goesOn || isFollowed;
    case 'circled':
      return goesOn || fact.number === 1;
    case 'piece':
      return true;
    default:
      return goesOn || isFollowed;
  }
}

/** After a comma: `…良好环境，六、…` breaks off a sentence; other labels go on with a run of the same line. */
function atCommaAccepts(
  candidate: Candidate,
  goesOn: boolean,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  const { fact, line } = candidate;
  if (fact.odd) return false;
  if (fact.family === 'series') return fact.number === 1 && after?.fact.number === 2 && after.fact.place === 'start';
  if (fact.family === 'han') return fact.span.start >= 10;
  return goesOn && before!.line === line;
}

/** With no mark before it: only where the run would have a gap without it. */
function inTextAccepts(candidate: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  const { fact, line } = candidate;
  if (fact.odd || fact.family === 'series') return false;
  const goesOn = before !== undefined && before.fact.number === fact.number - 1;
  if (fact.family === 'han')
    return (
      (goesOn && !(after?.fact.number === fact.number)) ||
      (fact.number === 1 && after?.fact.number === 2 && after.fact.place !== 'run')
    );
  if (fact.family === 'hanParen') return goesOn || (fact.number === 1 && after?.fact.number === 2);
  const near = (other: Candidate | undefined): boolean =>
    other !== undefined && Math.abs(other.line.index - line.index) <= 1;
  if (goesOn && near(before)) return true;
  return fact.number === 1 && after?.fact.number === 2 && near(after);
}
