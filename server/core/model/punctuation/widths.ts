// Half-width marks in Chinese text, judged by what the document itself does most.
import { FULL_WIDTH } from '../../data/punctuation/marks.js';
import { WIDTH_KINDS, type WidthFact, type WidthKind } from '../../lex/punctuation/widths.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { getParagraphs } from './paragraphs.js';
import { getWidths } from './sentenceMarks.js';

export interface HalfMark {
  readonly span: Span;
  readonly char: string;
  readonly full: string;
  readonly kind: WidthKind;
  readonly edits: readonly TextEdit[];
}

export interface HalfWidths {
  /** Strays among full-width marks of their kind. */
  readonly single: readonly HalfMark[];
  /** Marks that the document writes half-width throughout, or as often as not: one list for each habit. */
  readonly habits: readonly { readonly marks: readonly HalfMark[]; readonly isAll: boolean }[];
}

/** With fewer full-width marks than these a document has not shown what it does. */
const LEAST_FULL = 6;
/** As many half-width marks, and more than full-width ones, are a habit. */
const LEAST_HALF = 12;
/** One half-width mark among this many of its kind is a slip. */
const SLIP = 4;

const kept = new WeakMap<DocumentModel, HalfWidths>();

export function getHalfWidths(model: DocumentModel): HalfWidths {
  let widths = kept.get(model);
  if (!widths) {
    widths = computeHalfWidths(model);
    kept.set(model, widths);
  }
  return widths;
}

interface PlacedWidth extends WidthFact {
  readonly start: number;
}

/** All half-width marks that stand where Chinese takes full-width ones, in order, whatever the document does most. */
export const getHalfMarks = (model: DocumentModel): HalfMark[] =>
  countWidths(model)
    .half.map(toHalfMark)
    .sort((a, b) => a.span.start - b.span.start);

interface Widths {
  readonly half: readonly PlacedWidth[];
  /** How many marks of a kind there are, of both widths. */
  readonly all: Readonly<Record<WidthKind, number>>;
}

/** Counts all marks and places those that are half-width. */
function countWidths(model: DocumentModel): Widths {
  const half: PlacedWidth[] = [];
  const all = { comma: 0, semicolon: 0, colon: 0, question: 0, exclamation: 0, round: 0, stop: 0 };
  for (const { sentences } of getParagraphs(model))
    for (const { facts, start } of sentences) {
      const widths = getWidths(facts);
      if (!widths) continue;
      for (const letter of widths.all) all[WIDTH_KINDS.get(letter)!]++;
      for (const fact of widths.half) half.push({ ...fact, start: start + fact.at });
    }
  return { half, all };
}

function computeHalfWidths(model: DocumentModel): HalfWidths {
  const { half, all } = countWidths(model);
  const { round: _round, stop: _stop, ...clauses } = all;
  const halfClauses = half.filter(({ kind }) => kind !== 'round' && kind !== 'stop').length;
  const fullClauses = Object.values(clauses).reduce((sum, count) => sum + count, 0) - halfClauses;
  if (halfClauses >= LEAST_HALF && halfClauses > fullClauses)
    return { single: [], habits: [{ marks: half.map(toHalfMark), isAll: true }] };
  if (fullClauses < LEAST_FULL) return { single: [], habits: [] };
  const single: HalfMark[] = [];
  const habits: { marks: readonly HalfMark[]; isAll: boolean }[] = [];
  for (const kind of new Set(half.map((mark) => mark.kind))) {
    const own = half.filter((mark) => mark.kind === kind);
    if (own.length * SLIP <= all[kind] || (own.length <= 2 && own.length < fullClauses / 10))
      for (const mark of own) single.push(toHalfMark(mark));
    else habits.push({ marks: own.map(toHalfMark), isAll: false });
  }
  return { single: single.sort((a, b) => a.span.start - b.span.start), habits };
}

function toHalfMark({ start, at, char, kind, other }: PlacedWidth): HalfMark {
  const ends = [{ start, char }, ...(other ? [{ start: start + other.at - at, char: other.char }] : [])];
  const halves = ends.filter((end) => end.char in FULL_WIDTH);
  const shown = halves[0]!;
  return {
    span: { start: shown.start, end: shown.start + 1 },
    char: shown.char,
    full: FULL_WIDTH[shown.char]!,
    kind,
    edits: halves.map((end) => ({ start: end.start, end: end.start + 1, newText: FULL_WIDTH[end.char]! })),
  };
}
