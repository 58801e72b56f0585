// The ledger: every figure of the document as a record, with its role, period and section.
// Invariant: records come in document order; a figure's facts come from its sentence, its role from sentence and section.

import type { Comparator } from '../data/comparators.js';
import { AHEAD, DESCRIPTION, REFERENCE, RESULT, REVIEW } from '../data/roles.js';
import type { Sentence } from '../lex/facts.js';
import { type FigureFact, getFigures } from '../lex/figures.js';
import type { NumberBase } from '../lex/numbers.js';
import { sourceWords, unfold } from '../text/fold.js';
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import type { ModelLine } from './lines.js';
import type { OutlineEntry } from './outline.js';

/** What a figure is to the plan. */
export type FigureRole = 'target' | 'result' | 'baseline' | 'reference';

export interface FigureRecord {
  /** The number with its unit, in the document. */
  readonly span: Span;
  readonly indicator: string;
  /** Plain digits; `xx` where it is not filled in; `3-5` is `value` 3 and `upper` 5. */
  readonly value: string;
  readonly upper?: string;
  readonly filled: boolean;
  readonly comparator: Comparator;
  readonly unit: string;
  readonly base: NumberBase;
  readonly change: 'none' | 'by';
  readonly role: FigureRole;
  /** The year or date by which, as written: `2025年`, `年底前`; empty where the sentence names none. */
  readonly deadline: string;
  /** Titles of the headings above it, outermost first. */
  readonly section: readonly string[];
}

interface Place {
  readonly line: ModelLine;
  readonly sentence: Sentence;
  /** The sentence as it stands in the document. */
  readonly source: string;
}

/** All figures of the lines with text. */
export function computeLedger(
  snapshot: Snapshot,
  lines: readonly ModelLine[],
  outline: readonly OutlineEntry[],
  { year: planYear, title }: { readonly year: number | undefined; readonly title: Span | undefined },
): FigureRecord[] {
  const records: FigureRecord[] = [];
  const sections = createSections(outline);
  for (const line of lines) {
    if (line.kind !== 'text' || line.start + line.facts.indent === title?.start) continue;
    for (const sentence of line.facts.sentences) {
      const figures = getFigures(sentence.facts);
      if (figures.length === 0) continue;
      const source = snapshot.lines[line.index]!.content.slice(sentence.start, sentence.end);
      const section = sections(line.start + sentence.start);
      for (const figure of figures) records.push(toRecord({ line, sentence, source }, figure, section, planYear));
    }
  }
  return records;
}

/** An amount without a name of its own is that of the section it stands in. */
const BARE_MONEY = /^(?:总|概算|计划|完成|估算)?(?:投资|投入|筹资|安排|资金|经费|预算)$/;

function toRecord(
  { line, sentence, source }: Place,
  figure: FigureFact,
  section: readonly string[],
  planYear: number | undefined,
): FigureRecord {
  const place = unfold(sentence.facts.folded, figure.span);
  const base = line.start + sentence.start;
  const text = sentence.facts.folded.text;
  const { value, filled, comparator, unit, change } = figure;
  const indicator = figure.pieces.map((piece) => sourceWords(source, sentence.facts.folded, piece)).join('');
  const heading = section.at(-1) ?? '';
  const isBare = BARE_MONEY.test(indicator) && heading.length <= 20;
  return {
    span: { start: base + place.start, end: base + place.end },
    indicator: isBare ? heading + indicator : indicator,
    value,
    ...(figure.upper === undefined ? {} : { upper: figure.upper }),
    filled,
    comparator,
    unit,
    base: figure.base,
    change,
    role: roleOf(text, figure, section, planYear),
    deadline: deadlineOf(text, figure.span.start),
    section,
  };
}

function roleOf(
  text: string,
  figure: FigureFact,
  section: readonly string[],
  planYear: number | undefined,
): FigureRole {
  const before = text.slice(0, figure.span.start);
  const clause = /[^,;。]*$/.exec(before)![0];
  if (REFERENCE.test(clause)) return 'reference';
  if (
    /(?:由|从)[^,;。到至]*$/.test(clause) &&
    /^.{0,14}?(?:提高|增加|上升|下降|降低|增长|扩大|减少|降|升)(?:到|至)/.test(text.slice(figure.span.end))
  )
    return 'baseline';
  if (
    DESCRIPTION.test(clause) ||
    RESULT.test(clause) ||
    RESULT.test(before.slice(-40)) ||
    namesPastYear(before, planYear)
  )
    return 'result';
  const heading = [...section].reverse().find((title) => REVIEW.test(title) || AHEAD.test(title));
  return heading !== undefined && REVIEW.test(heading) && !AHEAD.test(heading) ? 'result' : 'target';
}

/** The last year named before the figure lies before the plan's own. */
function namesPastYear(before: string, planYear: number | undefined): boolean {
  const year = [...before.matchAll(/(20\d\d)年/g)].at(-1)?.[1];
  return year !== undefined && planYear !== undefined && Number(year) < planYear;
}

/** By when: the last year, period or month named before the figure in its sentence. */
function deadlineOf(text: string, at: number): string {
  const dates = [
    ...text
      .slice(0, at)
      .matchAll(
        /20\d\d年(?:\d{1,2}月)?(?:底|末)?前?|“?十[三四五六]五”?(?:期?末|时期|期间)?|\d{1,2}月底?前|年底前?|年内|本世纪中叶/g,
      ),
  ];
  return dates.at(-1)?.[0] ?? '';
}

/** Looks up the headings above an offset; offsets are asked for in rising order. */
function createSections(outline: readonly OutlineEntry[]): (at: number) => readonly string[] {
  const flat: { readonly start: number; readonly path: readonly string[] }[] = [];
  const visit = (entries: readonly OutlineEntry[], path: readonly string[]): void => {
    for (const entry of entries) {
      const own = [...path, entry.title];
      flat.push({ start: entry.span.start, path: own });
      visit(entry.children, own);
    }
  };
  visit(outline, []);
  let i = -1;
  return (at) => {
    while (i + 1 < flat.length && flat[i + 1]!.start <= at) i++;
    return i === -1 ? [] : flat[i]!.path;
  };
}
