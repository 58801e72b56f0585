// Which files FILE… means. The order is that of the words, and a file is found once.
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTargets } from '../../server/cli/files.js';
import { makeFolder } from './harness.js';

const TREE = {
  'b.txt': '',
  'a.md': '',
  'plans/2025/B.TXT': '',
  'plans/2025/a.plan': '',
  'plans/z.txt': '',
  'plans/picture.png': '',
  'plans/.draft.txt': '',
  'plans/.git/notes.txt': '',
  'plans/node_modules/readme.md': '',
  '计划[1].txt': '',
  '计划1.txt': '',
  'odd/no documents.xlsx': '',
  'odd/~$draft.docx': '',
  'word/a.docx': '',
  'stars/*.txt': '',
  'stars/x.txt': '',
};

async function find(cwd: string, ...names: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const target of findTargets(names, { cwd, stdinName: undefined })) {
    found.push('reason' in target ? `${target.path} ${target.reason.id}` : target.path);
  }
  return found;
}

test.each([
  [
    ['b.txt', 'a.md'],
    ['b.txt', 'a.md'],
  ],
  [['./b.txt', 'b.txt', 'plans/../b.txt'], ['./b.txt']],
  [['plans'], ['plans/2025/B.TXT', 'plans/2025/a.plan', 'plans/z.txt']],
  [
    ['plans/z.txt', 'plans/'],
    ['plans/z.txt', 'plans/2025/B.TXT', 'plans/2025/a.plan'],
  ],
  [['plans/picture.png'], ['plans/picture.png']],
  [['plans/.git'], ['plans/.git/notes.txt']],
  [['plans/node_modules'], ['plans/node_modules/readme.md']],
  [['*.txt'], ['b.txt', '计划1.txt', '计划[1].txt']],
  [['plans/**/*.{txt,plan}'], ['plans/2025/a.plan', 'plans/z.txt']],
  [['./plans/*.txt'], ['plans/z.txt']],
  [['**/.git/*.txt'], ['plans/.git/notes.txt']],
  [['**/.*.txt'], ['plans/.draft.txt']],
  [['**/*.txt'], ['b.txt', 'plans/z.txt', 'stars/*.txt', 'stars/x.txt', '计划1.txt', '计划[1].txt']],
  [['**/node_modules/*.md'], ['plans/node_modules/readme.md']],
  [['计划[1].txt'], ['计划[1].txt']],
  [['计划[0-9].txt'], ['计划1.txt']],
  [['stars/*.txt'], ['stars/*.txt']],
  [
    ['none.txt', 'b.txt', 'none.txt'],
    ['none.txt missing', 'b.txt'],
  ],
  [['none/*.txt'], ['none/*.txt noMatch']],
  [['b.txt/x'], ['b.txt/x missing']],
  [['odd'], ['odd emptyFolder']],
  [['word'], ['word/a.docx']],
  [
    ['-', 'b.txt', '-'],
    ['-', 'b.txt'],
  ],
  [
    ['[', '!(', '**['],
    ['[ missing', '!( noMatch', '**[ noMatch'],
  ],
])('%j', async (names, expected) => {
  expect(await find(await makeFolder(TREE), ...names)).toEqual(expected);
});

test('the current folder is not shown', async () => {
  const cwd = await makeFolder({ 'b.txt': '', 'c/a.txt': '' });
  expect(await find(cwd, '.')).toEqual(['b.txt', 'c/a.txt']);
  expect(await find(join(cwd, 'c'), '..')).toEqual(['../b.txt', '../c/a.txt']);
  expect(await find(join(cwd, 'c'), '../*.txt')).toEqual(['../b.txt']);
});

test('absolute names stay absolute', async () => {
  const cwd = await makeFolder({ 'a.txt': '', 'b/c.txt': '' });
  expect(await find('/', cwd)).toEqual([`${cwd}/a.txt`, `${cwd}/b/c.txt`]);
  expect(await find('/', `${cwd}/**/*.txt`)).toEqual([`${cwd}/a.txt`, `${cwd}/b/c.txt`]);
});

test.skipIf(process.platform === 'win32')('links', async () => {
  const cwd = await makeFolder({ 'a.txt': '', 'sub/b.txt': '' });
  await symlink('a.txt', join(cwd, 'link.txt'));
  await symlink('nowhere', join(cwd, 'lost.txt'));
  await symlink('.', join(cwd, 'sub', 'circle'));
  await symlink('.', join(cwd, 'sub', 'folder.txt'));
  await symlink('round.txt', join(cwd, 'round.txt'));
  expect(await find(cwd, 'link.txt', 'a.txt')).toEqual(['link.txt']);
  expect(await find(cwd, 'sub')).toEqual(['sub/b.txt']);
  expect(await find(cwd, 'sub/**/*.txt')).toEqual(['sub/b.txt']);
  expect(await find(cwd, 'round.txt')).toEqual(['round.txt linkLoop']);
  expect(await find(cwd, 'lost.txt')).toEqual(['lost.txt missing']);
  expect(await find(cwd, '.')).toEqual(['a.txt', 'lost.txt', 'round.txt', 'sub/b.txt']);
});
