// Line breaks inside sentences: a text that a converter wrapped, and single breaks that the words on both sides show.
// Invariant: a line that a label opens, a heading and a line behind a page number are none.
import { OPENERS } from '../../data/residue/joined.js';
import { isHan } from '../../lex/chars.js';
import type { LineFacts } from '../../lex/facts.js';
import { keep } from '../../text/kept.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { endsOpen, LABELLED, type ModelLine, wordsSpan } from '../lines.js';
import { findPageBreaks } from '../pageBreaks.js';
import { isHeadingLine } from './headings.js';
import type { Pairs } from './pairs.js';
import type { SpaceProblem } from './spaces.js';

interface Break {
  readonly before: ModelLine;
  readonly after: ModelLine;
  readonly proven: boolean;
}

/** Wrapped lines are told as such where there are more than these, and so large a share of them splits a word. */
const WRAPS = 5;
const PROVEN_SHARE = 0.2;
/** More breaks behind commas than these are told nowhere. */
const COMMAS = 2;

export function findBreaks(model: DocumentModel, getPairs: () => Pairs): SpaceProblem[] {
  const found: Record<Kind, Break[]> = { wrap: [], single: [], apart: [], comma: [] };
  const isApart = setsApart(model);
  const pages = findPageBreaks(model.lines);
  let before: ModelLine | undefined;
  for (const after of model.lines) {
    if (after.kind === 'blank') continue;
    const sides = before && { before, after };
    before = after;
    const kind = sides && !pages.has(after.index) ? kindOf(model, sides, getPairs, isApart) : undefined;
    if (kind)
      found[kind].push({ ...sides!, proven: kind === 'wrap' ? splitsWord(sides!, getPairs()) : kind !== 'apart' });
  }
  const { wrap, single, apart, comma } = found;
  const proven = wrap.filter((b) => b.proven);
  const isWrapped = wrap.length > WRAPS && proven.length >= wrap.length * PROVEN_SHARE;
  // Many breaks behind commas are the way in which a speech is set.
  const isSpeech = comma.length > COMMAS;
  return [...(isWrapped ? wrap : proven), ...single, ...apart, ...(isSpeech ? [] : comma)].map(toProblem);
}

type Kind = 'wrap' | 'single' | 'apart' | 'comma';

/** How the break between two lines goes wrong; undefined where it may be the writer's. */
function kindOf(model: DocumentModel, sides: Sides, getPairs: () => Pairs, isApart: boolean): Kind | undefined {
  const { before, after } = sides;
  if (before.kind !== 'text' || after.kind !== 'text' || before.hashes + after.hashes > 0) return undefined;
  if (opensItem(after.facts)) return undefined;
  const isNext = after.index === before.index + 1;
  if (isNext && isTail(sides)) return 'single';
  if (isHeadingLine(model, after) || (isHeadingLine(model, before) && !/[,。;]/.test(before.words))) return undefined;
  if (isNext && after.continues && before.full) return 'wrap';
  if (isNext ? isBroken(sides, getPairs) : endsInBareQuotation(sides)) return 'single';
  if (isNext && isApart && goesOn(sides, getPairs)) return 'apart';
  return endsAtComma(sides) ? 'comma' : undefined;
}

const opensItem = keep(
  ({ words }: LineFacts): true | undefined => LABELLED.test(words) || SERIES.test(words) || undefined,
);
const SERIES = /^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]+|[●◆■•·—-])/;

function toProblem({ before, after, proven }: Break): SpaceProblem {
  const gap: Span = { start: wordsSpan(before).end, end: wordsSpan(after).start };
  const isLatin = /[a-z]$/i.test(before.words) && /^[a-z]/i.test(after.words);
  return {
    kind: 'break',
    gap,
    span: { start: gap.start - 1, end: gap.end + 1 },
    plain: isLatin ? ' ' : '',
    sure: proven,
  };
}

type Sides = Pick<Break, 'before' | 'after'>;

const splitsWord = ({ before, after }: Sides, pairs: Pairs): boolean => {
  const [a, b] = [before.words.at(-1)!, after.words[0]!];
  if (/^[,。、;:)）”》]/.test(b)) return true;
  if (!isHan(a.charCodeAt(0)) || !isHan(b.charCodeAt(0)) || pairs.endsInWord(before.words)) return false;
  return pairs.isWord(a, b) || pairs.count(a, b) > 0;
};

/** A single break in a text that is not wrapped: only where the line before is prose and breaks off, and this one goes on. */
function isBroken(sides: Sides, getPairs: () => Pairs): boolean {
  const { before, after } = sides;
  if (before.words.length < PROSE || !endsOpen(before.words) || !/[,。;、]/.test(before.words)) return false;
  if (REST.test(after.words)) return true;
  if (!/[,。;、]/.test(after.words)) return false;
  if (QUANTITY.test(after.words) && /[\u4e00-\u9fff]$/.test(before.words)) return /[。;]|,.*,/.test(before.words);
  const [a, b] = [before.words.at(-1)!, after.words[0]!];
  const pairs = getPairs();
  return !OPENERS.has(b) && !pairs.endsInWord(before.words) && pairs.isWord(a, b) && pairs.count(a, b) > 0;
}
/** With blank lines between all paragraphs a line right below an open one is its rest. */
function goesOn({ before, after }: Sides, getPairs: () => Pairs): boolean {
  if (before.words.length < PROSE || !/[,。;]/.test(before.words) || !/[\u4e00-\u9fff]$/.test(before.words))
    return false;
  if (!/^[\u4e00-\u9fff].{2,}[。;]$/.test(after.words) || OPENERS.has(after.words[0]!)) return false;
  return !getPairs().endsInWord(before.words);
}

/** So many paragraphs show that blank lines part them, and so few may stand together. */
const PARTED = 6;
const TOGETHER = 0.2;

function setsApart({ lines }: DocumentModel): boolean {
  let [parted, together] = [0, 0];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.kind !== 'text' || lines[i]!.words.length < PROSE / 2) continue;
    if (lines[i - 1]!.kind === 'blank') parted++;
    else if (lines[i - 1]!.kind === 'text') together++;
  }
  return parted >= PARTED && together <= parted * TOGETHER;
}
const PROSE = 20;

/** A mark that no line begins with, and more behind it: `%，`, `、建设`; not a lone `%`, which may be a cell. */
const isTail = ({ before, after }: Sides): boolean =>
  before.words.length >= CELL && !before.full && endsOpen(before.words) && TAIL.test(after.words);
const CELL = 8;
const TAIL = /^(?:[%‰℃][,。;、]|[,。、;)”》](?=.))/;

/** What no line begins with: a mark that closes, or one character and a mark: `放。`, `%，`. */
const REST = /^(?:[,。、;:)”》%‰℃]|[\u4e00-\u9fff][,。;])/;
/** `20名。街道每季度…`: a figure with its unit that ends a sentence cannot begin one; `2024年，` can. */
const QUANTITY = /^(?!\d+[年月日])\d[\d.]{0,9}(?:%|‰|[万亿]?[\u4e00-\u9fff]{1,3})[,。;、]/;

/** A paragraph of prose that ends in a comma, and the rest of its sentence: `健全长效机制,⏎确保任务落到实处。` */
const endsAtComma = ({ before, after }: Sides): boolean =>
  before.words.length >= PROSE &&
  /[,、]$/.test(before.words) &&
  /[。;]$/.test(after.words) &&
  /[,。;].*.$/.test(before.words);

/** A paragraph that ends in a bare quotation behind a comma has no verb: `合力防控,“专业+群众”`. */
const endsInBareQuotation = ({ before, after }: Sides): boolean =>
  before.words.length >= PROSE * 2 &&
  /[,、]“[^“”。!?]{2,24}”$/.test(before.words) &&
  /^[\u4e00-\u9fff][^。;:]{1,40}[,。;]/.test(after.words);
