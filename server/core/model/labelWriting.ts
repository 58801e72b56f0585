// How labels are written: the mark behind the number, the brackets round it. What most labels of a run, or of the document,
// have is right; a mark behind a bracketed label never is.
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import type { OutlineEntry } from './outline.js';

export interface StyleProblem {
  readonly entry: OutlineEntry;
  /** `mark`: （一）、; `other`: 1、 among 1. 2.; `brackets`: (一) among （一）. */
  readonly kind: 'mark' | 'other' | 'brackets';
  readonly span: Span;
  /** What should stand there. */
  readonly right: string;
}

const CHINESE = '零一二三四五六七八九';

/** 12 as `十二` or `12`, as the label has it; undefined where the label's script has no such number. */
function writeNumber(value: number, like: string): string {
  if (/\d/.test(like)) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? '' : CHINESE[value % 10]!;
  return (tens === 0 ? '' : tens === 1 ? '十' : `${CHINESE[tens]!}十`) + ones;
}

/** The label with another number: `（三）` and 4 give `（四）`; undefined for what cannot be written so. */
export function relabel(label: string, value: number): string | undefined {
  const circled = /[①-⑳]/.exec(label)?.[0];
  if (circled) return value <= 20 ? label.replace(circled, String.fromCharCode(0x245f + value)) : undefined;
  const written = /[一二三四五六七八九十]+|\d+(?!.*\d)/.exec(label)?.[0];
  return written === undefined || value > 99 || value < 1
    ? undefined
    : label.replace(written, writeNumber(value, written));
}

/** A run of siblings of one family. */
type Run = readonly OutlineEntry[];

const kept = new WeakMap<DocumentModel, readonly StyleProblem[]>();

export function getStyleProblems(model: DocumentModel): readonly StyleProblem[] {
  let problems = kept.get(model);
  if (!problems) {
    const runs = collectRuns(model.outline);
    problems = [...checkTails(runs), ...checkMarks(runs), ...checkBrackets(runs)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    kept.set(model, problems);
  }
  return problems;
}

function collectRuns(entries: readonly OutlineEntry[]): Run[] {
  const byFamily = new Map<string, OutlineEntry[]>();
  for (const entry of entries) {
    if (entry.label === '') continue;
    const run = byFamily.get(entry.family);
    if (run) run.push(entry);
    else byFamily.set(entry.family, [entry]);
  }
  return [...byFamily.values(), ...entries.flatMap((entry) => collectRuns(entry.children))];
}

const labelSpan = ({ span, label }: OutlineEntry): Span => ({ start: span.start, end: span.start + label.length });

/** `（二）、`, `(1).`: a bracketed label takes no mark; where most of the document's have one, nothing is told. */
function checkTails(runs: readonly Run[]): StyleProblem[] {
  const bracketed = runs.flat().filter(({ family }) => family === 'hanParen' || family === 'arabicParen');
  const marked = bracketed.filter(({ label }) => TAIL.test(label));
  if (marked.length * 2 > bracketed.length) return [];
  return marked.map((entry) => ({
    entry,
    kind: 'mark',
    span: labelSpan(entry),
    right: entry.label.replace(TAIL, ''),
  }));
}
/** Matches the 、 of `（一）、`; not `（一）`. */
const TAIL = /(?<=[)）])[、.．,，:：。]$/;

/** The mark behind a plain number, whatever its width. */
const markOf = (label: string): string | undefined => {
  const mark = /[、.．,，]$/.exec(label)?.[0];
  return mark === '．' ? '.' : mark === '，' ? ',' : mark;
};
const PLAIN: ReadonlySet<string> = new Set(['arabic', 'han']);

/** Labels of a run that are marked in another way than most of it: 3、 among 1. 2. 4. */
function checkMarks(runs: readonly Run[]): StyleProblem[] {
  const document = countMarks(runs.flat());
  return runs.flatMap((run) => {
    const family = run[0]!.family;
    if (!PLAIN.has(family)) return [];
    const own = countMarks(run).get(family) ?? new Map<string, number>();
    if (own.size < 2) return [];
    const usual = mostOf(own) ?? mostOf(document.get(family) ?? new Map());
    if (usual === undefined) return [];
    return run.flatMap((entry): StyleProblem[] => {
      const mark = markOf(entry.label);
      if (mark === undefined || mark === usual) return [];
      return [{ entry, kind: 'other', span: labelSpan(entry), right: entry.label.slice(0, -1) + usual }];
    });
  });
}

function countMarks(entries: readonly OutlineEntry[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { family, label } of entries) {
    const mark = markOf(label);
    if (mark === undefined) continue;
    const own = counts.get(family) ?? new Map<string, number>();
    own.set(mark, (own.get(mark) ?? 0) + 1);
    counts.set(family, own);
  }
  return counts;
}

/** What comes at least twice as often as anything else. */
function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** `(四)` in a document that writes （一）. */
function checkBrackets(runs: readonly Run[]): StyleProblem[] {
  const bracketed = runs.flat().filter(({ family, label }) => family === 'hanParen' && /[(（]/.test(label));
  const narrow = bracketed.filter(({ label }) => /[()]/.test(label));
  if (narrow.length === 0 || narrow.length * 2 >= bracketed.length) return [];
  return narrow.map((entry) => ({
    entry,
    kind: 'brackets',
    span: labelSpan(entry),
    right: entry.label.replace('(', '（').replace(')', '）'),
  }));
}
