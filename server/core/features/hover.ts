// What is shown at a place when the pointer rests on it: for a placeholder what belongs there, for a figure its record.
import type { Locale } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import { holds, type Span } from '../text/span.js';
import { findFigureAt } from './figures/find.js';
import { describeFigure } from './hover/figure.js';
import { describePlaceholder } from './hover/placeholder.js';

export interface Hover {
  readonly span: Span;
  /** Markdown; text of the document in it is escaped. */
  readonly markdown: string;
}

/** A figure still to be filled in is shown as both, under the placeholder's span. */
export function findHover(model: DocumentModel, offset: number, locale: Locale): Hover | undefined {
  const placeholder = model.placeholders.find(({ span }) => holds(span, offset) || span.start === offset);
  const found = findFigureAt(model, offset);
  const span = placeholder?.span ?? found?.span;
  if (!span) return undefined;
  const isValue = found !== undefined && holds(found.figure.span, offset);
  const parts = placeholder ? describePlaceholder(model, placeholder, { locale, named: isValue }) : [];
  if (found && (isValue || !placeholder)) parts.push(...describeFigure(model, found.figure, locale));
  return { span, markdown: parts.join('\n\n') };
}
