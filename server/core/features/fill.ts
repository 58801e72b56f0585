// What can be filled in at a placeholder, and where the same value belongs.
import type { DocumentModel } from '../model/document.js';
import type { Placeholder, PlaceholderType } from '../model/placeholder.js';
import { lineAt } from '../text/snapshot.js';
import type { Span, TextEdit } from '../text/span.js';
import { fitValue } from './fitValue.js';

export interface FillGroup {
  readonly key: string;
  readonly type: PlaceholderType;
  /** What stands there now, `x月x日`; shown as the input's hint. */
  readonly quote: string;
  /** Places that the value replaces, in order; an empty span is an insertion. */
  readonly places: readonly Span[];
}

export interface FillGroups {
  readonly one: FillGroup;
  /** Absent where no other place takes the same value. */
  readonly all?: FillGroup;
}

/** The placeholder at exactly this span, else the first that it touches. */
export const findPlaceholder = (model: DocumentModel, span: Span): Placeholder | undefined =>
  model.placeholders.find((p) => p.span.start === span.start && p.span.end === span.end) ??
  model.placeholders.find((p) => p.span.start <= span.end && span.start <= p.span.end);

/** What one value fills in: this place, and all places of the same key. Undefined where nothing can simply be put in. */
export function findFillGroups(model: DocumentModel, placeholder: Placeholder): FillGroups | undefined {
  if (!placeholder.fill) return undefined;
  const group = (places: readonly Span[]): FillGroup => ({
    key: placeholder.key,
    type: placeholder.type,
    quote: quoteOf(model, placeholder),
    places,
  });
  const places = placesOf(model.placeholders.filter((p) => p.key === placeholder.key));
  const one = group([placeholder.fill]);
  return places.length > 1 ? { one, all: group(places) } : { one };
}

/** What is written at these places for a value as it was typed. */
export const computeFillEdits = ({ snapshot }: DocumentModel, places: readonly Span[], value: string): TextEdit[] =>
  places.map(({ start, end }) => {
    const base = snapshot.starts[lineAt(snapshot, end)]!;
    const { content } = snapshot.lines[lineAt(snapshot, end)]!;
    const before = start < base ? '' : content.slice(0, start - base);
    return { start, end, newText: fitValue(value, { before, after: content.slice(end - base) }) };
  });

/** `x月` and `x日` of one date are filled in one place. */
function placesOf(placeholders: readonly Placeholder[]): Span[] {
  const places: Span[] = [];
  for (const { fill } of placeholders) if (fill && places.at(-1)?.start !== fill.start) places.push(fill);
  return places;
}

/** The words that the value replaces, or, where it is put between others, the words it stands beside. */
const quoteOf = (model: DocumentModel, placeholder: Placeholder): string => {
  const fill = placeholder.fill!;
  const words = model.snapshot.text.slice(fill.start, fill.end);
  return words.trim() === '' ? placeholder.quote : words;
};
