// Input that attacks: names and words that command a terminal, links that lead elsewhere, files of hostile shape.
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../server/cli/main.js';
import { lint, readPack } from '../../server/core/index.js';
import { parseConfig } from '../../server/project/configFile.js';
import { parseIgnoreFile } from '../../server/project/ignoreFile.js';
import { loadPatterns } from '../../server/project/patterns.js';
import { cpuTime, modelOf } from '../core/harness.js';
import { createIo, makeFolder, planlint } from './harness.js';

const EVIL = '\x1b[31m\x1b]0;owned\x07\x9b2J\u202e\u2066';
const PLAN = `某县${EVIL}工作计划\r\n一、目标${EVIL}\r\n（一）签约率${EVIL}达到xx%，覆盖率达到85%以上${EVIL}。。\r\n“${EVIL}开展\r\n我县${EVIL}要办好。\r\n`;

/** Escapes, other controls but line ends, and marks that turn the direction. */
const HARMFUL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

describe('on a terminal nothing of the document acts', () => {
  const name = `${EVIL.replaceAll('/', '')}计划.txt`;
  test.each([
    ['check'],
    ['check --format stylish'],
    ['fix --dry-run'],
    ['fix'],
    ['outline'],
    ['targets'],
    ['targets --format csv'],
    ['targets --format md'],
    ['check --format json'],
    ['outline --format json'],
    ['targets --format json'],
    ['compare other.txt'],
    ['print-config'],
  ])('%s', async (words) => {
    const cwd = await makeFolder({
      [name]: PLAN,
      'other.txt': PLAN.replace('85', '90'),
      '.planlint.json': JSON.stringify({ patterns: [{ name: '称谓', pattern: '我县', message: `写“本县”${EVIL}` }] }),
    });
    const { io, said } = createIo({ cwd, isTTY: true, env: { NO_COLOR: '1' } });
    await run([...words.split(' '), name], io);
    expect(said.stdout + said.stderr).not.toBe('');
    expect(said.stdout.replaceAll('\r\n', '\n')).not.toMatch(HARMFUL);
    expect(said.stderr).not.toMatch(HARMFUL);
  });

  test('a name that is not there is not obeyed either', async () => {
    const { stderr } = await planlint(['check', `${EVIL}\n.txt`]);
    expect(stderr.trimEnd()).not.toMatch(HARMFUL);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

test.each(['\u200b', '\u200e', '\u202e', '\u2066', '\u2069', '\u061c', '\u2060', '\ufeff', '\u00ad'])(
  '%j between words is reported by its number',
  async (mark) => {
    const cwd = await makeFolder({ 'a.txt': `某县工作计划\n抓好项目${mark}建设工作。\n` });
    const { stdout } = await planlint('check a.txt', { cwd });
    expect(stdout).toContain(`U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    expect(stdout.replaceAll('\n', '')).not.toMatch(HARMFUL);
  },
);

describe('links that lead out of the folder', () => {
  const text = '某县工作计划\n抓好项目建设。。\n';
  const right = text.replace('。。', '。');

  test('are not written through where a folder or a pattern is fixed, but where they are named', async () => {
    const cwd = await makeFolder({ 'outside.txt': text, 'work/a.txt': text });
    const work = join(cwd, 'work');
    await symlink(join(cwd, 'outside.txt'), join(work, 'link.txt'));
    for (const words of ['fix .', 'fix *.txt']) {
      const { status, stderr } = await planlint(words, { cwd: work });
      expect([status, stderr]).toEqual([2, expect.stringContaining('link.txt：是指向文件夹以外的链接，没有改动；')]);
    }
    expect(await readFile(join(work, 'a.txt'), 'utf8')).toBe(right);
    expect(await readFile(join(cwd, 'outside.txt'), 'utf8')).toBe(text);
    expect((await planlint('fix link.txt', { cwd: work })).status).toBe(0);
    expect(await readFile(join(cwd, 'outside.txt'), 'utf8')).toBe(right);
  });

  test('within it are, and circles end', async () => {
    const cwd = await makeFolder({ 'b/a.txt': text });
    await symlink(join(cwd, 'b', 'a.txt'), join(cwd, 'link.txt'));
    await symlink(cwd, join(cwd, 'circle'));
    await mkdir(join(cwd, 'c'));
    await symlink(join(cwd, 'c', 'two'), join(cwd, 'c', 'one'));
    await symlink(join(cwd, 'c', 'one'), join(cwd, 'c', 'two'));
    expect((await planlint('fix .', { cwd })).status).toBe(0);
    expect(await readFile(join(cwd, 'b/a.txt'), 'utf8')).toBe(right);
  });
});

describe('expressions that go back and forth', () => {
  const CLASSIC = [
    '(a+)+$',
    '(a|aa)+$',
    '(a|a?)+$',
    '([a-z]+)*$',
    '(.*a){12}',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(\\w+\\s?)+$',
    'a*a*a*a*a*a*a*a*b',
  ];
  test.each(CLASSIC)('%s takes time that grows with the text', async (pattern) => {
    const { patterns } = await loadPatterns(
      parseConfig(JSON.stringify({ patterns: [{ name: 'a', pattern, message: 'm' }] })).patterns,
    );
    const time = (length: number): number => {
      const model = modelOf(`${'a'.repeat(length)}！`);
      const began = cpuTime();
      expect(lint(model, { patterns }).failures).toEqual([]);
      return cpuTime() - began;
    };
    time(200);
    expect(time(16_000)).toBeLessThan(60 * Math.max(time(1000), 20));
  });
});

describe('files of hostile shape', () => {
  const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const DEEP_OBJECT = `${'{"rules":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

  test('are refused with a reason, and change nothing for others', () => {
    expect(parseConfig(DEEP).problems).toMatchObject([{ id: 'depth' }]);
    expect(parseConfig(DEEP_OBJECT).problems).toMatchObject([{ id: 'depth' }]);
    expect(() => parseIgnoreFile(DEEP)).toThrow('depth');
    expect(readPack(JSON.parse(DEEP))).toHaveProperty('path');
    for (const text of ['{"__proto__":{"evil":1}}', '{"constructor":{"prototype":{"evil":1}}}']) {
      parseConfig(text);
      expect(readPack(JSON.parse(text))).toHaveProperty('path');
      expect(Object.prototype).not.toHaveProperty('evil');
    }
  });

  test('and one that is far too long is named', async () => {
    const cwd = await makeFolder({ 'a.txt': '某县工作计划\n', '.planlint.json': ' '.repeat(17 * 1024 * 1024) });
    const { status, stderr } = await planlint('check a.txt', { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('16 MiB')]);
  });
});
