// Finds what has no label: titles of pieces and attachments and unnumbered headings, and tells them from lines that look
// like them: addressees, notes on attachments, signatures, cells of a table that lost its form.
import {
  ADDRESSEE,
  ANSWERED,
  ATTACHMENT,
  BODY_ONLY,
  BROKEN_SENTENCE,
  COLLECTION,
  KIND,
  LEAD_IN,
  PART,
  PIECE,
} from '../data/titles.js';
import type { ModelLine } from './lines.js';
import { findSignatures } from './signature.js';
import { findTitle } from './title.js';
import { createView, LONGEST_HEADING, LONGEST_TITLE, type TextView } from './view.js';

export type HeadingKind = 'title' | 'piece' | 'attachment' | 'plain';

export interface Heading {
  readonly line: ModelLine;
  readonly kind: HeadingKind;
}

export interface Headings {
  /** In order, the lines of the title first. */
  readonly headings: readonly Heading[];
  /** Lines of signatures and dates. */
  readonly signatures: readonly ModelLine[];
}

interface View extends TextView {
  /** All lines of the document. */
  readonly lines: readonly ModelLine[];
  /** Indices among the text lines of signatures and dates. */
  readonly ends: ReadonlySet<number>;
  /** Index of the first text line behind the title block. */
  readonly from: number;
}

/** Headings without a label. `labelled` holds the indices of lines that a label opens. */
export function findHeadings(lines: readonly ModelLine[], labelled: ReadonlySet<number>): Headings {
  const view = createView(lines, labelled);
  const head = findTitle(view);
  const ends = findSignatures(view.texts);
  const found: Heading[] = head.title.map((line) => ({ line, kind: 'title' }));
  const all: View = { ...view, lines, ends, from: head.next };
  for (let i = head.next; i < view.texts.length; i++) {
    const kind = kindOf(all, i);
    if (kind) found.push({ line: view.texts[i]!, kind });
  }
  const isCollection = head.title.length > 0 && COLLECTION.test(view.texts[head.first]?.words ?? '');
  return { headings: settleCollection(found, isCollection), signatures: [...ends].map((i) => view.texts[i]!) };
}

function kindOf(view: View, i: number): HeadingKind | undefined {
  const { texts, naming } = view;
  const line = texts[i]!;
  const words = line.words;
  if (line.hashes > 0 || view.ends.has(i) || view.labelled.has(line.index)) return undefined;
  if (words.length <= LONGEST_TITLE && ATTACHMENT.test(words))
    return isAttachmentNote(texts, i, view.ends) ? undefined : 'attachment';
  if (isPartWithColon(words) || announcesItems(view, i)) return 'plain';
  if (words.length <= LONGEST_HEADING && !line.continues && PIECE.test(words)) return 'piece';
  if (!naming[i] || words.length > LONGEST_HEADING || i === texts.length - 1) return undefined;
  const above = texts[i - 1];
  if (above && (ATTACHMENT.test(above.words) || (view.labelled.has(above.index) && ANSWERED.test(above.words))))
    return undefined;
  if (BODY_ONLY.test(words) && !isFirstItem(texts[i + 1], view.labelled)) return undefined;
  if (words.length >= 16 && BROKEN_SENTENCE.test(words) && texts[i + 1]?.index === line.index + 1) return undefined;
  if (/^\d{1,3}$/.test(view.lines[line.index - 1]?.words ?? '')) return undefined;
  const run = cellRun(view, i);
  if (run >= 3) return run < 5 && PART.test(words) ? 'plain' : undefined;
  return 'plain';
}

/** `工作目标：` on a line of its own is a heading, `具体如下：` is not. */
const isPartWithColon = (words: string): boolean =>
  words.endsWith(':') && ADDRESSEE.test(words) && !LEAD_IN.test(words) && PART.test(words.slice(0, -1));

/** `九月份：` with numbered items under it. */
const announcesItems = ({ texts, labelled }: View, i: number): boolean => {
  const words = texts[i]!.words;
  return /^[^,;。:]{2,10}:$/.test(words) && !LEAD_IN.test(words) && isFirstItem(texts[i + 1], labelled);
};

const isFirstItem = (line: ModelLine | undefined, labelled: ReadonlySet<number>): boolean =>
  line !== undefined && labelled.has(line.index) && /^[（(]?[1一①]/.test(line.words);

/** `附件：1.… 2.…` before the signature names attachments; `附件1` on the page that holds one begins it. */
function isAttachmentNote(texts: readonly ModelLine[], i: number, ends: ReadonlySet<number>): boolean {
  if (!/^附\s?件\s?\d?\s?:\s*\S/.test(texts[i]!.words)) return false;
  for (let j = i + 1; j < Math.min(texts.length, i + 8); j++) {
    if (ends.has(j)) return true;
    if (!/^\d{1,2}[.、]/.test(texts[j]!.words) || texts[j]!.words.length > LONGEST_TITLE)
      return /^附\s?件\s?\d?\s?:\s*1\s?[.、]/.test(texts[i]!.words);
  }
  return true;
}

/** Rows of cells are told by their first few. */
const MOST_CELLS = 5;

/** How many short lines stand in a row here, up to five: names, units and values; three or more are cells, not headings. */
function cellRun({ texts, naming, labelled, from }: View, i: number): number {
  const isShort = (j: number): boolean => {
    const line = texts[j]!;
    if (labelled.has(line.index)) return false;
    return (naming[j]! && line.words.length <= LONGEST_HEADING) || /^[^，。；,;:。]{1,8}$/.test(line.words);
  };
  let first = i;
  while (first > from && i - first < MOST_CELLS && isShort(first - 1)) first--;
  let last = i;
  while (last + 1 < texts.length && last - first < MOST_CELLS && isShort(last + 1)) last++;
  return last - first + 1;
}

/** In a collection without a title of its own the first piece's title is a piece's, too. */
function settleCollection(headings: readonly Heading[], hasCollectionTitle: boolean): Heading[] {
  const pieces = headings.filter((h) => h.kind === 'piece' || (h.kind === 'plain' && isPieceTitle(h.line.words)));
  const isCollection = hasCollectionTitle || pieces.some((h) => h.kind === 'piece');
  return headings.map((h) => {
    if (h.kind === 'plain' && isCollection && isPieceTitle(h.line.words)) return { ...h, kind: 'piece' };
    if (h.kind === 'title' && isCollection && !hasCollectionTitle && PIECE.test(h.line.words))
      return { ...h, kind: 'piece' };
    return h;
  });
}

const isPieceTitle = (words: string): boolean => words.length >= 8 && KIND.test(words);
