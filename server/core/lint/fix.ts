// Applies ready-made changes to a text until none is left, each only where the text checked again has no report that was not
// there before. Invariant: fixing what was fixed changes nothing.
import { type DocumentModel, getModel } from '../model/document.js';
import { editSnapshot, type Snapshot } from '../text/snapshot.js';
import type { TextEdit } from '../text/span.js';
import type { Finding, Fix } from './finding.js';
import { type LintOptions, lint } from './lint.js';

export interface FixOptions extends LintOptions {
  /** The rules whose changes are made; all of them where absent. */
  readonly only?: (rule: string) => boolean;
  /** Changes that want a reader's eye are made as well, where a finding offers one alone. */
  readonly unsafe?: boolean;
}

export interface FixResult {
  readonly snapshot: Snapshot;
  /** How many changes of each rule were made. */
  readonly applied: ReadonlyMap<string, number>;
}

interface Candidate {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Rules of which every change is a choice between numbers, or needs a value that only the writer knows. */
const CHOSEN = /^(?:figure|count|placeholder)\//;

/** The change of a finding that may be made unasked. */
export function findFix(finding: Finding, unsafe = false): Fix | undefined {
  const safe = finding.fixes.find((fix) => fix.safety === 'safe');
  if (safe || !unsafe || CHOSEN.test(finding.rule)) return safe;
  return finding.fixes.length === 1 ? finding.fixes[0] : undefined;
}

/** The changes that go together: in order of place, none touching another. */
export function chooseFixes(findings: readonly Finding[], unsafe = false): Candidate[] {
  const chosen: Candidate[] = [];
  let taken: readonly TextEdit[] = [];
  for (const finding of findings) {
    const fix = findFix(finding, unsafe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    chosen.push({ finding, fix });
    // Findings come in order of place, so that only the last few edits can be touched by later ones.
    taken = [...taken.slice(-NEAR), ...fix.edits];
  }
  return chosen;
}

const NEAR = 200;
const touches = (a: TextEdit, b: TextEdit): boolean => a.start <= b.end && b.start <= a.end;

/**
 * Each round may make room for the next: `# # #` loses one mark at a time. After so many rounds with changes a further one
 * must make the text shorter, so that two rules that undo each other come to an end; with that, only so many in all.
 */
const ROUNDS = 40;
const MOST_ROUNDS = 1000;

/** With fewer, a match that comes into sight when others are changed would count as new. */
const MOST_MATCHES = 10_000;

export function fixSnapshot(start: Snapshot, given: FixOptions = {}): FixResult {
  const options: FixOptions = { mostMatches: MOST_MATCHES, ...given };
  const applied = new Map<string, number>();
  const refused = new Set<string>();
  let snapshot = start;
  /** Whether anything was made since a change was refused: then it may bring no new report any more. */
  let isFresh = false;
  // A round without changes refuses some, and refusals are forgotten only after changes, so that those rounds need no bound.
  for (let rounds = 0; rounds < MOST_ROUNDS; ) {
    const { findings } = lint(getModel(snapshot), options);
    const wanted = findings.filter((f) => (options.only?.(f.rule) ?? true) && !refused.has(nameOf(snapshot, f)));
    const candidates = chooseFixes(wanted, options.unsafe);
    if (candidates.length === 0) {
      if (!isFresh || refused.size === 0) break;
      refused.clear();
      isFresh = false;
      continue;
    }
    const { made, next } = applyChecked({ snapshot, findings }, candidates, options, refused);
    const isShorter = next.length < snapshot.length;
    snapshot = next;
    if (made.length === 0) continue;
    isFresh = true;
    for (const { finding } of made) applied.set(finding.rule, (applied.get(finding.rule) ?? 0) + 1);
    if (++rounds > ROUNDS && !isShorter) break;
  }
  return { snapshot, applied };
}

interface Before {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}

/** Makes all of the changes, or, where they bring a new report, those of them that bring none. */
function applyChecked(
  before: Before,
  candidates: readonly Candidate[],
  options: FixOptions,
  refused: Set<string>,
): { made: readonly Candidate[]; next: Snapshot } {
  const next = applyAll(before.snapshot, candidates);
  if (!bringsNew(before, getModel(next), options)) return { made: candidates, next };
  if (candidates.length === 1) {
    refused.add(nameOf(before.snapshot, candidates[0]!.finding));
    return { made: [], next: before.snapshot };
  }
  // The later half stands behind the earlier one, so that its places hold while the earlier is left alone.
  const middle = candidates.length >> 1;
  const later = applyChecked(before, candidates.slice(middle), options, refused);
  const between = { snapshot: later.next, findings: lint(getModel(later.next), options).findings };
  const earlier = applyChecked(between, candidates.slice(0, middle), options, refused);
  return { made: [...earlier.made, ...later.made], next: earlier.next };
}

function applyAll(snapshot: Snapshot, candidates: readonly Candidate[]): Snapshot {
  const edits = candidates.flatMap(({ fix }) => fix.edits).sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce(editSnapshot, snapshot);
}

/** Says of what a report is, wherever it stands now. */
const kindOf = ({ rule, messageId, args }: Finding): string =>
  `${rule}/${messageId}/${JSON.stringify(args, (key, value) => (key === 'line' ? undefined : value))}`;

/** Tells a finding from others of its kind by the words before it. */
const nameOf = (snapshot: Snapshot, finding: Finding): string =>
  `${kindOf(finding)}/${snapshot.text.slice(Math.max(0, finding.span.start - 12), finding.span.end)}`;

function bringsNew({ findings }: Before, model: DocumentModel, options: FixOptions): boolean {
  const known = new Map<string, number>();
  for (const finding of findings) known.set(kindOf(finding), (known.get(kindOf(finding)) ?? 0) + 1);
  for (const finding of lint(model, options).findings) {
    const left = (known.get(kindOf(finding)) ?? 0) - 1;
    if (left < 0) return true;
    known.set(kindOf(finding), left);
  }
  return false;
}
