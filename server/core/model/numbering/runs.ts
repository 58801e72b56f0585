// Runs: labels of one family that count on with each other, and what is wrong with their numbers.
// A document's own mode decides: numbers that run on through the sections, or begin anew in each.
// Invariant: one pass over the entries; a run says at most one thing of each of its labels.
import type { LabelFamily } from '../../lex/labels.js';
import type { DocumentModel } from '../document.js';
import { type Candidates, getCandidates } from './candidates.js';
import { getNumbered, type Node, type NumberedNode } from './entries.js';

export type NumberKind = 'skipped' | 'repeated' | 'unordered' | 'orphan';

export interface NumberProblem {
  readonly kind: NumberKind;
  readonly node: NumberedNode;
  /** What it should be, where one number can be told. */
  readonly expected?: number;
  /** The label before it, or for `unordered` the one that it changed places with. */
  readonly other?: NumberedNode;
  readonly run: Run;
  /** A form or calendar may have one item under a heading. */
  readonly isDoubtful?: boolean;
}

export interface Run {
  readonly family: LabelFamily;
  readonly parent: Node | undefined;
  readonly nodes: readonly NumberedNode[];
  /** The number that its first label should have: 1, or one more than the run before where numbers run on. */
  readonly from: number;
  /** Its numbers go on through the sections. */
  readonly isRunning: boolean;
  /** The run before it in the document, of the same family and piece. */
  readonly before: Draft | undefined;
}

interface Draft {
  readonly family: LabelFamily;
  readonly parent: Node | undefined;
  readonly piece: number;
  readonly nodes: NumberedNode[];
}

export interface Numbering {
  readonly runs: readonly Run[];
  readonly problems: readonly NumberProblem[];
}

const kept = new WeakMap<DocumentModel, Numbering>();

/** The numbered runs of a document and what is wrong with them. */
export function getNumbering(model: DocumentModel): Numbering {
  let numbering = kept.get(model);
  if (!numbering) {
    numbering = computeNumbering(model);
    kept.set(model, numbering);
  }
  return numbering;
}

/** A text with fewer labels is a note or one just begun: its only 一、 is not a run of one yet. */
const FEWEST_LABELS = 4;

function computeNumbering(model: DocumentModel): Numbering {
  const nodes = getNumbered(model);
  const runs = settle(collectRuns(nodes));
  const candidates = getCandidates(model);
  const problems = runs
    .flatMap((run) => checkRun(run, candidates, model.snapshot.length))
    .filter(({ node, kind }) => kind !== 'orphan' || node.number > 1 || nodes.length >= FEWEST_LABELS)
    // Markdown counts by itself: every item of a list may be written 1.
    .filter(({ node }) => !model.snapshot.markdown || node.family !== 'arabic' || node.number > 1);
  return { runs, problems: problems.sort((a, b) => a.node.label.start - b.node.label.start) };
}

/** Labels of one family under one heading; a list that begins anew with 1 is a run of its own, and may lie within another. */
function collectRuns(nodes: readonly NumberedNode[]): Draft[] {
  const open = new Map<string, Draft[]>();
  const runs: Draft[] = [];
  for (const node of nodes) {
    const key = `${node.parent?.at ?? -1} ${node.piece} ${node.family}`;
    const stack = open.get(key) ?? [];
    open.set(key, stack);
    const last = stack.at(-1)?.nodes.at(-1)?.number;
    if (last !== undefined && node.number !== 1 && node.number !== last + 1 && stack.length > 1) resume(stack, node);
    if (last === undefined || (node.number === 1 && last !== 0)) {
      const run = { family: node.family, parent: node.parent, piece: node.piece, nodes: [node] };
      stack.push(run);
      runs.push(run);
    } else stack.at(-1)!.nodes.push(node);
  }
  return runs;
}

/** The list within which the last one began goes on. */
function resume(stack: Draft[], node: NumberedNode): void {
  const outer = stack.map((run) => run.nodes.at(-1)!.number).lastIndexOf(node.number - 1);
  if (outer !== -1) stack.length = outer + 1;
}

/** Tells running numbers from those that begin anew, by what most sections of a piece do. */
function settle(drafts: readonly Draft[]): Run[] {
  const votes = new Map<string, number>();
  const before = new Map<string, Draft>();
  const previous = drafts.map((draft) => {
    const key = `${draft.piece} ${draft.family}`;
    const last = before.get(key);
    before.set(key, draft);
    if (last && last.parent !== draft.parent) {
      const first = draft.nodes[0]!.number;
      const vote = first === 1 ? -1 : first === last.nodes.at(-1)!.number + 1 ? 1 : 0;
      votes.set(key, (votes.get(key) ?? 0) + vote);
    }
    return last;
  });
  const runs: Run[] = [];
  const dues = new Map<Draft, number>();
  drafts.forEach((draft, i) => {
    const last = previous[i];
    const isRunning = (votes.get(`${draft.piece} ${draft.family}`) ?? 0) > 0;
    const from = last ? startOf(draft, last, isRunning, dues.get(last)!) : 1;
    // With a mistake before it, a run may go on from the number written or from the right one.
    dues.set(draft, from + draft.nodes.length);
    const { family, parent, nodes } = draft;
    runs.push({ family, parent, nodes, from, isRunning, before: last });
  });
  return runs;
}

/** The number with which a run should begin, behind the last one of its family. */
function startOf(draft: Draft, last: Draft, isRunning: boolean, due: number): number {
  const first = draft.nodes[0]!.number;
  const next = last.nodes.at(-1)!.number + 1;
  if (first === 1) return 1;
  if (first === next || (isRunning && first === due)) return first;
  return isRunning ? next : 1;
}

function checkRun(run: Run, candidates: Candidates, length: number): NumberProblem[] {
  const { nodes } = run;
  const problems: NumberProblem[] = [];
  const start = checkStart(run, candidates, length);
  if (start) problems.push(start);
  if (start?.kind === 'orphan' && nodes.length === 1) return problems;
  /** Where the numbers would stand without the mistakes so far. */
  let due = start && start.kind !== 'orphan' ? run.from : nodes[0]!.number;
  const seen = new Set([nodes[0]!.number]);
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i]!;
    const last = nodes[i - 1]!;
    due++;
    if (node.number !== due && node.number !== last.number + 1 && !wasTold(problems, last, node)) {
      const problem = checkStep(run, i, due, candidates);
      if (problem && !seen.has(node.number)) problems.push(problem);
      else if (problem) problems.push({ ...problem, kind: 'repeated' });
      if (!problem) due = node.number;
    }
    seen.add(node.number);
  }
  return problems;
}

/** The second of two labels that changed places says nothing new, nor does the label behind them. */
const wasTold = (problems: readonly NumberProblem[], last: NumberedNode, node: NumberedNode): boolean => {
  const told = problems.at(-1);
  if (told?.kind !== 'unordered') return false;
  return told.other === node || (told.other === last && node.number === told.node.number + 1);
};

/** A jump of more than this is a figure taken for a label rather than a mistake. */
const FARTHEST = 4;

function checkStep(run: Run, i: number, due: number, candidates: Candidates): NumberProblem | undefined {
  const { nodes, family } = run;
  const node = nodes[i]!;
  const last = nodes[i - 1]!;
  const next = nodes[i + 1];
  const gap = { start: last.label.end, end: node.label.start };
  const common = { node, run, expected: due };
  if (node.number > last.number + 1) {
    if (next?.number === last.number + 1) return { ...common, kind: 'unordered', other: next };
    if (node.number - last.number > FARTHEST && next?.number !== node.number + 1) return undefined;
    for (let n = last.number + 1; n < node.number; n++) if (candidates.mayStand(family, n, gap)) return undefined;
    return { ...common, kind: 'skipped', other: last };
  }
  const same = nodes.slice(Math.max(0, i - 3), i).find((n) => n.number === node.number);
  if (same) return { ...common, kind: 'repeated', other: same };
  return { ...common, kind: 'unordered', other: last };
}

/** Families of which a run of one tells that something is gone; `第一条` or `A.` may stand alone. */
const NEVER_ALONE: ReadonlySet<LabelFamily> = new Set(['han', 'hanParen', 'arabic', 'arabicParen']);
/** Others that number items where they open a line among labels of a higher rank; a footnote stands elsewhere as well. */
const SELDOM_ALONE: ReadonlySet<LabelFamily> = new Set(['arabicHalf', 'circled', 'latin']);

/** `一、` twice under one heading, the first of them with nothing that counts on. */
const beginsAgain = ({ family, parent, nodes, before }: Run): boolean =>
  (family === 'han' || family === 'hanParen' || family === 'chapter') &&
  nodes[0]!.number === 1 &&
  nodes.length > 1 &&
  before?.parent === parent &&
  before?.nodes.length === 1 &&
  before.nodes[0]!.number === 1;

/** `3月：` or `第三阶段` with one item under it, where the months and stages before have more. */
const mayHoldOne = ({ parent, family }: Run): boolean => {
  const above = parent?.entry.numbering?.family;
  return parent !== undefined && family !== 'han' && (above === undefined || above === 'stage' || above === 'article');
};

/** `①强化管护` on a line of its own, and no other ① in the text that it may be the note to. */
function isSeldomAlone({ family, parent, nodes }: Run, candidates: Candidates, length: number): boolean {
  const { entry, label } = nodes[0]!;
  if (!SELDOM_ALONE.has(family) || !parent?.entry.numbering || !entry.numbering!.opensLine) return false;
  const around = [
    { start: 0, end: label.start },
    { start: label.end, end: length },
  ];
  return !around.some((span) => candidates.mayStand(family, 1, span));
}

function checkStart(run: Run, candidates: Candidates, length: number): NumberProblem | undefined {
  const node = run.nodes[0]!;
  const { family } = run;
  if (node.number === run.from) {
    if (beginsAgain(run)) return { kind: 'repeated', node, run, expected: 2, other: run.before!.nodes[0]! };
    const isTold = NEVER_ALONE.has(family) || isSeldomAlone(run, candidates, length);
    if (node.number !== 1 || run.nodes.length > 1 || !isTold) return undefined;
    const end = run.parent?.entry.section.end ?? length;
    if (candidates.mayStand(family, 2, { start: node.label.end, end })) return undefined;
    return { kind: 'orphan', node, run, isDoubtful: mayHoldOne(run) };
  }
  if (run.isRunning && run.from > 1) {
    const kind = node.number < run.from ? 'repeated' : 'skipped';
    const step = Math.abs(node.number - run.from);
    return step <= FARTHEST ? { kind, node, run, expected: run.from } : undefined;
  }
  const since = run.parent?.entry.span.start ?? 0;
  for (let n = 1; n < node.number; n++)
    if (candidates.mayStand(family, n, { start: since, end: node.label.start })) return undefined;
  return { kind: 'orphan', node, run, ...(run.nodes.length > 1 ? { expected: 1 } : {}) };
}
