// What is written survives: a run that is killed at any moment, a full disk, a folder that nobody may write in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bundles, toOptions } from '../../esbuild.mjs';
import { readTarget } from '../../server/cli/read.js';
import { type Disk, replaceFile } from '../../server/cli/replace.js';
import { writeBack } from '../../server/cli/write.js';
import { makeFolder, planlint } from './harness.js';

const OLD = '某县工作计划\n一、甲\n抓好项目建设。。\n二、乙\n落实各项责任。\n';
const NEW = OLD.replace('。。', '。');
const noInput = (async function* () {})();

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const refuse = (code: string): Error => Object.assign(new Error(code), { code });
const real: Disk = {
  create: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
  rename: async (from, to) => void (await import('node:fs/promises')).rename(from, to),
  remove: (path) => rm(path, { force: true }),
};

describe('a disk that refuses', () => {
  test.each<[string, Partial<Disk>, string]>([
    ['is full', { create: () => Promise.reject(refuse('ENOSPC')) }, 'diskFull'],
    [
      'fills up in the middle of the file',
      {
        async create(path, bytes) {
          await writeFile(path, bytes.subarray(0, 10));
          throw refuse('ENOSPC');
        },
      },
      'diskFull',
    ],
    ['is over its quota', { create: () => Promise.reject(refuse('EDQUOT')) }, 'diskFull'],
    ['has a folder that nobody may write in', { create: () => Promise.reject(refuse('EACCES')) }, 'notWritable'],
    ['is mounted read-only', { create: () => Promise.reject(refuse('EROFS')) }, 'notWritable'],
    ['does not rename', { rename: () => Promise.reject(refuse('EPERM')) }, 'notWritable'],
  ])('because it %s: the file is as it was and nothing is left', async (_, faults, reason) => {
    const cwd = await makeFolder({ 'a.txt': OLD });
    const absolute = join(cwd, 'a.txt');
    const document = await readTarget({ path: 'a.txt', absolute, stdin: false }, noInput);
    if ('reason' in document) throw new Error('unread');
    expect(await writeBack(document, NEW, { ...real, ...faults })).toMatchObject({ id: reason });
    expect(await readFile(absolute, 'utf8')).toBe(OLD);
    expect(await readdir(cwd)).toEqual(['a.txt']);
  });
});

test('a file that is exported to is replaced as a whole, and keeps its permissions', async () => {
  const cwd = await makeFolder({ 'a.txt': '某县工作计划\n签约率达到85%以上。\n', 'out.csv': 'old' });
  await expect(
    replaceFile(join(cwd, 'out.csv'), new Uint8Array(9), {
      ...real,
      rename: () => Promise.reject(refuse('ENOSPC')),
    }),
  ).rejects.toThrow('ENOSPC');
  expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toBe('old');
  expect((await planlint('targets --format csv -o out.csv a.txt', { cwd })).status).toBe(0);
  expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toContain('签约率');
  expect(await readdir(cwd)).toEqual(['a.txt', 'out.csv']);
});

describe.skipIf(process.platform === 'win32')('a run that is killed', () => {
  let folder = '';
  let program = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planlint-killed-'));
    program = join(folder, 'cli.cjs');
    await build({ ...toOptions(bundles.find(({ out }) => out === 'cli.cjs')!), outfile: program, sourcemap: false });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** More files than a run gets through before it is killed. */
  const NAMES = Array.from({ length: 60 }, (_, i) => `${i}.txt`);

  test('leaves each file as it was or as it should be, wherever it was', async () => {
    const states = new Set<string>();
    for (let run = 0; run < 12; run++) {
      const cwd = await makeFolder(Object.fromEntries(NAMES.map((name) => [name, OLD])));
      const child = spawn(process.execPath, [program, 'fix', '.'], { cwd });
      // After the first file is done, then a little later each time.
      let lines = 0;
      child.stdout.on('data', (data: Buffer) => {
        lines += String(data).split('\n').length - 1;
        if (lines > run * 4) child.kill('SIGKILL');
      });
      await once(child, 'close');
      const texts = await Promise.all(NAMES.map((name) => readFile(join(cwd, name), 'utf8')));
      for (const text of texts) expect([OLD, NEW]).toContain(text);
      states.add(String(texts.filter((text) => text === NEW).length));
    }
    expect(states.size).toBeGreaterThan(3);
  });
});
