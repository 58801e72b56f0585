// The documents that a person or a test opens: copies, so that nothing typed into them reaches the project's own files.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarks } from './marks.mjs';
import { root } from './paths.mjs';

/** Empties `folder` and fills it with the corpus, its marks taken out. Returns the file names. */
export function writeSamples(folder) {
  const corpus = join(root, 'tests', 'corpus');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(corpus).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');
  for (const name of names) {
    writeFileSync(join(folder, name), parseMarks(readFileSync(join(corpus, name), 'utf8')).text);
  }
  return names;
}

/** Empties `folder` and fills it with the small documents that the workbench tests are written for. */
export function writeTestDocuments(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'tests', 'e2e', 'documents'), folder, { recursive: true });
}
