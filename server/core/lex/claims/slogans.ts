// Slogans made of numbers, 1242战略, 1+3+N, 一核两翼三带, and the numbered parts of a stretch that may expand one.
// Offsets are in the folded sentence.

import { isNotSlogan, SLOGAN_NOUN, SLOGAN_PART } from '../../data/claims/slogans.js';
import { keepList } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { SentenceFacts } from '../facts.js';
import { readCount } from './numerals.js';

/** A number of parts as a slogan gives it; `N` stands for any. */
export type PartCount = number | 'N';

export interface SloganFact {
  readonly span: Span;
  /** Every legal way to divide it: 16819 is 1/6/8/1/9, 16/8/19, … */
  readonly splits: readonly (readonly PartCount[])[];
  /** Of one in words: what its parts are, 核 and 翼 in 一核两翼. */
  readonly names?: readonly string[];
}

/** One part of an expansion: `实施四大工程`, `“3”是…`. */
export interface PartFact {
  readonly span: Span;
  readonly count: PartCount;
  /** Which part of the slogan it says it explains: the 3 of `“3”是…`. */
  readonly explains?: PartCount;
}

/** The slogans of a sentence, in order; computed once for each sentence text. */
export const getSlogans = keepList(findSlogans);

/** Matches `1242` in 1242战略 and `“1353”工程`; not `11242`, `1242.5`, `第1242号`. */
const DIGITS = /(?<![\d.A-Za-z第+/~-])[1-9]\d{2,5}(?![\d.,%‰A-Za-z+/~-])/g;
/** Matches `1+3+N`, `3+X`; not `C++`, `1+1=2`. */
const SUM = /(?<![\dA-Za-z.+])\d{1,2}(?:\+(?:\d{1,2}|[NXnx]))+(?![\dA-Za-z+=])/g;
/** Matches `一核两翼三带`, `一心两轴`; not `一是`, `三四线`. */
const WORDS = /(?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,2}?){2,6}/g;
const PAIR = /[一二两三四五六七八九十]([\u4e00-\u9fff]{1,2}?)(?=[一二两三四五六七八九十]|$)/g;

function findSlogans(facts: SentenceFacts): SloganFact[] {
  const text = facts.folded.text;
  const free = (span: Span): boolean => !facts.masks.some((m) => m.start < span.end && span.start < m.end);
  const found = [...findDigits(text), ...findSums(text), ...findWords(text)];
  return found.filter((slogan) => free(slogan.span)).sort((a, b) => a.span.start - b.span.start);
}

const place = (match: RegExpMatchArray): Span => ({ start: match.index!, end: match.index! + match[0].length });

const findDigits = (text: string): SloganFact[] =>
  matchesOf(text, DIGITS)
    .filter((m) => !isNotSlogan(m[0]) && SLOGAN_NOUN.pattern.test(text.slice(place(m).end, place(m).end + 16)))
    .map((m) => ({ span: place(m), splits: divide(m[0]).filter((split) => split.length > 1) }));

const findSums = (text: string): SloganFact[] =>
  matchesOf(text, SUM).map((m) => ({
    span: place(m),
    splits: [m[0].split('+').map((part): PartCount => (/\d/.test(part) ? Number(part) : 'N'))],
  }));

/** The layout must begin with one, and its parts be of the kinds that layouts have. */
function findWords(text: string): SloganFact[] {
  const found: SloganFact[] = [];
  for (const match of matchesOf(text, WORDS)) {
    const words = trimWords(match[0]);
    const pairs = matchesOf(words, PAIR);
    if (!words.startsWith('一') || pairs.length < 2) continue;
    if (!pairs.every((pair) => SLOGAN_PART.pattern.test(pair[1]!))) continue;
    const counts = pairs.map((pair) => readCount(pair[0][0]!)!);
    const names = pairs.map((pair) => pair[1]!);
    found.push({ span: { start: match.index, end: match.index + words.length }, splits: [counts], names });
  }
  return found;
}

/** `一核两翼三带空间布局` is read up to its last part. */
const trimWords = (words: string): string =>
  /^(?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,2}?)*[一二两三四五六七八九十][\u4e00-\u9fff]/.exec(words)![0];

/** All ways to divide digits into numbers without a leading zero. */
function divide(digits: string): number[][] {
  if (digits === '') return [[]];
  const found: number[][] = [];
  for (let length = 1; length <= Math.min(2, digits.length); length++)
    for (const rest of divide(digits.slice(length)))
      if (digits[0] !== '0') found.push([Number(digits.slice(0, length)), ...rest]);
  return found;
}

/** Where an expansion may begin behind a slogan: after 即, a colon, a dash or a comma; at the next sentence otherwise. */
export function findExpansion(text: string, end: number): number | undefined {
  const match = /^[^。;]{0,16}?(?:即|就是|分别是|:|——|,)[,:]?/.exec(text.slice(end));
  return match ? end + match[0].length : undefined;
}

const MEASURE = '[个项条大类支种件步点张道轮核心体翼轴带区园廊环极城圈链网群层端线]|方面';
/** The number at the head of a part: `抓住两个稳固提升`, `“一条主线`, `完善2个体系`; not `进一步`, `一批`. */
const PART = new RegExp(
  `^[\\s“”‘’"]*(?:即|就是|也就是|其中)?[“‘]?[\\u4e00-\\u9fff]{0,8}?(?<![第每各进统同万])(?:(?<count>[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|[1-9]\\d?)(?:${MEASURE})|(?<any>若干|N|多)(?:个|项|条|大|类))`,
);
const EXPLAINED =
  /[“‘](\d{1,2}|[NXnx]|[一二两三四五六七八九十](?=[\u4e00-\u9fff]{1,2}[”’]))[\u4e00-\u9fff]{0,2}[”’](?:是指|是|即|指|为|代表|:)/g;

/** `“3”是两个平台`: what is explained says how many it is, too. */
const TOLD = new RegExp(`^(?<count>[一二两三四五六七八九]|[1-9])(?:${MEASURE})`);

const toCount = (written: string): PartCount =>
  /[NXnx]/.test(written) ? 'N' : readCount(written === '一' ? '1' : written)!;

/** The numbered parts from `from` on, up to the first part without a number; explained ones (`“3”是…`) go before. */
export function findParts(text: string, from: number): PartFact[] {
  const explained = matchesOf(text.slice(from), EXPLAINED);
  if (explained.length > 0)
    return explained.map((m) => {
      const end = from + m.index + m[0].length;
      const told = TOLD.exec(text.slice(end))?.groups?.count;
      const explains = toCount(m[1]!);
      const count = told === undefined || explains === 'N' ? explains : toCount(told);
      return { span: { start: from + m.index, end }, count, explains };
    });
  const parts: PartFact[] = [];
  // What a bracket explains belongs to its part: 3个中心(神经外科、肿瘤科).
  const plain = text.slice(from).replace(/\([^()]*\)/g, (words) => '·'.repeat(words.length));
  for (const piece of matchesOf(plain, /[^、,;。]+/g)) {
    const match = PART.exec(piece[0]);
    if (!match) break;
    const start = from + piece.index + (/^[\s“”‘’"]*/.exec(piece[0])?.[0].length ?? 0);
    const written = match.groups!.count;
    parts.push({
      span: { start, end: from + piece.index + piece[0].length },
      count: written === undefined ? 'N' : written === '一' ? 1 : readCount(written)!,
    });
  }
  return parts;
}
