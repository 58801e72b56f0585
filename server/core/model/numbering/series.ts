// Series that are spoken or stand within a paragraph: 一是…二是…三是, 第一，…第二，…, （1）…（2）… and ①②③.
// They are read from the label candidates of the text, since the outline leaves out what does not count on.
// Invariant: one pass; nothing is said where the missing number may be worded in another way.
import type { LabelFact, LabelFamily } from '../../lex/labels.js';
import { unfold } from '../../text/fold.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import { getNodes } from './entries.js';
import { relabel, writeHan } from './relabel.js';
import { getNumbering, type NumberKind } from './runs.js';

export interface Told {
  readonly span: Span;
  readonly quote: string;
}

export interface SeriesProblem extends Told {
  readonly kind: NumberKind;
  /** The label that should stand here. */
  readonly expected?: string;
  readonly other?: Told;
  /** The edits that make the series count on; none where a label cannot be written. */
  readonly edits: readonly TextEdit[];
}

export interface Member extends Told {
  readonly number: number;
  readonly odd: boolean;
  readonly line: ModelLine;
  /** Index of the last numbered entry before it. */
  readonly section: number;
}

const SPOKEN_SERIES: readonly LabelFamily[] = ['series', 'ordinal'];
/** Of these a run within one line is read. */
const WITHIN_LINE: readonly LabelFamily[] = ['arabicParen', 'circled', 'arabic', 'hanParen'];

/** Labels of one family that belong together, in order. */
export type SeriesRun = readonly Member[];

interface Series {
  readonly problems: readonly SeriesProblem[];
  readonly runs: readonly SeriesRun[];
}

const kept = new WeakMap<DocumentModel, Series>();

export const getSeriesProblems = (model: DocumentModel): readonly SeriesProblem[] => getSeries(model).problems;

/** All series, right and wrong, in order of their first labels. */
export const getSeriesRuns = (model: DocumentModel): readonly SeriesRun[] => getSeries(model).runs;

function getSeries(model: DocumentModel): Series {
  let series = kept.get(model);
  if (!series) {
    const members = collect(model);
    const runs = [
      ...SPOKEN_SERIES.flatMap((family) => toRuns(members.get(family) ?? [], isNear)),
      ...WITHIN_LINE.flatMap((family) => toRuns(members.get(family) ?? [], (a, b) => a.line === b.line)),
    ].sort((a, b) => a[0]!.span.start - b[0]!.span.start);
    const problems = findProblems(model, members).map((problem) => {
      const run = runs.find((r) => r.some((m) => m.span.start === problem.span.start));
      return { ...problem, edits: run ? renumberSeries(run) : [] };
    });
    series = { problems, runs };
    kept.set(model, series);
  }
  return series;
}

/** A label 1 begins a series of its own. */
function toRuns(members: readonly Member[], isTogether: (a: Member, b: Member) => boolean): SeriesRun[] {
  const runs: Member[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && member.number !== 1 && isTogether(last, member)) run.push(member);
    else runs.push([member]);
  }
  return runs.filter((run) => run.length > 1);
}

/** A number that is farther than this from where it should be is no member of the series. */
const FARTHEST = 3;

/** The edits that make a series count on from 1; none where it may be something else. */
export function renumberSeries(run: SeriesRun): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [i, { span, quote, number }] of run.entries()) {
    const newText = relabel(quote, i + 1);
    if (newText === undefined || Math.abs(number - i - 1) > FARTHEST) return [];
    if (newText !== quote) edits.push({ start: span.start, end: span.end, newText });
  }
  return edits;
}

type Found = Omit<SeriesProblem, 'edits'>;

function findProblems(model: DocumentModel, members: ReadonlyMap<LabelFamily, readonly Member[]>): Found[] {
  const told = new Set(getNumbering(model).problems.map((p) => p.node.label.start));
  const found = [
    ...SPOKEN_SERIES.flatMap((family) => checkSpoken(model.snapshot.text, members.get(family) ?? [])),
    ...WITHIN_LINE.flatMap((family) => checkWithinLines(model.snapshot.text, members.get(family) ?? [])),
  ];
  return found.filter((p) => !told.has(p.span.start)).sort((a, b) => a.span.start - b.span.start);
}

function collect(model: DocumentModel): Map<LabelFamily, Member[]> {
  const headings = getNodes(model).filter(
    (n) => n.entry.numbering === undefined || isHeading(n.entry.numbering.family),
  );
  const members = new Map<LabelFamily, Member[]>();
  let section = 0;
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    for (const { start: from, facts } of line.facts.sentences)
      for (const fact of facts.labels) {
        if (!isStrong(fact) || facts.masks.some((m) => m.start < fact.span.end && fact.span.start < m.end)) continue;
        const place = unfold(facts.folded, fact.span);
        const span = { start: line.start + from + place.start, end: line.start + from + place.end };
        while (section < headings.length && headings[section]!.entry.span.start <= span.start) section++;
        const quote = model.snapshot.text.slice(span.start, span.end);
        const list = members.get(fact.family) ?? [];
        members.set(fact.family, list);
        list.push({ span, quote, number: fact.number, odd: fact.odd, line, section });
      }
  }
  return members;
}

/** Within a sentence a label with no mark before it may be anything. */
const isStrong = ({ place, family }: LabelFact): boolean =>
  place !== 'run' && (place !== 'comma' || family === 'series' || family === 'ordinal');

const isHeading = (family: LabelFamily): boolean =>
  /^(?:book|chapter|section|article|han|hanParen|arabic)$/.test(family);

function checkSpoken(text: string, members: readonly Member[]): Found[] {
  const found: Found[] = [];
  let last: Member | undefined;
  members.forEach((member, i) => {
    const next = members[i + 1];
    const before = last && isNear(last, member) ? last : undefined;
    if (before === undefined || member.number === 1) {
      last = member;
      return;
    }
    const problem = member.odd || isWordedAlready(before, member) ? undefined : checkStep(text, before, member, next);
    if (problem) found.push(problem);
    last = member;
  });
  return found;
}

/** A series does not go on over more lines than these. */
const FAR = 12;
const isNear = (a: Member, b: Member): boolean => a.section === b.section && b.line.index - a.line.index <= FAR;

const isWordedAlready = (before: Member, member: Member): boolean => before.odd && !member.odd;

function checkStep(text: string, before: Member, member: Member, next: Member | undefined): Found | undefined {
  const due = before.number + 1;
  if (member.number === due) return undefined;
  const base = {
    span: member.span,
    quote: member.quote,
    expected: relabel(member.quote, due) ?? String(due),
    other: before,
  };
  if (member.number > due) {
    if (next?.number === due && next.section === member.section) return { ...base, kind: 'unordered', other: next };
    if (member.number > due + 2) return undefined;
    return mayBeWorded(text.slice(before.span.end, member.span.start), due) ? undefined : { ...base, kind: 'skipped' };
  }
  if (member.number === before.number) return { ...base, kind: 'repeated' };
  return undefined;
}

/** The missing number stands there in other words: `二要`, `其二`, `第二`, `另一方面`. */
const mayBeWorded = (between: string, number: number): boolean =>
  new RegExp(`[第其]?${writeHan(number)}(?:[是要则、，,：:）)．.]|方面|来)|另一方面|再者|同时|此外|其次`).test(
    between,
  ) || new RegExp(`(?:^|[\\s。；;:：，,])[（(]?${number}(?!\\d|[.．]\\d)[)）.．、]`).test(between);

/** Runs that begin with 1 in a line and count on in it. */
function checkWithinLines(text: string, members: readonly Member[]): Found[] {
  const found: Found[] = [];
  let before: Member | undefined;
  members.forEach((member, i) => {
    const isSame = before?.line === member.line;
    if (member.number === 1) before = member.odd ? undefined : member;
    else if (isSame && before && !member.odd) {
      const next = members[i + 1]?.line === member.line ? members[i + 1] : undefined;
      const problem = checkStep(text, before, member, next);
      if (problem) found.push(problem);
      before = member;
    } else if (!isSame) before = undefined;
  });
  return found;
}
