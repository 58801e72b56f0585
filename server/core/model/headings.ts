// Finds what has no label: the title, titles of pieces and attachments, unnumbered headings; and the lines that look
// like them and are none: addressees, notes on attachments, dates, signatures, cells of a table that lost its form.
import {
  ADDRESSEE,
  ATTACHMENT,
  COLLECTION,
  DATE_LINE,
  DOCUMENT_NUMBER,
  KEY_VALUE,
  KIND,
  LEAD_IN,
  PART,
  PIECE,
  SIGNATORY,
} from '../data/titles.js';
import type { ModelLine } from './lines.js';

export type HeadingKind = 'title' | 'piece' | 'attachment' | 'plain';

export interface Heading {
  readonly line: ModelLine;
  readonly kind: HeadingKind;
}

const LONGEST_HEADING = 40;
const LONGEST_TITLE = 60;
/** A line that may name something: words, perhaps with commas, no end mark, no cells, no bullet. */
const NAMING = /^(?![-—–•·●◆■▪※>|(（.…]|(?!(?:19|20)[\dxX×]{2}年)\d|\*(?!\*))[^。;!?|=→]*[^。;!?,、:|=→\-—.…]$/;

/** Headings without a label, in order. `labelled` holds the indices of lines that a label opens. */
export function findHeadings(lines: readonly ModelLine[], labelled: ReadonlySet<number>): Heading[] {
  const texts = lines.filter((line) => line.kind === 'text');
  const naming = texts.map((line) => !labelled.has(line.index) && isNaming(line));
  const ends = findEnd(texts);
  const head = findTitle(texts, naming, labelled);
  const found: Heading[] = head.title.map((line) => ({ line, kind: 'title' }));
  for (let i = head.next; i < texts.length; i++) {
    const kind = kindOf({ texts, naming, labelled, ends, from: head.next }, i);
    if (kind) found.push({ line: texts[i]!, kind });
  }
  return settleCollection(found, head.title.length > 0 && COLLECTION.test(texts[head.first]?.words ?? ''));
}

/** Short, with no mark at the end, more than figures, and no continuation of the line before. */
function isNaming(line: ModelLine): boolean {
  const words = line.words;
  if (line.continues || line.full || words.length < 2 || words.length > LONGEST_TITLE || !NAMING.test(words))
    return false;
  return (
    (words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2 &&
    !DATE_LINE.test(words) &&
    !KEY_VALUE.test(words.replace(/\s/g, '')) &&
    !DOCUMENT_NUMBER.test(words)
  );
}

interface Head {
  readonly title: readonly ModelLine[];
  /** Index among the text lines of the title, and of the first line after the title block. */
  readonly first: number;
  readonly next: number;
}

/**
 * The title block: the best of the naming lines before the first text or label (one that is repeated, else one that names
 * a kind of document, else the first), with its repetitions and second lines, and, under the notice that sends a plan out,
 * the plan's own title.
 */
function findTitle(texts: readonly ModelLine[], naming: readonly boolean[], labelled: ReadonlySet<number>): Head {
  const head = findHead(texts, naming, labelled);
  const isRepeated = (i: number): boolean => head.some((j) => j !== i && texts[j]!.words === texts[i]!.words);
  const first =
    head.find(isRepeated) ??
    head.find((i) => COLLECTION.test(texts[i]!.words)) ??
    head.find((i) => KIND.test(texts[i]!.words)) ??
    head[0];
  if (first === undefined) return { title: [], first: -1, next: 0 };
  const title = [texts[first]!];
  let next = first + 1;
  for (; next < texts.length && next < first + 5; next++) {
    const line = texts[next]!;
    if (line.words === title[0]!.words || isSubtitle(line.words) || DOCUMENT_NUMBER.test(line.words)) continue;
    if (!naming[next] || !isSecondLine(texts[next - 1]!, line)) break;
    title.push(line);
  }
  const own = findOwnTitle(texts, naming, labelled, next);
  return own === undefined ? { title, first, next } : { title: [...title, texts[own]!], first, next: own + 1 };
}

/** Naming lines at the top, before the first label or paragraph. */
function findHead(texts: readonly ModelLine[], naming: readonly boolean[], labelled: ReadonlySet<number>): number[] {
  const head: number[] = [];
  for (let i = 0; i < Math.min(texts.length, 12); i++) {
    const line = texts[i]!;
    if (labelled.has(line.index) || line.words.length > LONGEST_TITLE || /[。;]$/.test(line.words)) break;
    if (naming[i]) head.push(i);
  }
  return head;
}

const isSubtitle = (words: string): boolean => /^(?:[(（].*[)）]|——.*)$/.test(words) || DATE_LINE.test(words);

/** A title broken over two lines: only the second names the kind of document. */
const isSecondLine = (before: ModelLine, line: ModelLine): boolean =>
  line.index === before.index + 1 &&
  KIND.test(line.words) &&
  !KIND.test(before.words) &&
  !COLLECTION.test(before.words);

/** `关于印发…的通知`, a few lines, then the title of what is sent out. */
function findOwnTitle(
  texts: readonly ModelLine[],
  naming: readonly boolean[],
  labelled: ReadonlySet<number>,
  from: number,
): number | undefined {
  const until = Math.min(texts.length, from + 10);
  let isNotice = false;
  for (let i = from; i < until; i++) {
    if (labelled.has(texts[i]!.index)) return undefined;
    const words = texts[i]!.words;
    if (words.length > 300) return undefined;
    if (/现将|印发给你们|请(?:认真)?(?:遵照|贯彻|组织|结合)/.test(words)) isNotice = true;
    if (isNotice && naming[i] && KIND.test(words) && !SIGNATORY.test(words)) return i;
  }
  return undefined;
}

/** Index among the text lines from which signature and date follow, or the number of lines. */
function findEnd(texts: readonly ModelLine[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let i = 1; i < texts.length; i++) {
    if (!DATE_LINE.test(texts[i]!.words)) continue;
    ends.add(i);
    for (let j = i - 1; j >= Math.max(1, i - 3) && isSignature(texts[j]!.words); j--) ends.add(j);
  }
  return ends;
}

const isSignature = (words: string): boolean =>
  words.length <= 30 && !/[。，,;:]/.test(words) && (SIGNATORY.test(words) || /^[\u4e00-\u9fff]{2,4}$/.test(words));

interface View {
  readonly texts: readonly ModelLine[];
  readonly naming: readonly boolean[];
  readonly labelled: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Index of the first text line behind the title block. */
  readonly from: number;
}

function kindOf(view: View, i: number): HeadingKind | undefined {
  const { texts, naming } = view;
  const line = texts[i]!;
  const words = line.words;
  if (line.hashes > 0 || view.ends.has(i) || view.labelled.has(line.index)) return undefined;
  if (words.length <= LONGEST_TITLE && ATTACHMENT.test(words))
    return isAttachmentNote(texts, i, view.ends) ? undefined : 'attachment';
  if (isPartWithColon(words)) return 'plain';
  if (words.length <= LONGEST_HEADING && !line.continues && PIECE.test(words)) return 'piece';
  if (!naming[i] || words.length > LONGEST_HEADING || i === texts.length - 1) return undefined;
  if (ATTACHMENT.test(texts[i - 1]?.words ?? '')) return undefined;
  if (isCell(view, i)) return PART.test(words) ? 'plain' : undefined;
  return 'plain';
}

/** `工作目标：` on a line of its own is a heading, `具体如下：` is not. */
const isPartWithColon = (words: string): boolean =>
  words.endsWith(':') && ADDRESSEE.test(words) && !LEAD_IN.test(words) && PART.test(words.slice(0, -1));

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

/** One of three or more short lines in a row: cells or names, not headings. */
function isCell({ texts, naming, from }: View, i: number): boolean {
  let first = i;
  while (first > from && isShort(texts[first - 1]!, naming[first - 1]!)) first--;
  let last = i;
  while (last + 1 < texts.length && isShort(texts[last + 1]!, naming[last + 1]!)) last++;
  return last - first + 1 >= 3;
}

const isShort = (line: ModelLine, naming: boolean): boolean => naming && line.words.length <= LONGEST_HEADING;

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
