// When planlint itself fails: a rule that throws, a core that throws, a reader that goes away, a full disk.
import { beforeEach, expect, test, vi } from 'vitest';
import { ClosedPipe } from '../../server/cli/io.js';
import { run } from '../../server/cli/main.js';
import * as core from '../../server/core/index.js';
import { createIo, makeFolder, planlint } from './harness.js';

vi.mock('../../server/core/index.js', async (original) => {
  const real = await original<typeof core>();
  return { ...real, lint: vi.fn(real.lint) };
});

beforeEach(() => {
  vi.mocked(core.lint).mockReset().mockReturnValue({ findings: [], failures: [] });
});

test('a rule that throws is named and makes exit 2', async () => {
  const failures = [{ rule: 'figure/sum', message: 'oops' }];
  vi.mocked(core.lint).mockReturnValueOnce({ findings: [], failures });
  const outcome = await planlint('check a.txt b.txt', { cwd: await makeFolder({ 'a.txt': '', 'b.txt': '' }) });
  expect(outcome.status).toBe(2);
  expect(outcome.stderr).toMatch(/^planlint: a\.txt：规则 figure\/sum: oops，这条规则没有检查；.*\n$/);
  expect(outcome.stdout).toMatch(/^检查了 2 个文件/);
});

test('the entries of a rule that threw are not called unused', async () => {
  const entry = { file: 'a.txt', rule: 'figure/sum', words: 'w', path: [] };
  const ignore = JSON.stringify({ version: 1, ignore: [entry, { ...entry, rule: 'figure/unit' }] });
  vi.mocked(core.lint).mockReturnValueOnce({ findings: [], failures: [{ rule: 'figure/sum', message: 'oops' }] });
  const cwd = await makeFolder({ 'a.txt': '', '.planlint/ignore.json': ignore });
  const { stdout } = await planlint('check --format json a.txt', { cwd });
  expect(JSON.parse(stdout).files[1].diagnostics).toHaveLength(1);
  expect(JSON.parse(stdout).files[1].diagnostics[0].message).toContain('figure/unit');
});

test('a core that throws on one document does not stop the others', async () => {
  vi.mocked(core.lint).mockImplementationOnce(() => {
    throw new Error('broken\ncore');
  });
  const cwd = await makeFolder({ 'a.txt': '', 'b.txt': '' });
  const { status, stdout, stderr } = await planlint('check --format json a.txt b.txt', { cwd });
  expect([status, JSON.parse(stdout).files.length]).toEqual([2, 1]);
  expect(stderr).toMatch(/^planlint: a\.txt：planlint 自己出错了（broken\\ncore）；.*\n$/);
});

test('a reader that goes away ends the run quietly', async () => {
  const cwd = await makeFolder({ 'a.txt': '', 'b.txt': '' });
  const { io, said } = createIo({ cwd });
  let writes = 0;
  const write = async (): Promise<void> => {
    writes++;
    throw new ClosedPipe();
  };
  expect(await run(['check', '--format', 'json', 'a.txt', 'b.txt'], { ...io, stdout: { isTTY: false, write } })).toBe(
    0,
  );
  expect([writes, said.stderr]).toEqual([1, '']);
});

test('nobody listening to complaints does not stop the results', async () => {
  const cwd = await makeFolder({ 'a.txt': '' });
  const { io, said } = createIo({ cwd });
  const stderr = { isTTY: false, write: () => Promise.reject(new ClosedPipe()) };
  expect(await run(['check', 'none.txt', 'a.txt'], { ...io, stderr })).toBe(2);
  expect(said.stdout).toContain('检查了 1 个文件');
});

test('output that cannot be written', async () => {
  const { io, said } = createIo();
  const stdout = { isTTY: false, write: () => Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' })) };
  expect(await run(['--version'], { ...io, stdout })).toBe(2);
  expect(said.stderr).toMatch(/^planlint: 结果写不出去（ENOSPC）；.*\n$/);
});
