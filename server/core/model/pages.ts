// What the pages of a printed document left in its text: page marks, contents lists, and page numbers in the middle of a
// sentence. Bare numbers count only where they break a sentence or count the pages on.
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { findPageBreaks } from './labels.js';
import { endsOpen, type ModelLine, wordsSpan } from './lines.js';
import type { OutlineEntry } from './outline.js';
import { findWords } from './residue.js';

export interface PageTraces {
  /** Page marks that break nothing. */
  readonly marks: readonly Span[];
  /** Contents lists, each with the words of its lines. */
  readonly contents: readonly (readonly Span[])[];
  /** Page numbers within a sentence, with the line breaks round them. */
  readonly breaks: readonly PageBreak[];
}

export interface PageBreak extends Span {
  readonly number: string;
}

const kept = new WeakMap<DocumentModel, PageTraces>();

export function getPageTraces(model: DocumentModel): PageTraces {
  let traces = kept.get(model);
  if (!traces) {
    traces = computePageTraces(model);
    kept.set(model, traces);
  }
  return traces;
}

function computePageTraces(model: DocumentModel): PageTraces {
  const headings = collectHeadings(model.outline, new Set(model.title ? [model.title.end] : []));
  const breaks: PageBreak[] = [];
  const marks: Span[] = findWords(model, 'page');
  findLabelLike(model, breaks, marks);
  const loose: ModelLine[] = [];
  for (const run of findRuns(model.lines, 'page')) {
    const broken = findBroken(model, run, headings);
    if (broken) breaks.push(broken);
    else loose.push(...run.filter((line) => line.kind === 'page'));
  }
  const bare = countOn(loose);
  for (const line of loose) if (isMark(model, line, bare)) marks.push(wordsSpan(line));
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  return { marks: marks.sort(inOrder), contents: findContents(model.lines), breaks: breaks.sort(inOrder) };
}

/** Where titles end: a line that is one is not broken by what follows. */
function collectHeadings(outline: readonly OutlineEntry[], into: Set<number>): Set<number> {
  for (const entry of outline) {
    into.add(entry.span.end);
    collectHeadings(entry.children, into);
  }
  return into;
}

/** Lines of one kind that only blank lines part. */
function findRuns(lines: readonly ModelLine[], kind: ModelLine['kind']): ModelLine[][] {
  const runs: ModelLine[][] = [];
  let open: ModelLine[] | undefined;
  for (const line of lines) {
    if (line.kind === kind) {
      if (!open) {
        open = [];
        runs.push(open);
      }
      open.push(line);
    } else if (line.kind !== 'blank') open = undefined;
  }
  return runs;
}

/** What opens a line of its own whatever stood before. */
const OPENS =
  /^(?:[①-⒛㈠-㈩—-]|第[一二三四五六七八九十百]+[章节条篇]|[一二三四五六七八九十]{1,3}[、.是]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[、)]|\.(?!\d))|附件)/;
/** Shorter lines with no mark in them are headings, cells or names. */
const SHORTEST = 12;

/** A mark between two halves of a sentence: `按照“建、管、养、运”并⏎- 1 -⏎重的原则`. */
function findBroken(
  model: DocumentModel,
  run: readonly ModelLine[],
  headings: ReadonlySet<number>,
): PageBreak | undefined {
  let i = run[0]!.index - 1;
  while (model.lines[i]?.kind === 'blank') i--;
  let j = run.at(-1)!.index + 1;
  while (model.lines[j]?.kind === 'blank') j++;
  const before = model.lines[i];
  const after = model.lines[j];
  if (before?.kind !== 'text' || after?.kind !== 'text' || !endsOpen(before.words)) return undefined;
  if (before.words.length < SHORTEST || !/[,。;、:]/.test(before.words) || OPENS.test(after.words)) return undefined;
  if (!/[,。;]/.test(after.words) && endsOpen(after.words)) return undefined;
  const { end: start } = wordsSpan(before);
  return headings.has(start) ? undefined : { start, end: wordsSpan(after).start, number: run[0]!.words };
}

/** Page numbers that look like labels: `在县⏎2、委`, and the 1、 before the title of such a text. */
function findLabelLike(model: DocumentModel, breaks: PageBreak[], marks: Span[]): void {
  let before: ModelLine | undefined;
  const found = findPageBreaks(model.lines);
  for (const line of model.lines) {
    if (line.kind === 'blank') continue;
    const previous = before;
    before = line;
    if (!found.has(line.index)) continue;
    const { start } = wordsSpan(line);
    const number = /^\d{1,3}\s*[、.．]\s*/.exec(model.snapshot.text.slice(start, start + 8))?.[0] ?? '';
    const end = start + number.length;
    if (/^1\D/.test(number) || previous === undefined) marks.push({ start, end });
    else breaks.push({ start: wordsSpan(previous).end, end, number: number.trim() });
  }
}

/** So far apart at least stand the numbers of two pages. */
const PAGE_UNITS = 250;
/** Bare numbers are told as page numbers from so many on. */
const FEWEST = 3;

/** Bare numbers that count on from page to page. */
function countOn(loose: readonly ModelLine[]): ReadonlySet<ModelLine> {
  const found = new Set<ModelLine>();
  let run: ModelLine[] = [];
  for (const line of loose) {
    if (!/^\d+$/.test(line.words)) continue;
    const last = run.at(-1);
    if (last && Number(line.words) === Number(last.words) + 1 && line.start - last.start >= PAGE_UNITS) run.push(line);
    else run = [line];
    if (run.length >= FEWEST) for (const member of run) found.add(member);
  }
  return found;
}

function isMark(model: DocumentModel, line: ModelLine, bare: ReadonlySet<ModelLine>): boolean {
  if (/^\d+$/.test(line.words)) return bare.has(line);
  const of = /^(\d+)\s*\/\s*(\d+)$/.exec(line.words);
  if (!of) return true;
  // 3/9 in a column of cells is a value.
  const near = [model.lines[line.index - 1], model.lines[line.index + 1]];
  return Number(of[1]) <= Number(of[2]) && near.some((l) => l && (l.kind === 'blank' || l.words.length > 12));
}

/** Lists in which at least two lines end in a page number behind leader dots. */
function findContents(lines: readonly ModelLine[]): (readonly Span[])[] {
  return findRuns(lines, 'contents')
    .filter((run) => run.filter((line) => /[.…·_—-]{2,}\s*[(（—-]?\s?\d{1,4}\s?[)）—-]?$/.test(line.words)).length >= 2)
    .map((run) => run.map(wordsSpan));
}
