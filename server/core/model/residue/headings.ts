// Which lines are headings from end to end: nothing goes on behind them, and they go on with nothing.
import type { DocumentModel } from '../document.js';
import { type ModelLine, wordsSpan } from '../lines.js';
import type { OutlineEntry } from '../outline.js';

const kept = new WeakMap<DocumentModel, ReadonlyMap<number, number>>();

/** The line is a heading, or the title, and holds nothing else. */
export function isHeadingLine(model: DocumentModel, line: ModelLine): boolean {
  let ends = kept.get(model);
  if (!ends) {
    const found = new Map<number, number>();
    if (model.title) found.set(model.title.start, model.title.end);
    collect(model.outline, found);
    kept.set(model, found);
    ends = found;
  }
  const { start, end } = wordsSpan(line);
  return (ends.get(start) ?? -1) >= end - 1;
}

function collect(outline: readonly OutlineEntry[], into: Map<number, number>): void {
  for (const { span, children } of outline) {
    into.set(span.start, span.end);
    collect(children, into);
  }
}
