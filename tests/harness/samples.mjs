// The documents that a person or a test opens: copies, so that nothing typed into them reaches the project's own files.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarks } from './marks.mjs';
import { root, workbenchFolder } from './paths.mjs';

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

/**
 * Calls `work` with `{ folder, run }`: `folder` holds the small documents that the workbench tests are written for,
 * and `run`, around it, has room for what the test writes. Both are this run's own and go when it ends.
 */
export async function withTestDocuments(work) {
  mkdirSync(workbenchFolder, { recursive: true });
  const run = mkdtempSync(join(workbenchFolder, 'run-'));
  const folder = join(run, 'plans');
  try {
    cpSync(join(root, 'tests', 'e2e', 'documents'), folder, { recursive: true });
    return await work({ folder, run });
  } finally {
    rmSync(run, { recursive: true, force: true, maxRetries: 5 });
  }
}
