// The ignore file of a folder as the server keeps it: its entries, or what is wrong with it, and how to take an entry out.
import { modify } from 'jsonc-parser/lib/esm/main.js';
import { createSnapshot, type Snapshot, type TextEdit } from '../core/index.js';
import { IgnoreProblem, type PlacedEntry, parseIgnoreFile } from '../project/ignoreFile.js';

export interface IgnoreFile {
  readonly snapshot: Snapshot;
  /** None where there is a problem. */
  readonly entries: readonly PlacedEntry[];
  readonly problem?: IgnoreProblem;
}

export const emptyIgnoreFile: IgnoreFile = { snapshot: createSnapshot(''), entries: [] };

/** Never throws, on any text. */
export function readIgnoreFile(text: string): IgnoreFile {
  const snapshot = createSnapshot(text);
  try {
    return { snapshot, entries: parseIgnoreFile(text) };
  } catch (problem) {
    if (!(problem instanceof IgnoreProblem)) throw problem;
    return { snapshot, entries: [], problem };
  }
}

/** The edit that takes an entry out of the list. */
export const computeRemoval = ({ snapshot }: IgnoreFile, { index }: PlacedEntry): TextEdit[] =>
  modify(snapshot.text, ['ignore', index], undefined, { isArrayInsertion: false }).map(
    ({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      newText: content,
    }),
  );
