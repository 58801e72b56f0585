// Finds the files that a pattern means, for shells that do not (cmd.exe) and patterns in quotes.
import { readdir } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Target } from './files.js';
import { type Failure, fromSystemError } from './reason.js';
import { toSlashes } from './slashes.js';

export const isPattern = (name: string): boolean => isDynamicPattern(name);

/** Sorted by code units. node_modules and names with a leading dot match only where the pattern spells them out. */
export async function* findMatches(pattern: string, cwd: string): AsyncGenerator<Target | Failure> {
  const denied: string[] = [];
  const matches = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    expandDirectories: false,
    ignore: toIgnored(pattern),
    fs: { readdir: createNoticing((folder) => denied.push(folder)) },
    // A pattern that cannot be compiled matches nothing.
  }).catch((): string[] => []);
  const show = (path: string): string => (isAbsolute(pattern) ? resolve(cwd, path) : toSlashes(relative(cwd, path)));
  for (const folder of denied.sort()) yield { path: show(folder), reason: { id: 'denied' } };
  for (const match of matches.sort()) {
    const absolute = resolve(cwd, match);
    yield { stdin: false, path: show(absolute), absolute };
  }
}

/** tinyglobby itself would look into dot folders, only to leave out what it finds. */
const toIgnored = (pattern: string): string[] => [
  ...(/(^|[\\/])node_modules[\\/]/.test(pattern) ? [] : ['**/node_modules/**']),
  ...(/(^|[\\/])\.[^./\\]/.test(pattern) ? [] : ['**/.*']),
];

/** tinyglobby passes over folders that it may not read; here nothing is left out silently. */
function createNoticing(notice: (folder: string) => void): typeof readdir {
  type Done = (error: NodeJS.ErrnoException | null, entries: unknown) => void;
  const noticing = (path: string, options: { withFileTypes: true }, done: Done): void =>
    readdir(path, options, (error, entries) => {
      if (error && fromSystemError(error).id === 'denied') notice(path);
      done(error, entries);
    });
  return noticing as unknown as typeof readdir;
}
