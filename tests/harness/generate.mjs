// Writes the files that are taken from elsewhere or from the code itself, so that nobody edits them by hand.
// `npm run generate` writes them; a test compares what is on disk with what would be written.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import OpenCC from 'opencc-js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Characters in use in simplified text (GB 2312); opencc would turn a few of them, such as 著, into others. */
const simplifiedCharacters = () => {
  const decoder = new TextDecoder('gb18030');
  const found = new Set();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.add(decoder.decode(new Uint8Array([row, cell])));
  return found;
};

/** The pairs traditional → simplified of the basic plane, one character each way, as one string. */
export const traditionalPairs = () => {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  const simplified = simplifiedCharacters();
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const from = String.fromCharCode(code);
    if (simplified.has(from)) continue;
    const to = convert(from);
    if (to !== from && to.length === 1) pairs += from + to;
  }
  return pairs;
};

export const generatedFiles = () => ({
  'server/core/data/traditional.ts': `// GENERATED from opencc-js by tests/harness/generate.mjs; do not edit.
// Traditional characters, each followed by its simplified form; characters that simplified text uses too are left out.
export const TRADITIONAL =
  '${traditionalPairs()}';
`,
});

const write = async () => {
  for (const [path, text] of Object.entries(generatedFiles())) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
    console.log(`wrote ${path}`);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
