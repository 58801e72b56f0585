// planlint targets: the table on the terminal and the formats that others read.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { makeFolder, planlint } from './harness.js';

const PLAN =
  '2024年某县卫生工作计划\n一、健康目标\n到年底，婴儿死亡率控制在6‰以下。\n二、重点任务\n改扩建7所乡镇卫生院，投资xx万元。\n';

const targets = async (format: string) =>
  planlint(`targets --format ${format} 计划.txt`, { cwd: await makeFolder({ '计划.txt': PLAN }) });

describe('formats', () => {
  test('JSON has exactly the fields that are published', async () => {
    const { status, stdout } = await targets('json');
    expect(status).toBe(0);
    const [first] = JSON.parse(stdout);
    const start = PLAN.indexOf('6‰');
    expect(first).toEqual({
      indicator: '婴儿死亡率',
      comparator: '<=',
      value: '6',
      unit: '‰',
      start,
      end: start + 2,
      section: '健康目标',
      deadline: '年底',
    });
  });

  test('a table with the line in front', async () => {
    const { stdout } = await targets('table');
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '计划.txt',
      '行  指标              数值    期限  所在部分',
      '3   婴儿死亡率        ≤6‰     年底  健康目标',
      '5   改扩建乡镇卫生院  7所           重点任务',
      '5   投资              xx万元        重点任务',
    ]);
  });

  test('CSV and Markdown', async () => {
    expect((await targets('csv')).stdout).toContain('3,婴儿死亡率,≤,6,‰,年底,,健康目标,,,\r\n');
    expect((await targets('md')).stdout).toContain('| 3 | 婴儿死亡率 | ≤6‰ | 年底 |  | 健康目标 |');
  });

  test('into a file: CSV with the mark that Excel wants, a workbook, and never over the plan', async () => {
    const cwd = await makeFolder({ '计划.txt': PLAN });
    for (const format of ['csv', 'xlsx']) {
      const { status, stdout, stderr } = await planlint(`targets --format ${format} -o out.${format} 计划.txt`, {
        cwd,
      });
      expect([status, stdout, stderr]).toEqual([0, '', '']);
    }
    expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toMatch(/^\uFEFF行,指标/);
    const zip = await JSZip.loadAsync(await readFile(join(cwd, 'out.xlsx')));
    expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).toContain('<c r="D2"><v>6</v></c>');
    const over = await planlint('targets --format csv -o ./计划.txt 计划.txt', { cwd });
    expect([over.status, over.stdout]).toEqual([2, '']);
    expect(await readFile(join(cwd, '计划.txt'), 'utf8')).toBe(PLAN);
  });

  test('a workbook needs a file, and a file that cannot be written is told', async () => {
    expect(await targets('xlsx')).toMatchObject({ status: 2, stdout: '' });
    const cwd = await makeFolder({ 'a.txt': PLAN });
    const { status, stderr } = await planlint('targets --format xlsx -o none/a.xlsx a.txt', { cwd });
    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
  });

  test('what is wrong with a figure stands beside it, unless it was set aside', async () => {
    const plan = '2025年青山县工作计划\n一、目标\n2月30日前，床位达到50张，婴儿死亡率为60%。\n';
    const files = { 'a.txt': plan };
    const { status, stdout } = await planlint('targets --format csv a.txt', { cwd: await makeFolder(files) });
    expect([status, stdout.split('\r\n').filter((line) => line.includes('婴儿死亡率') && line.length > 40)]).toEqual([
      0,
      [expect.stringContaining('婴儿死亡率')],
    ]);
    const config = { '.planlint.json': '{ "root": true, "rules": { "figure/*": "off" } }' };
    const quiet = await planlint('targets --format csv a.txt', { cwd: await makeFolder({ ...files, ...config }) });
    expect(quiet.stdout).toContain('婴儿死亡率,,60,%,');
    expect(quiet.stdout.split('\r\n').find((line) => line.includes('婴儿死亡率'))).toMatch(/,目标,,,$/);
  });

  test('no spreadsheet runs a cell of the document, no Markdown is made of it', async () => {
    const cwd = await makeFolder({ 'a.txt': '某县计划\n=HYPERLINK|*a*合格率达到95%。\n' });
    const csv = (await planlint('targets --format csv a.txt', { cwd })).stdout;
    expect(csv).not.toMatch(/(?:^|,)[=+@-]/m);
    const md = (await planlint('targets --format md a.txt', { cwd })).stdout;
    expect(md.split('\n')[2]?.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});

test('a document without targets says so', async () => {
  const cwd = await makeFolder({ 'a.txt': '某县计划\n加强领导。\n' });
  expect((await planlint('targets a.txt', { cwd })).stdout).toBe('a.txt\n没有目标数字\n');
  expect((await planlint('targets --format json a.txt', { cwd })).stdout).toBe('[]\n');
});

test('a file that cannot be read gives one line and exit 2', async () => {
  const { status, stdout, stderr } = await planlint('targets none.txt', { cwd: await makeFolder() });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^planlint: none\.txt：.+\n$/);
});
