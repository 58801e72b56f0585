// The words of the command line: help, version, language, and one helpful line for what cannot be understood.
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { planlint } from './harness.js';

const ALL = 'check、fix、ready、review、outline、targets、compare、new、export、rules、explain、print-config、server';

const OPTIONS =
  '--format、--severity、--max-warnings、--baseline、--update-baseline、--cache、--watch、--jobs、--stdin-list、--stdin-filename、--help、--version、--locale';

describe('mistakes give one line, exit 2 and no output', () => {
  test.each([
    ['frobnicate', `没有“frobnicate”这个命令；可用的命令：${ALL}（检查文件请写 planlint check 文件）`],
    ['help frobnicate', `没有“frobnicate”这个命令；可用的命令：${ALL}（检查文件请写 planlint check 文件）`],
    ['__proto__', `没有“__proto__”这个命令；可用的命令：${ALL}（检查文件请写 planlint check 文件）`],
    ['check', '没有写要处理的文件；请写成 planlint check 文件（- 表示标准输入）'],
    ['outline', '没有写要处理的文件；请写成 planlint outline 文件（- 表示标准输入）'],
    [
      'check --format xml a.txt',
      '--format 不能是“xml”；可以是：stylish、json、jsonl、sarif、junit、github、checkstyle、html',
    ],
    ['outline --format stylish a.txt', '--format 不能是“stylish”；可以是：tree、json'],
    [
      'check a.txt --format',
      '--format 后面缺少值；可以是：stylish、json、jsonl、sarif、junit、github、checkstyle、html',
    ],
    [
      'check --format= a.txt',
      '--format 后面缺少值；可以是：stylish、json、jsonl、sarif、junit、github、checkstyle、html',
    ],
    ['check - --stdin-filename', '--stdin-filename 后面缺少值；请写成 --stdin-filename 值'],
    ['check --help=yes', '--help 不带值，却写了“yes”；请删去“=yes”'],
    ['check --locale fr a.txt', '--locale 不能是“fr”；可以是：zh-CN、zh-TW、en'],
    ['check --stdin-filename a.md a.txt', '--stdin-filename 只用于标准输入；请把 - 写在文件的位置上，或删去这个选项'],
    ['check --max-warnings few a.txt', '--max-warnings 不能是“few”；请写 0 或更大的整数'],
    ['check --jobs 0 a.txt', '--jobs 不能是“0”；请写 1 或更大的整数'],
    ['check --update-baseline a.txt', '--update-baseline 要写明基线文件；请加上 --baseline 文件'],
    ['check --stdin-list a.txt', '--stdin-list 从标准输入读文件名；请删去命令里的文件，或删去这个选项'],
    ['check --watch -', '--watch 只用于文件和文件夹；请删去 - 和 --stdin-list'],
    ['check --watch --format html a.txt', '--watch 不能用 html 格式；可以是：stylish、jsonl'],
    ['outline a.txt b.txt', '一次只能处理一个文件；请写一个文件名，逐个处理'],
    ['explain', '没有写要说明的规则；请写成 planlint explain 规则（planlint rules 列出全部规则）'],
    ['explain figure/dat', '没有“figure/dat”这条规则；是不是“figure/date”？'],
    ['explain nothing', '没有“nothing”这条规则；planlint rules 列出全部规则'],
    ['server', '语言服务器只用标准输入和标准输出；请写成 planlint server --stdio'],
    ['rules figure', 'planlint rules 后面不用写“figure”；请删去'],
    [
      'check --severity figure/date a.txt',
      '--severity 里的“figure/date”不对；请写成 规则=级别，如 figure/date=off，用逗号隔开',
    ],
    ['check --severity figure/dat=off a.txt', '--severity：没有“figure/dat”这条规则；是不是“figure/date”？'],
    ['fix --severity figure/*=warn a.txt', '--severity：级别不能是“warn”；是不是“warning”？'],
    [
      'check --severity figure/date=7 a.txt',
      '--severity：级别不能是“7”；可以是 error、warning、information、hint、off',
    ],
    ['check --fix a.txt', `没有“--fix”这个选项；可用的选项：${OPTIONS}`],
    ['check -x a.txt', `没有“-x”这个选项；可用的选项：${OPTIONS}`],
    ['--format json', '没有“--format”这个选项；可用的选项：--help、--version、--locale'],
    ['check --__proto__ a.txt', `没有“--__proto__”这个选项；可用的选项：${OPTIONS}`],
  ])('planlint %s', async (words, line) => {
    expect(await planlint(words)).toEqual({ status: 2, stdout: '', stderr: `planlint: ${line}\n` });
  });

  test('a word with an escape sequence is shown harmlessly', async () => {
    const { stderr } = await planlint(['\x1b[2J\n']);
    expect(stderr).toContain('“\\x1b[2J\\n”');
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('in English', async () => {
    expect(await planlint('--locale en check --format xml a.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'planlint: --format cannot be "xml"; use one of stylish, json, jsonl, sarif, junit, github, checkstyle, html\n',
    });
  });
});

describe('help and version', () => {
  test.each(['--help', '-h', 'help', '--locale zh-CN --help'])('planlint %s', async (words) => {
    const { status, stdout, stderr } = await planlint(words);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}check +检查文件/m);
    expect(stdout).toMatch(/^ {2}outline +显示/m);
  });

  test.each([
    ['check --help', '用法：planlint check'],
    ['help check', '用法：planlint check'],
    ['check nothing.txt -h', '用法：planlint check'],
    ['outline --help', '用法：planlint outline'],
    ['outline --help --locale en', 'Usage: planlint outline'],
    ['outline --help --locale zh-TW', '用法：planlint outline [選項]'],
  ])('planlint %s', async (words, start) => {
    const { status, stdout } = await planlint(words);
    expect(status).toBe(0);
    expect(stdout.startsWith(start)).toBe(true);
  });

  test.each(['--version', '-v', 'check --version'])('planlint %s', async (words) => {
    expect(await planlint(words)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('no command at all: the help, where it is not taken for a result', async () => {
    const { status, stdout, stderr } = await planlint('');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('planlint check --help');
  });
});

test.each([
  [{}, '没有'],
  [{ LANG: 'en_US.UTF-8' }, 'no command'],
  [{ LANG: 'en' }, 'no command'],
  [{ LANG: 'C.UTF-8' }, '没有'],
  [{ LANG: 'de_DE.UTF-8' }, '没有'],
  [{ LANG: 'zh_CN.UTF-8' }, '没有'],
  [{ LANG: 'zh_TW.UTF-8' }, '沒有'],
  [{ LANG: 'zh_HK' }, '沒有'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '没有'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: 'en_GB' }, 'no command'],
])('the language of %j', async (env, start) => {
  const { stderr } = await planlint('x', { env });
  expect(stderr.startsWith(`planlint: ${start}`)).toBe(true);
});
