// The outline as an editor shows it: one symbol an entry, with a range that holds the whole section.
import type { DocumentModel } from '../model/document.js';
import type { EntryKind, OutlineEntry } from '../model/outline.js';
import type { Span } from '../text/span.js';

export interface DocumentSymbol {
  readonly name: string;
  readonly kind: EntryKind;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

export const computeSymbols = (model: DocumentModel): DocumentSymbol[] => model.outline.map(toSymbol);

/** Label and title as one line: `1.` and `第一章` stand apart from their titles, `一、` and `（一）` do not. */
export const entryName = ({ label, title }: Pick<OutlineEntry, 'label' | 'title'>): string =>
  label === '' || title === '' || /[、）]$|^[一二三四五六七八九十]+[是要]$/.test(label)
    ? label + title
    : `${label} ${title}`;

const toSymbol = (entry: OutlineEntry): DocumentSymbol => ({
  name: entryName(entry) || '…',
  kind: entry.kind,
  range: entry.section,
  selection: entry.span,
  children: entry.children.map(toSymbol),
});
