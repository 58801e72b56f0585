// What is shown at a place when the pointer rests on it.
import type { Locale } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import type { Span } from '../text/span.js';

export interface Hover {
  readonly span: Span;
  /** Markdown; text of the document in it is escaped. */
  readonly markdown: string;
}

export const findHover = (_model: DocumentModel, _offset: number, _locale: Locale): Hover | undefined => undefined;
