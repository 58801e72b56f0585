// The texts that are measured: the corpus without its marks, or the documents of a folder, one after the other until they are
// long enough. Each copy of a sentence gets other words at its end, so that nothing is found in the caches of an earlier copy.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseMarks } from '../harness/marks.mjs';
import { root } from '../harness/paths.mjs';

/** Reads the documents of `folder`, else of the corpus, as texts with LF. */
export function readTexts(folder) {
  const from = folder ?? join(root, 'tests', 'corpus');
  const texts = readdirSync(from)
    .filter((name) => ['.txt', '.md'].includes(extname(name)) && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(from, name), 'utf8').replace(/\r\n?/g, '\n'));
  if (texts.length === 0) throw new Error(`${from} holds no .txt and no .md`);
  return folder ? texts : texts.map((text) => parseMarks(text).text);
}

// Names of places that no rule knows: four of them tell apart as many sentences as fit into any input.
const NAMES = [...'岚溪枫桥松柏竹梅兰菊荷莲桂槐榆柳杉桐棠樱鹭鹤雁鹿泉湖塘堰洲岭峰谷坪坡湾渡'];
let copies = 0;

function nextName() {
  let rest = copies++;
  let name = '';
  for (let i = 0; i < 4; i++) {
    name += NAMES[rest % NAMES.length];
    rest = Math.floor(rest / NAMES.length);
  }
  return name;
}

/** The text with other words at the end of every sentence than any text before. */
export const vary = (text) => text.replace(/(?<=[\u4e00-\u9fff])[。；！？]/g, (mark) => nextName() + mark);

// Each makes one defect of a line, and gives the line back where it finds no place for it.
const DEFECTS = [
  (line) => line.replace(/\d+(?:\.\d+)?(?=[%个家万亿人项次])/, 'xx'),
  (line) => line.replace('，', '，，'),
  (line) => line.replace(/(?<=[\u4e00-\u9fff])([\u4e00-\u9fff]{3,6})(?=[，、。])/, '“$1'),
  (line) => line.replace('，', ','),
  (line) => line.replace(/(?=。)/, '，达到以上'),
  (line) => line.replace(/(?=。)/, '（责任编辑：admin）'),
  (line) => line.replace(/(?=。)/, '，明年下降5%到8%，比重由60%提高到50%'),
  (line) => line.replace(/(?<=[\u4e00-\u9fff])([\u4e00-\u9fff]{2})(?=[，、。])/, '$1 &nbsp;<br>'),
];

const toDefective = (lines) => lines.map((line, i) => DEFECTS[i % DEFECTS.length](line));

/** The lines of the texts in which nothing is reported when they stand one after the other. */
function toClean({ createSnapshot, getModel, lint }, texts) {
  return texts.flatMap((text) => {
    let lines = text.split('\n');
    for (let round = 0; round < 6; round++) {
      const { starts } = createSnapshot(lines.join('\n'));
      const { findings } = lint(getModel(createSnapshot(lines.join('\n'))));
      const bad = new Set(findings.map(({ span }) => starts.findLastIndex((start) => start <= span.start)));
      if (bad.size === 0) break;
      lines = lines.filter((_, i) => !bad.has(i));
    }
    return lines;
  });
}

/**
 * Returns `make({ chars, content, shape, fresh })`: a text of exactly `chars` UTF-16 code units. `content` is `real` (the
 * documents as they are), `clean` (their lines without reports) or `defects` (a defect made in every line); `shape` is
 * `lines` or `line` (all of it in one); with `fresh: false` the documents are repeated word for word, as the peers' inputs are.
 */
export function createInputs(core, folder) {
  const texts = readTexts(folder);
  const real = texts.flatMap((text) => text.split('\n'));
  const lists = {};
  const listOf = (content) => {
    lists[content] ??= { real: () => real, clean: () => toClean(core, texts), defects: () => toDefective(real) }[
      content
    ]();
    return lists[content];
  };
  return ({ chars, content = 'real', shape = 'lines', fresh = true }) => {
    const lines = listOf(content);
    if (lines.length === 0) throw new Error(`no line of the texts is ${content}`);
    const parts = [];
    let length = 0;
    for (let i = 0; length < chars; i++) {
      const line = fresh ? vary(lines[i % lines.length]) : lines[i % lines.length];
      const ended = shape === 'lines' ? `${line}\n` : line === '' || /[。；！？：]$/.test(line) ? line : `${line}。`;
      parts.push(ended);
      length += ended.length;
    }
    const text = parts.join('').slice(0, chars - 1);
    const whole = /[\uD800-\uDBFF]$/.test(text) ? `${text.slice(0, -1)} ` : text;
    return `${whole}${shape === 'lines' ? '\n' : '。'}`;
  };
}

/** 5k, 100k, 1m as numbers. */
export function sizeOf(name) {
  const found = /^(\d+)([km]?)$/i.exec(name);
  if (!found) throw new Error(`not a size: ${name}`);
  return Number(found[1]) * { '': 1, k: 1e3, m: 1e6 }[found[2].toLowerCase()];
}
