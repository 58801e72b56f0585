// planlint check from words to exit status, over real files and the real core.
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import { makeFolder, type Outcome, planlint } from './harness.js';

const PLAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到xx%以上。\n';
const CLEAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到55%以上。\n';
const BOM = '\ufeff';

interface Checked {
  path: string;
  diagnostics: {
    rule: string;
    severity: string;
    message: string;
    start: number;
    end: number;
    line: number;
    column: number;
  }[];
}

const filesOf = ({ stdout }: Outcome): Checked[] => JSON.parse(stdout).files;
const pathsOf = (outcome: Outcome): string[] => filesOf(outcome).map(({ path }) => path);

describe('a finding', () => {
  test.each([
    ['UTF-8', PLAN],
    ['UTF-8 with BOM', BOM + PLAN],
    ['UTF-16', Buffer.from(BOM + PLAN, 'utf16le')],
    ['GB18030', encodeGb18030(PLAN)!],
    ['CR LF', PLAN.replaceAll('\n', '\r\n')],
    ['CR', PLAN.replaceAll('\n', '\r')],
    ['𠮷 before it', PLAN.replace('护理型', '𠮷林')],
    ['Markdown', `# ${PLAN}`, 'a.md'],
  ])('in %s', async (_name, content, name = 'a.txt') => {
    const outcome = await planlint(`check --format json ${name}`, { cwd: await makeFolder({ [name]: content }) });
    expect([outcome.status, outcome.stderr]).toEqual([1, '']);
    const text = typeof content === 'string' ? content.replace(BOM, '') : PLAN;
    const start = text.indexOf('xx');
    const column = start - text.indexOf(text.includes('𠮷') ? '𠮷林' : '护理型') + 1;
    expect(filesOf(outcome)).toEqual([
      {
        path: name,
        diagnostics: [
          {
            rule: 'placeholder/x',
            severity: 'warning',
            message: expect.stringContaining('xx%'),
            start,
            end: start + 2,
            line: 3,
            column,
            related: [],
            fixes: expect.any(Array),
          },
        ],
      },
    ]);
  });

  test('for Taiwan, with the words of the document as they are', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN });
    const { stdout } = await planlint('check --locale zh-TW a.txt', { cwd });
    expect(stdout).toMatch(
      / {2}警告 {2}.*「xx%」.*還沒有填.* {2}placeholder\/x\n\n檢查了 1 個檔案，1 個問題（警告 1）\n$/,
    );
    const json = await planlint('check --format json --locale zh-TW a.txt', { cwd });
    expect(filesOf(json)[0]?.diagnostics[0]?.message).toMatch(/還沒有填.*护理型床位占比/);
  });

  test('stylish, in both languages', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN });
    const { status, stdout } = await planlint('check a.txt', { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^a\.txt\n {2}3:10 {2}警告 {2}.*xx%.* {2}placeholder\/x\n\n检查了 1 个文件，1 个问题（警告 1）\n$/,
    );
    const english = await planlint('check a.txt', { cwd, env: { LANG: 'en_US.UTF-8' } });
    expect(english.stdout).toMatch(
      / {2}warning {2}.*xx%.* {2}placeholder\/x\n\n1 file checked, 1 problem \(1 warning\)\n$/,
    );
    const json = await planlint('check --format json --locale en a.txt', { cwd });
    expect(filesOf(json)[0]?.diagnostics[0]?.message).toMatch(/[a-z]{4}/);
  });

  test('none', async () => {
    const cwd = await makeFolder({ 'a.txt': CLEAN, 'empty.txt': '', 'bom.txt': BOM });
    expect(await planlint('check .', { cwd })).toEqual({
      status: 0,
      stdout: '检查了 3 个文件，没有发现问题\n',
      stderr: '',
    });
  });
});

test('names that look like options', async () => {
  const cwd = await makeFolder({ '-odd.txt': CLEAN, '--format': CLEAN });
  expect(pathsOf(await planlint('--locale=en check --format=json -- -odd.txt --format', { cwd }))).toEqual([
    '-odd.txt',
    '--format',
  ]);
});

describe('standard input', () => {
  test.each([
    ['check --format json -', PLAN, '-', 1],
    ['check --format json --stdin-filename 新/计划.md -', `# ${PLAN}`, '新/计划.md', 1],
    ['check --format json -', CLEAN, '-', 0],
    ['check --format json -', '', '-', 0],
  ])('%s', async (words, stdin, path, status) => {
    const outcome = await planlint(words, { stdin });
    expect([outcome.status, pathsOf(outcome)]).toEqual([status, [path]]);
  });

  test('without a name it is called so', async () => {
    expect((await planlint('check -', { stdin: PLAN })).stdout.startsWith('标准输入\n')).toBe(true);
    expect((await planlint('check -', { stdin: '\0' })).stderr).toMatch(/^planlint: 标准输入：不是文本文件/);
  });
});

describe('several inputs', () => {
  test('one that fails does not stop the others, and exit 2 wins', async () => {
    const cwd = await makeFolder({
      'a.txt': PLAN,
      'picture.txt': Uint8Array.of(0x89, 0x50, 0, 0, 1),
      'cut.txt': new TextEncoder().encode(PLAN).subarray(0, 41),
      'report.docx': 'PK\x03\x04\0',
      'c.txt': CLEAN,
    });
    const outcome = await planlint('check --format json a.txt none.txt picture.txt cut.txt *.doc report.docx c.txt', {
      cwd,
    });
    expect([outcome.status, pathsOf(outcome)]).toEqual([2, ['a.txt', 'c.txt']]);
    expect(outcome.stderr.split('\n')).toEqual([
      expect.stringMatching(/^planlint: none\.txt：没有这个文件；请/),
      expect.stringMatching(/^planlint: picture\.txt：不是文本文件；请/),
      expect.stringMatching(/^planlint: cut\.txt：是 UTF-8 文件，但有字符残缺不全.*；请/),
      expect.stringMatching(/^planlint: \*\.doc：没有与它匹配的文件；请/),
      expect.stringMatching(/^planlint: report\.docx：是损坏的 Word 文档，读不出来；请/),
      '',
    ]);
  });

  test('many are printed in order, each once', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${String(i).padStart(2, '0')}.txt`);
    // The first are the slowest to read.
    const cwd = await makeFolder(Object.fromEntries(names.map((name, i) => [name, CLEAN.repeat(i < 5 ? 2000 : 1)])));
    const outcome = await planlint(['check', '--format', 'json', '07.txt', '.', '*.txt', '03.txt'], { cwd });
    expect(pathsOf(outcome)).toEqual(['07.txt', ...names.filter((name) => name !== '07.txt')]);
  });

  test('a name with an escape sequence', async () => {
    const cwd = await makeFolder({ '\x1b[31m红\n.txt': PLAN });
    const { stdout } = await planlint('check .', { cwd });
    expect(stdout.startsWith('\\x1b[31m红\\n.txt\n')).toBe(true);
    const json = await planlint('check --format json .', { cwd });
    expect(pathsOf(json)).toEqual(['\x1b[31m红\n.txt']);
  });
});

describe.skipIf(process.platform === 'win32')('what the file system refuses', () => {
  test('a link in a circle, a lost link, a name too long, a file too big, a device without end', async () => {
    const cwd = await makeFolder({ 'big.txt': '' });
    await symlink('round.txt', join(cwd, 'round.txt'));
    await symlink('nowhere.txt', join(cwd, 'lost.txt'));
    await truncate(join(cwd, 'big.txt'), 64 * 1024 * 1024 + 1);
    const long = `${'长'.repeat(100)}.txt`;
    const outcome = await planlint(['check', 'round.txt', 'lost.txt', long, 'big.txt', '/dev/zero'], { cwd });
    expect([outcome.status, outcome.stdout]).toEqual([2, '检查了 0 个文件，5 个没能检查，没有发现问题\n']);
    expect(outcome.stderr.split('\n').map((line) => line.replace(/^planlint: .*?：|[；（].*$/g, ''))).toEqual([
      '链接互相指来指去，找不到文件',
      '没有这个文件',
      '读不出来',
      '超过 64 MiB，不像计划文件',
      '超过 64 MiB，不像计划文件',
      '',
    ]);
  });

  test('a file as large as is read', async () => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, 'x'));
    await writeFile(join(cwd, 'x', 'a.txt'), '各项任务落实。\n'.repeat(100_000));
    expect((await planlint('outline x/a.txt', { cwd })).stderr).toBe('');
  });
});
