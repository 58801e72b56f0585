// A table of texts and numbers, before it is written as CSV, Markdown or a workbook.

export type Cell = string | number;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A spreadsheet takes a text that opens with one of these for a formula; the full-width ones where Chinese is typed. White
 * space before them does not keep all programs from it.
 */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]|^[\t\r\n]/;

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);
