// Finds what may be labels of headings and items in one sentence: 一、 （一） 1. （1） ① 一是 第一，第一章 …
// A sentence cannot tell whether it really is one: that is decided by the run it belongs to (model/labels.ts).

import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { chineseNumber } from './chars.js';

/** Labels of one family count on with each other; how they are written differs (`1.` and `1、`). */
export type LabelFamily =
  | 'book'
  | 'chapter'
  | 'section'
  | 'article'
  | 'stage'
  | 'han'
  | 'hanParen'
  | 'arabic'
  | 'decimal2'
  | 'decimal3'
  | 'arabicParen'
  | 'arabicHalf'
  | 'circled'
  | 'series'
  | 'ordinal'
  | 'sequence'
  | 'latin'
  | 'roman'
  | 'piece';

/** What stands before a label: nothing, a colon or dash, a blank, a comma, or running text. */
export type LabelPlace = 'start' | 'colon' | 'space' | 'comma' | 'run';

export interface LabelFact {
  /** In the folded sentence. */
  readonly span: Span;
  readonly family: LabelFamily;
  readonly number: number;
  readonly place: LabelPlace;
  /** Written in a way that counts only in a run of its like: `一，` `1 ` `一要`. */
  readonly odd: boolean;
}

const HAN = '[一二三四五六七八九十]{1,3}';
/**
 * One alternative a family. Matches `一、`, `（三）`, `1.`, `（1）`, `2）`, `③`, `一是`, `其二`, `4.0～6岁儿童`, `第一，`, `第一件，`, `第二章`;
 * not `1.5亿元`, `3、4、5号楼`, `（2023）`, `第一批`.
 */
const LABEL = new RegExp(
  [
    '第\\s?(?<big>[一二三四五六七八九十百\\d]{1,4})\\s?(?<unit>篇|编|部分|章|节|条)(?![款件例约规])',
    '第\\s?(?<stage>[一二三四五六七八九十]{1,2})(?:阶段|步)(?=[:,(、\\s]|$)',
    `第(?<nth>${HAN})(?:[件项点类个](?:大?事|任务|工作)?)?(?=[,、:是])[,、:]?`,
    `其(?<its>[一二三四五六])(?=[,、:是])[,、:]?`,
    `(?<first>首先|其次|再次|最后)(?=[,是要])[,]?`,
    `(?<han>${HAN})\\s?(?<hanMark>、|\\.(?!\\d)|[,:]|是|要)`,
    `\\(\\s?(?<hanIn>${HAN})\\s?\\)[、.,:]?`,
    `\\(\\s?(?<digitIn>\\d{1,3})\\s?\\)[、.,:]?`,
    '(?<dec>\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d.])[、.]?\\s*(?!周?岁)(?=[\\u4e00-\\u9fff“《])',
    '(?<digit>\\d{1,3})\\s?(?:、\\s*|\\.\\s*(?!\\d)|\\.(?=(?:19|20)\\d\\d年)|(?<=^\\s*\\d{1,2})\\.(?=\\d{1,2}(?:[-—~～至到]\\d{1,3})?周?岁))',
    '(?<=^\\s*)(?<bare>\\d{1,2})\\s{0,3}(?=[\\u4e00-\\u9fff])',
    '(?<half>\\d{1,2}|[一二三四五六七八九十]{1,2})\\)[、.]?',
    '(?<circled>[①-⑳❶-❿➀-➉])',
    '(?<parenthesised>[⑴-⒇])',
    '(?<dotted>[⒈-⒛])',
    '(?<ideograph>[㈠-㈩])',
    '(?<roman>[Ⅰ-Ⅻ])[、.]',
    '(?<latin>[A-Ha-h])[、.)](?![A-Za-z\\d])',
  ].join('|'),
  'g',
);
const QUICK = /[一二三四五六七八九十\d①-⒛❶-❿➀-➉㈠-㈩Ⅰ-Ⅻ]|首先|其次|再次|最后|[A-Ha-h][、.)]/;

/** Measures and units: a decimal before one of them is a figure (`1.5亿元`, `2.3‰`), not a label. */
const FIGURE =
  /^[\s]*(?:亿|万|元|%|‰|倍|个|米|公|吨|亩|平|张|人(?![才员民口均])|名(?![医师校])|岁|年|月|日|天|小时|分(?![类级])|次|千|百|度|级|吋|寸|美元|克|升|斤|家(?!庭)|所|户(?!外)|类|项(?!目)|条(?!件)|场|期|届|位|处(?!理|置)|周(?!边|密)|季|起|楼|号|组(?!织)|支(?!持|部|撑)|本|辆|台|座|间|件|篇|份|批|门(?!诊)|科(?!学|技|研|普|室)|种(?!植)|套|环(?!境|保)|县|市(?!场)|区(?!域)|镇|乡(?!村)|村|[a-z])/;
/** References to a label are none: `见（二）`, `第（三）项`, `（一）至（三）`. */
const REFERRED_BEFORE = /(?:第|见|述|依据|按照|根据|参照|对照|表|图|附件|本章|条|款)\s?$/;
const REFERRED_AFTER =
  /^\s?(?:项(?!目)|款(?!项)|条(?!件|例|块)|至|到(?!位)|—|～|~|-|、?\(|等[项条款]|班(?!子)|号|层(?!次|层|级)|栋|期(?!间|末)|标段|种(?:情|形))/;

/** The title of a collection's piece that run-on text goes on from: `卫生院工作计划【第二篇】一、…`. */
const PIECE_TITLE =
  /^\s*[\u4e00-\u9fff\dxX×]{4,30}[【(](?:第([一二三四五六七八九十]{1,2}|\d{1,2})篇|篇([一二三四五六七八九十]{1,2}|\d{1,2}))[】)](?=\s*\S)/;

function findPieceTitle(text: string): LabelFact[] {
  const match = text.includes('篇') ? PIECE_TITLE.exec(text) : null;
  if (!match) return [];
  const start = match[0].length - match[0].trimStart().length;
  const digits = match[1] ?? match[2]!;
  const number = /\d/.test(digits) ? Number(digits) : (chineseNumber(digits) ?? 1);
  return [{ span: { start, end: match[0].length }, family: 'piece', number, place: 'start', odd: false }];
}

export function findLabels(text: string): LabelFact[] {
  if (!QUICK.test(text)) return [];
  const found: LabelFact[] = findPieceTitle(text);
  for (const match of matchesOf(text, LABEL)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const reading = readLabel(match.groups!, match[0]);
    if (!reading) continue;
    const place = placeOf(text, span.start);
    if (isExcluded(text, span, reading, place)) continue;
    const odd = reading.odd || (reading.family === 'arabic' && BEFORE_FIGURE.test(text.slice(span.end, span.end + 5)));
    found.push({ span: trimEnd(text, span), ...reading, odd, place });
  }
  return found;
}

type Reading = Pick<LabelFact, 'family' | 'number' | 'odd'>;

const UNITS: Readonly<Record<string, LabelFamily>> = {
  篇: 'book',
  编: 'book',
  部分: 'chapter',
  章: 'chapter',
  节: 'section',
  条: 'article',
};
const SEQUENCE: readonly string[] = ['首先', '其次', '再次', '最后'];

const circledNumber = (c: string): number => {
  const code = c.charCodeAt(0);
  if (code >= 0x2780) return code - 0x277f;
  return code >= 0x2776 ? code - 0x2775 : code - 0x245f;
};

function readLabel(groups: Readonly<Record<string, string | undefined>>, whole: string): Reading | undefined {
  const plain = (family: LabelFamily, number: number | undefined, odd = false): Reading | undefined =>
    number === undefined || number === 0 ? undefined : { family, number, odd };
  const { big, nth, its, first, han, hanMark, hanIn, digitIn, dec, digit, half, roman, latin } = groups;
  if (big) return plain(UNITS[groups.unit!]!, /\d/.test(big) ? Number(big) : chineseNumber(big));
  if (groups.stage) return plain('stage', chineseNumber(groups.stage));
  if (nth) return plain('ordinal', chineseNumber(nth));
  if (its) return plain('ordinal', chineseNumber(its));
  if (first) return plain('sequence', SEQUENCE.indexOf(first) + 1);
  if (han && (hanMark === '是' || hanMark === '要')) return plain('series', chineseNumber(han), hanMark === '要');
  if (han) return plain('han', chineseNumber(han), hanMark === ',' || hanMark === ':');
  if (hanIn) return plain('hanParen', chineseNumber(hanIn));
  if (digitIn) return plain('arabicParen', Number(digitIn));
  if (dec) return decimal(dec, whole);
  if (digit) return plain('arabic', Number(digit));
  if (groups.bare) return plain('arabic', Number(groups.bare), true);
  if (half) return /\d/.test(half) ? plain('arabicHalf', Number(half)) : plain('hanParen', chineseNumber(half), true);
  if (groups.circled) return plain('circled', circledNumber(whole));
  if (groups.parenthesised) return plain('arabicParen', whole.charCodeAt(0) - 0x2473);
  if (groups.dotted) return plain('arabic', whole.charCodeAt(0) - 0x2487);
  if (groups.ideograph) return plain('hanParen', whole.charCodeAt(0) - 0x321f);
  if (roman) return plain('roman', roman.charCodeAt(0) - 0x215f);
  if (latin) return plain('latin', latin.toLowerCase().charCodeAt(0) - 96, true);
  return undefined;
}

/** `2.3` is the third item under 2; its number is the last part. With a blank behind it, it needs no neighbour. */
function decimal(text: string, whole: string): Reading {
  const parts = text.split('.');
  const isPlain = parts.length === 3 || /\s$/.test(whole);
  return { family: parts.length === 2 ? 'decimal2' : 'decimal3', number: Number(parts.at(-1)), odd: !isPlain };
}

function placeOf(text: string, at: number): LabelPlace {
  let i = at;
  while (i > 0 && text.charCodeAt(i - 1) === 32) i--;
  if (i === 0) return 'start';
  const before = text[i - 1]!;
  if (before === ':' || before === '—' || before === '】') return 'colon';
  if (before === ',') return 'comma';
  return i < at ? 'space' : 'run';
}

function isExcluded(text: string, span: Span, label: Reading, place: LabelPlace): boolean {
  const before = text.slice(Math.max(0, span.start - 6), span.start);
  const after = text.slice(span.end, span.end + 8);
  if (REFERRED_BEFORE.test(before) && place !== 'start') return true;
  switch (label.family) {
    case 'han':
      return (
        isPartOfNumber(before) ||
        isNumeralList(after, label.number, place) ||
        /^[一二三四五六七八九十]?[、和及]/.test(after)
      );
    case 'hanParen':
    case 'arabicParen':
      return place !== 'start' && REFERRED_AFTER.test(after);
    case 'arabic':
      if (/\d\s*$/.test(text.slice(span.start, span.end))) return FIGURE.test(after) || text.length > LONGEST_BARE;
      return /[\d.A-Za-z、/_～~-]$/.test(before.trimEnd()) || isDigitList(after, label.number, place);
    case 'arabicHalf':
      return place !== 'start' && /[\d(A-Za-z\u4e00-\u9fff]$/.test(before);
    case 'decimal2':
    case 'decimal3':
      return place !== 'start' || FIGURE.test(after);
    case 'series':
      return isPartOfNumber(before) || (place === 'run' && !/[”)]$/.test(before)) || /^(?:否|不是|非|求)/.test(after);
    case 'book':
    case 'chapter':
    case 'section':
    case 'article':
    case 'stage':
      return place !== 'start';
    case 'latin':
    case 'roman':
      return place !== 'start';
    case 'ordinal':
      return place === 'run' || /^[一二三四五六七八九十]/.test(after);
    case 'sequence':
      return place !== 'start' && place !== 'colon';
    default:
      return false;
  }
}

/** `1经营目标`: a number with no mark at all begins a short heading only. */
const LONGEST_BARE = 24;

/** `6、65岁以上老年人…` is a label only in a run; `1.2024年…` always is. */
const BEFORE_FIGURE = /^(?!(?:19|20)\d\d年)\d/;

/** `3、4月份`, `1、3、5号楼`: a list of figures, not a label. */
const isDigitList = (after: string, number: number, place: LabelPlace): boolean => {
  if (!BEFORE_FIGURE.test(after) || (place === 'start' && /^\d{1,2}月\d{1,2}日/.test(after))) return false;
  const next = Number(/^\d+/.exec(after)![0]);
  return (place !== 'start' && place !== 'colon') || (next > number && next <= number + 2);
};

/** `十三、`, `周三、`, `初一、`, `之一是`: the numeral belongs to what stands before it. */
const isPartOfNumber = (before: string): boolean =>
  /(?:[一二三四五六七八九十百千万零〇\d第周初之其唯同统某每任星期]|礼拜)$/.test(before) ||
  /[一二三四五六七八九十]、$/.test(before);

/** `三、四季度`, `一、二级公路`, `十三、十四届`: a list of numerals, not a label. */
function isNumeralList(after: string, number: number, place: LabelPlace): boolean {
  const next = /^[一二三四五六七八九十]{1,3}(?!是)/.exec(after)?.[0];
  if (next === undefined) return false;
  const value = chineseNumber(next);
  if (value !== number + 1 && value !== number + 2) return place === 'run';
  return place !== 'start' || /^[季级类月线次期号批名等年个产届]/.test(after.slice(next.length));
}

/** A label ends before the blank that follows it. */
const trimEnd = (text: string, span: Span): Span => {
  let end = span.end;
  while (end > span.start && text.charCodeAt(end - 1) === 32) end--;
  return { start: span.start, end };
};
