// Page numbers and footers that a converter left: those that break a sentence, those that stand by themselves, and the
// leader dots and page numbers of a contents list. Invariant: a bare number is a page's only where numbers count on.
import { LEADER, PAGE_IN_TEXT, PAGE_MARK, PAGE_MARK_SURE } from '../../data/residue/page.js';
import type { LineFacts } from '../../lex/facts.js';
import { keepList } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { endsOpen, LABELLED, type ModelLine, wordsSpan } from '../lines.js';
import { findPageBreaks } from '../pageBreaks.js';
import { getResidueBlocks } from './blocks.js';
import { isHeadingLine } from './headings.js';

export interface PageResidue {
  readonly kind: 'mark' | 'break' | 'contents';
  /** The mark; for a break with the line breaks round it; for a contents list its first line. */
  readonly span: Span;
  /** The further lines of a contents list. */
  readonly also: readonly Span[];
  /** What goes when it is taken out. */
  readonly whole: Span;
}

const kept = new WeakMap<DocumentModel, readonly PageResidue[]>();

export function getPageResidue(model: DocumentModel): readonly PageResidue[] {
  let found = kept.get(model);
  if (!found) {
    found = [...atHeads(model), ...ofLines(model), ...inText(model), ...contentsOf(model)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    kept.set(model, found);
  }
  return found;
}

const place = (kind: PageResidue['kind'], span: Span, whole: Span = span, also: readonly Span[] = []): PageResidue => ({
  kind,
  span,
  whole,
  also,
});

/** `在县⏎2、委、县政府`, and the 1 at the head of the first page. */
function atHeads(model: DocumentModel): PageResidue[] {
  const found: PageResidue[] = [];
  for (const index of findPageBreaks(model.lines)) {
    const line = model.lines[index]!;
    const { start } = wordsSpan(line);
    const end =
      start + /^[^、.．]*[、.．]\s*/.exec(model.snapshot.lines[index]!.content.slice(start - line.start))![0].length;
    const before = lineBefore(model.lines, index);
    if (before) found.push(place('break', { start: wordsSpan(before).end, end }));
    else found.push(place('mark', { start, end }));
  }
  return found;
}

const lineBefore = (lines: readonly ModelLine[], index: number): ModelLine | undefined =>
  lines
    .slice(Math.max(0, index - NEAR), index)
    .reverse()
    .find((line) => line.kind !== 'blank' && line.kind !== 'page');
const lineAfter = (lines: readonly ModelLine[], index: number): ModelLine | undefined =>
  lines.slice(index + 1, index + 1 + NEAR).find((line) => line.kind !== 'blank' && line.kind !== 'page');
/** So many lines may stand between a page mark and the text that it breaks. */
const NEAR = 6;

/** Page marks on lines of their own. */
function ofLines(model: DocumentModel): PageResidue[] {
  const { lines } = model;
  const taken = new Set(getResidueBlocks(model).flatMap((block) => block.places.map((span) => span.start)));
  const pages = lines.filter((line) => line.kind === 'page' && !taken.has(wordsSpan(line).start));
  const counting = findCounting(pages);
  const found: PageResidue[] = [];
  for (const line of pages) {
    const before = lineBefore(lines, line.index);
    const after = lineAfter(lines, line.index);
    const isSure = !PAGE_MARK.test(line.words) || PAGE_MARK_SURE.test(line.words) || counting.has(line.index);
    if (before && after && breaksSentence(model, before, after, isSure)) {
      const span = { start: wordsSpan(before).end, end: wordsSpan(after).start };
      if (found.at(-1)?.span.start !== span.start) found.push(place('break', span));
    } else if (isSure) found.push(place('mark', wordsSpan(line), wholeLine(model, line)));
  }
  return found;
}

/** Half a sentence looks like a heading without a label, save for its commas. */
const isHeading = (model: DocumentModel, line: ModelLine): boolean =>
  isHeadingLine(model, line) && (LABELLED.test(line.words) || !/[,。;]/.test(line.words));

const wholeLine = ({ snapshot }: DocumentModel, line: ModelLine): Span => ({
  start: line.start,
  end: snapshot.starts[line.index + 1] ?? snapshot.length,
});

/** `按照“建、管”并` goes on behind the page number; a heading or a label does not go on with anything. */
function breaksSentence(model: DocumentModel, before: ModelLine, after: ModelLine, isSure: boolean): boolean {
  if (before.kind !== 'text' || after.kind !== 'text' || !endsOpen(before.words) || LABELLED.test(after.words))
    return false;
  if (ENTRY.test(after.words)) return false;
  if (before.full && !LABELLED.test(before.words)) return true;
  if (before.hashes > 0 || after.hashes > 0 || !/[,。;、]/.test(before.words)) return false;
  if (isHeading(model, before) || isHeadingLine(model, after)) return false;
  const isProse = before.words.length >= (isSure ? 10 : 30);
  // A short line without a mark is a heading or a cell.
  return isProse && /[,。;、:!?]/.test(after.words) && (isSure || after.words.length >= 12);
}

/** A line of a list by itself: `青石乡：上坪村、下坪村`. */
const ENTRY = /^[^,。;:、“]{1,14}:/;

/** Bare numbers and `3/9` that count the pages: each one more than the one before, with text between. */
function findCounting(pages: readonly ModelLine[]): Set<number> {
  const counting = new Set<number>();
  let last: { line: ModelLine; number: number; total: string } | undefined;
  for (const line of pages) {
    const parts = /^(\d{1,3})(?:\s*\/\s*(\d{1,3}))?$/.exec(line.words);
    if (!parts) continue;
    const now = { line, number: Number(parts[1]), total: parts[2] ?? '' };
    if (last && last.total === now.total && now.number === last.number + 1 && now.line.index - last.line.index >= NEAR)
      for (const { index } of [last.line, line]) counting.add(index);
    last = now;
  }
  return counting;
}

/** Footers inside a line: `二〇二四年一月四日 第5页 共5页`. */
function inText(model: DocumentModel): PageResidue[] {
  const found: PageResidue[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    for (const { start, end, indent } of findFooters(line.facts)) {
      const whole = { start: line.start + start, end: line.start + end };
      const isBroken = /^[\u4e00-\u9fff]/.test(line.facts.content.slice(end, end + 1));
      found.push(
        isBroken && start > 0
          ? place('break', whole)
          : place('mark', { start: whole.start + indent, end: whole.end }, whole),
      );
    }
  }
  return found;
}

interface Footer extends Span {
  /** Blanks before its words. */
  readonly indent: number;
}

/** Offsets in the line. */
const findFooters = keepList(({ content }: LineFacts): Footer[] =>
  /[页—–-]/.test(content)
    ? matchesOf(content, PAGE_IN_TEXT).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        indent: /^\s*/.exec(match[0])![0].length,
      }))
    : [],
);

/** Contents lists with page numbers; a plain list of headings is the writer's. */
function contentsOf(model: DocumentModel): PageResidue[] {
  const found: PageResidue[] = [];
  let run: ModelLine[] = [];
  const close = (): void => {
    const numbered = run.filter((line) => LEADER.test(line.words) || /\S\s+\d{1,3}$/.test(line.words)).length;
    const hasHead = /^目\s*[录次]/.test(run[0]?.words ?? '');
    if (numbered >= (hasHead ? 1 : 2)) {
      const [first, ...also] = run.map(wordsSpan);
      found.push(place('contents', first!, { start: run[0]!.start, end: wholeLine(model, run.at(-1)!).end }, also));
    }
    run = [];
  };
  for (const line of model.lines)
    if (line.kind === 'contents') run.push(line);
    else if (line.kind !== 'blank' && line.kind !== 'page') close();
  close();
  return found;
}
