// Long checks over worker threads, in the program as it is shipped: the same reports in the same order, whatever one document
// does, a line on a terminal that says how far it is, and an end at Ctrl-C with what is done.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bundles, toOptions } from '../../esbuild.mjs';
import { Pool } from '../../server/cli/check/pool.js';
import { Progress } from '../../server/cli/check/progress.js';
import { Session } from '../../server/cli/session.js';
import { createIo, makeFolder } from './harness.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planlint-threads-'));
  program = join(folder, 'cli.cjs');
  await build({ ...toOptions(bundles.find(({ out }) => out === 'cli.cjs')!), outfile: program, sourcemap: false });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const COUNT = 120;

/** Documents with one place to be filled in, but for one that is no text. */
const makeArchive = () =>
  makeFolder({
    ...Object.fromEntries(
      Array.from({ length: COUNT }, (_, i) => [
        `${String(i).padStart(4, '0')}.txt`,
        i === 50 ? '\0' : `第${i}号工作计划\n一、主要目标\n护理型床位占比达到xx%以上。\n`,
      ]),
    ),
    '.planlint.json': '{ "rules": { "no/such": "off" } }',
  });

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

function start(words: string[], cwd: string, stdin?: string) {
  const child = spawn(process.execPath, [program, ...words], { cwd, env: { PATH: process.env.PATH } });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  child.stdin.on('error', () => {});
  if (stdin !== undefined) child.stdin.end(stdin);
  const ended = once(child, 'close').then(([status]): Ran => ({ status, ...said }));
  return { child, said, ended };
}

const run = (words: string[], cwd: string, stdin = ''): Promise<Ran> => start(words, cwd, stdin).ended;

test('threads say what one thread says, in the same order, and each complaint once', async () => {
  const cwd = await makeArchive();
  const one = await run(['check', '--jobs', '1', '--format', 'jsonl', '.'], cwd);
  const three = await run(['check', '--jobs', '3', '--format', 'jsonl', '.'], cwd);
  expect(three).toEqual(one);
  expect([one.status, one.stdout.trimEnd().split('\n').length]).toEqual([2, COUNT]);
  expect(one.stderr.split('\n').filter((line) => line.includes('.planlint.json'))).toHaveLength(1);
  // The cache is the same as well, whoever made it.
  const cached = await run(['check', '--cache', '--jobs', '3', '--format', 'jsonl', '.'], cwd);
  expect(cached.stdout).toBe(one.stdout);
  const again = await run(['check', '--cache', '--jobs', '1', '--format', 'jsonl', '.'], cwd);
  expect(again.stdout).toBe(one.stdout);
});

test('a work list over threads loses nothing, and says nothing twice', async () => {
  const cwd = await makeArchive();
  const lines = Array.from({ length: COUNT }, (_, id) =>
    JSON.stringify({ id, path: `${String(id).padStart(4, '0')}.txt` }),
  );
  const { stdout } = await run(['check', '--stdin-list', '--jobs', '2', '--format', 'jsonl'], cwd, lines.join('\n'));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ids = answers.map(({ id }) => id).sort((a, b) => a - b);
  expect(ids).toEqual([...Array(COUNT).keys()]);
  expect(answers.filter(({ error }) => error).map(({ id }) => id)).toEqual([50]);
});

test('answers come while the list is still open, and Ctrl-C ends with what is done', async () => {
  const cwd = await makeArchive();
  const { child, said, ended } = start(['check', '--stdin-list', '--format', 'jsonl'], cwd);
  child.stdin.write('0001.txt\n0002.txt\n');
  await vi.waitFor(() => expect(said.stdout.split('\n')).toHaveLength(3), { timeout: 60_000, interval: 20 });
  child.kill('SIGINT');
  const { status, stderr, stdout } = await ended;
  expect([status, stdout.split('\n').length]).toEqual([130, 3]);
  expect(stderr).toContain('检查中途停下，已检查的 2 个文件');
});

test('Ctrl-C in a long check leaves a whole report of what is done', async () => {
  const cwd = await makeArchive();
  const { child, said, ended } = start(['check', '--jobs', '2', '--format', 'json', ...Array(40).fill('.')], cwd, '');
  await vi.waitFor(() => expect(said.stdout).not.toBe(''), { timeout: 60_000, interval: 5 });
  child.kill('SIGINT');
  const { status, stdout } = await ended;
  const { files } = JSON.parse(stdout);
  expect(files.length).toBeGreaterThan(0);
  expect(status === 130 || files.length === COUNT - 1).toBe(true);
});

test('a thread that dies takes one document with it', async () => {
  const dying = join(folder, 'dying.cjs');
  await writeFile(
    dying,
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ job }) => {
       if (job.target.path === 'bad') throw new Error('out of breath');
       parentPort.postMessage({ outcome: { kind: 'same', path: job.target.path } });
     });`,
  );
  const session = new Session(createIo().io, 'zh-CN');
  const pool = new Pool(session, { given: [], wanted: {}, keyed: false }, dying, 2);
  const job = (path: string) => ({ target: { stdin: false, path, absolute: `/${path}` } }) as const;
  const names = ['a', 'bad', 'b', 'c', 'bad', 'd', 'e'];
  const outcomes = await Promise.all(names.map((name) => pool.run(job(name))));
  await pool.close();
  expect(outcomes.map(({ path }) => path)).toEqual(names);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['same', 'failed', 'same', 'same', 'failed', 'same', 'same']);
  expect(outcomes[1]).toMatchObject({ failure: { reason: { id: 'internal', detail: 'out of breath' } } });
});

test('progress is a line on a terminal, and nothing in a pipe', async () => {
  vi.useFakeTimers();
  try {
    for (const isTTY of [true, false]) {
      const { io, said } = createIo({ isTTY });
      const progress = new Progress(new Session(io, 'zh-CN'));
      progress.total = 4;
      await progress.tick();
      vi.advanceTimersByTime(1000);
      await progress.tick();
      await progress.clear();
      await progress.clear();
      const line = '\r\x1b[K[##########----------] 50% 检查了 2/4 个文件，每秒 2 个\r\x1b[K';
      expect(said).toEqual({ stdout: '', stderr: isTTY ? line : '' });
    }
  } finally {
    vi.useRealTimers();
  }
});
