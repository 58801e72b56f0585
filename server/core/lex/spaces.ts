// Blanks and unseen characters within one line that may split its words. Offsets are in the line as it is written; whether
// a blank splits a word is for the document to say, which shows the word whole elsewhere.
import type { Line } from '../text/line.js';
import type { Span } from '../text/span.js';

export interface SpaceFact extends Span {
  readonly kind: 'hidden' | 'blank';
  /** A blank in a clause that is not the first behind a mark of the end, a label or a colon: no run-in heading ends here. */
  readonly inside: boolean;
  /** Beside it stands one character alone: `衬砌渠 道80公里`. */
  readonly single: boolean;
  /** It stands in a run of characters that are all spaced: `统 筹 推 进`. */
  readonly spaced: boolean;
  /** It may part the names of bodies or the words of a list: `中共中央 国务院`. */
  readonly parts: boolean;
}

const NONE: readonly SpaceFact[] = [];
const kept = new WeakMap<Line, readonly SpaceFact[]>();

export function getSpaces(line: Line): readonly SpaceFact[] {
  let found = kept.get(line);
  if (!found) {
    found = findSpaces(line.content);
    kept.set(line, found);
  }
  return found;
}

/** Zero-width characters, marks of direction, soft hyphens; a joiner only where it joins no emoji. */
const HIDDEN =
  /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u00ad\ufeff]+|(?<=[\u4e00-\u9fff])\u200d+(?=[\u4e00-\u9fff])/g;
/** Blanks between two Chinese characters; the wide one lays out names and is none. */
const BLANK = /(?<=[\u4e00-\u9fff])[ \u00a0\u2002-\u200a\u202f]+(?=[\u4e00-\u9fff])/g;
/** A line of running text. */
const PROSE = /[，。；,;]/;
const SHORTEST = 20;

function findSpaces(text: string): readonly SpaceFact[] {
  const found: SpaceFact[] = [];
  for (const match of text.matchAll(HIDDEN))
    found.push({ ...toSpan(match), kind: 'hidden', inside: true, single: false, spaced: false, parts: false });
  if (text.length >= SHORTEST && PROSE.test(text))
    for (const match of text.matchAll(BLANK)) found.push(readBlank(text, toSpan(match)));
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
}

const toSpan = (match: RegExpMatchArray): Span => ({
  start: match.index!,
  end: match.index! + match[0].length,
});

/** How much beside a blank is read. */
const NEAR = 60;
/** Characters that are words by themselves at the end of a phrase: `统筹规划 和`. */
const WORDS = /[的和与及在是为对由将把被从以等共各本该此每]/;
const NAMES = /(?:[部局委会院府央办厅署司校处科股站所队团社镇乡村区县市省]|[某×xX])$/;

/** A label is no clause of its own: `一、加强领导 各单位`. */
const LABEL = /(?:^|[。；;:：\s])[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?$/;
/** Longer words on both sides of a blank in quotation marks make a slogan: `“四下基层 访民情解民忧”`. */
const LONGEST_BIT = 2;

function readBlank(text: string, span: Span): SpaceFact {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const after = text.slice(span.end, span.end + NEAR);
  const clause = /[^，。；：！？、,;:!?]*$/.exec(before)![0];
  const rest = /^[^，。；：！？、,;:!?]*/.exec(after)![0];
  const lead = before.slice(0, before.length - clause.length);
  const left = /[\u4e00-\u9fff]+$/.exec(before)![0];
  const right = /^[\u4e00-\u9fff]+/.exec(after)![0];
  const others = /\S +\S/.test(clause) || /\S +\S/.test(rest);
  const quoted = /“[^”]*$/.test(before) && /^[^“]*”/.test(after);
  const shorter = Math.min(left.length, right.length);
  const slogan = quoted && (shorter > LONGEST_BIT || left.length === right.length);
  return {
    ...span,
    kind: 'blank',
    inside: quoted || (/[，、,]$/.test(lead) && !LABEL.test(lead)),
    single:
      (right.length === 1 && !WORDS.test(right) && !/^.\s/.test(after)) ||
      (left.length === 1 && !WORDS.test(left) && clause.length > 1 && !/\s.$/.test(before)),
    spaced:
      left.length === 1 &&
      right.length === 1 &&
      (/[\u4e00-\u9fff] +[\u4e00-\u9fff]$/.test(before) ||
        /^[\u4e00-\u9fff] +[\u4e00-\u9fff](?![\u4e00-\u9fff])/.test(after)),
    parts: others || slogan || NAMES.test(left) || left.length === right.length,
  };
}
