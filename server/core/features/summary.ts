// What a section holds and what is open in it, for the lens over its heading and for the heading's hover.
import type { Finding } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { FigureRecord } from '../model/ledger.js';
import type { OutlineEntry } from '../model/outline.js';
import type { Span } from '../text/span.js';
import { isPlaceholder, keepPlaces } from './keepPlaces.js';
import { createCounter } from './length.js';
import { isTarget } from './targets.js';

export interface SectionSummary {
  /** Places still to be filled in, in order. */
  readonly placeholders: readonly Finding[];
  /** All other findings, in order. */
  readonly problems: readonly Finding[];
  /** One target figure an indicator, the first of each, in order. */
  readonly indicators: readonly FigureRecord[];
  /** As `countCharacters` counts. */
  readonly characters: number;
}

/** Tells of stretches of one document; `findings` are those shown, in order. */
export function createSummary(model: DocumentModel, findings: readonly Finding[]): (span: Span) => SectionSummary {
  const placeholders = keepPlaces(model, findings.filter(isPlaceholder));
  const problems = findings.filter((finding) => !isPlaceholder(finding));
  const targets = model.figures.filter(isTarget);
  const count = createCounter(model);
  return (span) => ({
    placeholders: within(placeholders, span),
    problems: within(problems, span),
    indicators: firstOfEach(within(targets, span)),
    characters: count(span),
  });
}

/** Figures without a key are each of an indicator of their own. */
function firstOfEach(figures: readonly FigureRecord[]): FigureRecord[] {
  const seen = new Set<string>();
  return figures.filter(({ key }) => {
    const isNew = key === '' || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

interface Placed {
  readonly span: Span;
}

/** Those of a sorted list that begin within a stretch. */
const within = <T extends Placed>(list: readonly T[], { start, end }: Span): readonly T[] =>
  list.slice(firstFrom(list, start), firstFrom(list, end));

function firstFrom(list: readonly Placed[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Headings that have a line to themselves or open a paragraph; items and what is buried in a line are none. */
export const isHeading = ({ kind }: OutlineEntry): boolean => kind !== 'item' && kind !== 'buried';
