// Finds the title block of a document.
import { COLLECTION, DATE_LINE, DOCUMENT_NUMBER, KIND, SIGNATORY } from '../data/titles.js';
import type { ModelLine } from './lines.js';
import { LONGEST_TITLE, type TextView } from './view.js';

export interface Head {
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
export function findTitle(view: TextView): Head {
  const { texts, naming } = view;
  const head = findHead(view);
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
    if (isAgain(line.words, title[0]!.words) || isSubtitle(line.words) || DOCUMENT_NUMBER.test(line.words)) continue;
    if (!naming[next] || !isSecondLine(texts[next - 1]!, line)) break;
    title.push(line);
  }
  const own = findOwnTitle(view, next);
  return own === undefined ? { title, first, next } : { title: [...title, texts[own]!], first, next: own + 1 };
}

/** Naming lines at the top, before the first label or paragraph; behind a sentence only those that name a kind of document. */
function findHead({ texts, naming, labelled }: TextView): number[] {
  const head: number[] = [];
  let isBehindText = false;
  for (let i = 0; i < Math.min(texts.length, 12); i++) {
    const line = texts[i]!;
    if (labelled.has(line.index) || line.words.length > LONGEST_TITLE) break;
    if (naming[i] && (!isBehindText || (KIND.test(line.words) && line.words.length >= 8))) head.push(i);
    if (/[。;]$/.test(line.words)) isBehindText = true;
  }
  return head;
}

/** The title once more, in full or in part: a page's title above the document's own. */
const isAgain = (words: string, title: string): boolean => {
  if (words === title) return true;
  const [short, long] = words.length < title.length ? [words, title] : [title, words];
  const shared = [...short].filter((c) => long.includes(c)).length;
  return short.length >= 6 && KIND.test(words) && KIND.test(title) && shared >= short.length * 0.9;
};

const isSubtitle = (words: string): boolean => /^(?:[(（].*[)）]|——.*)$/.test(words) || DATE_LINE.test(words);

/** A title broken over two lines: only the second names the kind of document. */
const isSecondLine = (before: ModelLine, line: ModelLine): boolean =>
  line.index === before.index + 1 &&
  KIND.test(compact(line.words)) &&
  !KIND.test(compact(before.words)) &&
  !COLLECTION.test(before.words);

/** `实 施 方 案` without the blanks that space it out. */
const compact = (words: string): string => words.replace(/\s/g, '');

/** `关于印发…的通知`, a few lines, then the title of what is sent out. */
function findOwnTitle({ texts, naming, labelled }: TextView, from: number): number | undefined {
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
