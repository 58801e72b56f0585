// What is shown at a place when the pointer rests on it: for a placeholder what belongs there, for a figure its record,
// for a period or a meeting its time, for a heading how long its section is and what is open in it.
import type { Finding } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { Locale } from '../text/say.js';
import { holds, type Span } from '../text/span.js';
import { findFigureAt } from './figures/find.js';
import { describeFigure } from './hover/figure.js';
import { describeSection, findHeadingAt, type SectionOptions } from './hover/heading.js';
import { describePlaceholder } from './hover/placeholder.js';
import { findTimeAt } from './hover/time.js';

export interface Hover {
  readonly span: Span;
  /** Markdown; text of the document in it is escaped. */
  readonly markdown: string;
}

/** `findings` are those shown, in order: a heading tells which of them are under it. */
export const findHover = (
  model: DocumentModel,
  offset: number,
  locale: Locale,
  findings: readonly Finding[] = [],
): Hover | undefined =>
  findValue(model, offset, locale) ??
  findTimeAt(model, offset, locale) ??
  findSection(model, offset, { locale, findings });

function findSection(model: DocumentModel, offset: number, { locale, findings }: SectionOptions): Hover | undefined {
  const place = findHeadingAt(model, offset);
  return place && { span: place.heading, markdown: describeSection(model, place, { locale, findings }).join('\n\n') };
}

/** A figure still to be filled in is shown as both, under the placeholder's span. */
function findValue(model: DocumentModel, offset: number, locale: Locale): Hover | undefined {
  const placeholder = model.placeholders.find(({ span }) => holds(span, offset) || span.start === offset);
  const found = findFigureAt(model, offset);
  const span = placeholder?.span ?? found?.span;
  if (!span) return undefined;
  const isValue = found !== undefined && holds(found.figure.span, offset);
  const parts = placeholder ? describePlaceholder(model, placeholder, { locale, named: isValue }) : [];
  if (found && (isValue || !placeholder)) parts.push(...describeFigure(model, found.figure, locale));
  return { span, markdown: parts.join('\n\n') };
}
