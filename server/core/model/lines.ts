// The lines of a document as the model reads them: what each line is, before headings and items are known.
// Invariant: one pass in order; a line's kind depends on its own words and on the lines near it, never on layout options.
import { CONTENTS_LINE, PAGE_MARK } from '../data/residue/page.js';
import { getLineFacts, type LineFacts, type Sentence } from '../lex/facts.js';
import { unfold } from '../text/fold.js';
import { keep } from '../text/kept.js';
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { isResidue, markResidueBlocks } from './residue/lines.js';
import { markRunningHeads } from './residue/running.js';
import { joinSentences } from './sentences.js';

export type LineKind = 'blank' | 'code' | 'table' | 'contents' | 'page' | 'residue' | 'text';

export interface ModelLine {
  readonly index: number;
  /** Offset of the line in the document. */
  readonly start: number;
  readonly facts: LineFacts;
  /** The sentences of prose that begin in it, whole where a converter broke them: the last may end in a later line. */
  readonly sentences: readonly Sentence[];
  /** Folded and trimmed. */
  readonly words: string;
  readonly kind: LineKind;
  /** Goes on with a sentence that the line before left open. */
  readonly continues: boolean;
  /** As wide as the lines that a converter broke, and open at its end. */
  readonly full: boolean;
  /** `#` marks before a Markdown heading; 0 elsewhere. */
  readonly hashes: number;
}

/** Opens a line as a label: `一、`, `（二）`, `3.`, `①`; not `三是`. */
export const LABELLED = /^(?:[①-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}、|\(?[一二三四五六七八九十\d]{1,3}[)、.])/;
const FENCE = /^(?:```|~~~)/;
const TABLE_ROW = /^\|.*\||^[^\t|]*(?:\t[^\t]*){2,}$|^\|?(?:\s*:?-{3,}:?\s*\|)+/;
const ENDS: ReadonlySet<string> = new Set('。！？!?；;：:…”’）)》】]」』〞.');

/** The sentence at the end of these words is not finished. */
export const endsOpen = (words: string): boolean => words !== '' && !ENDS.has(words[words.length - 1]!);

/** A line while its kind is still looked for. */
export interface Draft {
  kind: LineKind;
  readonly words: string;
  readonly hashes: number;
}

export function readLines(snapshot: Snapshot): ModelLine[] {
  const facts = snapshot.lines.map(getLineFacts);
  const drafts = facts.map((f): Draft => draft(f, snapshot.markdown));
  if (snapshot.markdown) markFences(drafts);
  markContents(drafts);
  markResidueBlocks(drafts);
  markRunningHeads(drafts);
  const width = wrapWidth(drafts);
  const least = width > 0 ? leastIndent(facts) : 0;
  const continues = drafts.map((_, index) => goesOn(drafts, facts, { index, width, least }));
  // Behind a page mark a sentence goes on without being joined to it: the mark is no part of the sentence.
  const sentences = joinSentences(
    snapshot,
    facts,
    drafts.map((d, i) => d.kind === 'text' && continues[i]! && drafts[i - 1]!.kind === 'text'),
  );
  return drafts.map((d, index) => ({
    index,
    start: snapshot.starts[index]!,
    facts: facts[index]!,
    sentences: sentences[index]!,
    words: d.words,
    kind: d.kind,
    hashes: d.hashes,
    full: d.kind === 'text' && isFull(d.words, width),
    continues: continues[index]!,
  }));
}

function draft(facts: LineFacts, markdown: boolean): Draft {
  const { words } = facts;
  const hashes = countHashes(facts) ?? 0;
  return {
    kind: oddKind(facts) ?? 'text',
    words: markdown && hashes > 0 ? words.replace(/^#+\s*/, '') : words,
    hashes,
  };
}

const countHashes = keep(({ content }: LineFacts) => /^\s{0,3}(#{1,6})\s/.exec(content)?.[1]?.length);

/** What a line is by its own words, where it is no text. */
const oddKind = keep(({ content, words }: LineFacts): LineKind | undefined => {
  if (words === '') return 'blank';
  if (content.length < 2000 && TABLE_ROW.test(content.trim())) return 'table';
  if (words.length <= 80 && CONTENTS_LINE.test(words) && /\d|[.…]{6,}/.test(words)) return 'contents';
  if (words.length <= 24 && PAGE_MARK.test(words)) return 'page';
  return isResidue(words, true) ? 'residue' : undefined;
});

function markFences(drafts: Draft[]): void {
  let fence: string | undefined;
  for (const d of drafts) {
    const mark = FENCE.exec(d.words)?.[0];
    if (fence === undefined && mark === undefined) continue;
    if (fence === undefined) fence = mark;
    else if (mark === fence) fence = undefined;
    d.kind = 'code';
  }
}

/** The lines under 目录 that come again in the body are a contents list, with leader dots or without. */
function markContents(drafts: Draft[]): void {
  const head = drafts.findIndex((d) => /^目\s*[录次]:?$/.test(d.words));
  if (head === -1) return;
  const later = new Map<string, number>();
  const plain = (words: string): string => words.replace(/[\s.…·\d]+$/, '');
  for (let i = drafts.length - 1; i > head; i--)
    later.set(plain(drafts[i]!.words), Math.max(i, later.get(plain(drafts[i]!.words)) ?? 0));
  for (let i = head; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (d.kind === 'blank' || d.kind === 'page') continue;
    if (i !== head && d.kind !== 'contents' && !((later.get(plain(d.words)) ?? 0) > i && d.words.length <= 60)) break;
    d.kind = 'contents';
  }
}

/** The width at which a converter broke the lines, or 0: many lines of nearly one length that end within a sentence. */
function wrapWidth(drafts: readonly Draft[]): number {
  const lengths = drafts.filter((d) => d.kind === 'text' && d.words.length >= 12);
  const open = lengths.filter((d) => endsOpen(d.words)).map((d) => d.words.length);
  if (open.length < 6 || open.length < lengths.length * 0.4) return 0;
  const sorted = [...open].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length * 0.8)]!;
  const near = open.filter((n) => Math.abs(n - upper) <= 5).length;
  return near >= open.length * 0.5 && upper >= 16 ? upper : 0;
}

interface Wrapping {
  readonly index: number;
  readonly width: number;
  readonly least: number;
}

/** The line before was broken within a sentence, so this one is no heading and its number no label. */
function goesOn(drafts: readonly Draft[], facts: readonly LineFacts[], { index, width, least }: Wrapping): boolean {
  if (drafts[index]!.kind !== 'text') return false;
  let i = index - 1;
  while (i >= 0 && (drafts[i]!.kind === 'page' || (drafts[i]!.kind === 'blank' && drafts[i - 1]?.kind === 'page'))) i--;
  const before = drafts[i];
  if (before?.kind !== 'text' || before.hashes > 0 || drafts[index]!.hashes > 0 || !endsOpen(before.words))
    return false;
  if (isFull(before.words, width)) return facts[index]!.indent <= Math.min(facts[i]!.indent, least);
  if (width > 0 && /[,。;]/.test(before.words) && !LABELLED.test(before.words)) return true;
  return before.words.length >= 60 && /[。;]/.test(before.words);
}

const isFull = (words: string, width: number): boolean =>
  width > 0 && words.length >= width - 5 && words.length <= width + 8 && endsOpen(words);

/** Where wrapped lines begin: paragraphs may be indented, what goes on is not. */
function leastIndent(facts: readonly LineFacts[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const f of facts) if (f.words !== '' && f.indent < least) least = f.indent;
  return least;
}

/** The words of a line, without blanks at its ends, in the document. */
export function wordsSpan(line: ModelLine): Span {
  const { facts, start } = line;
  const first = facts.sentences[0];
  if (!first) return { start, end: start };
  const indent = line.hashes > 0 ? /^\s*#+\s*/.exec(first.facts.folded.text)![0].length : facts.indent;
  return { start: start + indent, end: start + endOfWords(facts)! };
}

/** Offset in the line behind its last unit that is no blank. */
const endOfWords = keep(({ sentences }: LineFacts) => {
  const last = sentences.at(-1);
  if (!last) return 0;
  const end = last.facts.folded.text.trimEnd().length;
  return last.start + unfold(last.facts.folded, { start: 0, end }).end;
});
