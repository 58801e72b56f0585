// Puts labels and headings together into the outline.
// Invariant: entries come in document order, each begins where its label or title does, and none overlaps another.

import type { LabelFact } from '../lex/labels.js';
import { unfold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { findHeadings, type Heading } from './headings.js';
import { findDocumentLabels, type Label } from './labels.js';
import { type ModelLine, wordsSpan } from './lines.js';
import { computeLevels, type EntryFamily } from './nesting.js';
import type { EntryKind, EntryNumber, OutlineEntry } from './outline.js';

export interface Structure {
  readonly title?: Span;
  readonly outline: readonly OutlineEntry[];
  readonly signatures: readonly ModelLine[];
}

/** An entry before it has its level. */
interface Draft {
  readonly family: EntryFamily;
  readonly number: number;
  readonly alone: boolean;
  readonly kind: EntryKind;
  readonly label: string;
  readonly title: string;
  readonly numbering?: EntryNumber;
  readonly span: Span;
}

export function computeStructure(text: string, lines: readonly ModelLine[]): Structure {
  const labels = findDocumentLabels(lines);
  const labelled = new Set(labels.filter((l) => l.opensLine).map((l) => l.line.index));
  const { headings, signatures } = findHeadings(lines, labelled);
  const marked = findMarkdownHeadings(lines);
  const drafts = [
    ...labels.filter((l) => l.line.hashes === 0).map((label, i, all) => labelDraft(text, label, all[i + 1])),
    ...headings.filter((h) => h.kind !== 'title').map((h) => headingDraft(text, h)),
    ...marked.entries.map((line) => markdownDraft(text, line)),
  ].sort((a, b) => a.span.start - b.span.start);
  const title = marked.title ?? headings.find((h) => h.kind === 'title')?.line;
  const outline = toTree(drafts, computeLevels(drafts), text.length);
  return { ...(title ? { title: wordsSpan(title) } : {}), outline, signatures };
}

/** Markdown headings; the only `#` of the first rank, at the top, is the title. */
function findMarkdownHeadings(lines: readonly ModelLine[]): { title?: ModelLine; entries: ModelLine[] } {
  const all = lines.filter((line) => line.hashes > 0 && line.kind === 'text');
  const first = all[0];
  const isTitle = first !== undefined && first.hashes === 1 && all.filter((l) => l.hashes === 1).length === 1;
  return isTitle ? { title: first, entries: all.slice(1) } : { entries: all };
}

function headingDraft(text: string, heading: Heading): Draft {
  const whole = wordsSpan(heading.line);
  const span =
    text[whole.end - 1] === '：' || text[whole.end - 1] === ':' ? { start: whole.start, end: whole.end - 1 } : whole;
  const family = heading.kind === 'title' ? 'plain' : heading.kind;
  return {
    family,
    number: 0,
    alone: true,
    kind: family === 'plain' ? 'heading' : family,
    label: '',
    title: text.slice(span.start, span.end),
    span,
  };
}

function markdownDraft(text: string, line: ModelLine): Draft {
  const span = wordsSpan(line);
  const words = text.slice(span.start, span.end);
  const fact = line.facts.sentences[0]!.facts.labels.find(
    (l) => l.place === 'start' || l.span.start <= line.hashes + 3,
  );
  const sentence = line.facts.sentences[0]!;
  const place = fact && unfold(sentence.facts.folded, fact.span);
  const opens = place !== undefined && line.start + sentence.start + place.start === span.start;
  const label = opens ? text.slice(span.start, line.start + sentence.start + place.end) : '';
  return {
    family: `#${line.hashes}`,
    number: 0,
    alone: true,
    kind: 'heading',
    label,
    title: words.slice(label.length).trim(),
    ...(fact && label ? { numbering: toNumber(fact, true) } : {}),
    span,
  };
}

function labelDraft(text: string, label: Label, next: Label | undefined): Draft {
  if (label.fact.family === 'piece') return buriedPiece(text, label);
  const { sentence, fact, line } = label;
  const base = line.start + sentence.start;
  const folded = sentence.facts.folded;
  const until = next && next.sentence === sentence && next.line === line ? next.fact.span.start : folded.text.length;
  const titleSpan = findTitleSpan(folded.text, fact.span.end, until);
  const inSource = (span: Span): Span => {
    const place = unfold(folded, span);
    return { start: base + place.start, end: base + place.end };
  };
  const labelPlace = inSource(fact.span);
  const titlePlace =
    titleSpan.end > titleSpan.start ? inSource(titleSpan) : { start: labelPlace.end, end: labelPlace.end };
  const alone =
    label.opensLine && line.facts.sentences.at(-1) === sentence && folded.text.slice(titleSpan.end).trim().length <= 1;
  return {
    family: fact.family,
    number: fact.number,
    alone,
    kind: kindOf(label, alone, folded.text.slice(titleSpan.end).trim().length <= 1),
    label: text.slice(labelPlace.start, labelPlace.end),
    title: text.slice(titlePlace.start, titlePlace.end),
    numbering: toNumber(fact, label.opensLine),
    span: { start: labelPlace.start, end: titlePlace.end },
  };
}

const toNumber = ({ family, number, place }: LabelFact, opensLine: boolean): EntryNumber => ({
  family,
  number,
  opensLine,
  isLedIn: place === 'colon',
});

/** The title of a piece that the text runs on from. */
function buriedPiece(text: string, { line, sentence, fact }: Label): Draft {
  const place = unfold(sentence.facts.folded, fact.span);
  const base = line.start + sentence.start;
  const span = { start: base + place.start, end: base + place.end };
  return {
    family: 'piece',
    number: 0,
    alone: true,
    kind: 'piece',
    label: '',
    title: text.slice(span.start, span.end),
    span,
  };
}

const ITEMS: ReadonlySet<EntryFamily> = new Set([
  'arabicParen',
  'arabicHalf',
  'circled',
  'series',
  'sequence',
  'ordinal',
  'latin',
]);

const SENTENCES: ReadonlySet<EntryFamily> = new Set(['arabic', 'decimal2', 'decimal3']);

/** `isWhole`: the title is all there is of its sentence. */
function kindOf(label: Label, alone: boolean, isWhole: boolean): EntryKind {
  if (ITEMS.has(label.fact.family)) return 'item';
  if (!label.opensLine) return 'buried';
  if (!alone) return isWhole || !SENTENCES.has(label.fact.family) ? 'run-in' : 'item';
  return endsInMark(label) ? 'item' : 'heading';
}

/** `1.建成学校3所；` is an item, `1.学校建设` a heading. */
const endsInMark = (label: Label): boolean =>
  SENTENCES.has(label.fact.family) && /[。;,]\s*$/.test(label.sentence.facts.folded.text);

const LONG_TITLE = 30;

/** The title behind a label: up to the first 。 ： ；, or in a long stretch up to the first comma or blank. */
function findTitleSpan(text: string, from: number, until: number): Span {
  let start = from;
  while (start < until && text.charCodeAt(start) === 32) start++;
  const mark = text.slice(start, until).search(/[。:;!?]/);
  let end = mark === -1 ? until : start + mark;
  if (end - start > LONG_TITLE) {
    const pause = text.slice(start + 2, end).search(/[, ]/);
    if (pause !== -1) end = start + 2 + pause;
  }
  while (end > start && /[\s,、]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Builds the tree; an entry's section ends where the next entry of its level or above begins. */
function toTree(drafts: readonly Draft[], levels: readonly number[], length: number): OutlineEntry[] {
  const ends = new Array<number>(drafts.length).fill(length);
  const open: number[] = [];
  drafts.forEach((draft, i) => {
    while (open.length > 0 && levels[open.at(-1)!]! >= levels[i]!) ends[open.pop()!] = draft.span.start;
    open.push(i);
  });
  const roots: OutlineEntry[] = [];
  const path: { level: number; children: OutlineEntry[] }[] = [{ level: 0, children: roots }];
  drafts.forEach((draft, i) => {
    const children: OutlineEntry[] = [];
    const { kind, label, title, span, numbering } = draft;
    while (path.at(-1)!.level >= levels[i]!) path.pop();
    const section = { start: span.start, end: ends[i]! };
    // Of two layouts, so that entries without a label have no member for it.
    path
      .at(-1)!
      .children.push(
        numbering
          ? { kind, level: levels[i]!, label, title, numbering, span, section, children }
          : { kind, level: levels[i]!, label, title, span, section, children },
      );
    path.push({ level: levels[i]!, children });
  });
  return roots;
}
