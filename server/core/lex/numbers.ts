// Reads the numbers of a sentence: 1,250.5  1.5亿  95%  6‰  15/10万  1:1.5  3—5  十万分之二十  三至五  五成.
// Values are kept as plain digits, so that arithmetic on them can be exact.
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

/** One alternative a shape; ranges before single numbers, words of base before plain numerals. */
const NUMBER = new RegExp(
  [
    `(?<ratioA>${ARABIC})\\s?:\\s?(?<ratioB>${ARABIC})(?![:\\d])`,
    `(?<low>${ARABIC})(?<lowTail>${SCALE}|${SIGN})?${DASH}(?<high>${ARABIC})(?<scaleR>${SCALE})?(?<signR>${SIGN})?`,
    `(?<plain>${ARABIC})\\s?(?:(?<scale>${SCALE})|(?<sign>${SIGN}))?`,
    `(?<part>百|千|万|十万)分之(?<of>${CHINESE}|${ARABIC})(?:${DASH}(?:\\k<part>分之)?(?<ofHigh>${CHINESE}|${ARABIC}))?`,
    `(?<tenths>[一二三四五六七八九])成(?![立为功果员效长都就])`,
    `(?<hanLow>[${NUMERAL_SET}]+)(?:至|到)(?<hanHigh>[${NUMERAL_SET}]+)(?![${NUMERAL_SET}])`,
    `(?<han>${CHINESE})`,
  ].join('|'),
  'g',
);

const PARTS: Readonly<Record<string, NumberBase>> = { 百: 'percent', 千: 'permille', 万: 'per10k', 十万: 'per100k' };

/** All numbers of a folded sentence, in order. Digits inside Latin words (`BA.5`, `G20`) are none. */
export function findNumbers(text: string): NumberFact[] {
  const found: NumberFact[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (/[A-Za-z_][.-]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const fact = readNumber(match);
    if (fact) found.push(fact);
  }
  return found;
}

const plainDigits = (text: string): string => text.replaceAll(',', '');
const digitsOf = (text: string): string | undefined => (/\d/.test(text) ? plainDigits(text) : chineseDigits(text));
const baseOf = (sign: string | undefined): NumberBase =>
  sign === undefined ? 'none' : sign === '%' ? 'percent' : sign === '‰' ? 'permille' : 'per100k';

function readNumber(match: RegExpMatchArray): NumberFact | undefined {
  const g = match.groups!;
  const place = { start: match.index!, end: match.index! + match[0].trimEnd().length };
  if (g.ratioA && g.ratioB)
    return {
      ...place,
      script: 'arabic',
      base: 'ratio',
      value: `${plainDigits(g.ratioA)}:${plainDigits(g.ratioB)}`,
      scale: '',
    };
  if (g.low && g.high) {
    const sign = g.signR ?? (g.lowTail && /[%‰/]/.test(g.lowTail) ? g.lowTail : undefined);
    return {
      ...place,
      script: 'arabic',
      base: baseOf(sign),
      value: plainDigits(g.low),
      upper: plainDigits(g.high),
      scale: g.scaleR ?? '',
    };
  }
  if (g.plain)
    return { ...place, script: 'arabic', base: baseOf(g.sign), value: plainDigits(g.plain), scale: g.scale ?? '' };
  if (g.part && g.of) return inWords(place, PARTS[g.part]!, g.of, g.ofHigh);
  if (g.tenths) return inWords(place, 'percent', `${g.tenths}十`, undefined);
  if (g.hanLow && g.hanHigh) return inWords(place, 'none', g.hanLow, g.hanHigh);
  return g.han ? inWords(place, 'none', g.han, undefined) : undefined;
}

function inWords(
  place: { start: number; end: number },
  base: NumberBase,
  low: string,
  high: string | undefined,
): NumberFact | undefined {
  const value = digitsOf(low);
  const upper = high === undefined ? undefined : digitsOf(high);
  if (value === undefined || (high !== undefined && upper === undefined)) return undefined;
  return {
    ...place,
    script: /\d/.test(low) ? 'arabic' : 'chinese',
    base,
    value,
    scale: '',
    ...(upper === undefined ? {} : { upper }),
  };
}
