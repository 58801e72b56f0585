// Gives every heading and item its level by the document's own nesting: a run that goes on later stays open,
// a run that does not is closed by a label that ranks above it.
// Invariant: one pass over the entries; the work for each is bounded by the depth of the document.
import type { LabelFamily } from '../lex/labels.js';

/** Families of entries: those of labels, and headings that have none. `#1` to `#6` are Markdown's. */
export type EntryFamily = LabelFamily | 'plain' | 'attachment' | `#${number}`;

export interface Nestable {
  readonly family: EntryFamily;
  /** 0 for headings without a number. */
  readonly number: number;
  /** It stands on a line of its own, with no text behind it. */
  readonly alone: boolean;
}

/** The usual order of the labels; used only where the document's own nesting says nothing. */
const RANKS: Readonly<Record<string, number>> = {
  piece: 0,
  attachment: 0,
  book: 0.1,
  chapter: 0.2,
  section: 0.3,
  article: 0.5,
  plain: 1,
  han: 1,
  roman: 1,
  hanParen: 2,
  arabic: 3,
  decimal2: 3.2,
  decimal3: 3.4,
  arabicParen: 4,
  arabicHalf: 4.5,
  stage: 2.5,
  ordinal: 4.8,
  circled: 5,
  latin: 5.5,
  series: 6,
  sequence: 6,
};
const rankOf = (family: EntryFamily): number => RANKS[family] ?? 0.05 * Number(family.slice(1));

interface Frame {
  readonly entry: number;
  readonly family: EntryFamily;
  readonly number: number;
  readonly alone: boolean;
}

/** Under which family each family stood first; a parent once seen is not closed by its children again. */
type Parents = Map<EntryFamily, EntryFamily>;

/** The level of each entry, from 1. */
export function computeLevels(entries: readonly Nestable[]): number[] {
  const next = nextOfFamily(entries);
  const stack: Frame[] = [];
  const levels: number[] = [];
  let parents: Parents = new Map();
  entries.forEach((entry, index) => {
    const frame = { entry: index, family: entry.family, number: entry.number, alone: entry.alone };
    if (entry.family === 'piece' || entry.family === 'attachment') {
      stack.length = 0;
      parents = new Map();
    } else if (entry.family === 'plain') closeForPlain(stack, index, entries, next, parents);
    else closeForLabel(stack, frame, entries, next, parents);
    const parent = stack.at(-1);
    if (parent && !parents.has(entry.family)) parents.set(entry.family, parent.family);
    stack.push(frame);
    levels.push(stack.length);
  });
  return levels;
}

function nextOfFamily(entries: readonly Nestable[]): Int32Array {
  const next = new Int32Array(entries.length).fill(-1);
  const seen = new Map<EntryFamily, number>();
  for (let i = entries.length - 1; i >= 0; i--) {
    next[i] = seen.get(entries[i]!.family) ?? -1;
    seen.set(entries[i]!.family, i);
    // Each piece and each attachment counts for itself.
    if (entries[i]!.family === 'piece' || entries[i]!.family === 'attachment') seen.clear();
  }
  return next;
}

/** Whether a run goes on behind `index`: its next label is the next number and comes before a run below it in the stack goes on. */
function goesOn(stack: readonly Frame[], depth: number, entries: readonly Nestable[], next: Int32Array): boolean {
  const frame = stack[depth]!;
  const later = next[frame.entry]!;
  if (frame.number === 0 || later === -1 || entries[later]!.number !== frame.number + 1) return false;
  for (let i = 0; i < depth; i++) {
    const below = stack[i]!;
    const at = next[below.entry]!;
    if (below.number > 0 && at !== -1 && at < later && entries[at]!.number === below.number + 1) return false;
  }
  return true;
}

function closeForLabel(
  stack: Frame[],
  entry: Frame,
  entries: readonly Nestable[],
  next: Int32Array,
  parents: Parents,
): void {
  const same = stack.map((f) => f.family).lastIndexOf(entry.family);
  if (same !== -1) {
    stack.length = same;
    return;
  }
  while (stack.length > 0) {
    const top = stack.length - 1;
    const frame = stack[top]!;
    if (frame.family === 'plain') {
      // A numbered run that does not begin here is no child of the unnumbered heading before it.
      const isAbove = rankOf(entry.family) < rankOf('plain');
      if (isAbove || (entry.number !== 1 && rankOf(entry.family) <= 1 && !isRunning(entry, entries))) stack.pop();
      break;
    }
    if (rankOf(frame.family) <= rankOf(entry.family) || parents.get(entry.family) === frame.family) break;
    if (goesOn(stack, top, entries, next)) break;
    stack.pop();
  }
}

/** The number goes on with a run that an unnumbered heading interrupted. */
const isRunning = (entry: Frame, entries: readonly Nestable[]): boolean => {
  for (let i = entry.entry - 1; i >= 0; i--)
    if (entries[i]!.family === entry.family) return entries[i]!.number === entry.number - 1;
  return false;
};

function closeForPlain(
  stack: Frame[],
  index: number,
  entries: readonly Nestable[],
  next: Int32Array,
  parents: Parents,
): void {
  while (stack.length > 0) {
    const top = stack.length - 1;
    const frame = stack[top]!;
    if (frame.family === 'plain') {
      stack.pop();
      return;
    }
    if (goesOn(stack, top, entries, next) || holdsPlain(frame, index, entries, next, parents)) return;
    stack.pop();
  }
}

/** The last section of a run keeps an unnumbered heading below it, unless the run begins anew after it. */
function holdsPlain(
  frame: Frame,
  index: number,
  entries: readonly Nestable[],
  next: Int32Array,
  parents: Parents,
): boolean {
  if (frame.family === 'piece' || frame.family === 'attachment' || frame.family.startsWith('#')) return true;
  const later = next[frame.entry]!;
  const restarts = later !== -1 && later > index && entries[later]!.number === 1;
  return !restarts && (parents.get('plain') === frame.family || (frame.alone && rankOf(frame.family) <= 2));
}
