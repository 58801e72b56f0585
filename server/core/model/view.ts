// The lines with text as the finders of titles and headings see them, with what is known of each beforehand.
import { DATE_LINE, DATE_SPAN, DOCUMENT_NUMBER, KEY_VALUE, ROSTER } from '../data/titles.js';
import { countChinese } from '../lex/chars.js';
import type { ModelLine } from './lines.js';

export interface TextView {
  /** Lines of text, without blank ones, tables, code and what a site added. */
  readonly texts: readonly ModelLine[];
  /** For each of them whether it may name something. */
  readonly naming: readonly boolean[];
  /** Indices, in the document, of lines that a label opens. */
  readonly labelled: ReadonlySet<number>;
}

export const LONGEST_HEADING = 40;
export const LONGEST_TITLE = 60;
/** A line that may name something: words, perhaps with commas, no end mark, no cells, no bullet. */
const NAMING =
  /^(?!【[^】]*】$|[-—–•·●◆■▪※>|(（.…]|(?!(?:19|20)[\dxX×]{2}年)\d|\*(?!\*))[^。;!?|=→]*[^。;!?,、:|=→\-—.…]$/;

export function createView(lines: readonly ModelLine[], labelled: ReadonlySet<number>): TextView {
  const texts = lines.filter((line) => line.kind === 'text');
  return { texts, labelled, naming: texts.map((line) => !labelled.has(line.index) && isNaming(line)) };
}

/** Short, with no mark at the end, more than figures, and no continuation of the line before. */
function isNaming(line: ModelLine): boolean {
  const words = line.words;
  if (line.continues || line.full || words.length < 2 || words.length > LONGEST_TITLE || !NAMING.test(words))
    return false;
  return (
    countChinese(words) >= 2 &&
    !DATE_LINE.test(words) &&
    !DATE_SPAN.test(words) &&
    !ROSTER.test(words) &&
    !KEY_VALUE.test(words.replace(/\s/g, '')) &&
    !DOCUMENT_NUMBER.test(words)
  );
}
