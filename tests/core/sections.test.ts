// Moving sections, changing their levels and renumbering runs. `$0` is the cursor, before and after.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editSection,
  lint,
  offsetAt,
  type Position,
  type SectionAction,
  type TextEdit,
} from '../../server/core/index.js';
import { writeHan } from '../../server/core/model/numbering/relabel.js';
import { createSnapshot, positionAt } from '../../server/core/text/snapshot.js';
import { flatten, modelOf, readCorpus } from './harness.js';

const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].reverse().reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);

/** The text after the action, with the cursor; or the reason why there is none. */
function edit(marked: string, action: SectionAction, markdown = false): string {
  const at = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const model = modelOf(text, markdown);
  const result = editSection(model, positionAt(model.snapshot, at), action);
  if ('refused' in result) return result.refused;
  const after = apply(text, result.edits);
  const cursor = offsetAt(createSnapshot(after), result.cursor);
  return `${after.slice(0, cursor)}$0${after.slice(cursor)}`;
}

const HEAD = '某县农业工作要点\n';

describe('a section moves', () => {
  it.each([
    [
      'up',
      '一、粮食\n抓好春耕。\n二、畜$0牧\n稳定生产。\n三、渔业\n发展稻渔。\n',
      '一、畜$0牧\n稳定生产。\n二、粮食\n抓好春耕。\n三、渔业\n发展稻渔。\n',
    ],
    [
      'down',
      '一、粮食\n抓好$0春耕。\n二、畜牧\n稳定生产。\n三、渔业\n发展稻渔。',
      '一、畜牧\n稳定生产。\n二、粮食\n抓好$0春耕。\n三、渔业\n发展稻渔。',
    ],
    // With all that is under it; the last line has no line end.
    [
      'up',
      '一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n二、畜牧$0\n（一）生猪。稳产。\n（二）肉牛。扩群。',
      '一、畜牧$0\n（一）生猪。稳产。\n（二）肉牛。扩群。\n二、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。',
    ],
    // Blank lines, indents and line ends stay where they are.
    [
      'up',
      '一、粮食\r\n　　抓好春耕。\r\n\r\n\r\n　　二、畜牧$0\r\n　　稳定生产。\r\n\r\n三、渔业\r\n发展稻渔。\r\n',
      '一、畜牧$0\r\n　　稳定生产。\r\n\r\n\r\n　　二、粮食\r\n　　抓好春耕。\r\n\r\n三、渔业\r\n发展稻渔。\r\n',
    ],
    // Numbers that run on through the sections go on doing so.
    [
      'up',
      '一、粮食\n1.春耕。抓早。\n2.夏管。抓细。\n3.秋收。抓快。\n二、$0畜牧\n4.生猪。稳产。\n三、渔业\n5.稻渔。示范。\n6.网箱。清退。\n',
      '一、$0畜牧\n1.生猪。稳产。\n二、粮食\n2.春耕。抓早。\n3.夏管。抓细。\n4.秋收。抓快。\n三、渔业\n5.稻渔。示范。\n6.网箱。清退。\n',
    ],
    // References go with their sections.
    [
      'up',
      '一、粮食\n抓好春耕，机具见第三部分。\n二、畜牧\n稳定生产，按第一部分的要求。\n三、$0农机\n补贴机具，见第二部分。\n',
      '一、粮食\n抓好春耕，机具见第二部分。\n二、$0农机\n补贴机具，见第三部分。\n三、畜牧\n稳定生产，按第一部分的要求。\n',
    ],
    [
      'down',
      '一、粮食\n（一）$0春耕。抓早。\n（二）夏管。抓细。\n二、畜牧\n参照第一部分（一）执行。\n',
      '一、粮食\n（一）夏管。抓细。\n（二）$0春耕。抓早。\n二、畜牧\n参照第一部分（二）执行。\n',
    ],
    // The mark that ends a list stays at its end.
    [
      'up',
      '一、粮食\n1.抓早，不误农时；\n2.抓细，$0不留死角。\n二、畜牧\n稳定生产。\n',
      '一、粮食\n1.抓细，$0不留死角；\n2.抓早，不误农时。\n二、畜牧\n稳定生产。\n',
    ],
    // What closes the part above is no part of its last item.
    [
      'up',
      '一、粮食\n（一）春耕。抓早。\n（二）$0夏管。抓细。\n各乡镇要按时上报。\n二、畜牧\n稳定生产。\n',
      '一、粮食\n（一）$0夏管。抓细。\n（二）春耕。抓早。\n各乡镇要按时上报。\n二、畜牧\n稳定生产。\n',
    ],
    // Nor is the signature of the last section.
    [
      'up',
      '一、粮食\n抓好春耕。\n二、畜$0牧\n稳定生产。\n\n某县农业局\n2025年1月5日\n',
      '一、畜$0牧\n稳定生产。\n二、粮食\n抓好春耕。\n\n某县农业局\n2025年1月5日\n',
    ],
    // Text that runs on.
    [
      'up',
      '一、粮食。抓好春耕。二、畜$0牧。稳定生产。三、渔业。发展稻渔。',
      '一、畜$0牧。稳定生产。二、粮食。抓好春耕。三、渔业。发展稻渔。',
    ],
    [
      'up',
      '一、粮食\n措施有：一是抓早。二$0是抓细。三是抓快。\n二、畜牧\n稳定生产。',
      '一、粮食\n措施有：一$0是抓细。二是抓早。三是抓快。\n二、畜牧\n稳定生产。',
    ],
    // Numbers that repeat the one above.
    [
      'up',
      '1.粮食\n1.1 春耕要早\n抓好。\n1.2 夏管要细\n抓好。\n2.畜牧$0\n2.1 生猪稳产\n抓好。\n2.2 肉牛扩群\n抓好。\n',
      '1.畜牧$0\n1.1 生猪稳产\n抓好。\n1.2 肉牛扩群\n抓好。\n2.粮食\n2.1 春耕要早\n抓好。\n2.2 夏管要细\n抓好。\n',
    ],
    [
      'up',
      '一、粮食𠮷\n抓好👨‍👩‍👧春耕。\n二、畜牧𠮷$0𠮷\n稳定生产。\n',
      '一、畜牧𠮷$0𠮷\n稳定生产。\n二、粮食𠮷\n抓好👨‍👩‍👧春耕。\n',
    ],
  ] as const)('%s: %j', (by, before, after) => expect(edit(HEAD + before, by)).toBe(HEAD + after));

  it('in Markdown with its `#`', () => {
    const text =
      '# 某县工作要点\n\n## 一、粮食\n\n抓好春耕。\n\n### （一）春耕\n\n抓早。\n\n## 二、畜牧$0\n\n稳定生产。\n';
    expect(edit(text, 'up', true)).toBe(
      '# 某县工作要点\n\n## 一、畜牧$0\n\n稳定生产。\n\n## 二、粮食\n\n抓好春耕。\n\n### （一）春耕\n\n抓早。\n',
    );
  });

  it.each([
    ['up', '为抓好农$0业，制定要点。\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。', 'none'],
    ['up', '一、粮$0食\n抓好春耕。\n二、畜牧\n稳定生产。', 'first'],
    ['down', '一、粮食\n抓好春耕。\n二、畜$0牧\n稳定生产。', 'last'],
    ['up', '一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n附件1\n任务$0清单\n', 'piece'],
    ['down', '一、粮食\n抓好春耕。\n二、畜$0牧\n稳定生产。\n附件1\n任务清单\n', 'last'],
    ['up', '为抓好农业，制定要点。一、粮食 抓好春耕，二、畜$0牧 稳定生产，三、渔业 发展稻渔。', 'runOn'],
  ] as const)('not %s: %j, because %s', (by, text, reason) => expect(edit(HEAD + text, by)).toBe(reason));
});

describe('a section changes its level', () => {
  const FULL =
    '一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n二、畜牧\n（一）生猪。稳产。\n1.能繁母猪。保有量稳定。\n2.规模养殖。扩大产能。\n（二）肉牛。扩群。\n三、渔业\n发展稻渔。\n';
  it.each([
    [
      'demote',
      FULL.replace('二、畜', '二、$0畜'),
      '一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n（三）$0畜牧\n1.生猪。稳产。\n（1）能繁母猪。保有量稳定。\n（2）规模养殖。扩大产能。\n2.肉牛。扩群。\n二、渔业\n发展稻渔。\n',
    ],
    [
      'promote',
      FULL.replace('（二）肉', '（二）$0肉'),
      FULL.replace('（二）肉', '三、$0肉').replace('三、渔', '四、渔'),
    ],
    // What stood behind it stays under the section that it was under.
    [
      'promote',
      FULL.replace('（一）生猪', '（一）生$0猪'),
      '一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n二、畜牧\n（一）肉牛。扩群。\n三、生$0猪。稳产。\n（一）能繁母猪。保有量稳定。\n（二）规模养殖。扩大产能。\n四、渔业\n发展稻渔。\n',
    ],
    [
      'demote',
      '一、粮食\n抓好春耕。\n二、畜$0牧\n稳定生产。\n三、渔业\n发展稻渔，见第二部分。\n四、林业\n补植补造，见第三部分。\n',
      '一、粮食\n抓好春耕。\n（一）畜$0牧\n稳定生产。\n二、渔业\n发展稻渔，见第一部分（一）。\n三、林业\n补植补造，见第二部分。\n',
    ],
    [
      'promote',
      '一、粮食\n（一）春耕。抓早。\n（二）$0夏管。抓细。\n二、畜牧\n参照第一部分（二）执行。\n三、渔业\n发展稻渔。\n',
      '一、粮食\n（一）春耕。抓早。\n二、$0夏管。抓细。\n三、畜牧\n参照第二部分执行。\n四、渔业\n发展稻渔。\n',
    ],
    // The style of the document: half-width brackets, a blank behind the number.
    [
      'demote',
      '一、粮食\n(一) 春耕。抓早。\n(二) 夏管。抓细。\n二、畜$0牧\n稳定生产。\n三、渔业\n发展稻渔。\n',
      '一、粮食\n(一) 春耕。抓早。\n(二) 夏管。抓细。\n(三) 畜$0牧\n稳定生产。\n二、渔业\n发展稻渔。\n',
    ],
  ] as const)('%s: %j', (action, before, after) => expect(edit(HEAD + before, action)).toBe(HEAD + after));

  it('in Markdown with its `#`', () => {
    const text =
      '# 某县工作要点\n\n## 一、粮食\n\n### （一）春耕\n\n抓早。\n\n## 二、畜牧$0\n\n稳定生产。\n\n## 三、渔业\n\n发展稻渔。\n';
    const lower =
      '# 某县工作要点\n\n## 一、粮食\n\n### （一）春耕\n\n抓早。\n\n### （二）畜牧$0\n\n稳定生产。\n\n## 二、渔业\n\n发展稻渔。\n';
    expect(edit(text, 'demote', true)).toBe(lower);
    expect(edit(lower, 'promote', true)).toBe(text);
    const plain = text.replace(/[一二三]、|（一）/g, '');
    expect(edit(plain, 'demote', true)).toBe(plain.replace('## 畜牧', '### 畜牧'));
  });

  it.each([
    ['promote', '一、粮$0食\n抓好春耕。\n二、畜牧\n稳定生产。', 'top'],
    ['demote', '一、粮$0食\n抓好春耕。\n二、畜牧\n稳定生产。', 'alone'],
    [
      'demote',
      '一、粮食\n（一）春耕。抓早。\n（二）夏管。抓细。\n二、畜$0牧\n（一）生猪。稳产。\n（二）肉牛。扩群。\n三、渔业\n参照第二部分（一）执行。',
      'reference',
    ],
    // 第一阶段 says more than its number.
    [
      'demote',
      '一、步骤\n第一阶段：宣传发动\n印发方案。\n第二阶段：$0组织实施\n抓好落实。\n二、畜牧\n稳定生产。',
      'label',
    ],
    ['promote', '一、粮食\n措施有：一是抓早。二$0是抓细。三是抓快。\n二、畜牧\n稳定生产。', 'label'],
  ] as const)('not %s: %j, because %s', (action, text, reason) => expect(edit(HEAD + text, action)).toBe(reason));
});

describe('a run is renumbered', () => {
  it.each([
    [
      '一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n四、渔$0业\n发展稻渔。\n五、林业\n补植补造。',
      '一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。\n三、渔$0业\n发展稻渔。\n四、林业\n补植补造。',
    ],
    [
      '一、粮食\n1.抓早，不误农时。\n2.$0抓细，不留死角。\n2.抓快，颗粒归仓。\n二、畜牧\n稳定生产。',
      '一、粮食\n1.抓早，不误农时。\n2.$0抓细，不留死角。\n3.抓快，颗粒归仓。\n二、畜牧\n稳定生产。',
    ],
    // From the heading above as well.
    [
      '一、粮$0食\n1.抓早，不误农时。\n3.抓快，颗粒归仓。\n二、畜牧\n稳定生产。',
      '一、粮$0食\n1.抓早，不误农时。\n2.抓快，颗粒归仓。\n二、畜牧\n稳定生产。',
    ],
    [
      '一、粮食\n抓好春耕，见第四部分。\n二、畜牧\n稳定生产。\n四、渔$0业\n发展稻渔。\n五、林业\n补植补造。',
      '一、粮食\n抓好春耕，见第三部分。\n二、畜牧\n稳定生产。\n三、渔$0业\n发展稻渔。\n四、林业\n补植补造。',
    ],
    [
      '一、粮食\n措施有：一是抓早。三是$0抓细。四是抓快。\n二、畜牧\n稳定生产。',
      '一、粮食\n措施有：一是抓早。二是$0抓细。三是抓快。\n二、畜牧\n稳定生产。',
    ],
    [
      '一、粮食\n措施有：①抓早；①$0抓细；②抓快。\n二、畜牧\n稳定生产。',
      '一、粮食\n措施有：①抓早；①$0抓细；②抓快。\n二、畜牧\n稳定生产。',
    ],
    // What runs on through the sections.
    [
      '一、粮食\n1.春耕。抓早。\n2.夏管。抓细。\n二、畜牧\n4.生猪$0。稳产。\n三、渔业\n5.稻渔。示范。\n6.网箱。清退。\n',
      '一、粮食\n1.春耕。抓早。\n2.夏管。抓细。\n二、畜牧\n3.生猪$0。稳产。\n三、渔业\n4.稻渔。示范。\n5.网箱。清退。\n',
    ],
  ] as const)('%j', (before, after) => {
    const result = edit(HEAD + before, 'renumber');
    expect(result).toBe(before === after ? 'right' : HEAD + after);
  });

  it.each([
    ['一、粮食\n抓好春耕。\n二、畜$0牧\n稳定生产。', 'right'],
    ['制定要$0点。\n一、粮食\n抓好春耕。\n二、畜牧\n稳定生产。', 'none'],
  ] as const)('not %j, because %s', (text, reason) => expect(edit(HEAD + text, 'renumber')).toBe(reason));
});

/** The characters of a text without labels, references and the marks that end items, in one order. */
const wordsOf = (text: string): string =>
  [...text.replace(/第?[（(]?[一二三四五六七八九十\d０-９①-⒛㈠-㈩]+(?:[、.．）)]|[章节条]|部分)?|[。；;]|\s+|#/g, '')]
    .sort()
    .join('');
const figuresOf = (text: string): string[] => (text.match(/\d+(?:\.\d+)?(?:%|万|亿|[人个所张次])/g) ?? []).sort();

const structureOf = (text: string, markdown: boolean): string[] =>
  lint(modelOf(text, markdown))
    .findings.filter((f) => f.rule.startsWith('structure/'))
    .map((f) => f.rule)
    .sort();

function tryEdit(text: string, markdown: boolean, position: Position, action: SectionAction) {
  const result = editSection(modelOf(text, markdown), position, action);
  return 'refused' in result ? undefined : { text: apply(text, result.edits), cursor: result.cursor };
}

/** What every section of a document comes to: how many could be edited, and how many of those gave the old text again. */
function roundTrip(text: string, markdown: boolean, there: SectionAction, back: SectionAction) {
  const model = modelOf(text, markdown);
  const before = structureOf(text, markdown);
  const counts = { made: 0, same: 0 };
  for (const { span } of flatten(model.outline)) {
    const once = tryEdit(text, markdown, positionAt(model.snapshot, span.start), there);
    if (!once) continue;
    counts.made++;
    expect(wordsOf(once.text)).toBe(wordsOf(text));
    expect(figuresOf(once.text)).toEqual(figuresOf(text));
    if (there === 'down') expect(structureOf(once.text, markdown)).toEqual(before);
    const twice = tryEdit(once.text, markdown, once.cursor, back);
    if (twice?.text === text) counts.same++;
  }
  return counts;
}

describe('on the corpus', () => {
  const corpus = readCorpus().map((d) => [d.name, d] as const);
  it.each(corpus)('%s: every move down gives the text back with a move up', (_, { text, markdown }) => {
    const { made, same } = roundTrip(text, markdown, 'down', 'up');
    expect(made).toBeGreaterThan(0);
    expect(same).toBe(made);
  });
  it('most demotions give the text back with a promotion', () => {
    let all = 0;
    let same = 0;
    for (const [, { text, markdown }] of corpus) {
      const counts = roundTrip(text, markdown, 'demote', 'promote');
      all += counts.made;
      same += counts.same;
    }
    expect(all).toBeGreaterThan(200);
    expect(same / all).toBeGreaterThan(0.95);
  });
});

const LABELS = [
  (n: number) => `${writeHan(n)}、`,
  (n: number) => `（${writeHan(n)}）`,
  (n: number) => `${n}.`,
  (n: number) => `（${n}）`,
];
const TITLES = ['抓好春耕生产', '稳定畜牧养殖', '发展稻渔共生', '补植补造林木', '整治沟渠塘坝', '推广绿色农机'];

interface Tree {
  readonly words: number;
  readonly children: readonly Tree[];
}

/** Every level in one way of writing, each section a heading with a text of its own. */
function write(trees: readonly Tree[], eol: string, depth = 0, count = { n: 0 }): string {
  return trees
    .map(({ words, children }, i) => {
      count.n++;
      const text = `${TITLES[words % TITLES.length]}，第${count.n}项投入${count.n + 3}.5万元。`;
      const gap = depth === 0 && words % 2 === 0 ? eol : '';
      return `${gap}　　${LABELS[depth]!(i + 1)}${TITLES[(words + 1) % TITLES.length]}${eol}　　${text}${eol}${write(children, eol, depth + 1, count)}`;
    })
    .join('');
}

const level = (depth: number): fc.Arbitrary<readonly Tree[]> =>
  fc.array(
    fc.record({ words: fc.nat(20), children: depth >= 3 ? fc.constant<readonly Tree[]>([]) : level(depth + 1) }),
    depth === 0 ? { minLength: 2, maxLength: 4 } : { minLength: 0, maxLength: 3 },
  );

/** No section alone under another: that is reported, and nothing can be said of its level. */
const isPlain = (trees: readonly Tree[]): boolean => trees.every((t) => t.children.length !== 1 && isPlain(t.children));

describe('on any document with one way of writing a level', () => {
  const documents = fc
    .record({ trees: level(0).filter(isPlain), eol: fc.constantFrom('\n', '\r\n'), ends: fc.boolean(), at: fc.nat() })
    .map(({ trees, eol, ends, at }) => {
      const text = `某县农业工作要点${eol}${write(trees, eol)}`;
      return { text: ends ? text : text.trimEnd(), at };
    });
  const pick = (text: string, at: number): Position => {
    const { outline, snapshot } = modelOf(text);
    const entries = flatten(outline);
    return positionAt(snapshot, entries[at % entries.length]!.span.start);
  };

  it.each([
    ['up', 'down'],
    ['down', 'up'],
    ['demote', 'promote'],
  ] as const)('%s and %s give the text back', (there, back) => {
    let made = 0;
    fc.assert(
      fc.property(documents, ({ text, at }) => {
        const once = tryEdit(text, false, pick(text, at), there);
        if (!once) return;
        made++;
        expect(wordsOf(once.text)).toBe(wordsOf(text));
        expect(once.text.endsWith('\n')).toBe(text.endsWith('\n'));
        expect(/[^\r]\n/.test(once.text)).toBe(/[^\r]\n/.test(text));
        if (there !== 'demote') expect(structureOf(once.text, false)).toEqual(structureOf(text, false));
        expect(tryEdit(once.text, false, once.cursor, back)?.text).toBe(text);
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(10);
  });

  it('the cursor stays in the section', () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom<SectionAction>('up', 'down', 'promote', 'demote'),
        ({ text, at }, action) => {
          const position = pick(text, at);
          const once = tryEdit(text, false, position, action);
          if (!once) return;
          const titleAt = (t: string, p: Position): string => /[^、）.①-⑳\s]{6}/.exec(t.split(/\r?\n/)[p.line]!)![0];
          expect(titleAt(once.text, once.cursor)).toBe(titleAt(text, position));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throws, on any text and at any place', () => {
    const bits = fc.constantFrom(
      '一、',
      '二、',
      '（一）',
      '1.',
      '抓早',
      '。',
      '；',
      '：',
      '\n',
      '　　',
      '𠮷',
      '一是',
      '二是',
      '附件：',
      '2025年1月5日',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), fc.nat(), (parts, at) => {
        const text = parts.join('');
        const { snapshot } = modelOf(text);
        for (const action of ['up', 'down', 'promote', 'demote', 'renumber'] as const)
          tryEdit(text, false, positionAt(snapshot, at % (text.length + 1)), action);
      }),
    );
  });
});
