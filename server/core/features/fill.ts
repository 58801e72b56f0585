// What can be filled in at a placeholder, and where the same value belongs.
import type { DocumentModel } from '../model/document.js';
import type { Placeholder, PlaceholderType } from '../model/placeholder.js';
import type { Span } from '../text/span.js';

export interface FillGroup {
  readonly key: string;
  readonly type: PlaceholderType;
  /** What stands there now, `x月x日`; shown as the input's hint. */
  readonly quote: string;
  /** Places that the value replaces, in order; an empty span is an insertion. */
  readonly places: readonly Span[];
}

/** The placeholder that a span touches. */
export function findPlaceholder(model: DocumentModel, span: Span): Placeholder | undefined {
  return model.placeholders.find((p) => p.span.start <= span.end && span.start <= p.span.end);
}

/** The group of one (`one`) and of all places (`all`, absent where there is only one) that take the value of a placeholder. */
export function findFillGroups(
  _model: DocumentModel,
  _placeholder: Placeholder,
): { readonly one: FillGroup; readonly all?: FillGroup } | undefined {
  return undefined;
}
