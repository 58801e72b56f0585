// What a converter left in the document, line by line. In Markdown, markup is the document's own; code is nobody's residue.
import { type GarbleFact, getLeftovers, type MarkupFact } from '../lex/leftovers.js';
import { type Span, shift } from '../text/span.js';
import type { DocumentModel } from './document.js';

export interface DocumentLeftovers {
  readonly pinyin: readonly Span[];
  readonly markup: readonly MarkupFact[];
  readonly garbled: readonly GarbleFact[];
}

const kept = new WeakMap<DocumentModel, DocumentLeftovers>();

/** All of it with places in the document, in order; computed once. */
export function getDocumentLeftovers(model: DocumentModel): DocumentLeftovers {
  let found = kept.get(model);
  if (!found) {
    found = collect(model);
    kept.set(model, found);
  }
  return found;
}

function collect({ lines, snapshot }: DocumentModel): DocumentLeftovers {
  const pinyin: Span[] = [];
  const markup: MarkupFact[] = [];
  const garbled: GarbleFact[] = [];
  for (const line of lines) {
    if (line.kind === 'code') continue;
    const facts = getLeftovers(snapshot.lines[line.index]!);
    for (const span of facts.pinyin) pinyin.push(shift(span, line.start));
    for (const fact of facts.garbled) garbled.push({ ...fact, ...shift(fact, line.start) });
    if (snapshot.markdown) continue;
    for (const fact of facts.markup) {
      const closing = fact.closing && shift(fact.closing, line.start);
      markup.push({ ...fact, ...shift(fact, line.start), ...(closing ? { closing } : {}) });
    }
  }
  return { pinyin, markup, garbled };
}
