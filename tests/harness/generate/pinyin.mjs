// The pinyin of the characters of GB 2312, taken from pinyin-pro, which is not shipped. Of the readings of a character the
// one is kept that most names of the packs and of cities have; words that read it in another way are written out.
import { customPinyin, pinyin } from 'pinyin-pro';

/** The characters of GB 2312 with one reading each. */
function characters() {
  const decoder = new TextDecoder('gb18030');
  const found = new Map();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/[\u4e00-\u9fff]/.test(character)) found.set(character, readingsOf(character)[0]);
    }
  return found;
}

/** Names that pinyin-pro reads wrongly. */
customPinyin({ 昌都: 'chāng dū' });

/** One syllable a character, `lv` for lü as keyboards have it. */
const readingsOf = (words) => pinyin(words, { toneType: 'none', v: true, type: 'array' });

const chineseOnly = (text) => text.match(/[\u4e00-\u9fff]+/g) ?? [];

async function collectWords(read) {
  const packs = await Promise.all(['general', 'health'].map((name) => read(`server/core/data/packs/${name}.json`)));
  const indicators = packs.flatMap((pack) => JSON.parse(pack).indicators.flatMap(({ names }) => names));
  const cities = /'([\u4e00-\u9fff ]+)'/.exec(await read('server/core/data/cities.ts'))[1].split(' ');
  return [...new Set([...indicators, ...cities].flatMap(chineseOnly))];
}

/** Gives each character the reading that most of the words have. */
function settle(table, words) {
  const counts = new Map();
  for (const word of words)
    readingsOf(word).forEach((syllable, i) => {
      const of = counts.get(word[i]) ?? new Map();
      counts.set(word[i], of.set(syllable, (of.get(syllable) ?? 0) + 1));
    });
  for (const [character, of] of counts)
    if (of.size > 1) table.set(character, [...of].sort((a, b) => b[1] - a[1])[0][0]);
}

/** The words of two characters, else the whole words, that the table reads wrongly. */
function exceptions(table, words) {
  const found = new Map();
  for (const word of words) {
    const syllables = readingsOf(word);
    syllables.forEach((syllable, i) => {
      if (table.get(word[i]) === syllable || !table.has(word[i])) return;
      const from = i === 0 || i < word.length - 1 ? i : i - 1;
      found.set(word.slice(from, from + 2), syllables.slice(from, from + 2).join(' '));
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, syllables]) => `${word} ${syllables}`);
}

function showTable(table) {
  const bySyllable = new Map();
  for (const [character, syllable] of table) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  return [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, of]) => syllable + of);
}

export async function pinyinFiles(read) {
  const table = characters();
  const words = await collectWords(read);
  settle(table, words);
  return {
    'server/core/data/pinyin.ts': `// GENERATED from pinyin-pro by tests/harness/generate.mjs; do not edit.
// Syllables without tones, each followed by the characters that are read so, and words that are read in another way.
export const SYLLABLES =
  '${showTable(table).join('')}';
export const READINGS =
  '${exceptions(table, words).join(',')}';
`,
  };
}
