// Finds the indicator packs of a workspace, .planlint/packs/*.json: those of the nearest folder upwards that has any.
// A pack with a fault is told once with its place and left out; the checks go on with the others.
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Pack, readPack } from '../core/index.js';
import { exists, readProjectFile } from './projectFile.js';
import type { Session } from './session.js';
import { toSlashes } from './slashes.js';

export type FindPacks = (folder: string) => Promise<readonly Pack[]>;

const NONE: readonly Pack[] = [];

/** Each folder is looked at once in a run; the same folder gives the same array, by which core keeps its index. */
export function createPackFinder(session: Session): FindPacks {
  const known = new Map<string, Promise<readonly Pack[]>>();
  const find: FindPacks = (folder) => {
    const found = known.get(folder) ?? search(folder);
    known.set(folder, found);
    return found;
  };
  const search: FindPacks = async (folder) => {
    const packs = join(folder, '.planlint', 'packs');
    if (await exists(packs)) return load(packs, session);
    const above = dirname(folder);
    return above === folder || (await exists(join(folder, '.git'))) ? NONE : find(above);
  };
  return find;
}

async function load(folder: string, session: Session): Promise<readonly Pack[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const packs: Pack[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const pack = await loadPack(join(folder, name), session);
    if (pack) packs.push(pack);
  }
  return packs;
}

async function loadPack(absolute: string, session: Session): Promise<Pack | undefined> {
  const { texts, io } = session;
  const path = toSlashes(relative(io.cwd, absolute));
  const refuse = async (problem: string): Promise<undefined> =>
    session.complain(`${path}${texts.colon}${texts.pack(problem)}`).then(() => undefined);
  const text = await readProjectFile(absolute);
  if (typeof text !== 'string') return refuse(texts.reasons[text.id](text.detail ?? ''));
  const value = tryParse(text);
  if (value === undefined) return refuse(texts.problems.json(''));
  const pack = readPack(value);
  return 'expected' in pack ? refuse(texts.packShape(pack.path, pack.expected)) : pack;
}

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
