// What check needs in a pipeline: how many warnings are too many, the cache, the baseline, watching, and work lists.
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { Baseline } from '../../server/cli/check/baseline.js';
import { CACHE_NAME, Cache } from '../../server/cli/check/cache.js';
import { asDone, until } from '../../server/cli/check/order.js';
import { run } from '../../server/cli/main.js';
import { createIo, makeFolder, planlint } from './harness.js';

const PLAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到xx%以上。\n二、保障措施\n召开第xx次会议。\n';
const CLEAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到55%以上。\n';

test.each([
  ['', 1],
  ['--max-warnings 1', 1],
  ['--max-warnings 2', 0],
  ['--max-warnings 9 --severity placeholder/x=error', 1],
])('check %s: exit %d', async (words, status) => {
  const cwd = await makeFolder({ 'a.txt': PLAN });
  expect((await planlint(`check ${words} a.txt`, { cwd })).status).toBe(status);
});

describe('cache', () => {
  const check = (cwd: string, words = '') => planlint(`check --cache --format json ${words} .`, { cwd });

  test('says the same, and checks nothing twice', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN, 'b/c.txt': CLEAN });
    const first = await check(cwd);
    const before = await stat(join(cwd, CACHE_NAME));
    expect(await check(cwd)).toEqual(first);
    expect(await planlint('check --format json .', { cwd })).toEqual(first);
    expect((await stat(join(cwd, CACHE_NAME))).mtimeMs).toBe(before.mtimeMs);
    // Only the content counts.
    await utimes(join(cwd, 'a.txt'), 1, 1);
    await writeFile(join(cwd, CACHE_NAME), (await readFile(join(cwd, CACHE_NAME), 'utf8')).replace('还没有填', '缓存'));
    expect((await check(cwd)).stdout).toContain('缓存');
    await writeFile(join(cwd, 'a.txt'), PLAN.replace('xx次', '3次'));
    expect((await check(cwd)).stdout).not.toContain('缓存');
    await rm(join(cwd, 'a.txt'));
    await check(cwd);
    expect(await readFile(join(cwd, CACHE_NAME), 'utf8')).not.toContain('a.txt');
  });

  test('whatever changes the outcome makes it anew', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN, '.git/x': '' });
    expect((await check(cwd)).status).toBe(1);
    const found = async (words = '') => JSON.parse((await check(cwd, words)).stdout).files[0].diagnostics;
    expect(await found('--severity placeholder/*=off')).toEqual([]);
    expect((await found('--locale en'))[0].message).toMatch(/xx/);
    expect((await found()).length).toBe(2);
    await writeFile(join(cwd, '.planlint.json'), '{ "rules": { "placeholder/*": "off" } }');
    expect(await found()).toEqual([]);
    await rm(join(cwd, '.planlint.json'));
    await rename(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
    expect((await found()).length).toBe(2);
  });

  test('entries of an ignore file that match nothing are told from the cache, too', async () => {
    const entry = { file: 'a.txt', rule: 'placeholder/x', words: '^没有[这样]的话', path: [] };
    const cwd = await makeFolder({
      'a.txt': CLEAN,
      '.planlint/ignore.json': JSON.stringify({ version: 1, ignore: [entry] }),
    });
    const first = await check(cwd);
    expect(first.stdout).toContain('suppression/unused');
    expect(await check(cwd)).toEqual(first);
  });

  test('that is damaged counts for nothing', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN, 'b.txt': PLAN });
    const first = await check(cwd);
    const whole = await readFile(join(cwd, CACHE_NAME), 'utf8');
    const damaged = [
      '',
      '\0\0\0',
      '{}',
      whole.slice(0, -40),
      whole.replace('planlint cache 1', 'planlint cache 0'),
      whole.replaceAll('"diagnostics":[', '"diagnostics":{'),
      whole.replaceAll('\t{', '\t['),
      whole.replaceAll('\t', ' '),
    ];
    for (const text of damaged) {
      await writeFile(join(cwd, CACHE_NAME), text);
      expect(await check(cwd)).toEqual(first);
    }
    expect((await readdir(cwd)).sort()).toEqual([CACHE_NAME, 'a.txt', 'b.txt']);
  });

  test('that cannot be written is told, and harms nothing', async () => {
    const cwd = await makeFolder({ 'a.txt': CLEAN, [`${CACHE_NAME}/in the way`]: '' });
    expect(await check(cwd)).toMatchObject({ status: 0, stderr: expect.stringContaining('EISDIR') });
  });

  test('without a head is empty', () => {
    expect(new Cache('/x', '["a.txt","k"]\t{}').findKey('/x/a.txt')).toBe(undefined);
  });
});

describe('baseline', () => {
  const FILE = 'known.json';
  const check = (cwd: string, words = '') => planlint(`check --baseline ${FILE} ${words}`, { cwd });

  test('only what is new counts, wherever the lines have moved', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN, 'b.txt': PLAN });
    expect(await check(cwd, 'a.txt')).toMatchObject({ status: 2, stdout: '' });
    expect(await check(cwd, '--update-baseline a.txt')).toMatchObject({
      status: 0,
      stderr: 'planlint: 基线记下了 2 个问题\n',
    });
    expect(await check(cwd, 'a.txt')).toEqual({
      status: 0,
      stdout: '检查了 1 个文件，没有发现问题，基线里已有的 2 个没有列出\n',
      stderr: '',
    });
    await writeFile(
      join(cwd, 'a.txt'),
      PLAN.replace('一、', '为做好全年的工作，制定本计划。\n一、').replace('会议。', '会议。\n培训教师xx人。'),
    );
    const { status, stdout } = await check(cwd, '--format json a.txt');
    const [{ diagnostics }] = JSON.parse(stdout).files;
    expect([status, diagnostics.length, diagnostics[0].message]).toEqual([1, 1, expect.stringContaining('xx人')]);
    expect((await check(cwd, 'b.txt')).status).toBe(1);
  });

  test('the same words more often than before are new', async () => {
    const line = '配备护士xx名。\n';
    const cwd = await makeFolder({ 'a.txt': `工作计划\n${line}中间的话。\n${line}` });
    await check(cwd, '--update-baseline a.txt');
    const count = JSON.parse((await check(cwd, '--format json a.txt')).stdout).files[0].diagnostics.length;
    await writeFile(join(cwd, 'a.txt'), `工作计划\n${line}中间的话。\n${line}另外的话。\n${line}`);
    const more = JSON.parse((await check(cwd, '--format json a.txt')).stdout).files[0].diagnostics;
    expect(more.length).toBeGreaterThan(count);
  });

  test('files that were not checked keep their rows, and files that are gone lose them', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN, 'b.txt': PLAN });
    await check(cwd, '--update-baseline a.txt b.txt');
    const names = async () => Object.keys(JSON.parse(await readFile(join(cwd, FILE), 'utf8')).files);
    await check(cwd, '--update-baseline a.txt');
    expect(await names()).toEqual(['a.txt', 'b.txt']);
    await rm(join(cwd, 'b.txt'));
    await check(cwd, '--update-baseline a.txt');
    expect(await names()).toEqual(['a.txt']);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"version":2,"files":{}}',
    '{"version":1,"files":{"a":[{}]}}',
    '{"version":1,"files":{"a":3}}',
  ])('a file that is none: %s', async (text) => {
    const cwd = await makeFolder({ 'a.txt': PLAN, [FILE]: text });
    expect(await check(cwd, 'a.txt')).toMatchObject({ status: 2, stdout: '' });
  });

  test('contexts of a page go with their findings', () => {
    const place = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const one = (print: string) =>
      ({ rule: 'a/b', severity: 'warning', message: '', ...place, related: [], fixes: [], print }) as const;
    const quote = (words: string) => ({ before: '', words, after: '' });
    const baseline = new Baseline(
      '/x/known.json',
      new Map([['a.txt', [{ rule: 'a/b', words: 'p', count: 1 }]]]),
      false,
    );
    const detail = { characters: 1, outline: [], targetHead: [], targets: [], contexts: [quote('p'), quote('q')] };
    const { report, known } = baseline.apply({ path: 'a.txt', diagnostics: [one('p'), one('q')], detail }, '/x/a.txt');
    expect([known, report.diagnostics.length, report.detail?.contexts]).toEqual([1, 1, [quote('q')]]);
  });
});

describe('watch', () => {
  test('checks again what changed, until Ctrl-C', async () => {
    const cwd = await makeFolder({ 'a.txt': CLEAN, 'inner/b.txt': CLEAN });
    const { io, said } = createIo({ cwd });
    let interrupt = (): void => {};
    const running = run(['check', '--watch', '.'], {
      ...io,
      onInterrupt(act) {
        interrupt = act;
        return () => {};
      },
    });
    const waits = () => said.stderr.split('等待文件改动').length - 1;
    const until = (count: number) => vi.waitFor(() => expect(waits()).toBe(count), { timeout: 20_000, interval: 20 });
    await until(1);
    await writeFile(join(cwd, 'a.txt'), PLAN);
    await until(2);
    expect(said.stdout).toContain('xx%');
    await writeFile(join(cwd, 'inner', 'ignored.log'), 'x');
    await writeFile(join(cwd, 'a.txt'), CLEAN);
    await until(3);
    interrupt();
    expect(await running).toBe(0);
    expect(said.stdout.trimEnd()).toMatch(/检查了 2 个文件，没有发现问题$/);
  });
});

describe('work list', () => {
  const read = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const check = (stdin: string, cwd: string) => planlint('check --stdin-list --format jsonl', { cwd, stdin });

  test('a line a document, as a path, as an object, with its text; one answer a line, whatever is wrong with it', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN, '{b}.md': CLEAN, 'c.bin': '\0\0' });
    const lines = [
      'a.txt\r',
      '',
      JSON.stringify({ path: '{b}.md', id: 7 }),
      JSON.stringify({ id: 'x', text: PLAN }),
      JSON.stringify({ id: 'y', path: '计划.txt', text: CLEAN }),
      'c.bin',
      'none.txt',
      '.',
      '{"path":3,"id":"bad"}',
      '{"path"',
      'a.txt',
    ];
    const { status, stdout } = await check(lines.join('\n'), cwd);
    const all = read(stdout);
    expect(status).toBe(2);
    const brief = all.map(({ id, path, diagnostics, error }) => [id, path, diagnostics?.length ?? error.reason]);
    expect(new Set(brief.map((each) => JSON.stringify(each)))).toEqual(
      new Set(
        [
          [undefined, 'a.txt', 2],
          [7, '{b}.md', 0],
          ['x', '-', 2],
          ['y', '计划.txt', 0],
          [undefined, 'c.bin', 'binary'],
          [undefined, 'none.txt', 'missing'],
          [undefined, '.', 'isFolder'],
          ['bad', '{"path":3,"id":"bad"}', 'workLine'],
          [undefined, '{"path"', 'workLine'],
        ].map((each) => JSON.stringify(each)),
      ),
    );
    expect(all).toHaveLength(10);
  });

  test('nothing to do is nothing wrong', async () => {
    const cwd = await makeFolder();
    expect(await check('', cwd)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('order', () => {
  const wait = (value: number, turns: number): Promise<number> =>
    turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => wait(value, turns - 1));

  test('what is done first comes first, all of it comes, and no more is taken than may wait', async () => {
    let running = 0;
    let most = 0;
    async function* items() {
      for (let i = 0; i < 50; i++) yield i;
    }
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      const value = await wait(item, item % 7 === 0 ? 40 : 1);
      running--;
      return value;
    };
    const all: number[] = [];
    for await (const value of asDone(items(), work, 4)) all.push(value);
    const sorted = [...all].sort((a, b) => a - b);
    expect(sorted).toEqual([...Array(50).keys()]);
    expect(all).not.toEqual(sorted);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('a result comes while the next item is waited for', async () => {
    let more = (): void => {};
    async function* items() {
      yield 1;
      await new Promise<void>((resolve) => {
        more = resolve;
      });
      yield 2;
    }
    const results = asDone(items(), async (item) => item, 4);
    expect((await results.next()).value).toBe(1);
    more();
    expect((await results.next()).value).toBe(2);
    expect((await results.next()).done).toBe(true);
  });

  test('an error of the sequence comes out', async () => {
    async function* items() {
      yield 1;
      throw new Error('broken');
    }
    const take = async () => {
      for await (const _ of asDone(items(), async (item) => item, 2));
    };
    await expect(take()).rejects.toThrow('broken');
  });

  test('a sequence ends with the signal, although its next item never comes', async () => {
    const controller = new AbortController();
    async function* items() {
      yield 1;
      await new Promise(() => {});
    }
    const all: number[] = [];
    for await (const item of until(items(), controller.signal)) {
      all.push(item);
      controller.abort();
    }
    expect(all).toEqual([1]);
  });
});
