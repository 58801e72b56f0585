// The marks of a sentence that exist in two widths, wherever Chinese words stand round them.
// Numbers, times, ratios, addresses, labels and foreign words keep their half-width marks and are not told.
import { FULL_WIDTH } from '../../data/punctuation/marks.js';
import { matchesOf } from '../../text/matches.js';
import { remember } from '../../text/remember.js';
import type { SentenceFacts } from '../facts.js';
import { findForeign, sourceAt } from './marks.js';

export type WidthKind = 'comma' | 'semicolon' | 'colon' | 'question' | 'exclamation' | 'round' | 'stop';

/** A half-width mark. */
export interface WidthFact {
  readonly kind: WidthKind;
  /** Offset in the source of the sentence. */
  readonly at: number;
  /** As written. */
  readonly char: string;
  /** Of brackets the other end. */
  readonly other?: { readonly at: number; readonly char: string };
}

/** The marks of a sentence; those that are full-width are only counted. */
export interface WidthFacts {
  readonly half: readonly WidthFact[];
  /** How many marks there are, of both widths: a letter of `WIDTH_KINDS` for each. */
  readonly all: string;
}

/** The kinds by letters. */
export const WIDTH_KINDS: ReadonlyMap<string, WidthKind> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['?', 'question'],
  ['!', 'exclamation'],
  ['(', 'round'],
  ['.', 'stop'],
]);

/** Most sentences have full-width marks alone, and those with the same ones share what is said of them. */
const allFull: (all: string) => WidthFacts = remember((all) => ({ half: [], all }), 20_000);

/** Brackets round words that have a Chinese character among them. */
const BRACKETS = /\(([^()]*[\u3400-\u9fff][^()]*)\)/g;
/** Han characters, and what closes behind or opens before them. */
const CHINESE_BEFORE = /[\u3400-\u9fff”’》)】〕%‰]$/;
const CHINESE_BEHIND = /^[\u3400-\u9fff“‘《(【]/;

export function findWidths(facts: SentenceFacts): WidthFacts | undefined {
  const { text } = facts.folded;
  const taken = [...findForeign(facts), ...facts.labels.map((label) => label.span)];
  const isFree = (at: number): boolean => !taken.some((span) => span.start <= at && at < span.end);
  const place = (index: number): { at: number; char: string } => {
    const at = sourceAt(facts, index);
    return { at, char: facts.source[at] ?? '' };
  };
  const isHalf = (char: string): boolean => char in FULL_WIDTH;
  const half: WidthFact[] = [];
  let all = '';
  for (const { 0: char, index } of matchesOf(text, /[,;:?!.。]/g)) {
    if (!isFree(index)) continue;
    const mark = place(index);
    const letter = char === '。' ? '.' : char;
    if (letter === '.' ? !isStop(text, index) : !isChinese(text, index)) continue;
    all += letter;
    if (isHalf(mark.char)) half.push({ kind: WIDTH_KINDS.get(letter)!, at: mark.at, char: mark.char });
  }
  const brackets = matchesOf(text, BRACKETS);
  for (const { 0: words, index } of brackets) {
    const last = index + words.length - 1;
    if (!isFree(index) || !isFree(last)) continue;
    const [mark, other] = [place(index), place(last)];
    all += '(';
    if (isHalf(mark.char) || isHalf(other.char)) half.push({ kind: 'round', at: mark.at, char: mark.char, other });
  }
  if (half.length > 0) return { half: half.sort((a, b) => a.at - b.at), all };
  return all === '' ? undefined : allFull(all);
}

/** `工作,确保`, `达到95%,`; not `1,200`, `8:00`, `Word, Excel`, `![图`. */
function isChinese(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const behind = text.slice(at + 1, at + 3);
  if (/\d/.test(before) && /^\d/.test(behind)) return false;
  if (/^(?:\/\/|\[)/.test(behind)) return false;
  return CHINESE_BEFORE.test(before) || (CHINESE_BEHIND.test(behind) && before !== '');
}

/** A full stop at the end of Chinese words: `落实到位.`; not `一.`, `98.5`, `方案.doc`, `买买提.某`. */
function isStop(text: string, at: number): boolean {
  if (text[at] === '。') return true;
  return (
    /[\u3400-\u9fff”》)]$/.test(text.slice(0, at)) &&
    !/(?:^|[\s,。;:])[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\s*$/.test(text.slice(at + 1)) &&
    text.slice(0, at).trim().length >= 8
  );
}
