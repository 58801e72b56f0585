// The program as it is shipped: one bundle, run as a child process, with real pipes, devices and permissions.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bundles, toOptions } from '../../esbuild.mjs';
import { version } from '../../package.json';
import { makeFolder, type Outcome } from './harness.js';

const PLAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到xx%以上。\n';
const posix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

// Each test starts Node several times, which takes long where all tests run at once.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planlint-bundle-'));
  program = join(folder, 'cli.cjs');
  await build({ ...toOptions(bundles.find(({ out }) => out === 'cli.cjs')!), outfile: program, sourcemap: false });
  await chmod(folder, 0o755);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Options {
  cwd?: string;
  stdin?: string;
  uid?: number;
}

async function finish(child: ChildProcess): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [status] = await once(child, 'close');
  return { status: Number(status), ...said };
}

const env = { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' };

function planlint(words: string[], { stdin = '', ...options }: Options = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...words], { env, ...options });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return finish(child);
}

/** The program within a line of sh, as "$@". */
const shell = (line: string, words: string[], cwd?: string): Promise<Outcome> =>
  finish(spawn('/bin/sh', ['-c', line, 'sh', process.execPath, program, ...words], { env, cwd }));

test('version, mistakes, findings, none', async () => {
  const cwd = await makeFolder({ 'a.txt': PLAN, 'b.txt': '' });
  expect(await planlint(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(await planlint(['chek'])).toMatchObject({ status: 2, stdout: '' });
  expect(await planlint(['check', 'a.txt'], { cwd })).toMatchObject({ status: 1, stderr: '' });
  expect(await planlint(['check', '*.txt', 'none'], { cwd })).toMatchObject({ status: 2 });
  expect(await planlint(['check', 'b.txt'], { cwd })).toMatchObject({ status: 0, stderr: '' });
});

test('standard input, also in pieces that split characters', async () => {
  const child = spawn(process.execPath, [program, 'check', '--format', 'json', '-'], { env });
  const outcome = finish(child);
  for (const byte of new TextEncoder().encode(PLAN)) child.stdin.write(Uint8Array.of(byte));
  child.stdin.end();
  const { status, stdout } = await outcome;
  expect([status, JSON.parse(stdout).files[0].diagnostics[0].start]).toEqual([1, PLAN.indexOf('xx')]);
});

describe.skipIf(!posix)('in a shell', () => {
  test('all of a long output arrives through a slow pipe', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN.repeat(3000) });
    const { stdout, stderr } = await shell('"$@" | (sleep 0.3; cat)', ['check', '--format', 'json', 'a.txt'], cwd);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).files[0].diagnostics.length).toBeGreaterThan(2000);
  });

  test('a reader that goes away', async () => {
    const cwd = await makeFolder({ 'a.txt': PLAN.repeat(3000), 'b.txt': PLAN.repeat(3000) });
    for (const words of [
      ['check', '.'],
      ['check', '--format', 'json', '.'],
      ['outline', 'a.txt'],
    ]) {
      expect(await shell('"$@" | head -n 1 | wc -l | tr -d " "', words, cwd)).toEqual({
        status: 0,
        stdout: '1\n',
        stderr: '',
      });
    }
    expect(await shell('"$@" | true', ['check', '.'], cwd)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a pipe for a file', async () => {
    const outcome = await shell(`printf '%s' '${PLAN}' | "$@"`, ['check', '/dev/stdin']);
    expect([outcome.status, outcome.stderr]).toEqual([1, '']);
  });
});

test.skipIf(process.platform !== 'linux')('a full disk', async () => {
  const { status, stderr } = await shell('"$@" > /dev/full', ['--help']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^planlint: 结果写不出去（ENOSPC）；[^\n]*\n$/);
});

test.skipIf(!posix)('files and folders without permission', async ({ skip }) => {
  // Permissions do not bind root, so the test then runs the program as nobody, where nobody may run Node.
  const nobody = isRoot ? { uid: 65534 } : {};
  const runs = await planlint(['--version'], nobody).catch(() => undefined);
  if (runs?.status !== 0) skip('nobody may not run this Node');
  const cwd = await makeFolder({
    'a.txt': PLAN,
    'b.txt': PLAN,
    'locked/c.txt': PLAN,
    'd/.planlint/ignore.json': '{}',
    'd/e.txt': '',
  });
  await chmod(cwd, 0o755);
  await chmod(join(cwd, 'b.txt'), 0);
  await chmod(join(cwd, 'locked'), 0);
  await chmod(join(cwd, 'd/.planlint'), 0);
  const as = { cwd, ...nobody };
  const folders = await planlint(['check', '--format', 'json', '.'], as);
  const patterns = await planlint(['check', '--format', 'json', '**/*.txt'], as);
  await chmod(join(cwd, 'locked'), 0o755);
  await chmod(join(cwd, 'd/.planlint'), 0o755);
  for (const { status, stdout, stderr } of [folders, patterns]) {
    expect([status, JSON.parse(stdout).files.map(({ path }: { path: string }) => path)]).toEqual([
      2,
      ['a.txt', 'd/e.txt'],
    ]);
    expect(stderr.trim().split('\n').sort()).toEqual([
      expect.stringMatching(/^planlint: b\.txt：没有读取权限；/),
      expect.stringMatching(/^planlint: d\/\.planlint\/ignore\.json：没有读取权限；.*（这次检查没有使用这个文件）$/),
      expect.stringMatching(/^planlint: (\S+\/)?locked：没有读取权限；/),
    ]);
  }
});
