// The ledger: every figure of the document as a record, with its role, period, scope and section.
// Invariant: records come in document order; a figure's facts come from its sentence, its role from sentence and section.
import type { Comparator } from '../data/comparators.js';
import { findUnit, type UnitKind } from '../data/units.js';
import type { Sentence } from '../lex/facts.js';
import { type Evidence, type FigureFact, getFigures } from '../lex/figures.js';
import type { NumberBase } from '../lex/numbers.js';
import { fold, sourceWords, unfold } from '../text/fold.js';
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { keyOf } from './ledger/key.js';
import { deadlineOf, yearOf } from './ledger/period.js';
import { type FigureRole, roleOf } from './ledger/role.js';
import { scopeOf } from './ledger/scope.js';
import { createSections } from './ledger/sections.js';
import { findTableFigures, type TableFigure } from './ledger/tables.js';
import type { ModelLine } from './lines.js';
import type { OutlineEntry } from './outline.js';

export type { FigureRole } from './ledger/role.js';

export interface FigureRecord {
  /** The number with its unit, in the document. */
  readonly span: Span;
  /** The sentence it stands in, in the document. */
  readonly sentence: Span;
  readonly indicator: string;
  /** The indicator folded and without what does not change what is measured; figures of one key are of one indicator. */
  readonly key: string;
  readonly evidence: Evidence;
  /** Plain digits; `xx` where it is not filled in; a range is `value` 3 and `upper` 5. */
  readonly value: string;
  readonly upper?: string;
  readonly filled: boolean;
  readonly comparator: Comparator;
  readonly unit: string;
  readonly base: NumberBase;
  /** What the unit measures; absent for shares, ratios and bare numbers. */
  readonly kind?: UnitKind;
  readonly change: 'none' | 'by';
  readonly role: FigureRole;
  /** The year or date by which, as written: `2025年`, `年底前`; empty where the sentence names none. */
  readonly deadline: string;
  /** The year that it is meant for, where it can be told. */
  readonly year?: number;
  /** Words of place, level and population in its sentence before it, sorted; figures of other scopes are not compared. */
  readonly scope: string;
  /** Titles of the headings above it, outermost first. */
  readonly section: readonly string[];
}

interface Place {
  readonly line: ModelLine;
  readonly sentence: Sentence;
  /** The sentence as it stands in the document. */
  readonly source: string;
  readonly section: readonly string[];
  readonly planYear: number | undefined;
}

/** All figures of the lines with text; the document's own title holds none. */
export function computeLedger(
  snapshot: Snapshot,
  lines: readonly ModelLine[],
  outline: readonly OutlineEntry[],
  { year, title }: { readonly year: number | undefined; readonly title: Span | undefined },
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
      for (const figure of figures) records.push(toRecord({ line, sentence, source, section, planYear: year }, figure));
    }
  }
  const tables = findTableFigures(snapshot, lines).map((figure) => fromTable(figure, year));
  if (tables.length === 0) return records;
  const sectionsOfTables = createSections(outline);
  const placed = tables.map((record) => ({ ...record, section: sectionsOfTables(record.span.start) }));
  return [...records, ...placed].sort((a, b) => a.span.start - b.span.start);
}

/** A column for a year before the plan's, or one that says so, holds what has been. */
const BASELINE_COLUMN = /基期|基数|现状|完成值|实际|上年|去年|完成情况/;

function fromTable(
  { span, row, indicator, number, unit, comparator, column }: TableFigure,
  planYear: number | undefined,
): FigureRecord {
  const deadline = /20\d\d年?(?:底|末)?/.exec(column)?.[0] ?? '';
  const year = yearOf(deadline, planYear);
  const isPast = BASELINE_COLUMN.test(column) || (year !== undefined && planYear !== undefined && year < planYear);
  const base = unit === '%' ? 'percent' : unit === '‰' ? 'permille' : unit === '/10万' ? 'per100k' : number.base;
  const kind = findUnit(unit.replace(/^[百千]?[万亿]+(?=.)/, ''))?.kind;
  return {
    span,
    sentence: row,
    indicator,
    key: keyOf(fold(indicator).text),
    evidence: 'noun',
    value: number.value,
    ...(number.upper === undefined ? {} : { upper: number.upper }),
    filled: true,
    comparator,
    unit,
    base,
    ...(kind === undefined ? {} : { kind }),
    change: 'none',
    role: isPast ? 'result' : 'target',
    deadline,
    ...(year === undefined ? {} : { year }),
    scope: scopeOf(fold(indicator).text),
    section: [],
  };
}

/** An amount without a name of its own is that of the section it stands in. */
const BARE_MONEY = /^(?:总|概算|计划|完成|估算)?(?:投资|投入|筹资|安排|资金|经费|预算)$/;

function toRecord({ line, sentence, source, section, planYear }: Place, figure: FigureFact): FigureRecord {
  const folded = sentence.facts.folded;
  const place = unfold(folded, figure.span);
  const base = line.start + sentence.start;
  const before = folded.text.slice(0, figure.span.start);
  const words = figure.pieces.map((piece) => sourceWords(source, folded, piece)).join('');
  const heading = section.at(-1) ?? '';
  const isBare = BARE_MONEY.test(words) && heading.length <= 20;
  const deadline = deadlineOf(folded.text, figure.span.start);
  const year = yearOf(deadline, planYear);
  const kind = findUnit(figure.unit.replace(/^[百千]?[万亿]+(?=.)/, ''))?.kind;
  const { value, upper, filled, comparator, unit, change, evidence } = figure;
  return {
    span: { start: base + place.start, end: base + place.end },
    sentence: { start: base, end: base + source.length },
    indicator: isBare ? heading + words : words,
    key: keyOf(isBare ? heading + words : figure.indicator),
    evidence,
    value,
    ...(upper === undefined ? {} : { upper }),
    filled,
    comparator,
    unit,
    base: figure.base,
    ...(kind === undefined ? {} : { kind }),
    change,
    role: roleOf(folded.text, figure, section, planYear),
    deadline,
    ...(year === undefined ? {} : { year }),
    scope: scopeOf(before),
    section,
  };
}
