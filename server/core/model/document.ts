// The model of one document version, computed on first use and kept with its snapshot.
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { computeClaims, type DocumentClaims } from './claims.js';
import { type DateProblem, findDateProblems } from './dates.js';
import { getIndex, type IndicatorIndex } from './indicators.js';
import { computeLedger, type FigureRecord } from './ledger.js';
import { type ModelLine, readLines } from './lines.js';
import type { OutlineEntry } from './outline.js';
import type { Placeholder } from './placeholder.js';
import { findPlaceholders } from './placeholders.js';
import { computeRegions, type Region } from './regions.js';
import { computeStructure } from './structure.js';

export interface DocumentModel {
  readonly snapshot: Snapshot;
  readonly lines: readonly ModelLine[];
  /** The document's own title, where it has one. */
  readonly title?: Span;
  readonly outline: readonly OutlineEntry[];
  /** In order, none overlapping another. */
  readonly placeholders: readonly Placeholder[];
  /** The indicators and relations that its figures are read against. */
  readonly indicators: IndicatorIndex;
  /** The year that the plan is for, where title or first lines name one. */
  readonly year?: number;
  /** Every figure with what it measures, computed on first use. */
  readonly figures: readonly FigureRecord[];
  /** What is counted and what is listed, right and wrong, computed on first use. */
  readonly claims: DocumentClaims;
  /** Dates that cannot be right, in order, computed on first use. */
  readonly dates: readonly DateProblem[];
  /** What each stretch of text is, computed on first use. */
  readonly regions: readonly Region[];
}

const models = new WeakMap<Snapshot, DocumentModel>();

/** The model of a snapshot; the same object on every call. Never throws, on any text. */
export function getModel(snapshot: Snapshot): DocumentModel {
  let model = models.get(snapshot);
  if (!model) {
    const lines = readLines(snapshot);
    const structure = computeStructure(snapshot.text, lines);
    const year = findYear(lines);
    const indicators = getIndex(snapshot.packs);
    let figures: readonly FigureRecord[] | undefined;
    let regions: readonly Region[] | undefined;
    let dates: readonly DateProblem[] | undefined;
    let claims: DocumentClaims | undefined;
    model = {
      snapshot,
      lines,
      ...(structure.title ? { title: structure.title } : {}),
      outline: structure.outline,
      indicators,
      placeholders: findPlaceholders(lines, snapshot.markdown),
      ...(year === undefined ? {} : { year }),
      get figures() {
        figures ??= computeLedger(snapshot, lines, structure.outline, { year, title: structure.title, indicators });
        return figures;
      },
      get claims() {
        claims ??= computeClaims({ text: snapshot.text, lines, outline: structure.outline, title: structure.title });
        return claims;
      },
      get dates() {
        dates ??= findDateProblems(lines, structure);
        return dates;
      },
      get regions() {
        regions ??= computeRegions(lines, structure);
        return regions;
      },
    };
    models.set(snapshot, model);
  }
  return model;
}

/** How many lines with words at the top may name the plan's year. */
const TOP = 6;

/** First years of the five-year periods that documents of today may be for. */
const PERIODS: Readonly<Record<string, number>> = { 二: 2011, 三: 2016, 四: 2021, 五: 2026 };

/**
 * The year that the first line with one names: of a span its first (2021—2025年), else the latest
 * (`2023年总结和2024年计划` is a plan for 2024; 到2030年 is a deadline), else the first year of a period named there.
 */
function findYear(lines: readonly ModelLine[]): number | undefined {
  const top = lines.filter((line) => line.kind === 'text').slice(0, TOP);
  for (const line of top) {
    const words = line.words.slice(0, 80);
    const span = /(20\d\d)年?[-—~至]+20\d\d/.exec(words)?.[1];
    const years = span ? [span] : [...words.matchAll(/(?<!到)(20\d\d)年/g)].map((match) => match[1]);
    if (years.length > 0) return Math.max(...years.map(Number));
    const period = /“?十([二三四五])五”?/.exec(words)?.[1];
    if (period !== undefined) return PERIODS[period];
  }
  return undefined;
}
