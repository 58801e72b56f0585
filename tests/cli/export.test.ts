// planlint export: what it writes comes back through the own reading of Word documents, with the same words and outline.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createSnapshot, getModel, type OutlineEntry } from '../../server/core/index.js';
import { layOut } from '../../server/layout/blocks.js';
import { writePlanDocument } from '../../server/layout/index.js';
import { readWord } from '../../server/word/index.js';
import { makeFolder, planlint } from './harness.js';

const PLAN = `青禾县卫生健康局
2026年工作计划

一、总体要求
　　以居民健康为中心，建好家门口的卫生室。
二、重点任务
（一）强基层。改造卫生室12个，床位达到60张。
（二）补短板
1.添置救护车
购置救护车3辆。
指标\t单位\t目标
床位\t张\t60
救护车\t辆\t3
三、保障措施
县卫生健康局牵头，按月通报。

青禾县卫生健康局
2026年1月8日
附件1
任务清单
`;

/** What lines have, without blanks around them and blank lines. */
const toLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
const modelOf = (text: string) => getModel(createSnapshot(text));
const show = (entries: readonly OutlineEntry[]): unknown[] =>
  entries.map(({ level, label, title, children }) => [level, label, title, ...show(children)]);

test('lines are what they are on the page', () => {
  const blocks = layOut(modelOf(PLAN)).map((block) =>
    block.kind === 'table'
      ? `table ${block.rows.length}`
      : `${block.kind}${'level' in block ? block.level : ''} ${block.text}`,
  );
  expect(blocks).toEqual([
    'title 青禾县卫生健康局',
    'title 2026年工作计划',
    'heading1 一、总体要求',
    'body 以居民健康为中心，建好家门口的卫生室。',
    'heading1 二、重点任务',
    'run-in2 （一）强基层。改造卫生室12个，床位达到60张。',
    'heading2 （二）补短板',
    'heading3 1.添置救护车',
    'body 购置救护车3辆。',
    'table 3',
    'heading1 三、保障措施',
    'body 县卫生健康局牵头，按月通报。',
    'unit 青禾县卫生健康局',
    'date 2026年1月8日',
    'attachment 附件1',
    'body 任务清单',
  ]);
});

describe('what is written comes back', () => {
  const corpus = join(import.meta.dirname, '../corpus');
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(corpus, name), 'utf8')] as const);
  test.each([['the plan above', PLAN] as const, ...texts])('%s', async (_, text) => {
    const lines = toLines(text);
    const read = readWord(await writePlanDocument(modelOf(text), 'gb2312'));
    expect(read.text).toBe(lines);
    expect(show(modelOf(read.text).outline)).toEqual(show(modelOf(lines).outline));
  });
});

describe('the command', () => {
  test('writes the page as the standard has it', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN });
    const outcome = await planlint('export a.txt -o a.docx', { cwd });
    expect(outcome).toEqual({ status: 0, stdout: 'a.docx：已经写好，用 Word 或 WPS 打开\n', stderr: '' });
    const bytes = await readFile(join(cwd, 'a.docx'));
    const parts = unzipSync(bytes);
    const document = strFromU8(parts['word/document.xml']!);
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/);
    const styles = strFromU8(parts['word/styles.xml']!);
    expect(styles).toContain('仿宋_GB2312');
    expect(styles).toMatch(/w:line="579" w:lineRule="exact"/);
    expect(strFromU8(parts['word/settings.xml']!)).toContain('w:evenAndOddHeaders');
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d/.test(name));
    expect(footers.map((name) => strFromU8(parts[name]!).includes('— '))).toEqual([true, true]);
    // 一、总体要求, 二、, （二）, 1., 三、
    expect(readWord(bytes).headings.map(({ level }) => level)).toEqual([0, 0, 1, 2, 0]);
    const checked = await planlint('check --format json a.docx', { cwd });
    expect(checked.stderr).toBe('');
  });

  test('takes other fonts, and standard input', async () => {
    const cwd = await makeFolder();
    await planlint('export - --fonts system -o a.docx', { cwd, stdin: PLAN });
    const styles = strFromU8(unzipSync(await readFile(join(cwd, 'a.docx')))['word/styles.xml']!);
    expect([styles.includes('"仿宋"'), styles.includes('GB2312')]).toEqual([true, false]);
  });

  test.each([
    ['export a.txt', '没有写存到哪里'],
    ['export a.txt -o a.txt', 'a.txt 就是要读的文件'],
    ['export a.txt -o a.docx --fonts x', '--fonts 不能是“x”'],
  ])('%s is told', async (words, told) => {
    const { status, stderr } = await planlint(words, { cwd: await makeFolder({ 'a.txt': PLAN }) });
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
  });
});
