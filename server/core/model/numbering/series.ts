// Series that are spoken or stand within a paragraph: 一是…二是…三是, 第一，…第二，…, （1）…（2）… and ①②③.
// They are read from the label candidates of the text, since the outline leaves out what does not count on.
// Invariant: one pass; nothing is said where the missing number may be worded in another way.
import type { LabelFact, LabelFamily } from '../../lex/labels.js';
import { unfold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
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
}

interface Member extends Told {
  readonly number: number;
  readonly odd: boolean;
  readonly line: ModelLine;
  /** Index of the last numbered entry before it. */
  readonly section: number;
}

const SPOKEN_SERIES: readonly LabelFamily[] = ['series', 'ordinal'];
/** Of these a run within one line is read. */
const WITHIN_LINE: readonly LabelFamily[] = ['arabicParen', 'circled', 'arabic', 'hanParen'];

const kept = new WeakMap<DocumentModel, readonly SeriesProblem[]>();

export function getSeriesProblems(model: DocumentModel): readonly SeriesProblem[] {
  let problems = kept.get(model);
  if (!problems) {
    problems = findProblems(model);
    kept.set(model, problems);
  }
  return problems;
}

function findProblems(model: DocumentModel): SeriesProblem[] {
  const members = collect(model);
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

function checkSpoken(text: string, members: readonly Member[]): SeriesProblem[] {
  const found: SeriesProblem[] = [];
  let last: Member | undefined;
  members.forEach((member, i) => {
    const next = members[i + 1];
    const before = last?.section === member.section && member.line.index - last.line.index <= FAR ? last : undefined;
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

const isWordedAlready = (before: Member, member: Member): boolean => before.odd && !member.odd;

function checkStep(text: string, before: Member, member: Member, next: Member | undefined): SeriesProblem | undefined {
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
function checkWithinLines(text: string, members: readonly Member[]): SeriesProblem[] {
  const found: SeriesProblem[] = [];
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
