// planlint new: the draft on the terminal and in a file, which planlint check reads again.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, planlint } from './harness.js';

describe('planlint new', () => {
  test.each([
    ['工作计划', '2026', /^青山县教育局2026年工作计划\n\n　　为做好2026年/],
    ['scheme', '2026年', /^青山县教育局2026年xx工作方案\n/],
    ['规划', '2026-2030', /^青山县教育局xx发展规划（2026—2030年）\n[\s\S]*“十五五”时期/],
  ])('%s %s', async (kind, year, expected) => {
    const { status, stdout, stderr } = await planlint(['new', kind, '--year', year, '--unit', '青山县教育局']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });

  test('without year and unit it is for this year, and the unit is left open', async () => {
    const { stdout } = await planlint('new points');
    expect(stdout.startsWith(`xx局${new Date().getFullYear()}年工作要点\n`)).toBe(true);
  });

  test.each(['--out', '--output', '-o'])('into a file with %s, and never over another', async (option) => {
    const cwd = await makeFolder();
    const words = ['new', '工作计划', '--year', '2026', '--unit', '青山县教育局', option, '计划.txt'];
    expect(await planlint(words, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    const text = await readFile(join(cwd, '计划.txt'), 'utf8');
    const again = await planlint(words, { cwd });
    expect([again.status, again.stderr]).toEqual([2, 'planlint: 计划.txt 已经有了，没有改动；请换一个文件名\n']);
    expect(await readFile(join(cwd, '计划.txt'), 'utf8')).toBe(text);
    const { stdout } = await planlint('check --format json 计划.txt', { cwd });
    expect(stdout).toContain('placeholder/x');
    expect(stdout).not.toMatch(/"(?:structure|wording|figure|count|residue|punctuation)\//);
  });

  test.each([
    [[], /没有写计划的种类.*工作计划（plan）/],
    [['通知'], /没有“通知”这种计划/],
    [['plan', '--year', '26'], /年份“26”不对/],
    [['plan', '--year', '2026-2030'], /年份“2026-2030”不对；请写成 2026 这样/],
    [['plan', 'scheme'], /后面不用写“scheme”/],
    [['plan', '-o', 'no/such/file'], /写不出去（ENOENT）/],
  ])('%j is refused', async (words, expected) => {
    const { status, stderr } = await planlint(['new', ...words], { cwd: await makeFolder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(expected);
  });
});
