// What a web page or converter left inside a line: notes of a site, markup, lost characters, pinyin in brackets.
// Invariant: found once for a line and kept with it; offsets count from the beginning of the line.
import { LOST, type Lost, MISREAD, QUESTION } from '../data/residue/lost.js';
import { MARKUP, type Markup } from '../data/residue/markup.js';
import { NOTE_KEY, NOTES, type Note } from '../data/residue/notes.js';
import { findPinyin } from '../text/fold.js';

import { keep } from '../text/kept.js';
import { matchesOf } from '../text/matches.js';
import { overlaps, type Span } from '../text/span.js';
import type { LineFacts } from './facts.js';

export interface Found<Row> extends Span {
  readonly row: Row;
  readonly words: string;
}

export interface LineResidue {
  readonly notes: readonly Found<Note>[];
  readonly markup: readonly Found<Markup>[];
  readonly lost: readonly Found<Lost>[];
  readonly pinyin: readonly Span[];
}

const NONE: LineResidue = { notes: [], markup: [], lost: [], pinyin: [] };

const findLineResidue = keep(({ content }: LineFacts): LineResidue | undefined => {
  const residue = computeLineResidue(content);
  return Object.values(residue).every(({ length }) => length === 0) ? undefined : residue;
});

/** The residue in one line, in order; the parts of one kind do not overlap. */
export const getLineResidue = (facts: LineFacts): LineResidue => findLineResidue(facts) ?? NONE;

/** Some character that opens markup. */
const MARKUP_QUICK =
  /[<&{\\]|\*\*|[[【]|^\s*#|data:|HYPERLINK|PAGEREF|MERGE|_Toc|TOC |\$|错误|Error!|批注|评论|带格式的|删除的内容|格式化/;
/** Some character that no plan is written with, or one that may stand for a lost one. */
const LOST_QUICK = new RegExp(
  `[${MISREAD}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u00ff\\u20ac\\ue000-\\uf8ff\\ufffd?？□^\\u0060'\\u25af锟烫屯锘锛銆鈥]`,
);

const computeLineResidue = (text: string): LineResidue => ({
  notes: findNotes(text),
  markup: MARKUP_QUICK.test(text) ? findRows(text, MARKUP) : [],
  lost: LOST_QUICK.test(text) ? findRows(text, LOST).filter((found) => isLost(text, found)) : [],
  pinyin: findPinyin(text),
});

const findNotes = (text: string): Found<Note>[] => (NOTE_KEY.test(text) ? findRows(text, NOTES) : []);

/** Every match of the rows; where two overlap the row that stands first is right. */
function findRows<Row extends { readonly pattern: RegExp }>(text: string, rows: readonly Row[]): Found<Row>[] {
  const found: Found<Row>[] = [];
  for (const row of rows) {
    const own: Found<Row>[] = [];
    for (const match of matchesOf(text, row.pattern))
      own.push({ row, words: match[0], start: match.index, end: match.index + match[0].length });
    const free = found.length === 0 ? own : own.filter((f) => !isTaken(found, f));
    if (free.length === 0) continue;
    found.push(...free);
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** Looks among spans in order by halving. */
function isTaken(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && overlaps(spans[low]!, span);
}

/** How far back the words of a question are looked for. */
const CLAUSE = 60;

/** A question mark behind a question, or a box among others in a form, is what it seems. */
function isLost(text: string, { row, start, end }: Found<Lost>): boolean {
  // `请在□内打钩`
  if (row.kind === 'box')
    return (
      text.indexOf('□') === text.lastIndexOf('□') &&
      !/[在打勾选填划]/.test(text[start - 1]!) &&
      !/[内中里]/.test(text[end]!)
    );
  // `这样的'双减'政策` and `的`配置`项` are quoted.
  if (row.kind === 'filter' && text[start] !== '^' && text[start - 2] !== '^')
    return text.indexOf(text[start]!) === text.lastIndexOf(text[start]!);
  if (row.kind !== 'question') return true;
  const clause = /[^。！？!?；;：:]*$/.exec(text.slice(Math.max(0, start - CLAUSE), start))![0];
  return !QUESTION.test(clause);
}

/** The text without notes of a site. */
export const withoutNotes = (text: string): string => without(text, findNotes(text));
/** The text without markup. */
export const withoutMarkup = (text: string): string =>
  MARKUP_QUICK.test(text) ? without(text, findRows(text, MARKUP)) : text;

const without = (text: string, spans: readonly Span[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
};
