// Headings and indicators of a document, as one goes to them from anywhere in the workspace, and how a query picks them.
import type { DocumentModel } from '../model/document.js';
import type { EntryKind, OutlineEntry } from '../model/outline.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { showValue } from './figures/words.js';
import { isHeading } from './summary.js';
import { entryName } from './symbols.js';
import { isTarget } from './targets.js';

export interface PlaceSymbol {
  readonly name: string;
  readonly kind: EntryKind | 'indicator';
  readonly span: Span;
  /** The heading above it; empty where there is none. */
  readonly container: string;
}

/** Headings, then each indicator with its first target; both in order. */
export function computePlaceSymbols(model: DocumentModel): PlaceSymbol[] {
  const found: PlaceSymbol[] = [];
  const visit = (entry: OutlineEntry, container: string): void => {
    const name = entryName(entry);
    if (isHeading(entry) && entry.title !== '') found.push({ name, kind: entry.kind, span: entry.span, container });
    for (const child of entry.children) visit(child, entry.title);
  };
  for (const entry of model.outline) visit(entry, '');
  const seen = new Set<string>();
  for (const figure of model.figures.filter(isTarget)) {
    if (figure.key === '' || seen.has(figure.key)) continue;
    seen.add(figure.key);
    const name = `${figure.indicator} ${showValue(figure)}`;
    found.push({ name, kind: 'indicator', span: figure.span, container: figure.section.at(-1) ?? '' });
  }
  return found;
}

/** The characters of the query come in the name in their order; width, script and case do not count. */
export function fitsQuery(name: string, query: string): boolean {
  const text = fold(name).text.toLowerCase();
  let at = 0;
  for (const character of fold(query).text.toLowerCase().replace(/\s+/g, '')) {
    at = text.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
