// Finds and loads the ignore file of a document: the nearest .planlint/ignore.json upwards from its folder. The
// folder that holds .git is the last one looked at, so that a project never takes over what lies above it.
import { stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createSnapshot, type Snapshot } from '../core/index.js';
import { decode } from './decode.js';
import { IgnoreProblem, type PlacedEntry, parseIgnoreFile } from './ignoreFile.js';
import { readBytes } from './read.js';
import { fromSystemError, type Reason } from './reason.js';
import { toPlace } from './report.js';
import type { Session } from './session.js';
import { toSlashes } from './slashes.js';

/** Tens of thousands of entries fit; a larger file is not one that planlint wrote. */
const MAX_BYTES = 16 * 1024 * 1024;

export interface IgnoreFile {
  /** Relative to the current folder, with slashes. */
  readonly path: string;
  /** The folder that holds .planlint, absolute. The entries' `file` is relative to it. */
  readonly folder: string;
  readonly snapshot: Snapshot;
  readonly entries: readonly PlacedEntry[];
}

export type FindIgnoreFile = (folder: string) => Promise<IgnoreFile | undefined>;

/** Each folder is looked at once in a run, and each defect is told once. */
export function createIgnoreFileFinder(session: Session): FindIgnoreFile {
  const known = new Map<string, ReturnType<FindIgnoreFile>>();
  const find: FindIgnoreFile = (folder) => {
    const found = known.get(folder) ?? search(folder);
    known.set(folder, found);
    return found;
  };
  const search: FindIgnoreFile = async (folder) => {
    const absolute = join(folder, '.planlint', 'ignore.json');
    if (await exists(absolute)) return load(absolute, folder, session);
    const above = dirname(folder);
    return above === folder || (await exists(join(folder, '.git'))) ? undefined : find(above);
  };
  return find;
}

const exists = (absolute: string): Promise<boolean> =>
  stat(absolute).then(
    () => true,
    (error) => fromSystemError(error).id !== 'missing',
  );

async function load(absolute: string, folder: string, session: Session): Promise<IgnoreFile | undefined> {
  const { texts } = session;
  const path = toSlashes(relative(session.io.cwd, absolute));
  const refuse = async (place: string, problem: string): Promise<undefined> => {
    await session.complain(`${place}${texts.colon}${texts.ignoreFile(problem)}`);
  };
  const text = await readText(absolute);
  if (typeof text !== 'string') return refuse(path, texts.reasons[text.id](text.detail ?? ''));
  const snapshot = createSnapshot(text);
  try {
    return { path, folder, snapshot, entries: parseIgnoreFile(text) };
  } catch (error) {
    if (!(error instanceof IgnoreProblem)) throw error;
    const { line, column } = toPlace(snapshot, { start: error.offset, end: error.offset });
    return refuse(`${path}:${line}:${column}`, texts.problems[error.id](error.detail(texts)));
  }
}

async function readText(absolute: string): Promise<string | Reason> {
  try {
    // Opening a pipe would wait for a writer that never comes.
    const found = await stat(absolute);
    if (!found.isFile()) return { id: found.isDirectory() ? 'isFolder' : 'binary' };
    const bytes = await readBytes(absolute, MAX_BYTES);
    const decoded = bytes ? decode(bytes) : { reason: { id: 'tooBig', detail: '16 MiB' } as const };
    return 'reason' in decoded ? decoded.reason : decoded.text;
  } catch (error) {
    return fromSystemError(error);
  }
}
