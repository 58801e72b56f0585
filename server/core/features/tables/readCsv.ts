// Reads comma separated values (RFC 4180) as spreadsheets write them: comma, semicolon or tab, by what the first line uses, any
// line ends, and never throws.
import { BYTE_ORDER_MARK } from './csv.js';

/** Rows of cells; rows may differ in length, and blank lines give none. */
export function readCsv(text: string): string[][] {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = findSeparator(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= source.length) {
    const cell = readCell(source, at, separator);
    row.push(cell.text);
    at = cell.end + 1;
    if (source[cell.end] === separator) continue;
    if (source[cell.end] === '\r' && source[at] === '\n') at++;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** `end` is where the separator or line end stands, or the end of the text. */
function readCell(source: string, start: number, separator: string): { readonly text: string; readonly end: number } {
  let text = '';
  let at = start;
  if (source[at] === '"') {
    for (at++; at < source.length; at++) {
      if (source[at] !== '"') text += source[at];
      else if (source[at + 1] === '"') text += source[at++];
      else {
        at++;
        break;
      }
    }
  }
  // What stands behind the closing quotation mark is kept as it is.
  const from = at;
  while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at++;
  return { text: text + source.slice(from, at), end: at };
}

/** The one that stands most often in the first line outside quotation marks; a comma where none does. */
function findSeparator(source: string): string {
  const counts = new Map([',', ';', '\t'].map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const unit of source) {
    if (unit === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (unit === '\n' || unit === '\r') break;
    else if (counts.has(unit)) counts.set(unit, counts.get(unit)! + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
