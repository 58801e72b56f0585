// Sentences, titles and headings that stand twice. Lines of tables, names and forms, formulas that come more often and what
// the pieces of a collection share are left alone.
// Invariant: one pass with one look-up a sentence.

import { FORMULA } from '../../data/formulas.js';
import { KEY_VALUE, PLAN_KIND } from '../../data/titles.js';
import type { Sentence } from '../../lex/facts.js';
import { unfold } from '../../text/fold.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { type ModelLine, wordsSpan } from '../lines.js';
import { getNodes } from '../numbering/entries.js';

export interface Duplicate {
  readonly kind: 'sentence' | 'heading' | 'title';
  readonly span: Span;
  readonly first: Span;
  readonly quote: string;
  /** Removes the second; none where what is left would not read. */
  readonly edits: readonly TextEdit[];
}

/** Shorter sentences come again without anybody having copied them. */
export const SHORTEST = 8;
/** A sentence that comes more often than this is a formula. */
const MOST = 2;

export function findDuplicates(model: DocumentModel, shortest: number = SHORTEST): Duplicate[] {
  const found = [...findTitles(model), ...findHeadings(model), ...findSentences(model, shortest)];
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Place {
  readonly span: Span;
  readonly line: ModelLine;
}

function findSentences(model: DocumentModel, shortest: number): Duplicate[] {
  const { text } = model.snapshot;
  const headings = new Set<number>();
  for (const { entry } of getNodes(model)) headings.add(entry.span.start);
  const pieces = getNodes(model).filter((n) => n.entry.kind === 'piece' || n.entry.kind === 'attachment');
  const seen = new Map<string, Place[]>();
  let piece = 0;
  for (const line of model.lines) {
    while (piece < pieces.length && pieces[piece]!.entry.span.start <= line.start + line.facts.indent) piece++;
    if (line.kind !== 'text' || KEY_VALUE.test(line.words)) continue;
    line.sentences.forEach((sentence, i) => {
      const own = readSentence(sentence, isWhole(line.sentences, i), shortest);
      if (!own) return;
      const base = line.start + sentence.start;
      if (headings.has(base + unfold(sentence.facts.folded, { start: own.from, end: own.from }).start) && own.isHead)
        return;
      const place = unfold(sentence.facts.folded, { start: own.start, end: own.end });
      const key = `${piece} ${own.words}`;
      const list = seen.get(key) ?? [];
      seen.set(key, list);
      list.push({ span: { start: base + place.start, end: base + place.end }, line });
    });
  }
  const found: Duplicate[] = [];
  for (const places of seen.values()) {
    const [first, second] = places;
    if (!first || !second || places.length > MOST) continue;
    const { span } = second;
    found.push({
      kind: 'sentence',
      span,
      first: first.span,
      quote: text.slice(span.start, span.end),
      edits: [{ ...removal(text, second), newText: '' }],
    });
  }
  return found;
}

/** A sentence that begins behind the end of another one; what stands between two semicolons is a clause. */
const isWhole = (sentences: readonly Sentence[], i: number): boolean =>
  i === 0 || /[。!?！？.][”’）)》〉」』】〞]*\s*$/.test(sentences[i - 1]!.facts.folded.text);

interface OwnWords extends Span {
  readonly words: string;
  /** Where the sentence begins, its label included. */
  readonly from: number;
  /** It begins with a label and may be the heading of what follows. */
  readonly isHead: boolean;
}

/** A finished sentence without its label, or nothing where it is too short or a formula. */
function readSentence({ facts }: Sentence, isWholeSentence: boolean, shortest: number): OwnWords | undefined {
  const { text } = facts.folded;
  const end = text.trimEnd().length;
  if (!isWholeSentence || !/[。!?！？][”’）)》〉」』】〞]*$/.test(text.slice(0, end))) return undefined;
  const from = text.length - text.trimStart().length;
  const label = facts.labels.find((l) => l.span.start === from && l.place === 'start');
  const start = label ? skipBlanks(text, label.span.end) : from;
  const words = text.slice(start, end).replace(/\s+/g, '');
  if ((words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < shortest || FORMULA.test(words)) return undefined;
  return { start, end, words, from, isHead: label !== undefined };
}

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
};

/** The whole line where nothing else stands on it, its label included; else the sentence alone. */
function removal(text: string, { span, line }: Place): Span {
  const whole = wordsSpan(line);
  const isAlone = whole.end === span.end && text.slice(whole.start, span.start).length <= 6;
  const opens = /^[^\u4e00-\u9fff]*$|^[（(]?[一二三四五六七八九十]+[）)、]?$/.test(text.slice(whole.start, span.start));
  if (!isAlone || !opens) return span;
  let { end } = span;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { start: line.start, end };
}

/** The same heading twice under one parent. */
function findHeadings(model: DocumentModel): Duplicate[] {
  const seen = new Map<string, Span>();
  const found: Duplicate[] = [];
  for (const { entry, parent, piece } of getNodes(model)) {
    const isNamed = entry.kind === 'heading' || entry.kind === 'run-in';
    const words = entry.title.replace(/\s+/g, '');
    if (!isNamed || !entry.numbering || words.length < 4) continue;
    const key = `${piece} ${parent?.at ?? -1} ${entry.numbering.family} ${words}`;
    const first = seen.get(key);
    const span = { start: entry.span.end - entry.title.length, end: entry.span.end };
    if (first) found.push({ kind: 'heading', span, first, quote: entry.title, edits: [] });
    else seen.set(key, span);
  }
  return found;
}

/** How many lines below the title its repetition may stand. */
const NEAR = 16;

/** The title once more on a line of its own, or run into the first sentence. */
function findTitles(model: DocumentModel): Duplicate[] {
  const { title, snapshot, lines } = model;
  if (!title) return [];
  const words = snapshot.text.slice(title.start, title.end).replace(/\s+/g, '');
  if (words.length < SHORTEST) return [];
  const at = lines.findIndex((line) => line.start + line.facts.indent >= title.start);
  for (const line of lines.slice(at + 1, at + 1 + NEAR)) {
    if (line.kind !== 'text') continue;
    const span = wordsSpan(line);
    const own = snapshot.text.slice(span.start, span.end);
    if (own.replace(/\s+/g, '') === words)
      return [
        { kind: 'title', span, first: title, quote: own, edits: [{ ...wholeLine(snapshot.text, line), newText: '' }] },
      ];
    const length = sharedLength(words, own);
    if (length === 0) continue;
    const second = { start: span.start, end: span.start + length };
    const first = { start: title.end - length, end: title.end };
    return [{ kind: 'title', span: second, first, quote: own.slice(0, length), edits: [{ ...second, newText: '' }] }];
  }
  return [];
}

function wholeLine(text: string, line: ModelLine): Span {
  let end = line.start + (line.facts.sentences.at(-1)?.end ?? 0);
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { start: line.start, end };
}

/** `某局工作方案为深入贯彻…`: the title, its year perhaps left off, with a sentence that begins right behind it. */
function sharedLength(title: string, own: string): number {
  for (const words of [title, title.replace(/^(?:19|20)\d\d年(?:度)?/, '')])
    if (words.length >= SHORTEST && PLAN_KIND.test(words) && own.startsWith(words))
      return OPENING.test(own.slice(words.length)) ? words.length : 0;
  return 0;
}

/** How plans begin; not `某局工作方案已经局党组会议研究`, where the title is the sentence's subject. */
const OPENING = /^\s*(?:为(?:了|深入|认真|全面|进一步|贯彻|切实|确保|加快|推进|做好)|根据|按照|今年|20\d\d年)/;
