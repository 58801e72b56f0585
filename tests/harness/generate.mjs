// Writes the files that are taken from elsewhere or from the code itself, so that nobody edits them by hand.
// `npm run generate` writes them; a test compares what is on disk with what would be written.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describedFiles } from './generate/described.mjs';
import { pinyinFiles } from './generate/pinyin.mjs';
import { ruleDocs } from './generate/ruleDocs.mjs';
import { schemaFiles } from './generate/schemas.mjs';
import { snippetFiles } from './generate/snippets.mjs';
import { taiwanFiles } from './generate/taiwan.mjs';
import { traditionalFiles } from './generate/traditional.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A folder that holds generated files and nothing else. */
const OWN_FOLDERS = ['docs/rules', 'schemas', 'snippets'];

/** The rules and the names that settings know, from the TypeScript that they are written in. */
async function loadRules() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { describePlanKinds, describeRules, writePlan } from './server/core/index.js';
        export { syllablesOf } from './server/core/lex/pinyin.js';
        export { LEVELS, NAMES, PATTERN_NAME } from './server/project/severities.js';
        export { LONGEST_WORDS } from './server/core/index.js';
        export { LONGEST_PATTERN, MOST_PATTERNS } from './server/project/readPatterns.js';`,
      loader: 'ts',
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
  });
  const { describeRules, describePlanKinds, writePlan, syllablesOf, LEVELS, NAMES, ...limits } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const initialsOf = (word) =>
    syllablesOf(word)
      .map((syllable) => syllable[0])
      .join('');
  const plans = { describePlanKinds, writePlan, initialsOf };
  return { rules: describeRules(), levels: LEVELS, names: NAMES, limits, plans };
}

/** Every generated file by its path. */
export async function generatedFiles() {
  const known = await loadRules();
  const read = (path) => readFile(join(root, path), 'utf8');
  return {
    ...traditionalFiles(),
    ...(await pinyinFiles(read)),
    ...snippetFiles(known.plans),
    ...ruleDocs(known.rules),
    ...(await schemaFiles(known, read)),
    ...(await describedFiles(known, read)),
    ...(await taiwanFiles(read, root)),
  };
}

/** Files in folders of their own that would not be generated any more: the page of a rule that is gone. */
export async function findStrays(files) {
  const found = await Promise.all(
    OWN_FOLDERS.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath ?? entry.path, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        ),
    ),
  );
  return found.flat().filter((path) => !Object.hasOwn(files, path));
}

async function write() {
  const files = await generatedFiles();
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
    console.log(`wrote ${path}`);
  }
  for (const path of await findStrays(files)) {
    await rm(join(root, path));
    console.log(`removed ${path}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
