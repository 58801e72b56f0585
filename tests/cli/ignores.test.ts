// Ignore files in a run: which one counts, what it takes away, what of it is reported.
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSnapshot, type Fingerprint, getFingerprint, getModel, lint } from '../../server/core/index.js';
import { makeFolder, planlint } from './harness.js';

const PLAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到xx%以上。\n二、主要任务\n引进人才x名。\n';
const IGNORE = '.planlint/ignore.json';

function fingerprints(text = PLAN): Fingerprint[] {
  const model = getModel(createSnapshot(text));
  return lint(model).findings.map((finding) => getFingerprint(model, finding));
}

const ignoring = (...entries: object[]): string => JSON.stringify({ version: 1, ignore: entries });
const STALE = { rule: 'placeholder/x', words: '没有这样的话', path: [] };

/** Rules of what is left, by file. */
async function check(words: string, cwd: string) {
  const outcome = await planlint(`check --format json ${words}`, { cwd });
  const left = JSON.parse(outcome.stdout).files.map(
    ({ path, diagnostics }: { path: string; diagnostics: { rule: string; line: number; column: number }[] }) =>
      `${path} ${diagnostics.map(({ rule, line, column }) => `${rule}@${line}:${column}`).join(' ')}`.trim(),
  );
  return { left, status: outcome.status, stderr: outcome.stderr };
}

const BOTH = 'placeholder/x@3:10 placeholder/x@5:5';
const SECOND = 'placeholder/x@5:5';

test('entries of this file and of no file count, those of others do not', async () => {
  const [first, second] = fingerprints();
  const cwd = await makeFolder({
    [IGNORE]: ignoring({ file: 'a.txt', ...first }, { ...second }, { file: 'sub/b.txt', ...first }),
    'a.txt': PLAN,
    'sub/b.txt': PLAN,
    'c.txt': PLAN,
  });
  expect(await check('a.txt sub/b.txt c.txt', cwd)).toEqual({
    left: ['a.txt', 'sub/b.txt', 'c.txt placeholder/x@3:10'],
    status: 1,
    stderr: '',
  });
  expect((await check('a.txt', cwd)).status).toBe(0);
  expect((await check('b.txt', join(cwd, 'sub'))).left).toEqual(['b.txt']);
});

test('the nearest ignore file counts, but none above .git', async () => {
  const [first] = fingerprints();
  const cwd = await makeFolder({
    [IGNORE]: ignoring({ ...first }),
    'project/.git/HEAD': '',
    'project/a.txt': PLAN,
    'worktree/.git': 'gitdir: elsewhere',
    'worktree/deep/a.txt': PLAN,
    'near/.planlint/ignore.json': ignoring(),
    'near/deep/a.txt': PLAN,
    'far/deep/a.txt': PLAN,
  });
  expect((await check('project worktree near far', cwd)).left).toEqual([
    `project/a.txt ${BOTH}`,
    `worktree/deep/a.txt ${BOTH}`,
    `near/deep/a.txt ${BOTH}`,
    `far/deep/a.txt ${SECOND}`,
  ]);
});

test('an ignore file beside .git counts', async () => {
  const [first] = fingerprints();
  const cwd = await makeFolder({ [IGNORE]: ignoring({ ...first }), '.git/HEAD': '', 'deep/a.txt': PLAN });
  expect((await check('deep', cwd)).left).toEqual([`deep/a.txt ${SECOND}`]);
});

test('an entry that matches nothing is reported in the ignore file, but only where its document was checked', async () => {
  const [first] = fingerprints();
  const ignore = `{\n  "version": 1,\n  "ignore": [\n    ${[
    { file: 'a.txt', ...first },
    { file: 'a.txt', ...STALE },
    { file: './b.txt', ...STALE },
    { file: 'gone.txt', ...STALE },
    STALE,
  ]
    .map((entry) => JSON.stringify(entry))
    .join(',\n    ')}\n  ]\n}\n`;
  const cwd = await makeFolder({ [IGNORE]: `\ufeff${ignore}`, 'a.txt': PLAN, 'b.txt': PLAN, 'gone.txt': '\0' });
  expect((await check('a.txt', cwd)).left).toEqual([`a.txt ${SECOND}`, `${IGNORE} suppression/unused@5:5`]);
  expect((await check('b.txt gone.txt', cwd)).left).toEqual([`b.txt ${BOTH}`, `${IGNORE} suppression/unused@6:5`]);
  const { stdout } = await planlint('check --format json a.txt', { cwd });
  const [unused] = JSON.parse(stdout).files[1].diagnostics;
  expect(JSON.parse(ignore.slice(unused.start, unused.end))).toEqual({ file: 'a.txt', ...STALE });
  expect(unused).toMatchObject({ severity: 'information', related: [], fixes: [] });
});

test('only information: exit 0', async () => {
  const cwd = await makeFolder({ [IGNORE]: ignoring({ file: 'a.txt', ...STALE }), 'a.txt': '工作计划\n' });
  expect((await check('a.txt', cwd)).status).toBe(0);
});

test('standard input has the ignore file of its name', async () => {
  const [first] = fingerprints();
  const cwd = await makeFolder({ [IGNORE]: ignoring({ file: 'sub/new.txt', ...first }) });
  const { stdout } = await planlint('check --format json - --stdin-filename sub/new.txt', { cwd, stdin: PLAN });
  expect(JSON.parse(stdout).files[0].diagnostics).toHaveLength(1);
  const unnamed = await planlint('check --format json -', { cwd, stdin: PLAN });
  expect(JSON.parse(unnamed.stdout).files[0].diagnostics).toHaveLength(2);
});

test.each([
  ['{ "version": 1,\n  "ignore": [,] }', `${IGNORE}:2:14：不是正确的 JSON；`],
  [ignoring({ ...STALE, path: 'p' }), `${IGNORE}:1:72：“ignore[0].path”应为数组；`],
  ['{"version":9}', `${IGNORE}:1:12：“version”应为 1；`],
  ['[]', `${IGNORE}:1:1：`],
  [`{"version":1,"ignore":${'['.repeat(100_000)}`, `${IGNORE}:1:1：嵌套太深；`],
  ['\0\0', `${IGNORE}：不是文本文件；`],
])('a broken ignore file is told once and the checks go on without it: %.40s', async (ignore, start) => {
  const cwd = await makeFolder({ [IGNORE]: ignore, 'a.txt': PLAN, 'sub/b.txt': PLAN });
  const { left, status, stderr } = await check('a.txt sub', cwd);
  expect([left, status]).toEqual([[`a.txt ${BOTH}`, `sub/b.txt ${BOTH}`], 2]);
  expect(stderr.startsWith(`planlint: ${start}`)).toBe(true);
  expect(stderr).toMatch(/^[^\n]*（这次检查没有使用这个文件）\n$/);
});

test.skipIf(process.platform === 'win32')('a folder or a device in its place', async () => {
  const folder = await makeFolder({ '.planlint/ignore.json/x': '', 'a.txt': PLAN });
  expect((await check('a.txt', folder)).stderr).toMatch(/这是文件夹；/);
  const device = await makeFolder({ '.planlint/x': '', 'a.txt': PLAN });
  await symlink('/dev/zero', join(device, IGNORE));
  expect((await check('a.txt', device)).stderr).toMatch(/不是文本文件；/);
});
