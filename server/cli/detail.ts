// What a page shows of a document beside its findings: outline, targets, and the words around each finding. Plain data.
import {
  computeTargets,
  type DocumentModel,
  entryName,
  type Finding,
  type Locale,
  listTargets,
  type MarkedTarget,
  markTargets,
  type OutlineEntry,
  positionAt,
  type Severity,
  type Snapshot,
  showTarget,
  wordMarks,
} from '../core/index.js';

/** A line of the outline, with how many findings lie under it and nowhere deeper. */
export interface DetailEntry {
  readonly depth: number;
  readonly name: string;
  readonly line: number;
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
}

/** A row of the table of targets. */
export interface DetailTarget {
  readonly cells: readonly string[];
  /** What it starts from, as written; empty where the plan does not say. */
  readonly baseline: string;
  /** From and to, as shares of the larger one, where both are known. */
  readonly bar?: readonly [from: number, to: number];
  readonly problems: readonly string[];
}

export interface Detail {
  readonly characters: number;
  readonly outline: readonly DetailEntry[];
  readonly targetHead: readonly string[];
  readonly targets: readonly DetailTarget[];
  /** One for each finding, in their order. */
  readonly contexts: readonly Context[];
}

/** The words of a finding with what stands beside them on the line. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function createDetail(model: DocumentModel, findings: readonly Finding[], locale: Locale): Detail {
  const { snapshot } = model;
  const targets = markTargets(computeTargets(model), findings);
  const [targetHead = [], ...cells] = listTargets({ model, targets, locale });
  return {
    characters: snapshot.text.length,
    outline: listEntries(model.outline, snapshot, findings),
    targetHead,
    targets: targets.map((target, i) => toTarget(target, cells[i]!, snapshot, locale)),
    contexts: findings.map(({ span }) => toContext(snapshot, span)),
  };
}

/** Entries in order of the text; a finding counts for the last entry that begins before it. */
function listEntries(
  outline: readonly OutlineEntry[],
  snapshot: Snapshot,
  findings: readonly Finding[],
): DetailEntry[] {
  const flat = flatten(outline, 0);
  const starts = findings.map(({ span, severity }) => ({ at: span.start, severity })).sort((a, b) => a.at - b.at);
  let next = starts.findIndex(({ at }) => at >= (flat[0]?.entry.section.start ?? Number.POSITIVE_INFINITY));
  return flat.map(({ entry, depth }, i) => {
    const end = flat[i + 1]?.entry.section.start ?? Number.POSITIVE_INFINITY;
    const counts: Partial<Record<Severity, number>> = {};
    for (; next >= 0 && next < starts.length && starts[next]!.at < end; next++) {
      const { severity } = starts[next]!;
      counts[severity] = (counts[severity] ?? 0) + 1;
    }
    return { depth, name: entryName(entry), line: positionAt(snapshot, entry.span.start).line + 1, counts };
  });
}

const flatten = (entries: readonly OutlineEntry[], depth: number): { entry: OutlineEntry; depth: number }[] =>
  entries.flatMap((entry) => [{ entry, depth }, ...flatten(entry.children, depth + 1)]);

function toTarget(target: MarkedTarget, cells: readonly string[], snapshot: Snapshot, locale: Locale): DetailTarget {
  const { baseline, amount } = target;
  const most = Math.max(baseline?.amount ?? 0, amount ?? 0);
  const hasBar = baseline?.amount !== undefined && amount !== undefined && baseline.amount >= 0 && amount >= 0;
  return {
    cells,
    baseline: baseline ? showTarget({ comparator: '=', value: baseline.value, unit: baseline.unit }) : '',
    ...(hasBar && most > 0 ? { bar: [baseline.amount / most, amount / most] as const } : {}),
    problems: wordMarks(target, snapshot, locale),
  };
}

/** Characters on each side: a paragraph can be as long as a document. */
const REACH = 60;

function toContext({ text }: Snapshot, { start, end }: { start: number; end: number }): Context {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const before = head.slice(head.lastIndexOf('\n') + 1);
  const after = tail.split(/[\r\n]/, 1)[0]!;
  const words = text.slice(start, end);
  return {
    before: (before.length === REACH ? '…' : '') + before,
    words: words.length > 4 * REACH ? `${words.slice(0, 4 * REACH)}…` : words,
    after: after + (after.length === REACH ? '…' : ''),
  };
}
