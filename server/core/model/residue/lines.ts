// Which lines a site or a converter added: by what a line says, by where it stands, and by coming again and again.
// Invariant: a line is taken only where nearly all of it is residue; what stands beside the document's own words is left there.

import { LINKS_HEAD, SHARED_WORDS, SITE_SIGN, SITE_WORDS, WATERMARK } from '../../data/residue/site.js';
import { RESIDUE_LINES, type ResidueLine } from '../../data/residue.js';
import { withoutMarkup, withoutNotes } from '../../lex/residue.js';
import { type Draft, endsOpen, LABELLED } from '../lines.js';

/** Long paragraphs are the writer's even where one of their sentences came from a site. */
const LONGEST = 300;
const LONGEST_LABELLED = 100;
/** So many characters beside a note make a line the document's own; fewer in an item or a whole sentence. */
const OWN_WORDS = 8;
const OWN_TITLE = 3;

/** A line that a site added, or one that holds markup and nothing else. `sure`: by its own words alone. */
export function isResidue(words: string, sure: boolean): boolean {
  if (sure && isMarkupOnly(words)) return true;
  if (!matches(words, sure)) return false;
  const rest = withoutNotes(words);
  const own = LABELLED.test(rest) || /[。;]$/.test(rest) ? OWN_TITLE : OWN_WORDS;
  return rest.length === words.length || countHan(rest) < own || matches(rest, sure);
}

const matches = (words: string, sure: boolean): boolean => findResidueRow(words, sure) !== undefined;

/** The row that knows a line of residue, of the sure ones or the others; undefined where only its neighbours tell. */
export const findResidueRow = (words: string, sure?: boolean): ResidueLine | undefined =>
  words.length > LONGEST
    ? undefined
    : RESIDUE_LINES.find(
        (row) =>
          (sure === undefined || row.sure === sure) &&
          (row.statement || words.length <= LONGEST_LABELLED || !LABELLED.test(words)) &&
          row.pattern.test(words) &&
          (row.statement || (row.kind === 'source' && !row.official) || !isStatement(words) || saysSite(words)),
      );

/** A numbered line or a whole sentence. Plans speak of sites in them: `2、开设微信公众号`, `实现在线预览、扫码登录。`. */
const isStatement = (words: string): boolean => LABELLED.test(words) || /[\u4e00-\u9fff]{2}[。;]$/.test(words);

/** Two different words of sites, one of which plans do not use. */
const saysSite = (words: string): boolean => SITE_SIGN.test(words) && new Set(words.match(ANY_WORD)).size >= 2;
const ANY_WORD = new RegExp(`${SITE_WORDS.source}|${SHARED_WORDS.source}`, 'g');

/** `<image>…</image>`, `<br>`, `[图片]`: nothing is left without it. */
export const isMarkupOnly = (words: string): boolean =>
  words.length <= 4000 && /[<[【!{]/.test(words[0] ?? '') && withoutMarkup(words).trim() === '';

const countHan = (words: string): number => words.match(/[\u3400-\u9fff]/g)?.length ?? 0;

/**
 * Behind the last line that is the document's own, everything from the first line of the site on is the site's.
 * Nothing is taken from a text in which no line is surely a site's.
 */
export function markResidueBlocks(drafts: Draft[]): void {
  markWatermarks(drafts);
  if (!drafts.some(isSiteLine)) return;
  const head = drafts.slice(0, HEAD_LINES);
  for (const d of head) if (d.kind === 'text' && isResidue(d.words, false)) d.kind = 'residue';
  markBetween(drafts, head);
  markLinks(drafts);
  let last = drafts.length - 1;
  while (last >= 0 && !isOwn(drafts[last]!)) last--;
  const tail = drafts.slice(last + 1);
  if (!tail.some(isSiteLine)) return;
  const first = tail.findIndex((d) => isSiteLine(d) || (d.kind === 'text' && isSites(d.words)));
  for (const d of tail.slice(first)) if (d.kind === 'text') d.kind = 'residue';
}

const isSiteLine = ({ kind, words }: Draft): boolean => kind === 'residue' && !isMarkupOnly(words);

/** Lines at the top in which the buttons of a site may stand. */
const HEAD_LINES = 12;
/** A line that comes so often is printed through the text. */
const OFTEN = 3;

/** A short line with the name of a site that comes again and again. */
function markWatermarks(drafts: readonly Draft[]): void {
  const counts = new Map<string, number>();
  const isShort = ({ kind, words }: Draft): boolean => kind === 'text' && words.length <= 40 && !LABELLED.test(words);
  for (const d of drafts) if (isShort(d)) counts.set(d.words, (counts.get(d.words) ?? 0) + 1);
  for (const d of drafts)
    if (isShort(d) && counts.get(d.words)! >= OFTEN && WATERMARK.test(d.words)) d.kind = 'residue';
}

/**
 * At the top, between lines of the site: the name of the column that the site's path names, too (`公文汇编`), and the page's
 * title, which is the document's with the column behind it (`某校工作计划_学校工作计划`).
 */
function markBetween(drafts: readonly Draft[], head: readonly Draft[]): void {
  const path = head.find((d) => d.kind === 'residue' && /[>»]/.test(d.words))?.words;
  const texts = drafts.slice(0, 3 * HEAD_LINES).map((d) => d.words);
  const last = head.reduce((at, d, i) => (d.kind === 'residue' ? i : at), 0);
  head.slice(0, last).forEach((d, i) => {
    if (d.kind !== 'text') return;
    const isColumn = path !== undefined && d.words.length >= 2 && d.words.length <= 8 && path.includes(d.words);
    const [title = '', column] = d.words.split(/[_|]| - /);
    const isPageTitle = column !== undefined && title.trim() !== '' && texts.indexOf(title.trim(), i + 1) !== -1;
    if (isColumn || isPageTitle) d.kind = 'residue';
  });
}

/** The short lines behind `相关文章：`, up to the site's next line or the end. */
function markLinks(drafts: readonly Draft[]): void {
  let links: Draft[] = [];
  let isOpen = false;
  const settle = (): void => {
    if (isOpen) for (const d of links) d.kind = 'residue';
    links = [];
    isOpen = false;
  };
  for (const d of drafts) {
    if (isSiteLine(d)) {
      settle();
      isOpen = LINKS_HEAD.test(d.words);
    } else if (d.kind === 'text' && isOpen && d.words.length <= 40 && endsOpen(d.words)) links.push(d);
    else if (d.kind !== 'blank') isOpen = false;
  }
  settle();
}

/** A line of the site's by its words; a statement needs two of them, one that is the site's alone among them. */
function isSites(line: string): boolean {
  const words = withoutNotes(line);
  if (words.length > 200) return false;
  if (isResidue(words, false)) return true;
  return isStatement(words) ? saysSite(words) : SITE_WORDS.test(words);
}

/** A line that is surely the document's: labelled, finished by an end mark, or long; with no word in it that sites use. */
const isOwn = (d: Draft): boolean =>
  d.kind === 'table' ||
  (d.kind === 'text' &&
    !isSites(d.words) &&
    !(d.words.length <= 200 && SHARED_WORDS.test(d.words)) &&
    (isStatement(d.words) || d.words.length >= 30 || (d.words.length > 12 && !endsOpen(d.words))));
