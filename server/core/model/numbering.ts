// Numbered runs that jump, repeat, go back or do not begin. A document's own mode is right: numbers that run on through its
// sections, a run that restarts, labels that leave a level out throughout.
// Invariant: each label has one problem at most; pieces and attachments count for themselves.
import type { DocumentModel } from './document.js';
import type { EntryFamily } from './nesting.js';
import type { OutlineEntry } from './outline.js';

export interface NumberingProblem {
  readonly kind: 'skipped' | 'repeated' | 'unordered' | 'orphan' | 'alone' | 'level';
  readonly entry: OutlineEntry;
  /** The entry before it in its run; absent where the run does not begin. */
  readonly before?: OutlineEntry;
  /** The number that should stand there. */
  readonly expected: number;
  /** It and those behind it in its run, which would be numbered anew. */
  readonly rest: readonly OutlineEntry[];
}

const kept = new WeakMap<DocumentModel, readonly NumberingProblem[]>();

/** The problems of the document's labels, in order; computed once. */
export function getNumbering(model: DocumentModel): readonly NumberingProblem[] {
  let problems = kept.get(model);
  if (!problems) {
    problems = partsOf(model.outline)
      .flatMap(checkPart)
      .filter((problem) => problem.kind !== 'alone' || isClosed(model, problem.entry))
      .sort((x, y) => x.entry.span.start - y.entry.span.start);
    kept.set(model, problems);
  }
  return problems;
}

/** While a document is being written its last label is alone for a while. */
const LONG_DOCUMENT = 300;
const LONG_SECTION = 400;

/** The run can have no further member: another heading follows, or so much text that one would. */
const isClosed = ({ snapshot }: DocumentModel, { section }: OutlineEntry): boolean =>
  snapshot.length >= LONG_DOCUMENT && (section.end < snapshot.length || section.end - section.start >= LONG_SECTION);

/** The document's own entries, and those of each piece and attachment. */
function partsOf(outline: readonly OutlineEntry[]): (readonly OutlineEntry[])[] {
  const isPart = ({ kind }: OutlineEntry): boolean => kind === 'piece' || kind === 'attachment';
  const own = outline.filter((entry) => !isPart(entry));
  return [own, ...outline.filter(isPart).map((entry) => entry.children)];
}

/** Families whose numbers are checked; 首先…最后, 其一 and 阶段 may leave members out. */
const COUNTED: ReadonlySet<EntryFamily> = new Set<EntryFamily>([
  'han',
  'hanParen',
  'arabic',
  'arabicParen',
  'arabicHalf',
  'circled',
  'series',
  'chapter',
  'section',
  'article',
  'decimal2',
]);
/** Families of which a single label is told. */
const ALONE: ReadonlySet<EntryFamily> = new Set<EntryFamily>(['han', 'hanParen', 'arabic']);

interface Run {
  readonly family: EntryFamily;
  readonly entries: readonly OutlineEntry[];
  readonly parent: OutlineEntry | undefined;
}

function checkPart(entries: readonly OutlineEntry[]): NumberingProblem[] {
  const runs = collectRuns(entries, undefined);
  const last = new Map<EntryFamily, OutlineEntry>();
  /** Families whose last label was a repeated one, so that the next may go on from either number. */
  const repeated = new Set<EntryFamily>();
  const running = findRunning(runs);
  const problems: NumberingProblem[] = [];
  for (const run of runs) {
    const before = running.has(run.family) ? last.get(run.family) : undefined;
    const found = checkRun(run, before, running.has(run.family));
    const goesOn = repeated.has(run.family) && before && run.entries[0]!.number === before.number + 2;
    problems.push(...found.filter((p) => !(goesOn && p.entry === run.entries[0])));
    last.set(run.family, run.entries.at(-1)!);
    if (found.some((p) => p.kind === 'repeated' && p.entry === run.entries.at(-1))) repeated.add(run.family);
    else repeated.delete(run.family);
  }
  return [...problems, ...checkLevels(runs)];
}

/** Siblings of one family are a run; in order of their first members. */
function collectRuns(entries: readonly OutlineEntry[], parent: OutlineEntry | undefined): Run[] {
  const byFamily = new Map<EntryFamily, OutlineEntry[]>();
  for (const entry of entries) {
    if (!COUNTED.has(entry.family) || entry.number === 0) continue;
    const run = byFamily.get(entry.family);
    if (run) run.push(entry);
    else byFamily.set(entry.family, [entry]);
  }
  const own = [...byFamily].map(([family, members]): Run => ({ family, entries: members, parent }));
  const below = entries.flatMap((entry) => collectRuns(entry.children, entry));
  return [...own, ...below].sort((a, b) => a.entries[0]!.span.start - b.entries[0]!.span.start);
}

/** Families whose numbers go on from one section to the next in most places. */
function findRunning(runs: readonly Run[]): ReadonlySet<EntryFamily> {
  const found = new Set<EntryFamily>();
  for (const family of COUNTED) {
    const own = runs.filter((run) => run.family === family);
    let goesOn = 0;
    let restarts = 0;
    own.slice(1).forEach((run, i) => {
      const before = own[i]!.entries.at(-1)!.number;
      const first = run.entries[0]!.number;
      if (first === 1) restarts++;
      else if (first > before && first <= before + 2) goesOn++;
    });
    if (goesOn > restarts) found.add(family);
  }
  return found;
}

/** `before` is the last entry of the run that this one goes on with. */
function checkRun({ family, entries }: Run, before: OutlineEntry | undefined, isRunning: boolean): NumberingProblem[] {
  const first = entries[0]!;
  const problems: NumberingProblem[] = [];
  const restOf = (i: number): readonly OutlineEntry[] => entries.slice(i);
  if (first.number !== 1 && !(before && first.number === before.number + 1)) {
    if (before && first.number > before.number)
      problems.push({ kind: 'skipped', entry: first, before, expected: before.number + 1, rest: entries });
    else if (!(isRunning && !before)) problems.push({ kind: 'orphan', entry: first, expected: 1, rest: entries });
    if (family === 'series' || family === 'circled') return first.number === 2 ? [] : problems;
  } else if (entries.length === 1 && first.number === 1 && ALONE.has(family) && !isRunning)
    problems.push({ kind: 'alone', entry: first, expected: 0, rest: [] });
  let expected = first.number + 1;
  for (let i = 1; i < entries.length; i++) {
    const entry = entries[i]!;
    const previous = entries[i - 1]!;
    const next = entries[i + 1];
    const problem = (kind: NumberingProblem['kind']): void => {
      problems.push({ kind, entry, before: previous, expected, rest: restOf(i) });
    };
    if (entry.number === 1 && expected !== 1) {
      expected = 2;
      continue;
    }
    if (entry.number === expected + 1 && next?.number === expected) {
      // Two that changed places: what comes behind them goes on.
      problem('unordered');
      i++;
      expected += 2;
      continue;
    }
    if (entry.number === previous.number) problem('repeated');
    else if (entry.number > expected) problem('skipped');
    else if (entry.number < expected) problem('unordered');
    expected = Math.max(entry.number, entry.number === previous.number ? expected - 1 : 0) + 1;
    if (entry.number === previous.number && next?.number === entry.number + 2) expected = next.number;
  }
  return problems;
}

/** 一、→（一）→1.→（1）: the order of labels that open lines. */
const RANKS: Readonly<Partial<Record<EntryFamily, number>>> = { han: 1, hanParen: 2, arabic: 3, arabicParen: 4 };

/** A run two levels below where it should stand, unless most runs of the document stand so. */
function checkLevels(runs: readonly Run[]): NumberingProblem[] {
  const jumps = runs.filter((run) => {
    const upper = run.parent && RANKS[run.parent.family];
    const own = RANKS[run.family];
    return upper !== undefined && own !== undefined && own - upper > 2 && isOpen(run.entries[0]!);
  });
  return jumps.flatMap((run) => {
    const alike = runs.filter(
      (other) => other.parent?.family === run.parent!.family && other !== run && isOpen(other.entries[0]!),
    );
    const usual = alike.filter((other) => other.family !== run.family);
    const entry = run.entries[0]!;
    return usual.length > alike.length - usual.length
      ? [{ kind: 'level' as const, entry, before: run.parent!, expected: 1, rest: [] }]
      : [];
  });
}

/** It opens a line: what is counted within a paragraph has no level. */
const isOpen = ({ kind }: OutlineEntry): boolean => kind !== 'buried';
