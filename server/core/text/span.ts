// Places in a text. Everything in planlint counts in UTF-16 code units, as VS Code and the Language Server Protocol do.

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line and a UTF-16 offset in it, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** One replacement of text; offsets refer to the text before any edit of the same list. */
export interface TextEdit extends Span {
  readonly newText: string;
}

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Two spans share at least one unit; an empty span touches what it stands in or at the start of. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The offset is of a unit in the span. */
export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;
