// What the texts for Taiwan are made of: the manifest's file of them, and the table by which the program makes its own from
// those for the mainland when it shows them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import OpenCC from 'opencc-js';

const convertAll = OpenCC.Converter({ from: 'cn', to: 'twp' });
const convertCharacters = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Words that have the same sense on both sides, where opencc would take those of programmers: 專案, 許可權, 型別. */
const SHARED = /(项目符号|项目名称|权限|类型)/;

/** Words of Taiwan too: 文件 for 文档, 設定 for 设置. */
const convert = (text) =>
  text
    .split(SHARED)
    .map((part, i) => (i % 2 === 1 ? convertCharacters(part) : convertAll(part)))
    .join('');

/** A text as it reads in Taiwan. What stands between grave accents is a name and stays. */
export const toTaiwan = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : convertWords(part)))
    .join('');

const convertWords = (text) => convert(text).replaceAll('“', '「').replaceAll('”', '」');

/** A text in a rule or a pack, where much else is Chinese that is never shown in another form: examples, words to look for. */
const MARKED = /['"]zh-CN['"]:\s*(['"`])((?:\\.|(?!\1).)*)\1/gs;

/** Of one file, what may be shown; elsewhere than in rules and packs whole lines, without comments. */
function readTexts(path, text) {
  if (/core[\\/](?:rules|data)[\\/]/.test(path)) return [...text.matchAll(MARKED)].map(([, , words]) => words);
  if (!/'zh-CN':|\bchinese\b.*=|\bconst zh\b/.test(text)) return [];
  return text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));
}

/** All Chinese that the program itself may say. */
export async function chineseTexts(root) {
  const found = new Set();
  for (const folder of ['client', 'server'])
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!/(?:\.ts|packs[\\/]\w+\.json)$/.test(name) || name.endsWith('schema.json')) continue;
      const texts = readTexts(join(folder, name), await readFile(join(root, folder, name), 'utf8'));
      for (const text of texts) if (/\p{Script=Han}/u.test(text)) found.add(text.trim());
    }
  return [...found].sort();
}

/** Longer words than this are taken for several. */
const LONGEST = 6;

/** The pairs by which the longest match gives what opencc gives: single characters, and the words that are no sum of them. */
function makeTable(lines) {
  const runs = new Set(lines.flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []));
  const table = new Map([
    ['“', '「'],
    ['”', '」'],
  ]);
  for (const run of runs) for (const char of run) if (convert(char) !== char) table.set(char, convert(char));
  for (let length = 2; length <= LONGEST; length++)
    for (const run of runs)
      for (let at = 0; at + length <= run.length; at++) {
        const word = run.slice(at, at + length);
        const wanted = convert(word);
        if (replaceLongest(word, table) !== wanted) table.set(word, wanted);
      }
  // What is left depends on more words than one.
  for (const run of runs) if (replaceLongest(run, table) !== convert(run)) table.set(run, convert(run));
  return table;
}

function replaceLongest(text, table) {
  let out = '';
  for (let at = 0; at < text.length; ) {
    let length = Math.min(text.length - at, 40);
    while (length > 1 && !table.has(text.slice(at, at + length))) length--;
    const word = text.slice(at, at + length);
    out += table.get(word) ?? word;
    at += length;
  }
  return out;
}

export async function taiwanFiles(read, root) {
  const texts = Object.entries(JSON.parse(await read('package.nls.zh-cn.json')));
  const converted = Object.fromEntries(texts.map(([key, text]) => [key, toTaiwan(text)]));
  const table = makeTable(await chineseTexts(root));
  const characters = [...table].filter(([from, to]) => from.length === 1 && to.length === 1);
  const words = [...table].filter(([from, to]) => from.length > 1 || to.length > 1);
  return {
    'package.nls.zh-tw.json': `${JSON.stringify(converted, null, 2)}\n`,
    'server/core/data/taiwan.ts': `// GENERATED from opencc-js by tests/harness/generate.mjs; do not edit.
// How texts of this program for the mainland read in Taiwan. Characters, each followed by the other one.
export const CHARACTERS =
  '${characters.flat().join('')}';
/** Words that are no sum of them, each followed by the other one, with blanks between. */
export const WORDS =
  '${words.flat().join(' ')}';
`,
  };
}
