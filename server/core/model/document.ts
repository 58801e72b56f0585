// The model of one document version, computed on first use and kept with its snapshot.
import { getLexicon, type Lexicon } from '../lex/lexicon.js';
import type { Snapshot } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { computeClaims, type DocumentClaims } from './claims.js';
import { computeDatedParts, type DatedPart, type DateProblem, findDateProblems } from './dates.js';
import { getIndex, type IndicatorIndex } from './indicators.js';
import { computeLedger, type FigureRecord } from './ledger.js';
import { type ModelLine, readLines } from './lines.js';
import type { OutlineEntry } from './outline.js';
import type { Placeholder } from './placeholder.js';
import { findPlaceholders } from './placeholders.js';
import { computeRegions, type Region } from './regions.js';
import { computeStructure } from './structure.js';
import { findTermProblems, type TermProblem } from './terms.js';
import { findPlanYear } from './year.js';

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
  /** What its sentences are read with. */
  readonly lexicon: Lexicon;
  /** The year that the plan is for, where title or first lines name one. */
  readonly year?: number;
  /** Every figure with what it measures, computed on first use. */
  readonly figures: readonly FigureRecord[];
  /** What is counted and what is listed, right and wrong, computed on first use. */
  readonly claims: DocumentClaims;
  /** Dates that cannot be right, in order, computed on first use. */
  readonly dates: readonly DateProblem[];
  /** Words out of their time, computed on first use. */
  readonly terms: readonly TermProblem[];
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
    const lexicon = getLexicon(snapshot.packs);
    const year = findPlanYear(lines, lexicon.calendar);
    const indicators = getIndex(snapshot.packs);
    let parts: readonly DatedPart[] | undefined;
    const getParts = (): readonly DatedPart[] => {
      parts ??= computeDatedParts(lines, structure, lexicon);
      return parts;
    };
    let terms: readonly TermProblem[] | undefined;
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
      lexicon,
      placeholders: findPlaceholders(lines, snapshot.markdown),
      ...(year === undefined ? {} : { year }),
      get figures() {
        figures ??= computeLedger(snapshot, lines, structure.outline, { year, title: structure.title, indicators });
        return figures;
      },
      get claims() {
        claims ??= computeClaims({
          text: snapshot.text,
          lines,
          outline: structure.outline,
          title: structure.title,
          lexicon,
        });
        return claims;
      },
      get dates() {
        dates ??= findDateProblems(lines, getParts(), lexicon);
        return dates;
      },
      get terms() {
        terms ??= findTermProblems(getParts());
        return terms;
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
