// A line of the text with its line end. Lines are shared between versions; facts hang on the object (see lex/facts.ts).

export class Line {
  /** Set by lex/facts.ts. */
  facts: object | undefined = undefined;

  /** `content` is the line without its line end. */
  constructor(
    readonly text: string,
    readonly content: string,
  ) {}
}

export function createLine(text: string): Line {
  let end = text.length;
  if (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  if (end > 0 && text.charCodeAt(end - 1) === 13) end--;
  return new Line(text, end === text.length ? text : text.slice(0, end));
}
