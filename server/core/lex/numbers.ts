// Reads the numbers of a sentence: 1,250.5  1.5亿  95%  6‰  15/10万  1:1.5  3—5  十万分之二十  三至五  五成.
// Values are kept as plain digits, so that arithmetic on them can be exact.

import { matchesOf } from '../text/matches.js';
import { remember } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { chineseDigits, NUMERAL_SET } from './chinese.js';

/** What the value is measured against. */
export type NumberBase = 'none' | 'percent' | 'permille' | 'per10k' | 'per100k' | 'ratio';

export interface NumberFact {
  /** Offsets in the folded sentence; the sign of the base (%, ‰, /10万) belongs to it, a unit does not. */
  readonly start: number;
  readonly end: number;
  readonly script: 'arabic' | 'chinese';
  readonly base: NumberBase;
  /** Plain digits; `1:1.5` for a ratio; the lower end of a range. */
  readonly value: string;
  /** The upper end of a range. */
  readonly upper?: string;
  /** The 万 or 亿 that the digits are counted in, as written; empty without one. */
  readonly scale: string;
}

const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const CHINESE = `[${NUMERAL_SET}]+(?:点[零〇一二三四五六七八九]+)?`;
const SCALE = '(?:万亿|[百千]?万|亿)';
const SIGN = '(?:%|‰|/(?:10|十)万|/100000)';
const DASH = '\\s?(?:[-—–~至到]|——)\\s?';

/**
 * One alternative a shape; ranges before single numbers, words of base before plain numerals. Its groups go by number, in the
 * order of `readNumber`: by name each match would cost an object more.
 */
const NUMBER = new RegExp(
  [
    `(${ARABIC})\\s?:\\s?(${ARABIC})(?![:\\d])`,
    `(${ARABIC})(${SCALE}|${SIGN})?${DASH}(${ARABIC})(${SCALE})?(${SIGN})?`,
    `(${ARABIC})\\s?(?:(${SCALE})|(${SIGN}))?`,
    `(百|千|万|十万)分之(${CHINESE}|${ARABIC})(?:${DASH}(?:\\11分之)?(${CHINESE}|${ARABIC}))?`,
    `([一二三四五六七八九])成(?![立为功果员效长都就])`,
    '(一半|半数)',
    `([${NUMERAL_SET}]+)(?:至|到)([${NUMERAL_SET}]+)(?![${NUMERAL_SET}])`,
    `(${CHINESE})`,
  ].join('|'),
  'g',
);

const PARTS: Readonly<Record<string, NumberBase>> = { 百: 'percent', 千: 'permille', 万: 'per10k', 十万: 'per100k' };

/** Units of sentences whose numbers are kept: those that several finders ask for, one after the other. */
const KEPT_UNITS = 400_000;

/** All numbers of a folded sentence, in order. Digits inside Latin words (`BA.5`, `G20`) are none. */
export const findNumbers: (text: string) => readonly NumberFact[] = remember(readNumbers, KEPT_UNITS);

function readNumbers(text: string): readonly NumberFact[] {
  if (!ANY.test(text)) return NONE;
  const found: NumberFact[] = [];
  for (const match of matchesOf(text, NUMBER)) {
    if (/[A-Za-z_][.-]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const fact = readNumber(match);
    if (fact) found.push(fact);
  }
  return found;
}

const NONE: readonly NumberFact[] = [];
const ANY = new RegExp(`[\\d${NUMERAL_SET}]|半数`);

const plainDigits = (text: string): string => text.replaceAll(',', '');
const digitsOf = (text: string): string | undefined => (/\d/.test(text) ? plainDigits(text) : chineseDigits(text));
const baseOf = (sign: string | undefined): NumberBase =>
  sign === undefined ? 'none' : sign === '%' ? 'percent' : sign === '‰' ? 'permille' : 'per100k';

function readNumber(match: RegExpMatchArray): NumberFact | undefined {
  // By index, because to take a list apart makes an iterator.
  const { 1: ratioA, 2: ratioB, 3: low, 4: lowTail, 5: high, 6: scaleR, 7: signR, 8: plain, 9: scale } = match;
  const { 10: sign, 11: part, 12: of, 13: ofHigh, 14: tenths, 15: half, 16: hanLow, 17: hanHigh, 18: han } = match;
  const start = match.index!;
  const end = start + match[0].trimEnd().length;
  // Written out: an object made of another one by a spread may have a layout of its own in V8, which costs more than itself.
  const arabic = (base: NumberBase, value: string, scaled: string): NumberFact => ({
    start,
    end,
    script: 'arabic',
    base,
    value,
    scale: scaled,
  });
  const place = { start, end };
  if (ratioA && ratioB) return arabic('ratio', `${plainDigits(ratioA)}:${plainDigits(ratioB)}`, '');
  if (low && high) {
    const tail = signR ?? (lowTail && /[%‰/]/.test(lowTail) ? lowTail : undefined);
    const value = plainDigits(low);
    return { start, end, script: 'arabic', base: baseOf(tail), value, scale: scaleR ?? '', upper: plainDigits(high) };
  }
  if (plain) return arabic(baseOf(sign), plainDigits(plain), scale ?? '');
  if (part && of) return inWords(place, PARTS[part]!, of, ofHigh);
  if (half) return { start, end, script: 'chinese', base: 'percent', value: '50', scale: '' };
  if (tenths) return inWords(place, 'percent', `${tenths}十`, undefined);
  if (hanLow && hanHigh) return inWords(place, 'none', hanLow, hanHigh);
  return han ? inWords(place, 'none', han, undefined) : undefined;
}

function inWords(
  { start, end }: Span,
  base: NumberBase,
  low: string,
  high: string | undefined,
): NumberFact | undefined {
  const value = digitsOf(low);
  if (value === undefined) return undefined;
  const script = /\d/.test(low) ? 'arabic' : 'chinese';
  if (high === undefined) return { start, end, script, base, value, scale: '' };
  const upper = digitsOf(high);
  return upper === undefined ? undefined : { start, end, script, base, value, scale: '', upper };
}
