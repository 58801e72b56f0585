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

const toSymbol = (entry: OutlineEntry): DocumentSymbol => ({
  name: (entry.label + entry.title).trim() || '…',
  kind: entry.kind,
  range: entry.section,
  selection: entry.span,
  children: entry.children.map(toSymbol),
});
