// Checks again whenever a file changes (--watch), until the user has enough. What did not change is not checked again.
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';

/** Documents and the files of the project that say how they are checked. */
const MATTERS = /\.(?:txt|md|plan)$|(?:^|[\\/])\.planlint(?:\.json$|[\\/])/i;

/** Milliseconds of rest: a save is several changes. */
const REST = 150;

/** Watches what the names mean; `act` is never called again while it runs. Settles when the signal is given. */
export async function watchFiles(
  names: readonly string[],
  { cwd, signal, act }: { cwd: string; signal: AbortSignal; act: () => Promise<void> },
): Promise<void> {
  let isDue = false;
  let wake = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      wake();
    }, REST);
  };
  const end = (): void => wake();
  signal.addEventListener('abort', end);
  const watchers = await Promise.all(names.map((name) => watchName(name, cwd, notice)));
  try {
    while (!signal.aborted) {
      if (isDue) {
        isDue = false;
        await act();
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (isDue || signal.aborted) resolve();
        });
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    for (const watcher of watchers) watcher?.close();
  }
}

/** A folder with all in it; of a file the folder, because many programs save by putting a new file in its place. */
async function watchName(name: string, cwd: string, notice: () => void): Promise<FSWatcher | undefined> {
  const absolute = resolve(cwd, name);
  const found = await stat(absolute).catch(() => undefined);
  const isFolder = found?.isDirectory() ?? false;
  const folder = isFolder ? absolute : found ? dirname(absolute) : resolve(cwd, baseOf(name));
  const matters = (changed: string | null): boolean =>
    changed === null || MATTERS.test(changed) || (!isFolder && changed === basename(absolute));
  try {
    const watcher = watch(folder, { recursive: isFolder || !found }, (_, changed) => {
      if (matters(changed)) notice();
    });
    watcher.on('error', () => {});
    return watcher;
  } catch {
    // A folder that is not there, or too many to watch: told when it was checked.
    return undefined;
  }
}

/** `计划/2025*.txt` is looked for in 计划. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const end = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, end < 0 ? -1 : end).join('/') || '.';
}
