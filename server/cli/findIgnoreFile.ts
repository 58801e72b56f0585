// Finds and loads the ignore file of a document: the nearest .planlint/ignore.json upwards from its folder. The
// folder that holds .git is the last one looked at, so that a project never takes over what lies above it.
import { dirname, join, relative } from 'node:path';
import { createSnapshot, type Snapshot } from '../core/index.js';
import { IgnoreProblem, type PlacedEntry, parseIgnoreFile } from '../project/ignoreFile.js';
import { exists, readProjectFile } from './projectFile.js';
import { toPlace } from './report.js';
import type { Session } from './session.js';
import { toSlashes } from './slashes.js';
import type { Texts } from './texts.js';

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

async function load(absolute: string, folder: string, session: Session): Promise<IgnoreFile | undefined> {
  const { texts } = session;
  const path = toSlashes(relative(session.io.cwd, absolute));
  const refuse = async (place: string, problem: string): Promise<undefined> => {
    await session.complain(`${place}${texts.colon}${texts.ignoreFile(problem)}`);
  };
  const text = await readProjectFile(absolute);
  if (typeof text !== 'string') return refuse(path, texts.reasons[text.id](text.detail ?? ''));
  const snapshot = createSnapshot(text);
  try {
    return { path, folder, snapshot, entries: parseIgnoreFile(text) };
  } catch (error) {
    if (!(error instanceof IgnoreProblem)) throw error;
    const { line, column } = toPlace(snapshot, error.span);
    return refuse(`${path}:${line}:${column}`, wordIgnoreProblem(error, texts));
  }
}

/** What is wrong with an ignore file, and what to do. */
export const wordIgnoreProblem = ({ id, more }: IgnoreProblem, texts: Texts): string =>
  texts.problems[id](more.expected ? texts.shouldBe[more.expected](more.path ?? '{}') : '');
