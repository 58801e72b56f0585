// Searches a folder for documents. Names with a leading dot and node_modules are left out, links to folders are
// not followed (they may lead in circles), links to files are.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './files.js';
import { type Failure, fromSystemError } from './reason.js';

/** Depth first, by name in code unit order: the same on every machine. `kinds` are the endings that count, in lower case. */
export async function* walkFolder(
  shown: string,
  absolute: string,
  kinds: readonly string[],
): AsyncGenerator<Target | Failure> {
  const entries = await readdir(absolute, { withFileTypes: true }).catch(fromSystemError);
  if ('id' in entries) {
    yield { path: shown, reason: entries };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = showInside(shown, entry.name);
    const inner = join(absolute, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path, inner, kinds);
    else if (isDocument(entry.name, kinds) && !(await leadsToFolder(entry, inner))) {
      yield { stdin: false, path, absolute: inner };
    }
  }
}

/** Word keeps `~$计划.docx` beside a document that somebody has open. */
const isDocument = (name: string, kinds: readonly string[]): boolean =>
  kinds.some((kind) => name.toLowerCase().endsWith(`.${kind}`)) && !name.startsWith('~$');

/** A link that leads nowhere is kept: reading it tells the user. */
const leadsToFolder = async (entry: { isSymbolicLink(): boolean }, absolute: string): Promise<boolean> =>
  entry.isSymbolicLink() &&
  (await stat(absolute).then(
    (found) => found.isDirectory(),
    () => false,
  ));

/** With slashes on every platform; `.` itself is not shown. */
const showInside = (folder: string, name: string): string =>
  folder === '.' || folder === './' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
