// What a converter left within one line: pinyin of ruby text, markup, wrongly decoded characters. Offsets are in the line as
// it is written; the facts are kept with the line.
import { ENTITIES, GARBLES, type Garble, MARKUP, type MarkupRow } from '../data/markup.js';
import { findPinyin } from '../text/fold.js';
import type { Line } from '../text/line.js';
import type { Span } from '../text/span.js';

export interface MarkupFact extends Span {
  readonly kind: MarkupRow['kind'] | 'bold';
  /** The mark that closes a bold stretch. */
  readonly closing?: Span;
  /** What an entity stands for. */
  readonly means?: string;
}

export interface GarbleFact extends Span {
  /** `maybe`: a mark stands where a character may have been. */
  readonly kind: Garble['kind'] | 'maybe';
}

export interface Leftovers {
  readonly pinyin: readonly Span[];
  readonly markup: readonly MarkupFact[];
  readonly garbled: readonly GarbleFact[];
}

const NONE: Leftovers = { pinyin: [], markup: [], garbled: [] };
const kept = new WeakMap<Line, Leftovers>();

export function getLeftovers(line: Line): Leftovers {
  let found = kept.get(line);
  if (!found) {
    found = findLeftovers(line.content);
    kept.set(line, found);
  }
  return found;
}

function findLeftovers(text: string): Leftovers {
  const pinyin = findPinyin(text);
  const markup = /[<&*#[【]/.test(text) ? findMarkup(text) : [];
  const garbled = findGarbled(text);
  return pinyin.length + markup.length + garbled.length === 0 ? NONE : { pinyin, markup, garbled };
}

const inOrder = (a: Span, b: Span): number => a.start - b.start;

/** Tells of spans asked for in order whether they are clear of those known already. */
function clearOf(known: readonly Span[]): (span: Span) => boolean {
  const sorted = [...known].sort(inOrder);
  let i = 0;
  return (span) => {
    while (i < sorted.length && sorted[i]!.end <= span.start) i++;
    return i === sorted.length || sorted[i]!.start >= span.end;
  };
}

function findMarkup(text: string): MarkupFact[] {
  const found: MarkupFact[] = [];
  for (const { kind, pattern } of MARKUP) {
    const before = found.length;
    const isClear = clearOf(found);
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const last = found.at(-1);
      if (kind === 'tag' && found.length > before && last!.end === span.start) {
        // `</td><td>` is one mark to the reader.
        found[found.length - 1] = { kind, start: last!.start, end: span.end };
        continue;
      }
      if (!isClear(span)) continue;
      const means = kind === 'entity' ? meaningOf(text, span) : undefined;
      found.push({ kind, ...span, ...(means === undefined ? {} : { means }) });
    }
  }
  return [...found, ...findBold(text)].sort(inOrder);
}

/** `&nbsp;` stands for nothing beside Chinese and for a blank elsewhere. */
function meaningOf(text: string, { start, end }: Span): string | undefined {
  const name = text.slice(start + 1, end).replace(/;.*$/, '');
  if (/^(?:nbsp|ensp|emsp|thinsp)/i.test(name))
    return /^[\x21-\x7e]$/.test(text[start - 1] ?? '') && /^[\x21-\x7e]$/.test(text[end] ?? '') ? ' ' : '';
  const number = /^#(x?)([\da-f]+)$/i.exec(name);
  if (!number) return ENTITIES[name.toLowerCase()];
  const code = Number.parseInt(number[2]!, number[1] ? 16 : 10);
  return code >= 0x20 && code < 0xd800 ? (code === 0xa0 ? '' : String.fromCharCode(code)) : undefined;
}

/**
 * Bold marks in pairs round words: `突出抓好**“一网三联五进”**机制`; not the masks of `**市**局`.
 */
function findBold(text: string): MarkupFact[] {
  const marks = [...text.matchAll(/(?<!\*)\*\*(?!\*)/g)].map((m) => m.index);
  if (marks.length === 0 || marks.length % 2 !== 0) return [];
  const found: MarkupFact[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const start = marks[i]!;
    const close = marks[i + 1]!;
    if (close - start - 2 < SHORTEST_BOLD) return [];
    found.push({ kind: 'bold', start, end: start + 2, closing: { start: close, end: close + 2 } });
  }
  return found;
}
const SHORTEST_BOLD = 4;

function findGarbled(text: string): GarbleFact[] {
  const found: GarbleFact[] = [];
  for (const { kind, pattern } of GARBLES) {
    const isClear = clearOf(found);
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isClear(span)) found.push({ kind, ...span });
    }
  }
  return [...found, ...findLost(text)].sort(inOrder);
}

/** What makes a clause a question. */
const ASKS = /[吗呢么何谁哪几啥嘛吧否怎孰]|多少|多[大长远高久]|([\u4e00-\u9fff])不\1|有没有|问/;

/** Marks in place of a character, with Chinese on both sides: `信息?平台`; not `怎么干？大家一起干`, `男□女□`. */
function findLost(text: string): GarbleFact[] {
  const found: GarbleFact[] = [];
  if (!/[,，。；]/.test(text)) return found;
  for (const match of text.matchAll(/(?<=[\u4e00-\u9fff]{2})[?？](?=[\u4e00-\u9fff]{2})/g))
    if (!ASKS.test(text.slice(Math.max(0, match.index - 40), match.index + 3).replace(/^.*[。；!！]/, '')))
      found.push({ kind: 'maybe', start: match.index, end: match.index + 1 });
  const boxes = [...text.matchAll(/□/g)];
  if (boxes.length === 1 && /[\u4e00-\u9fff]{2}(?<![在打勾选填划])□(?![内中里])[\u4e00-\u9fff]{2}/.test(text))
    found.push({ kind: 'maybe', start: boxes[0]!.index, end: boxes[0]!.index + 1 });
  return found;
}
