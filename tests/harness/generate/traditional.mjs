// The table of Traditional characters, taken from opencc-js, which is not shipped.
import OpenCC from 'opencc-js';

/** Characters in use in simplified text (GB 2312); opencc would turn a few of them, such as 著, into others. */
const simplifiedCharacters = () => {
  const decoder = new TextDecoder('gb18030');
  const found = new Set();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.add(decoder.decode(new Uint8Array([row, cell])));
  return found;
};

/** The pairs traditional → simplified of the basic plane, one character each way, as one string. */
const traditionalPairs = () => {
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

export const traditionalFiles = () => ({
  'server/core/data/traditional.ts': `// GENERATED from opencc-js by tests/harness/generate.mjs; do not edit.
// Traditional characters, each followed by its simplified form; characters that simplified text uses too are left out.
export const TRADITIONAL =
  '${traditionalPairs()}';
`,
});
