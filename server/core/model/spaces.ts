// Blanks, unseen characters and line breaks that split the words and sentences of the document. A blank splits a word where
// the document writes it whole elsewhere, or where no heading can end; a break splits a sentence that goes on behind it.
import { getSpaces, type SpaceFact } from '../lex/spaces.js';
import { type Span, shift } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { endsOpen, type ModelLine, wordsSpan } from './lines.js';
import type { OutlineEntry } from './outline.js';

export interface SpacePlace extends Span {
  /** `maybe` is a blank for which only its place speaks. */
  readonly kind: 'hidden' | 'blank' | 'maybe' | 'break';
  /** It stands for no mark between two words, so that it can go unasked. */
  readonly idle?: boolean;
}

const kept = new WeakMap<DocumentModel, readonly SpacePlace[]>();

/** All of them in order; computed once. */
export function getSpacePlaces(model: DocumentModel): readonly SpacePlace[] {
  let places = kept.get(model);
  if (!places) {
    const found = [...findInLines(model), ...(model.snapshot.markdown ? [] : findBreaks(model))];
    places = found.sort((a, b) => a.start - b.start);
    kept.set(model, places);
  }
  return places;
}

function findInLines(model: DocumentModel): SpacePlace[] {
  const { lines, snapshot } = model;
  const found: SpacePlace[] = [];
  let pairs: ReadonlySet<string> | undefined;
  const headings = collectEnds(model.outline, new Set());
  for (const line of lines) {
    if (line.kind === 'code' || line.kind === 'residue') continue;
    const { content } = snapshot.lines[line.index]!;
    for (const fact of getSpaces(snapshot.lines[line.index]!)) {
      const span = shift({ start: fact.start, end: fact.end }, line.start);
      // A mark of the byte order at the top of the file is no character of it.
      if (fact.kind === 'hidden' && span.start > 0) found.push({ kind: 'hidden', idle: true, ...span });
      if (fact.kind !== 'blank' || line.kind !== 'text' || headings.has(span.start)) continue;
      pairs ??= collectPairs(snapshot.text);
      const kind = judge(fact, pairs.has(content[fact.start - 1]! + content[fact.end]!));
      if (kind) found.push({ kind, idle: kind === 'blank' && (fact.spaced || !fact.parts), ...span });
    }
  }
  return found;
}

/** A pair of characters that stands in the document shows that a blank between them splits a word. */
function judge(fact: SpaceFact, isKnown: boolean): SpacePlace['kind'] | undefined {
  if (isKnown || fact.spaced || (fact.single && fact.inside)) return 'blank';
  return fact.inside && !fact.parts ? 'maybe' : undefined;
}

function collectPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.matchAll(/[\u4e00-\u9fff]{2,}/g))
    for (let i = 1; i < run[0].length; i++) pairs.add(run[0].slice(i - 1, i + 1));
  return pairs;
}

/** Where titles end. */
function collectEnds(outline: readonly OutlineEntry[], into: Set<number>): Set<number> {
  for (const entry of outline) {
    into.add(entry.span.end);
    collectEnds(entry.children, into);
  }
  return into;
}

/** What opens a line of its own whatever stood before. */
const OPENS =
  /^(?:[①-⒛㈠-㈩●•·—-]|第[一二三四五六七八九十百]+[章节条篇]|[一二三四五六七八九十]{1,3}[、.是]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[、)]|\.(?!\d))|附件)/;
/** Shorter lines are headings, cells or names. */
const SHORTEST = 20;

function findBreaks(model: DocumentModel): SpacePlace[] {
  const found: SpacePlace[] = [];
  const own = collectEnds(model.outline, new Set(model.title ? [model.title.end] : []));
  let before: ModelLine | undefined;
  for (const line of model.lines) {
    if (line.kind === 'blank') continue;
    const previous = before;
    before = line;
    if (previous?.kind !== 'text' || line.kind !== 'text' || !isBroken(previous, line)) continue;
    const { end: start } = wordsSpan(previous);
    if (own.has(start)) continue;
    found.push({ kind: 'break', start, end: wordsSpan(line).start });
  }
  return found;
}

/** A count opens no paragraph: `新增持证社工⏎20名。`; a year may. */
const COUNT = /^\d+(?:\.\d+)?(?:[%‰万亿名个人所家亩吨次项处座辆户台件张元]|公里)/;

function isBroken(before: ModelLine, after: ModelLine): boolean {
  if (OPENS.test(after.words) || before.hashes > 0 || after.hashes > 0) return false;
  const words = before.words;
  if (after.continues) return endsOpen(words);
  if (words.length < SHORTEST || !/[,。;]/.test(words) || endsOpen(after.words)) return false;
  if (COUNT.test(after.words)) return endsOpen(words);
  if (!/[,。;].*[,、]/.test(words)) return false;
  // `合力防控,“专业+群众”⏎共同防控`: a clause of quoted words alone is not finished.
  return /[,、]$/.test(words) || /[,、]“[^“”]{2,30}”$/.test(words);
}
