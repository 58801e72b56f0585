// What the shape of a document lacks: a title, text under a heading, an end; and headings that end in a mark where their
// siblings do not. Judged against the document's own way: a list of short items has nothing under any of them.
import { SIGNERS } from '../data/shape.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { type ModelLine, wordsSpan } from './lines.js';
import type { OutlineEntry } from './outline.js';

export interface ShapeProblem {
  readonly kind: 'noTitle' | 'marked' | 'empty' | 'truncated';
  readonly span: Span;
  /** `marked`: the mark at the heading's end. */
  readonly mark?: Span;
}

const kept = new WeakMap<DocumentModel, readonly ShapeProblem[]>();

export function getShapeProblems(model: DocumentModel): readonly ShapeProblem[] {
  let problems = kept.get(model);
  if (!problems) {
    const levels = collectSiblings(model.outline);
    problems = [
      ...findNoTitle(model),
      ...findMarked(model, levels),
      ...findEmpty(model, levels),
      ...findTruncated(model),
    ];
    kept.set(model, problems);
  }
  return problems;
}

type Siblings = readonly OutlineEntry[];

function collectSiblings(entries: readonly OutlineEntry[]): Siblings[] {
  const byFamily = new Map<string, OutlineEntry[]>();
  for (const entry of entries) byFamily.set(entry.family, [...(byFamily.get(entry.family) ?? []), entry]);
  return [...byFamily.values(), ...entries.flatMap((entry) => collectSiblings(entry.children))];
}

/** A plan is longer than this and has headings; a shorter text may be a part of one. */
const SHORTEST_PLAN = 400;
/** `各乡镇人民政府、街道办事处，县直有关单位：` */
const ADDRESSEE = /^[^。；]{4,60}[：:]$/;

/** A text with labelled headings that begins with its addressee or its first sentence. */
function findNoTitle({ title, outline, lines, snapshot }: DocumentModel): ShapeProblem[] {
  if (title || snapshot.length < SHORTEST_PLAN || outline.length < 2) return [];
  if (outline.some(({ kind, family }) => kind === 'piece' || family === 'plain' || family.startsWith('#1'))) return [];
  const first = lines.find((line) => line.kind === 'text');
  if (!first || !ADDRESSEE.test(first.words)) return [];
  const { start } = wordsSpan(first);
  const length = /^[^，、；：,:;]{2,20}/.exec(snapshot.text.slice(start))?.[0].length ?? 2;
  return [{ kind: 'noTitle', span: { start, end: start + length } }];
}

/** Headings of which most end without a mark; arabic labels open items as often. */
const HEADING_FAMILIES = /^(?:han|hanParen|chapter|section|plain|#\d)$/;
const LONGEST_HEADING = 30;

function findMarked(model: DocumentModel, levels: readonly Siblings[]): ShapeProblem[] {
  return levels.flatMap((siblings) => {
    const headings = siblings.filter(
      (entry) =>
        HEADING_FAMILIES.test(entry.family) && isOnOwnLine(model, entry) && entry.title.length <= LONGEST_HEADING,
    );
    const marked = headings.flatMap((entry) => {
      const mark = markOf(model, entry);
      return mark ? [{ kind: 'marked' as const, span: { start: entry.span.start, end: mark.end }, mark }] : [];
    });
    return headings.length < 3 || marked.length * 3 > headings.length ? [] : marked;
  });
}

/** The mark at the end of a heading's line, which Markdown's headings have in their title. */
function markOf({ snapshot }: DocumentModel, { span }: OutlineEntry): Span | undefined {
  const at = [span.end, span.end - 1].find((i) => MARK.test(snapshot.text[i] ?? ''));
  return at === undefined ? undefined : { start: at, end: at + 1 };
}
const MARK = /[。，；,;]/;

/** Nothing but a mark stands behind the title in its line. */
const isOnOwnLine = ({ snapshot }: DocumentModel, { span, kind }: OutlineEntry): boolean =>
  kind !== 'buried' && /^[。，；,;：:]?[^\S\r\n]*(?:[\r\n]|$)/.test(snapshot.text.slice(span.end, span.end + 40));

/** A heading with nothing under it, where most of its siblings have something. */
function findEmpty(model: DocumentModel, levels: readonly Siblings[]): ShapeProblem[] {
  const { text } = model.snapshot;
  const end = lastOwn(model);
  return levels.flatMap((siblings) => {
    const isEmpty = (entry: OutlineEntry): boolean =>
      entry.children.length === 0 && text.slice(entry.span.end, entry.section.end).trim() === '';
    const empty = siblings.filter(
      (entry) => entry.kind === 'heading' && entry.label !== '' && isOnOwnLine(model, entry) && isEmpty(entry),
    );
    const filled = siblings.filter((entry) => !isEmpty(entry));
    if (filled.length < 2 || empty.length * 3 > siblings.length) return [];
    return empty.filter((entry) => entry.span.end < end).map(({ span }): ShapeProblem => ({ kind: 'empty', span }));
  });
}

/** Where the document's own text ends. */
const lastOwn = ({ lines }: DocumentModel): number => {
  const last = lines.filter((line) => line.kind === 'text').at(-1);
  return last ? wordsSpan(last).end : 0;
};

/** The last line of the document, or of a piece, that breaks off: no end mark, or an ellipsis for what follows. */
function findTruncated(model: DocumentModel): ShapeProblem[] {
  const own = model.lines.filter((line) => line.kind === 'text');
  const starts = model.outline.filter(({ kind }) => kind === 'piece').map(({ span }) => span.start);
  const ends = own.filter((line, i) => {
    const next = own[i + 1];
    return !next || starts.some((start) => line.start < start && start <= wordsSpan(next).start && start >= next.start);
  });
  return ends.flatMap((line) => breaksOff(model, line, own));
}

/** Sentences end in these, with what closes there. */
const ENDED = /[。！？!?；;：:.…][”’）)》〉」』】〞"']*$/;
const ELLIPSIS = /(?:…{1,2}|\.{3,6})[”’）)]?$/;
const SHORTEST_LINE = 12;

function breaksOff(model: DocumentModel, line: ModelLine, own: readonly ModelLine[]): ShapeProblem[] {
  const { words } = line;
  const isCut = ELLIPSIS.test(words) ? !/等(?:…|\.)/.test(words) : !ENDED.test(words);
  if (
    !isCut ||
    words.length < SHORTEST_LINE ||
    SIGNERS.pattern.test(words) ||
    /[\dxX×]\s?日?$|[a-zA-Z/]$|[^….][）)】》」』]$/.test(words)
  )
    return [];
  const { start, end } = wordsSpan(line);
  if (model.title && model.title.start <= start && start < model.title.end) return [];
  const entry = lastEntry(model.outline);
  // A heading or an item without a mark at its end is no sentence.
  if (!/[。；;]/.test(words) && (words.length < 40 || (entry && entry.span.start >= start && entry.span.end >= end)))
    return ELLIPSIS.test(words) && words.length >= SHORTEST_LINE ? [toTruncated(model, start, end)] : [];
  const others = own.filter((other) => other !== line && other.words.length >= 30).slice(-12);
  // Where most paragraphs have no end mark, this one has lost nothing.
  if (others.filter((other) => !ENDED.test(other.words)).length * 2 > others.length) return [];
  return [toTruncated(model, start, end)];
}

/** From the last clause on. */
function toTruncated({ snapshot }: DocumentModel, start: number, end: number): ShapeProblem {
  const words = snapshot.text.slice(start, end);
  const clause = /[^，。；：、,;:]*[，。；：、,;:]?$/.exec(words.replace(/[….]+$/, ''))?.[0].length ?? 0;
  const tail = /[….]*$/.exec(words)![0].length;
  return { kind: 'truncated', span: { start: Math.max(start, end - tail - clause), end } };
}

const lastEntry = (entries: readonly OutlineEntry[]): OutlineEntry | undefined => {
  const last = entries.at(-1);
  return last && (lastEntry(last.children) ?? last);
};
