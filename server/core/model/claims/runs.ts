// The numbered items that follow a claim: 1. 2. 3., （一）（二）, 一是…二是…, 首先…其次…最后.
import type { Span } from '../../text/span.js';
import { endsOpen } from '../lines.js';
import type { ClaimItem } from './fact.js';
import { endsLine, findEntry, indexFrom, type Mark, type Place, type Source, toItem } from './source.js';

export interface Run {
  readonly items: readonly ClaimItem[];
  /** The labels repeat or jump too far to say how many items there are. */
  readonly isDoubtful: boolean;
  /** Its labels open headings of the first rank or are otherwise those of the whole document. */
  readonly isTop: boolean;
}

/** How far the list may begin behind a claim, as offsets. */
export interface Reach extends Span {
  /** The section in which the list must stand. */
  readonly section: Span;
}

/**
 * The run whose first label begins within the reach. A run may have lost its first item: a 2 begins one where a list must
 * stand or where it goes on to the number claimed, `upTo`, and nothing before it is its 1.
 */
export function findRun(source: Source, reach: Reach, upTo?: number): Run | undefined {
  const first = source.marks[indexFrom(source.marks, reach.start)];
  if (!first || first.start > reach.end || first.start >= reach.section.end || !opens(first)) return undefined;
  if (first.fact.number > 2 || (first.fact.number === 2 && goesOn(source, first, reach.section))) return undefined;
  const { marks, isDoubtful } = follow(source, first, reach.section.end);
  if (first.fact.number === 2 && upTo !== undefined && marks.at(-1)!.fact.number !== upTo) return undefined;
  return {
    items: marks.map((mark) => toItem(source, { start: mark.start, end: mark.end }, mark.end)),
    isDoubtful,
    isTop: first.opensLine && /^(?:han|chapter|book)$/.test(first.fact.family) && !findEntry(source, reach.start),
  };
}

const opens = ({ fact }: Mark): boolean =>
  fact.place === 'start' || fact.place === 'colon' || (fact.place === 'space' && !fact.odd);

/** A 2 whose 1 stands before the claim in the same section goes on with that. */
function goesOn(source: Source, first: Mark, section: Span): boolean {
  const family = source.families.get(first.fact.family)!;
  const before = family[indexFrom(family, first.start) - 1];
  return before !== undefined && before.fact.number === 1 && before.start >= section.start;
}

/** A number may be missing before it: `一是…，三是…`. */
const mayLeap = (mark: Mark): boolean =>
  !mark.fact.odd && (opens(mark) || (mark.fact.family === 'series' && mark.fact.place === 'comma'));

/** The labels that go on with the first, one missing number between two of them at most. */
function follow(source: Source, first: Mark, until: number): { marks: Mark[]; isDoubtful: boolean } {
  const family = source.families.get(first.fact.family)!;
  const marks = [first];
  for (let i = indexFrom(family, first.start) + 1; i < family.length && family[i]!.start < until; i++) {
    const mark = family[i]!;
    const step = mark.fact.number - marks.at(-1)!.fact.number;
    if (first.fact.family === 'sequence' && mark.fact.number > 1 && step >= 0) marks.push(mark);
    else if (step === 1 && (opens(mark) || !mark.fact.odd)) marks.push(mark);
    else if (step === 2 && mayLeap(mark)) marks.push(mark);
    else if (!opens(mark) || (mark.fact.odd && step !== 0)) continue;
    else return { marks, isDoubtful: step === 0 || step > 2 };
  }
  return { marks, isDoubtful: false };
}

const BULLET = /^(?:——?|[●•◆■▪·○☆★➢✓※-])\s?/;

/** Lines with one bullet each, right behind the line with the claim; none where the bullet comes again further on. */
export function findBullets(source: Source, line: number, until: number): ClaimItem[] {
  const items: ClaimItem[] = [];
  let bullet: string | undefined;
  let others = 0;
  for (let i = line + 1; i < source.lines.length && source.lines[i]!.start < until && others < 4; i++) {
    const { kind, words, start, facts } = source.lines[i]!;
    if (kind === 'blank') continue;
    const own = kind === 'text' ? BULLET.exec(words)?.[0] : undefined;
    if (own === undefined || (bullet !== undefined && own !== bullet)) {
      if (items.length === 0) return [];
      others++;
      continue;
    }
    if (others > 0) return [];
    bullet = own;
    const at = start + facts.indent;
    items.push(toItem(source, { start: at, end: at + own.length }, at + own.length));
  }
  return items;
}

/** `A；B；C。` behind a colon, in one paragraph up to its end or a line each; none where one of them has a label. */
export function findClauses(source: Source, index: number, from: number): ClaimItem[] {
  const items: ClaimItem[] = [];
  const { line } = source.places[index]!;
  const isColon = source.text.slice(from, source.places[index]!.end).trim() === '';
  for (let i = isColon ? index + 1 : index; i < source.places.length && items.length < 30; i++) {
    const place = source.places[i]!;
    const words = place.sentence.facts.folded.text.trimEnd();
    const start = i === index ? from : place.start;
    const fills = isColon ? isWholeLine(place) : place.line === line || place.line.continues;
    if (!fills || place.sentence.facts.labels.some((l) => place.start + l.span.start >= start && l.place !== 'run'))
      return [];
    items.push(toItem(source, { start, end: place.end }, start));
    if (/;[”’]?$/.test(words)) continue;
    if (!/[。!?][”’]?$/.test(words)) return [];
    return endsLine(place) || (items.length > 2 && !isColon && !goesOnWithClauses(source, i)) ? items : [];
  }
  return [];
}

/** More clauses with semicolons follow in the paragraph, which may belong to the list. */
function goesOnWithClauses(source: Source, index: number): boolean {
  const { line } = source.places[index]!;
  for (let i = index + 1; i < source.places.length && source.places[i]!.line === line; i++)
    if (/;[”’]?\s*$/.test(source.places[i]!.sentence.facts.folded.text)) return true;
  return false;
}

const isWholeLine = (place: Place): boolean =>
  endsLine(place) && place.sentence.start <= place.line.facts.indent && place.line.sentences.includes(place.sentence);

/**
 * The document ends under the list, in the middle of a sentence or with an ellipsis: `…人才培养和引进...`.
 * What the site added behind the text does not count.
 */
export function isCutOff(source: Source, until: number): boolean {
  const next = source.places[indexFrom(source.places, until)];
  const before = next ? source.places[next.index - 1] : source.places.at(-1);
  if (!before) return false;
  const words = before.sentence.facts.folded.text.trimEnd();
  if (/(?:…|\.{3,})[”’)]?$/.test(words)) return true;
  return next === undefined && words.length >= 12 && endsOpen(words);
}
