// The immutable text of one version, kept as lines so that an edit costs the lines it touches and not the document.
// Invariant: the lines joined give the text exactly, whatever mixture of line ends it has.

import type { Pack } from '../data/pack.js';
import { createLine, type Line } from './line.js';
import type { Position, TextEdit } from './span.js';

/** What the reader of a file knows about it beyond its text. */
export interface SnapshotOptions {
  /** Headings, fences and tables are read as Markdown. */
  readonly markdown?: boolean;
  /** Indicator packs of the workspace, beside those that ship. */
  readonly packs?: readonly Pack[];
}

/** One version of a document. All offsets are UTF-16 code units. */
export interface Snapshot {
  readonly markdown: boolean;
  readonly packs: readonly Pack[] | undefined;
  readonly lines: readonly Line[];
  /** Offset at which each line begins; one entry a line. */
  readonly starts: readonly number[];
  readonly length: number;
  /** The whole text, joined on first use. */
  readonly text: string;
}

class LineSnapshot implements Snapshot {
  readonly starts: number[];
  readonly length: number;
  #text: string | undefined;

  constructor(
    readonly lines: readonly Line[],
    readonly markdown: boolean,
    readonly packs: readonly Pack[] | undefined,
    text?: string,
  ) {
    this.#text = text;
    this.starts = new Array<number>(lines.length);
    let offset = 0;
    for (let i = 0; i < lines.length; i++) {
      this.starts[i] = offset;
      offset += lines[i]!.text.length;
    }
    this.length = offset;
  }

  get text(): string {
    this.#text ??= this.lines.map((line) => line.text).join('');
    return this.#text;
  }
}

/** Splits text into lines, each with its line end (CR LF, LF or CR); the last one has none and may be empty. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13) continue;
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    lines.push(text.slice(start, i + 1));
    start = i + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

export function createSnapshot(text: string, options: SnapshotOptions = {}): Snapshot {
  return new LineSnapshot(splitLines(text).map(createLine), options.markdown ?? false, options.packs, text);
}

const packed = new WeakMap<Snapshot, Snapshot>();

/** The same text read with the packs of a workspace; the snapshot itself where it has them already. */
export function withPacks(snapshot: Snapshot, packs: readonly Pack[]): Snapshot {
  if (packs.length === 0 || snapshot.packs === packs) return snapshot;
  const known = packed.get(snapshot);
  if (known?.packs === packs) return known;
  const fresh = new LineSnapshot(snapshot.lines, snapshot.markdown, packs);
  packed.set(snapshot, fresh);
  return fresh;
}

/**
 * The snapshot after one edit. Lines that the edit does not touch are shared with the old snapshot,
 * and so are their facts. Offsets outside the text are clamped.
 */
export function editSnapshot(old: Snapshot, edit: TextEdit): Snapshot {
  const start = Math.max(0, Math.min(edit.start, old.length));
  const end = Math.max(start, Math.min(edit.end, old.length));
  let first = lineAt(old, start);
  const last = lineAt(old, end);
  // A CR that ends the line before may become one line end with an LF that now begins this one.
  if (first > 0 && start === old.starts[first]) first--;
  const base = old.starts[first]!;
  const before = joinLines(old, first, last);
  const after = before.slice(0, start - base) + edit.newText + before.slice(end - base);
  const fresh = splitLines(after);
  // What follows the edited lines begins a line of its own, so the empty rest after a final line end is not one.
  if (last + 1 < old.lines.length) fresh.pop();
  const lines = old.lines.slice(0, first);
  for (const text of fresh) lines.push(createLine(text));
  for (let i = last + 1; i < old.lines.length; i++) lines.push(old.lines[i]!);
  return new LineSnapshot(lines, old.markdown, old.packs);
}

const joinLines = (snapshot: Snapshot, first: number, last: number): string => {
  let text = '';
  for (let i = first; i <= last; i++) text += snapshot.lines[i]!.text;
  return text;
};

/** The line that holds an offset; an offset at the end of the text is on the last line. */
export function lineAt(snapshot: Snapshot, offset: number): number {
  let low = 0;
  let high = snapshot.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (snapshot.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The position of an offset, clamped to the text; never inside a line end. */
export function positionAt(snapshot: Snapshot, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, snapshot.length));
  const line = lineAt(snapshot, clamped);
  const character = Math.min(clamped - snapshot.starts[line]!, snapshot.lines[line]!.content.length);
  return { line, character };
}

/** The offset of a position, clamped to its line and to the text. */
export function offsetAt(snapshot: Snapshot, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= snapshot.lines.length) return snapshot.length;
  const line = snapshot.lines[position.line]!;
  return snapshot.starts[position.line]! + Math.max(0, Math.min(position.character, line.content.length));
}
