// planlint outline: the tree on the terminal and the JSON that others read.
import { describe, expect, test } from 'vitest';
import { outlineToJson } from '../../server/cli/json.js';
import { formatTree } from '../../server/cli/tree.js';
import type { OutlineEntry } from '../../server/core/index.js';
import { makeFolder, planlint } from './harness.js';

const PLAN =
  '全县卫生健康工作计划\n一、总体要求\n坚持健康优先。\n二、主要任务\n（一）强基层\n建好卫生室。\n（二）补短板\n办好医院。\n';

/** An entry at the first place of its words. */
const entry = (level: number, label: string, title: string, children: OutlineEntry[] = []): OutlineEntry => {
  const start = PLAN.indexOf(label + title);
  const span = { start, end: start + label.length + title.length };
  return { kind: 'heading', level, label, title, span, section: span, children };
};

const OUTLINE = [
  entry(1, '一、', '总体要求'),
  entry(1, '二、', '主要任务', [
    entry(2, '（一）', '强基层', [entry(3, '', '建好卫生室')]),
    entry(2, '（二）', '补短板'),
  ]),
];

const TREE = ['2  一、总体要求', '4  二、主要任务', '5  ├─ （一）强基层', '6  │  └─ 建好卫生室', '7  └─ （二）补短板'];

describe('formats', () => {
  test('tree', () => {
    expect(
      formatTree(
        OUTLINE,
        (at) => PLAN.slice(0, at).split('\n').length,
        (_colour, text) => text,
      ),
    ).toEqual(TREE);
  });

  test('JSON has these fields and no others', () => {
    expect(outlineToJson(OUTLINE.slice(0, 1))).toEqual([
      { level: 1, label: '一、', title: '总体要求', start: 11, end: 17, children: [] },
    ]);
    expect(outlineToJson(OUTLINE)).toMatchObject([
      {},
      { children: [{ children: [{ level: 3 }] }, { label: '（二）' }] },
    ]);
  });
});

describe('the command', () => {
  const tree = ['plan.txt', ...TREE.filter((line) => !line.includes('建好'))];

  test('tree of a file', async () => {
    const cwd = await makeFolder({ 'plan.txt': PLAN });
    expect(await planlint('outline plan.txt', { cwd })).toEqual({
      status: 0,
      stdout: `${tree.join('\n')}\n`,
      stderr: '',
    });
  });

  test('JSON of standard input', async () => {
    const { status, stdout } = await planlint('outline --format json -', { stdin: PLAN });
    expect(status).toBe(0);
    const [first, second] = JSON.parse(stdout);
    expect(first).toEqual({ level: 1, label: '一、', title: '总体要求', start: 11, end: 17, children: [] });
    expect(second.children.map(({ label }: { label: string }) => label)).toEqual(['（一）', '（二）']);
  });

  test('Markdown by its ending', async () => {
    const stdin = '# 工作计划\n\n## 总体要求\n\n坚持健康优先。\n\n## 主要任务\n\n办好医院。\n';
    const { stdout } = await planlint('outline --format json --stdin-filename a.md -', { stdin });
    expect(JSON.parse(stdout).map(({ title }: { title: string }) => title)).toContain('主要任务');
  });

  test.each([
    ['outline -', '标准输入\n没有标题，也没有编号\n'],
    ['outline --locale en -', 'standard input\nno headings and no numbered items\n'],
    ['outline --format json -', '[]\n'],
  ])('%s of nothing', async (words, stdout) => {
    expect(await planlint(words)).toEqual({ status: 0, stdout, stderr: '' });
  });

  test('what cannot be read', async () => {
    const cwd = await makeFolder({ 'folder/a.png': '' });
    expect(await planlint('outline none.txt', { cwd })).toMatchObject({ status: 2, stdout: '' });
    expect(await planlint('outline folder', { cwd })).toMatchObject({ status: 2, stdout: '' });
  });
});
