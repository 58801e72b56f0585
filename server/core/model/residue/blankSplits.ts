// Blanks between two Chinese characters that split a word or a sentence: `衬砌渠 道80公里`, `优质 护理示范`.
// Invariant: what may be a heading with its text, a list, a name or a signature needs a word across the blank as proof.
import { OPENERS } from '../../data/residue/joined.js';
import { isHan } from '../../lex/chars.js';
import type { LineFacts } from '../../lex/facts.js';
import { keepList } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import type { Pairs } from './pairs.js';
import { findSpacedProse } from './spacedProse.js';
import type { SpaceProblem } from './spaces.js';

/** One blank between Chinese characters. */
const SPLIT = /(?<=[\u3400-\u9fff])[ \u3000\u00a0\u2002-\u200a\u202f](?=[\u3400-\u9fff])/g;
const findGaps = keepList(({ content }: LineFacts): number[] => matchesOf(content, SPLIT).map(({ index }) => index));
/** What opens a heading or item behind a blank: `二、`, `二是`, `附件`. */
const OPENS = /^(?:[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十]|附[件表录])/;

export function findBlankSplits(model: DocumentModel, getPairs: () => Pairs): SpaceProblem[] {
  const found: SpaceProblem[] = [];
  const spaced = new Map(findSpacedProse(model).map(({ line, gaps }) => [line.index, new Set(gaps)]));
  for (const line of model.lines) {
    if (line.kind !== 'text' || line.words.length < 8 || line.hashes > 0) continue;
    const gaps = findGaps(line.facts);
    if (gaps.length === 0) continue;
    const { content } = line.facts;
    const isSpaced = isSpacedOut(line, gaps.length);
    for (const gap of gaps) {
      const isHabit = isSpaced || spaced.get(line.index)?.has(gap) === true;
      if (isHabit || splits(content, gap, gaps.length, getPairs()))
        found.push(toProblem(line, content, gap, isHabit || isIdle(content, gap, getPairs())));
    }
  }
  return found;
}

const toProblem = (line: ModelLine, content: string, gap: number, sure: boolean): SpaceProblem => ({
  kind: 'blank',
  span: { start: line.start + gap - 1, end: line.start + gap + 2 },
  gap: { start: line.start + gap, end: line.start + gap + 1 },
  plain: '',
  sure: sure && content[gap] !== '\u3000',
});

/** A sentence with a blank behind nearly every character; a spaced title has no mark in it. */
function isSpacedOut({ words }: ModelLine, gaps: number): boolean {
  if (gaps < 6 || !/[,。;、:]/.test(words)) return false;
  let together = 0;
  for (let i = 1; i < words.length; i++) if (isHan(words.charCodeAt(i - 1)) && isHan(words.charCodeAt(i))) together++;
  return gaps >= together;
}

interface Beside {
  /** The mark before the piece that stands left of the blank; empty at the beginning of the line. */
  readonly mark: string;
  readonly left: string;
  readonly right: string;
  /** The mark behind the piece right of it; empty at the end of the line. */
  readonly next: string;
}

/** The pieces of text on both sides of a blank, up to the next mark or blank. */
function lookBeside(content: string, gap: number): Beside {
  const before = content.slice(Math.max(0, gap - WIDE), gap);
  const after = content.slice(gap + 1, gap + 1 + WIDE);
  const left = /[^，。、；：！？,;:!?“”‘’《》（）()【】\s]*$/.exec(before)![0];
  const right = /^[^，。、；：！？,;:!?“”‘’《》（）()【】\s]*/.exec(after)![0];
  const until = before.length - left.length;
  return {
    // The mark of a label opens a heading: `一、总体要求 坚持`.
    mark: LABEL.test(before.slice(0, until)) ? '' : (before[until - 1] ?? ''),
    left,
    right,
    next: after[right.length] ?? '',
  };
}
const WIDE = 60;
const LABEL = /(?:^|[\s。；;])[（(]?[一二三四五六七八九十\d]{1,3}[、)）]$/;

function splits(content: string, gap: number, inLine: number, pairs: Pairs): boolean {
  const beside = lookBeside(content, gap);
  const { mark, left, right, next } = beside;
  if (OPENS.test(right) || next === '' || /[\s：:]/.test(next)) return false;
  // `张 三`, `王 小明`, `附 件`: letters set apart.
  if (left.length + right.length <= 3 && !pairs.isWord(left.at(-1)!, right[0]!)) return false;
  if (left.length === 1 && (mark === '' || right.length <= 2)) return false;
  if (isProven(content, gap, pairs)) return true;
  // `张三、李四 王五、赵六`: names.
  if (mark === '、' && next === '、' && Math.max(left.length, right.length) <= 4) return false;
  // `“优质 护理示范病房”` is one name; a slogan set in halves has longer ones.
  const shorter = Math.min(left.length, right.length);
  if (/[“‘]/.test(mark) && /[”’]/.test(next)) return left.length !== right.length && shorter <= 3;
  // A piece behind a comma is no heading, so that its blank stands inside a sentence; a long one may lack its mark.
  return inLine < LIST && /[，,、]/.test(mark) && Math.min(hanAtEnd(left), hanAtStart(right)) <= 3;
}
/** So many blanks in one line make a list. */
const LIST = 3;

/** The characters beside the blank make a word, by themselves or in this document. */
function isProven(content: string, gap: number, pairs: Pairs): boolean {
  const { mark, left, right } = lookBeside(content, gap);
  const [a, b] = [left.at(-1) ?? '', right[0] ?? ''];
  if (a === '' || b === '' || OPENERS.has(b) || pairs.endsInWord(left)) return false;
  // `“听党话 跟党走”` is set in two halves.
  if (/[“‘《]/.test(mark) && left.length === right.length) return false;
  if (pairs.isWord(a, b)) return true;
  return pairs.count(a, b) >= (/[，,、“]/.test(mark) ? 1 : 2);
}

/** The blank stands for nothing: it does not part the names of two bodies or the words of a list. */
const isIdle = (content: string, gap: number, pairs: Pairs): boolean => {
  const { left, right } = lookBeside(content, gap);
  return isProven(content, gap, pairs) && !(BODY.test(left) && left.length >= 3 && right.length >= 3);
};
/** `水利局 财政局`: bodies. */
const BODY = /[部局委会院府央办厅署司校处科股站所队团社镇乡村区县市省]$/;

const hanAtEnd = (text: string): number => /[\u3400-\u9fff]*$/.exec(text)![0].length;
const hanAtStart = (text: string): number => /^[\u3400-\u9fff]*/.exec(text)![0].length;
