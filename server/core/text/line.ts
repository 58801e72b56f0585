// A line of the text with its line end. Lines are shared between versions; facts hang on the object (see lex/facts.ts).

export interface Line {
  /** The line with its line end. */
  readonly text: string;
  /** The line without its line end. */
  readonly content: string;
}

export function createLine(text: string): Line {
  let end = text.length;
  if (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  if (end > 0 && text.charCodeAt(end - 1) === 13) end--;
  return { text, content: end === text.length ? text : text.slice(0, end) };
}
