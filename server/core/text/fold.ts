// Folding: a second reading of a text, for matching only. Full-width letters, digits and marks become half-width,
// Traditional characters become simplified, and pinyin in brackets left by a web page is passed over.
// Invariant: every unit of the folded text comes from one unit of the source, and `map` tells which.
import { TRADITIONAL } from '../data/traditional.js';
import { matchesOf } from './matches.js';
import type { Span } from './span.js';

export interface Folded {
  readonly text: string;
  /** Source offset of each folded unit; absent where the two texts run in step. */
  readonly map?: Uint32Array;
}

/** Units that fold into others: blanks, look-alike marks, full-width ASCII (U+FF01–FF5E), Traditional characters. */
const TABLE = ((): Uint16Array => {
  const table = new Uint16Array(65536);
  for (let i = 0; i < table.length; i++) table[i] = i;
  for (let i = 0xff01; i <= 0xff5e; i++) table[i] = i - 0xfee0;
  // ＊＊ is a mask, ** may be markup.
  table[0xff0a] = 0xff0a;
  for (const blank of [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0x0009]) table[blank] = 32;
  for (let i = 0x2000; i <= 0x200a; i++) table[i] = 32;
  const pairs: readonly (readonly [string, string])[] = [
    ['〝', '“'],
    ['〞', '”'],
    ['＂', '"'],
    ['﹙', '('],
    ['﹚', ')'],
    ['﹪', '%'],
    ['﹒', '.'],
    ['﹐', ','],
    ['﹑', '、'],
    ['﹔', ';'],
    ['﹕', ':'],
    ['․', '.'],
    ['∶', ':'],
    ['✕', '×'],
    ['╳', '×'],
    ['⨯', '×'],
    // Simplified text has 於 as a surname only.
    ['於', '于'],
  ];
  for (const [from, to] of pairs) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) table[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  return table;
})();

export const foldUnit = (unit: number): number => TABLE[unit]!;

/**
 * A syllable in brackets after a Chinese character, with a tone mark or one of the toneless particles.
 * Matches `衛(wèi)`, `們(men)`; not `系统(his)`, `（a）`.
 */
const PINYIN =
  /(?<=[\u3400-\u9fff])[(（](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]|(?:men|le|zhe|de|zi|me|ma|ne|ba)[)）])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}[)）]/g;

const PIECE = 4096;

const toText = (units: Uint16Array): string => {
  if (units.length <= PIECE) return String.fromCharCode.apply(null, units as unknown as number[]);
  let text = '';
  for (let i = 0; i < units.length; i += PIECE)
    text += String.fromCharCode.apply(null, units.subarray(i, i + PIECE) as unknown as number[]);
  return text;
};

const foldInStep = (source: string): Folded => {
  const units = new Uint16Array(source.length);
  let changed = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const folded = TABLE[unit]!;
    units[i] = folded;
    if (folded !== unit) changed = true;
  }
  return { text: changed ? toText(units) : source };
};

const foldAround = (source: string, gaps: readonly Span[]): Folded => {
  const units: number[] = [];
  const map: number[] = [];
  let gap = 0;
  for (let i = 0; i < source.length; i++) {
    if (gap < gaps.length && i === gaps[gap]!.start) {
      i = gaps[gap++]!.end - 1;
      continue;
    }
    units.push(TABLE[source.charCodeAt(i)]!);
    map.push(i);
  }
  return { text: toText(Uint16Array.from(units)), map: Uint32Array.from(map) };
};

/** Pinyin in brackets that a page left behind characters, in order. */
export function findPinyin(source: string): Span[] {
  const found: Span[] = [];
  if (/[(（][a-zü]*[à-ǜ]|[(（][a-z]{2,3}[)）]/.test(source)) collect(source, PINYIN, found);
  return found;
}

/** The folded reading of a text, without bracketed pinyin and without the line breaks of a sentence that a converter broke. */
export function fold(source: string): Folded {
  const gaps = findPinyin(source);
  if (/[\r\n]/.test(source)) collect(source, BREAK, gaps);
  gaps.sort((a, b) => a.start - b.start);
  return gaps.length === 0 ? foldInStep(source) : foldAround(source, gaps);
}

/** A line break with the blanks round it. */
const BREAK = /[^\S\r\n]*(?:\r\n|[\r\n])\s*/g;

const collect = (source: string, pattern: RegExp, into: Span[]): void => {
  for (const match of matchesOf(source, pattern)) into.push({ start: match.index, end: match.index + match[0].length });
};

/** The place in the source that a place in the folded text stands for. */
export function unfold(folded: Folded, span: Span): Span {
  const map = folded.map;
  if (!map) return span;
  const start = span.start < map.length ? map[span.start]! : (map.at(-1) ?? -1) + 1;
  const end = span.end > span.start ? map[span.end - 1]! + 1 : start;
  return { start, end };
}

/** The source's own words for a place in the folded text, without what was passed over between them. */
export function sourceWords(source: string, folded: Folded, span: Span): string {
  const map = folded.map;
  if (!map) return source.slice(span.start, span.end);
  let words = '';
  for (let i = span.start; i < span.end; i++) words += source[map[i]!] ?? '';
  return words;
}
