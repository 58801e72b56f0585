// Renaming: what is surely changed stands in ⟦⟧, what is asked about in ⟨⟩, the cursor is $0.
import { describe, expect, it } from 'vitest';
import { computeRename, findRenaming, isNewName, overlaps, type Span } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

const plainOf = (marked: string): { text: string; at: number } => {
  const bare = marked.replace(/[⟦⟧⟨⟩]/g, '');
  return { text: bare.replace('$0', ''), at: bare.indexOf('$0') };
};

function mark(text: string, sure: readonly Span[], doubtful: readonly Span[]): string {
  const all = [...sure.map((s) => [s, '⟦', '⟧'] as const), ...doubtful.map((s) => [s, '⟨', '⟩'] as const)];
  let marked = text;
  for (const [{ start, end }, open, close] of all.sort((a, b) => b[0].start - a[0].start))
    marked = `${marked.slice(0, start)}${open}${marked.slice(start, end)}${close}${marked.slice(end)}`;
  return marked;
}

const expectRenaming = (marked: string): void => {
  const { text, at } = plainOf(marked);
  const found = findRenaming(modelOf(text), at);
  expect(found && mark(text, found.sure, found.doubtful)).toBe(marked.replace('$0', ''));
};

describe('renaming an indicator', () => {
  it.each([
    '⟦护理型床位$0占比⟧达到55%。到2027年，⟦护理型床位占比⟧达到60%。',
    '全县⟦婴儿死$0亡率⟧控制在6‰以下。到2027年，⟦婴儿死亡率⟧控制在5‰以下。',
    '𠮷，⟦入学率$0⟧达到95%。\r\n提高⟨入学率⟩。\r\n一、⟦入学率⟧\r\n高中毛入学率达到90%。',
    '⟦护理型床位$0占比⟧达到55%。到2027年，⟨護理型床位占比⟩达到60%。',
    '青山县⟦$0入学率⟧达到95%，青山县配合。2027年⟦入学率⟧达到96%。',
  ])('%s', expectRenaming);
});

describe('renaming a place or an organisation', () => {
  it.each([
    '⟦青山$0县⟧2026年工作计划\n支持⟦青山县⟧民政局，建好⟦青山县⟧城。',
    '⟦青$0山县⟧工作计划\n大⟨青山县⟩和⟦青山县⟧，《⟨青山县⟩“十四五”规划》。',
    '由青山县⟦民政$0局⟧牵头，青山县⟦民政局⟧和教育局配合。',
    '建设县⟦人民$0医院⟧，办好县⟦人民医院⟧，对接市⟨人民医院⟩。',
    '⟦青山县$0⟧，入学率达到95%。由⟦青山县⟧负责。',
    '⟦青$0山县⟧入学率达到95%。由⟦青山县⟧负责。',
    '由⟦柳河镇$0⟧负责，⟦柳河镇⟧配合。',
    '𠮷由⟦青山$0市⟧负责，⟦青山市⟧配合，青山市场繁荣。',
  ])('%s', expectRenaming);

  it.each([
    ['a word', '各部$0门要抓好落实，各部门要配合。'],
    ['a number', '入学率达到9$05%。入学率达到96%。'],
    ['a kind of place', '建设社$0区，管好社区，改善城市，建好城市。'],
    ['verbs before a kind', '推进$0县医院建设，推进县医院改造。'],
    ['the only mention', '各单位配合，由青山$0县负责。'],
    ['nothing', '$0'],
  ])('not %s', (_, marked) => {
    const { text, at } = plainOf(marked);
    expect(findRenaming(modelOf(text), at)).toBeUndefined();
  });
});

describe('renaming a placeholder', () => {
  it('is filling it in everywhere', () => {
    expectRenaming('⟦xx$0⟧县工作计划\n由⟦xx⟧县投资xx万元。');
    const { text, at } = plainOf('xx$0县工作计划\n由xx县投资xx万元。');
    const model = modelOf(text);
    const edits = computeRename(model, findRenaming(model, at)!, '青山县 ');
    expect(edits.sure.map(({ newText }) => newText)).toEqual(['青山', '青山']);
  });
});

it.each([
  ['青山县', true],
  [' ', false],
  ['', false],
  ['青山\n县', false],
])('%j is a new name: %s', (name, expected) => expect(isNewName(name)).toBe(expected));

it('every place of the corpus is renamed by edits that are apart, or not at all', () => {
  let count = 0;
  for (const { text, markdown } of readCorpus().slice(0, 8)) {
    const model = modelOf(text, markdown);
    for (let at = 0; at <= text.length; at += 23) {
      const found = findRenaming(model, at);
      if (!found) continue;
      count++;
      expect(found.span.start <= at && at <= found.span.end).toBe(true);
      const all = [...found.sure, ...found.doubtful].sort((a, b) => a.start - b.start);
      all.forEach((span, i) => {
        if (i > 0) expect(overlaps(span, all[i - 1]!)).toBe(false);
        expect(span.end).toBeGreaterThan(span.start);
      });
    }
  }
  expect(count).toBeGreaterThan(20);
});
