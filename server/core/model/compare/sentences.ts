// Sentences that stand word for word in another plan: what was not written anew. Those that follow one another in both
// plans make one passage.
import { SET_WORDS } from '../../data/compare.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { findWholeSentences, type WholeSentence } from '../shape/wholeSentences.js';

/** Shorter sentences are alike without anybody having copied them. */
export const SHORTEST_CARRIED = 15;

export interface Passage {
  readonly span: Span;
  /** Where it stands in the other plan. */
  readonly other: Span;
  /** How many sentences it is. */
  readonly sentences: number;
}

export interface Carried {
  /** In order, none overlapping another. */
  readonly passages: readonly Passage[];
  /** How many sentences long enough there are, and how many of them stand in the other plan. */
  readonly all: number;
  readonly carried: number;
}

/** Marks that a program may have changed say nothing of who wrote the words. */
const plain = ({ words }: WholeSentence): string => words.replace(/[“”‘’"']/g, '');

/** What is set by others is written anew by nobody. */
const findOwnSentences = (model: DocumentModel, shortest: number): WholeSentence[] =>
  findWholeSentences(model, shortest).filter(({ words }) => !SET_WORDS.pattern.test(words));

export function findCarried(model: DocumentModel, other: DocumentModel, shortest: number): Carried {
  const here = findOwnSentences(model, shortest);
  const there = findOwnSentences(other, shortest);
  const places = new Map<string, number[]>();
  for (const [i, sentence] of there.entries()) {
    const key = plain(sentence);
    places.set(key, [...(places.get(key) ?? []), i]);
  }
  const passages: Passage[] = [];
  let carried = 0;
  /** The indices of the sentence that the last passage ends in. */
  let last = { here: -2, there: -2 };
  for (const [i, sentence] of here.entries()) {
    const found = places.get(plain(sentence));
    if (!found) continue;
    carried++;
    const at = found.includes(last.there + 1) ? last.there + 1 : found[0]!;
    const goesOn =
      i === last.here + 1 &&
      at === last.there + 1 &&
      here[i - 1]!.line === sentence.line &&
      there[at - 1]!.line === there[at]!.line;
    const before = goesOn ? passages.pop() : undefined;
    passages.push({
      span: { start: before?.span.start ?? sentence.span.start, end: sentence.span.end },
      other: { start: before?.other.start ?? there[at]!.span.start, end: there[at]!.span.end },
      sentences: (before?.sentences ?? 0) + 1,
    });
    last = { here: i, there: at };
  }
  return { passages, all: here.length, carried };
}
