// Finds what has no label: the title, titles of pieces and attachments, unnumbered headings; and the lines that look
// like them and are none: addressees, notes on attachments, dates, signatures, cells of a table that lost its form.
import {
  ADDRESSEE,
  ATTACHMENT,
  COLLECTION,
  DATE_LINE,
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
const NAMING = /^(?![-—–•·●◆■▪※*>|(（\d.…])[^。;!?|=→]*[^。;!?,、:|=→\-—.…]$/;
const KEY_VALUE = /^[^:,]{1,12}:.+$/;

/** Headings without a label, in order. `labelled` holds the indices of lines that a label opens. */
export function findHeadings(lines: readonly ModelLine[], labelled: ReadonlySet<number>): Heading[] {
  const texts = lines.filter((line) => line.kind === 'text');
  const naming = texts.map((line) => !labelled.has(line.index) && isNaming(line));
  const ends = findEnd(texts);
  const head = findTitle(texts, naming, labelled);
  const found: Heading[] = head.title.map((line) => ({ line, kind: 'title' }));
  for (let i = head.next; i < texts.length; i++) {
    const kind = kindOf(texts, i, naming, labelled, ends);
    if (kind) found.push({ line: texts[i]!, kind });
  }
  return settleCollection(found, head.title.length > 0 && COLLECTION.test(texts[head.first]?.words ?? ''));
}

/** Short, with no mark at the end, more than figures, and no continuation of the line before. */
function isNaming(line: ModelLine): boolean {
  const words = line.words;
  if (line.continues || words.length < 2 || words.length > LONGEST_TITLE || !NAMING.test(words)) return false;
  return (words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2 && !DATE_LINE.test(words) && !KEY_VALUE.test(words);
}

interface Head {
  readonly title: readonly ModelLine[];
  /** Index among the text lines of the title, and of the first line after the title block. */
  readonly first: number;
  readonly next: number;
}

/** The title block: a naming line at the top, a repetition of it, and, under the notice that sends it out, the plan's own title. */
function findTitle(texts: readonly ModelLine[], naming: readonly boolean[], labelled: ReadonlySet<number>): Head {
  let first = 0;
  while (first < Math.min(texts.length, 8) && !naming[first] && !labelled.has(texts[first]!.index) && texts[first]!.words.length < LONGEST_TITLE) first++;
  const line = texts[first];
  if (!line || !naming[first]) return { title: [], first: -1, next: 0 };
  const title = [line];
  let next = first + 1;
  while (next < texts.length && next < first + 4) {
    const words = texts[next]!.words;
    const isMore = naming[next] && !KIND.test(texts[next - 1]!.words) && !COLLECTION.test(line.words) && texts[next]!.index === texts[next - 1]!.index + 1 && KIND.test(words);
    const isSubtitle = /^(?:[(（].*[)）]|——.*)$/.test(words) || DATE_LINE.test(words);
    if (words !== line.words && !isMore && !isSubtitle) break;
    if (!isSubtitle) title.push(texts[next]!);
    next++;
  }
  const own = findOwnTitle(texts, naming, labelled, next);
  return own === undefined ? { title, first, next } : { title: [...title, texts[own]!], first, next: own + 1 };
}

/** `关于印发…的通知`, a few lines, then the title of what is sent out. */
function findOwnTitle(texts: readonly ModelLine[], naming: readonly boolean[], labelled: ReadonlySet<number>, from: number): number | undefined {
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

const isSignature = (words: string): boolean => words.length <= 30 && !/[。，,;:]/.test(words) && (SIGNATORY.test(words) || /^[\u4e00-\u9fff]{2,4}$/.test(words));

function kindOf(
  texts: readonly ModelLine[],
  i: number,
  naming: readonly boolean[],
  labelled: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): HeadingKind | undefined {
  const line = texts[i]!;
  const words = line.words;
  if (line.hashes > 0 || ends.has(i) || labelled.has(line.index)) return undefined;
  if (words.length <= LONGEST_TITLE && ATTACHMENT.test(words)) return isAttachmentNote(texts, i, ends) ? undefined : 'attachment';
  if (isPartWithColon(words)) return 'plain';
  if (!naming[i] || words.length > LONGEST_HEADING || i === texts.length - 1) return PIECE.test(words) && words.length <= LONGEST_HEADING && !line.continues ? 'piece' : undefined;
  if (ATTACHMENT.test(texts[i - 1]?.words ?? '')) return undefined;
  if (PIECE.test(words)) return 'piece';
  if (isCell(texts, i, naming)) return PART.test(words) ? 'plain' : undefined;
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
    if (!/^\d{1,2}[.、]/.test(texts[j]!.words) || texts[j]!.words.length > LONGEST_TITLE) return /^附\s?件\s?\d?\s?:\s*1\s?[.、]/.test(texts[i]!.words);
  }
  return true;
}

/** One of three or more short lines in a row: cells or names, not headings. */
function isCell(texts: readonly ModelLine[], i: number, naming: readonly boolean[]): boolean {
  let first = i;
  while (first > 0 && isShort(texts[first - 1]!, naming[first - 1]!)) first--;
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
    if (h.kind === 'title' && isCollection && !hasCollectionTitle && PIECE.test(h.line.words)) return { ...h, kind: 'piece' };
    return h;
  });
}

const isPieceTitle = (words: string): boolean => words.length >= 8 && KIND.test(words);
