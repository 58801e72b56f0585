// The ledger: every figure of the document as a record, with its role, period, scope and section.
// Invariant: records come in document order; a figure's facts come from its sentence, its role from sentence and section.
import type { Comparator } from '../data/comparators.js';
import type { Indicator } from '../data/indicators.js';
import { findUnit, type UnitKind } from '../data/units.js';
import type { Sentence } from '../lex/facts.js';
import { type Evidence, type FigureFact, getFigures } from '../lex/figures.js';
import type { NumberBase } from '../lex/numbers.js';
import { fold, sourceWords, unfold } from '../text/fold.js';
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { findBySuffix, findIndicator, type IndicatorIndex, type KnownIndicator } from './indicators.js';
import { keyOf } from './ledger/key.js';
import { createYearKeeper, deadlineOf, withoutStart, yearOf, zippedYear } from './ledger/period.js';
import { type FigureRole, roleOf } from './ledger/role.js';
import { scopesOf } from './ledger/scope.js';
import { createSections } from './ledger/sections.js';
import { findTableFigures, type TableFigure } from './ledger/tables.js';
import { isConditional, type Move, moveOf } from './ledger/wording.js';
import type { ModelLine } from './lines.js';
import type { OutlineEntry } from './outline.js';

export type { FigureRole } from './ledger/role.js';
export type { Move } from './ledger/wording.js';

export interface FigureRecord {
  /** The number with its unit, in the document. */
  readonly span: Span;
  /** The sentence it stands in, in the document. */
  readonly sentence: Span;
  readonly indicator: string;
  /** The indicator folded and without what does not change what is measured; figures of one key are of one indicator. */
  readonly key: string;
  /** The indicator of a pack that it is of, and the one that its name ends in, whatever stands before. */
  readonly known?: KnownIndicator;
  readonly ending?: Indicator;
  readonly evidence: Evidence;
  /** `likely` where only the noun beside the number says what it measures. */
  readonly confidence: 'sure' | 'likely';
  /** Plain digits; `xx` where it is not filled in; a range is `value` 3 and `upper` 5. */
  readonly value: string;
  readonly upper?: string;
  readonly filled: boolean;
  readonly comparator: Comparator;
  /** Folded, with 万 or 亿 before it: `万元`, `%`, `/10万`. */
  readonly unit: string;
  /** The same as the document writes it. */
  readonly writtenUnit: string;
  readonly base: NumberBase;
  /** What the unit measures; absent for shares, ratios and bare numbers. */
  readonly kind?: UnitKind;
  readonly change: 'none' | 'by';
  readonly role: FigureRole;
  /** The year or date by which, as written: `2025年`, `年底前`; empty where the sentence names none. */
  readonly deadline: string;
  /** The year that it is meant for, where it can be told. */
  readonly year?: number;
  /** Words of place, level and population that hold for it, sorted; figures of other scopes are not compared. */
  readonly scope: string;
  /** Which way its words take the value: 提高到, 下降到, 不低于, 控制在…以下. */
  readonly move?: Move;
  /** It only says on what condition something happens: `完成率低于90%的，予以通报`. */
  readonly conditional: boolean;
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
  /** The year named before it, for a figure whose sentence names none. */
  readonly keptYear: number | undefined;
  /** What stands before it in the line tells of a year before the plan's own. */
  readonly isPast: boolean;
}

/** What of the document the ledger is read against. */
export interface LedgerContext {
  readonly year: number | undefined;
  readonly title: Span | undefined;
  readonly indicators: IndicatorIndex;
}

/** All figures of the lines with text; the document's own title holds none. */
export function computeLedger(
  snapshot: Snapshot,
  lines: readonly ModelLine[],
  outline: readonly OutlineEntry[],
  { year, title, indicators }: LedgerContext,
): FigureRecord[] {
  const records: FigureRecord[] = [];
  const sections = createSections(outline, lines);
  const years = createYearKeeper(year);
  for (const line of lines) {
    if (line.kind !== 'text' || line.start + line.facts.indent === title?.start) continue;
    const { content } = snapshot.lines[line.index]!;
    if (!line.continues) years.nextLine(content);
    for (const sentence of line.sentences) {
      const { text } = sentence.facts.folded;
      const figures = getFigures(sentence.facts);
      const scopes = scopesOf(text, figures);
      const starts = figures.map((figure) => figure.span.start);
      const source = snapshot.text.slice(line.start + sentence.start, line.start + sentence.end);
      const section = figures.length === 0 ? [] : sections(line.start + sentence.start);
      const place = { line, sentence, source, section, planYear: year, keptYear: years.year, isPast: years.isPast };
      records.push(...figures.map((figure, i) => toRecord(place, figure, { scope: scopes[i]!, starts })));
      years.read(text);
    }
  }
  const tables = findTableFigures(snapshot, lines).map((figure) => fromTable(figure, year));
  if (tables.length === 0) return records.map((record) => identify(record, indicators));
  const sectionsOfTables = createSections(outline, lines);
  const placed = tables.map((record) => ({ ...record, section: sectionsOfTables(record.span.start) }));
  return [...records, ...placed]
    .sort((a, b) => a.span.start - b.span.start)
    .map((record) => identify(record, indicators));
}

/** 固定资产投资增速6% is 固定资产投资增长6%. */
const GROWTH = /(?<=^(?!平均|年均).{3,})(?:增速|增幅|增长速度|年增长率|增长率)$/;

/** The record with what the packs know of its indicator. */
function identify(record: FigureRecord, index: IndicatorIndex): FigureRecord {
  const growth = record.base === 'percent' && record.change === 'none' ? GROWTH.exec(record.key) : null;
  const named: FigureRecord = growth
    ? { ...record, key: `${record.key.slice(0, growth.index)}增长`, change: 'by', move: 'raise' }
    : record;
  const ending = findBySuffix(named.key, index)?.indicator;
  if (!ending) return named;
  const known = findIndicator(named.key, index);
  return { ...named, ending, ...(known ? { known } : {}) };
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
    confidence: 'sure',
    value: number.value,
    ...(number.upper === undefined ? {} : { upper: number.upper }),
    filled: true,
    comparator,
    unit,
    writtenUnit: unit,
    base,
    ...(kind === undefined ? {} : { kind }),
    change: 'none',
    role: isPast ? 'result' : 'target',
    deadline,
    ...(year === undefined ? {} : { year }),
    scope: /20\d\d|目标|指标|数值|规划|计划|预期|任务/.test(column) ? '' : column,
    conditional: false,
    section: [],
  };
}

/** Words of what is to be, which end a report of what has been. */
const AHEAD_WORDS = /20\d\d年|今年|明年|下一步|要|将|力争|确保|争取|努力|计划/;

/** 从2024年起，用三年时间: where a span begins, no figure is for that year alone. */
const SINCE = /(?:从|自)20\d\d年(?:开始|起)/g;
const blank = (words: string): string => ' '.repeat(words.length);

/** An amount without a name of its own is that of the section it stands in. */
const BARE_MONEY = /^(?:总|概算|计划|完成|估算)?(?:投资|投入|筹资|安排|资金|经费|预算)$/;

interface Beside {
  readonly scope: string;
  /** Where the figures of the sentence begin, in order. */
  readonly starts: readonly number[];
}

function toRecord(place: Place, figure: FigureFact, { scope, starts }: Beside): FigureRecord {
  const { line, sentence, source, section, planYear } = place;
  const { folded } = sentence.facts;
  const span = unfold(folded, figure.span);
  const base = line.start + sentence.start;
  const words = figure.pieces.map((piece) => sourceWords(source, folded, piece)).join('');
  const heading = section.at(-1) ?? '';
  const isBare = BARE_MONEY.test(words) && heading.length <= 20;
  const role = roleOf(folded.text, figure, section, planYear);
  const zipped = zippedYear(folded.text, figure.span.start, starts);
  const period = role === 'target' ? withoutStart(folded.text) : folded.text;
  const deadline = zipped ? `${zipped}年` : deadlineOf(period.replace(SINCE, blank), figure.span.start);
  const year = deadline === '' ? place.keptYear : yearOf(deadline, planYear);
  const move = moveOf(folded.text, figure);
  const kind = findUnit(figure.unit.replace(/^[百千]?[万亿]+(?=.)/, ''))?.kind;
  const { value, upper, filled, comparator, unit, change, evidence } = figure;
  return {
    span: { start: base + span.start, end: base + span.end },
    sentence: { start: base, end: base + source.length },
    indicator: isBare ? heading + words : words,
    key: keyOf(isBare ? heading + words : figure.indicator),
    evidence,
    confidence: ['noun', 'per', 'described'].includes(evidence) ? 'likely' : 'sure',
    value,
    ...(upper === undefined ? {} : { upper }),
    filled,
    comparator,
    unit,
    writtenUnit: writtenUnit(source, folded, figure),
    base: figure.base,
    ...(kind === undefined ? {} : { kind }),
    change,
    role: role === 'target' && place.isPast && !AHEAD_WORDS.test(folded.text) ? 'result' : role,
    deadline,
    ...(year === undefined ? {} : { year }),
    scope,
    ...(move === undefined ? {} : { move }),
    conditional: isConditional(folded.text, figure),
    section,
  };
}

/** The unit in the source's own characters (萬元); signs of a base are the same in every script. */
function writtenUnit(source: string, folded: Sentence['facts']['folded'], { span, unit }: FigureFact): string {
  const words = sourceWords(source, folded, span).trimEnd();
  return unit !== '' && folded.text.slice(span.start, span.end).endsWith(unit)
    ? words.slice(words.length - unit.length)
    : unit;
}
