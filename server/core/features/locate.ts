// Finds places again by their locators, in a text that may have changed elsewhere. Invariant: a place is told only where no
// other can be meant; in doubt the reason is told instead.
import type { DocumentModel } from '../model/document.js';
import type { Placeholder } from '../model/placeholder.js';
import { createPattern, fits, isFilled, isOnlyReading, type Sides } from './locator/patterns.js';
import { getSentenceIndex } from './locator/sentenceIndex.js';
import { type OpenSentence, readAround, type WordedSentence } from './locator/sentences.js';
import { isSamePath, type Locator } from './locator.js';

/** Why a place is not told: it is filled in already, its sentence is no longer there, or several places may be meant. */
export type LostReason = 'filled' | 'gone' | 'ambiguous';

export type Located = { readonly placeholder: Placeholder } | { readonly lost: LostReason };

interface Candidate extends Sides {
  readonly placeholder: Placeholder;
  readonly path: readonly string[];
}

/** One answer for each locator, in their order. */
export function locatePlaces(model: DocumentModel, locators: readonly Locator[]): Located[] {
  const find = getSentenceIndex(model);
  return locators.map((locator) => {
    const pattern = createPattern(locator);
    const sentences = find(pattern);
    const candidates = sentences.flatMap(({ open }) => (open ? readCandidates(model, open) : []));
    return choose(
      locator,
      candidates.filter((candidate) => fits(pattern, candidate)),
      sentences.filter(({ words }) => isFilled(pattern, words)),
    );
  });
}

const readCandidates = (model: DocumentModel, sentence: OpenSentence): Candidate[] =>
  sentence.places.map(({ placeholders }, i) => ({
    placeholder: placeholders[0]!,
    path: sentence.path,
    ...readAround(model, sentence, i),
  }));

function choose(locator: Locator, fitting: readonly Candidate[], twins: readonly WordedSentence[]): Located {
  const under = fitting.filter(({ path }) => path.join() === locator.path.join());
  const near = under.length > 0 ? under : fitting.filter(({ path }) => isSamePath(path, locator.path));
  // More are filled in than there were: the place may be among them, and what is open may be another.
  const isAnyFilled = twins.filter(({ path }) => isSamePath(path, locator.path)).length > locator.twins;
  if (near.length === locator.of) return isAnyFilled ? { lost: 'ambiguous' } : take(locator, near[locator.index]!);
  if (near.length > 0) return { lost: 'ambiguous' };
  if (isAnyFilled) return { lost: 'filled' };
  // The heading above was changed, or the sentence moved under another one.
  const isSure = fitting.length === 1 && locator.all === 1 && twins.length <= locator.twins;
  if (isSure) return take(locator, fitting[0]!);
  return { lost: fitting.length > 0 ? 'ambiguous' : twins.length > 0 ? 'filled' : 'gone' };
}

const take = (locator: Locator, { placeholder, before, after }: Candidate): Located =>
  isExact(locator, before, after) || isOnlyReading(createPattern(locator), { before, after })
    ? { placeholder }
    : { lost: 'ambiguous' };

const isExact = (locator: Locator, before: string, after: string): boolean =>
  locator.before === `^${before}` && locator.after === `${after}$`;
