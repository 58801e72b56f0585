// Finds what the user means by FILE…: files, folders, patterns and standard input, in the order given, each once.
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Failure, fromSystemError } from './reason.js';
import { walkFolder } from './walk.js';

/** An input to be read. */
export type Target =
  | {
      readonly stdin: false;
      readonly path: string;
      readonly absolute: string;
      /** Where it was searched for; absent where the user named it. */
      readonly from?: string;
    }
  | { readonly stdin: true; readonly path: string; readonly absolute?: string };

export interface FindOptions {
  readonly cwd: string;
  /** The name that standard input goes by. */
  readonly stdinName?: string | undefined;
  /** Whether Word documents that lie in a folder are meant; true by default. */
  readonly word?: boolean;
}

export async function* findTargets(names: readonly string[], options: FindOptions): AsyncGenerator<Target | Failure> {
  const seen = new Set<string>();
  for (const name of names) {
    for await (const found of name === '-' ? [standardInput(options)] : expand(name, options)) {
      const key = 'reason' in found ? `failed ${found.path}` : await identify(found);
      if (seen.has(key)) continue;
      seen.add(key);
      yield found;
    }
  }
}

function standardInput({ cwd, stdinName }: FindOptions): Target {
  if (stdinName === undefined) return { stdin: true, path: '-' };
  return { stdin: true, path: stdinName, absolute: resolve(cwd, stdinName) };
}

/** One file has one real path, whatever links and letter cases lead to it; a pipe has none. */
const identify = async (target: Target): Promise<string> =>
  target.stdin ? '-' : await realpath(target.absolute).catch(() => target.absolute);

/** Endings of the documents that a folder is searched for. */
const PLAIN: readonly string[] = ['txt', 'md', 'plan'];

/** What exists under a name wins over what the name means as a pattern: `计划[1].txt` is usually a file. */
async function* expand(name: string, { cwd, word = true }: FindOptions): AsyncGenerator<Target | Failure> {
  const absolute = resolve(cwd, name);
  const found = await stat(absolute).catch(fromSystemError);
  if ('id' in found) {
    const matches = found.id === 'missing' ? await findByPattern(name, cwd) : undefined;
    if (matches) yield* orElse(matches, cwd, { path: name, reason: { id: 'noMatch' } });
    else yield { path: name, reason: found };
  } else if (found.isDirectory()) {
    const kinds = word ? [...PLAIN, 'docx'] : PLAIN;
    const detail = kinds.map((kind) => `.${kind}`).join(' ');
    yield* orElse(walkFolder(name, absolute, kinds), absolute, { path: name, reason: { id: 'emptyFolder', detail } });
  } else yield { stdin: false, path: name, absolute };
}

/** Undefined where the name is no pattern. What finds them is loaded here, because most names are files. */
async function findByPattern(name: string, cwd: string): Promise<AsyncIterable<Target | Failure> | undefined> {
  const { findMatches, isPattern } = await import('./match.js');
  return isPattern(name) ? findMatches(name, cwd) : undefined;
}

async function* orElse(
  found: AsyncIterable<Target | Failure>,
  from: string,
  none: Failure,
): AsyncGenerator<Target | Failure> {
  let any = false;
  for await (const each of found) {
    any = true;
    yield 'reason' in each || each.stdin ? each : { ...each, from };
  }
  if (!any) yield none;
}
