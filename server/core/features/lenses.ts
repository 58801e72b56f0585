// What stands over the headings of the first two ranks: places to fill in, indicators, length.
// Invariant: a section of the second rank, or an attachment, with nothing open and no target in it has no lens, so that
// little is pushed apart.
import type { Finding } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { OutlineEntry } from '../model/outline.js';
import type { Span } from '../text/span.js';
import { createSummary, isHeading, type SectionSummary } from './summary.js';

export interface HeadingLens extends SectionSummary {
  readonly heading: Span;
}

const DEEPEST = 2;

/** `1.建设网络。护理型床位……`: a paragraph with a label, of which a section may have dozens. */
const isNumbered = ({ kind, numbering }: OutlineEntry): boolean =>
  kind === 'run-in' && /^(?:arabic|decimal)/.test(numbering?.family ?? '');

/** In the order of the text; `findings` are those shown. */
export function computeLenses(model: DocumentModel, findings: readonly Finding[]): HeadingLens[] {
  const lenses: HeadingLens[] = [];
  const summarise = createSummary(model, findings);
  const visit = (entry: OutlineEntry): void => {
    if (entry.level > DEEPEST) return;
    if (isHeading(entry) && !isNumbered(entry)) {
      const summary = summarise(entry.section);
      const isOpen = summary.placeholders.length + summary.indicators.length > 0;
      if (isOpen || (entry.level === 1 && entry.kind !== 'attachment'))
        lenses.push({ heading: entry.span, ...summary });
    }
    entry.children.forEach(visit);
  };
  model.outline.forEach(visit);
  return lenses;
}
