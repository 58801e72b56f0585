// planlint ready: what stands in the way of issuing a plan, as text and JSON, with the exit status for a script.
import { describe, expect, test } from 'vitest';
import { makeFolder, planlint } from './harness.js';

const OPEN =
  '青山县2026年工作计划\n一、目标\n到年底，签约率达到75%以上，投资xx万元，2月30日前报送。\n坚持以下三个原则：1.甲甲。2.乙乙。\n抓好项目建设。。\n';
const READY = '青山县2026年工作计划\n一、目标\n到年底，签约率达到75%以上。抓好项目建设。。\n';

const ready = async (words: string, files: Record<string, string>) =>
  planlint(`ready ${words}`, { cwd: await makeFolder(files) });

describe('planlint ready', () => {
  test('lists what is missing, with its place', async () => {
    const { status, stdout, stderr } = await ready('a.txt', { 'a.txt': OPEN });
    expect([status, stderr]).toEqual([1, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('a.txt：还不能印发');
    expect(lines.filter((line) => /^ {2}[✓✗]/.test(line))).toEqual([
      '  ✗ 待填：1 处',
      '  ✗ 目标、数字有问题：1 处',
      '  ✗ 说几项、列几项对不上：1 处',
      '  ✓ 其他错误：0 处',
    ]);
    expect(lines[2]).toMatch(/^ {6}3:18 {2}.*xx.* {2}placeholder\/x$/);
    expect(lines.at(-1)).toBe('  另有 1 处不影响印发（planlint check 列出）');
  });

  test('is 0 where only other things are left', async () => {
    const { status, stdout } = await ready('a.txt', { 'a.txt': READY });
    expect(status).toBe(0);
    expect(stdout).toContain('a.txt：可以印发\n  ✓ 待填：0 处\n');
    expect(stdout).not.toContain('✗');
  });

  test('says of several files how many are', async () => {
    const { status, stdout } = await ready('.', { 'a.txt': OPEN, 'b.txt': READY });
    expect(status).toBe(1);
    expect(stdout).toMatch(/2 个文件，可以印发的 1 个\n$/);
  });

  test('does not count what was set aside, and tells of it and of rules that are off', async () => {
    const json = await ready('--format json a.txt', {
      'a.txt': OPEN,
      '.planlint.json': '{"rules": {"figure/date": "off", "count/*": "hint"}}',
      '.planlint/ignore.json': JSON.stringify({
        version: 1,
        ignore: [{ file: 'a.txt', rule: 'placeholder/x', words: 'xx', path: ['目标'] }],
      }),
    });
    const { files } = JSON.parse(json.stdout);
    expect(files[0]).toMatchObject({ path: 'a.txt', ready: true, off: ['figure/date'], others: 2, failed: [] });
    expect([json.status, files[0].ignored]).toEqual([0, 1]);
    expect(Object.keys(files[0])).toEqual(['path', 'ready', 'checks', 'others', 'ignored', 'off', 'failed']);
  });

  test('JSON has the places and messages, in English too', async () => {
    const { stdout } = await ready('--format json --locale en a.txt', { 'a.txt': OPEN });
    const [{ checks }] = JSON.parse(stdout).files;
    expect(checks[0]).toMatchObject({ id: 'placeholders', title: 'Placeholders' });
    const start = OPEN.indexOf('xx');
    expect(checks[0].open).toEqual([
      expect.objectContaining({ rule: 'placeholder/x', start, end: start + 2, line: 3, column: 18 }),
    ]);
  });

  test('a file that cannot be read is told and the others are looked at', async () => {
    const { status, stdout, stderr } = await ready('none.txt a.txt', { 'a.txt': READY });
    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stdout).toContain('可以印发');
  });

  test('reads standard input', async () => {
    const { status, stdout } = await planlint('ready -', { stdin: READY });
    expect([status, stdout.split('\n')[0]]).toEqual([0, '标准输入：可以印发']);
  });
});
