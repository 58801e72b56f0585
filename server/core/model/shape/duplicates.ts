// Sentences, titles and headings that stand twice. Lines of tables, names and forms, formulas that come more often and what
// the pieces of a collection share are left alone.
// Invariant: one pass with one look-up a sentence.

import { PLAN_KIND } from '../../data/titles.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { type ModelLine, wordsSpan } from '../lines.js';
import { getNodes } from '../numbering/entries.js';
import { findWholeSentences, type WholeSentence } from './wholeSentences.js';

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

type Place = Pick<WholeSentence, 'span' | 'line'>;

function findSentences(model: DocumentModel, shortest: number): Duplicate[] {
  const { text } = model.snapshot;
  const all: Place[][] = [];
  let seen = new Map<string, Place[]>();
  let piece = 0;
  for (const sentence of findWholeSentences(model, shortest)) {
    if (sentence.isHeading) continue;
    // Each piece of a collection is a document of its own.
    if (sentence.piece !== piece) seen = new Map();
    piece = sentence.piece;
    const list = seen.get(sentence.words);
    if (list) list.push(sentence);
    else {
      const fresh: Place[] = [sentence];
      seen.set(sentence.words, fresh);
      all.push(fresh);
    }
  }
  const found: Duplicate[] = [];
  for (const places of all) {
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
