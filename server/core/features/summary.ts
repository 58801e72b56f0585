// What a section holds and what is open in it, for the lens over its heading and for the heading's hover.
import type { Finding } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { OutlineEntry } from '../model/outline.js';
import type { Span } from '../text/span.js';
import { createCounter } from './length.js';
import { computeTargets } from './targets.js';

export interface SectionSummary {
  /** Places still to be filled in, in order. */
  readonly placeholders: readonly Span[];
  /** All other findings, in order. */
  readonly problems: readonly Span[];
  /** One target figure an indicator, the first of each, in order. */
  readonly indicators: readonly Span[];
  /** Target figures with their repetitions. */
  readonly targets: number;
  /** As `countCharacters` counts. */
  readonly characters: number;
}

/** Tells of stretches of one document; `findings` are those shown, in order. */
export function createSummary(model: DocumentModel, findings: readonly Finding[]): (span: Span) => SectionSummary {
  const isPlaceholder = ({ rule }: Finding): boolean => rule.startsWith('placeholder/');
  const spansOf = (list: readonly Finding[]): Span[] => list.map(({ span }) => span);
  const placeholders = spansOf(findings.filter(isPlaceholder));
  const problems = spansOf(findings.filter((finding) => !isPlaceholder(finding)));
  const rows = computeTargets(model).map((row) => ({ ...row.span, key: row.key }));
  const count = createCounter(model);
  return (span) => {
    const targets = within(rows, span);
    const seen = new Set<string>();
    const isFirst = ({ key }: { readonly key: string }): boolean =>
      key === '' || (!seen.has(key) && seen.add(key).size > 0);
    return {
      placeholders: within(placeholders, span),
      problems: within(problems, span),
      indicators: targets.filter(isFirst).map(({ start, end }) => ({ start, end })),
      targets: targets.length,
      characters: count(span),
    };
  };
}

/** Those of a sorted list that begin within a stretch. */
function within<T extends Span>(list: readonly T[], { start, end }: Span): readonly T[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end));
}

function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Headings that have a line to themselves or open a paragraph; items and what is buried in a line are none. */
export const isHeading = ({ kind }: OutlineEntry): boolean => kind !== 'item' && kind !== 'buried';
