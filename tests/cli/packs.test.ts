// Indicator packs of a workspace, as the command line reads them.
import { expect, test } from 'vitest';
import { PACK, PLAN } from '../teaPack.js';
import { makeFolder, planlint } from './harness.js';

const rulesIn = async (files: Record<string, string>): Promise<{ rules: string[]; status: number; stderr: string }> => {
  const { stdout, status, stderr } = await planlint('check --format json plans/a.txt', {
    cwd: await makeFolder(files),
  });
  const [file] = JSON.parse(stdout).files;
  return { rules: file.diagnostics.map((d: { rule: string }) => d.rule), status, stderr };
};

test('the packs of the nearest folder upwards are used', async () => {
  expect(await rulesIn({ 'plans/a.txt': PLAN })).toEqual({ rules: [], status: 0, stderr: '' });
  expect(await rulesIn({ 'plans/a.txt': PLAN, '.planlint/packs/tea.json': PACK })).toEqual({
    rules: ['figure/bound', 'figure/direction'],
    status: 1,
    stderr: '',
  });
});

test.each([
  ['no JSON', '{', /^planlint: \.planlint\/packs\/b\.json：不是正确的 JSON.+没有使用这个指标包）\n$/],
  ['a wrong member', '{"version":1,"name":"b","indicators":[{"id":1}]}', /b\.json：“indicators\[0\].id”应为 string/],
])('a pack with a fault (%s) is told once, and the others are used', async (_, text, line) => {
  const { rules, status, stderr } = await rulesIn({
    'plans/a.txt': PLAN,
    '.planlint/packs/b.json': text,
    '.planlint/packs/tea.json': PACK,
  });
  expect(stderr).toMatch(line);
  expect([rules, status]).toEqual([['figure/bound', 'figure/direction'], 2]);
});
