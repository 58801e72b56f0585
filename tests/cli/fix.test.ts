// planlint fix: what is written, what is shown, and that a file keeps its bytes' encoding, mark, line ends and permissions.
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../../server/cli/decode.js';
import { encode } from '../../server/cli/encode.js';
import { readTarget } from '../../server/cli/read.js';
import { writeBack } from '../../server/cli/write.js';
import { makeFolder, planlint } from './harness.js';

const TEXT = '某县工作计划\r\n一、甲\r\n抓好项目建设。。\r\n二、乙\r\n落实各项责任。\r\n';
const RIGHT = TEXT.replace('。。', '。');
const noInput = (async function* () {})();

test.each([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['gb18030', false],
] as const)('a file in %s (mark: %s) keeps it', async (encoding, bom) => {
  const bytes = encode(`${TEXT}𠮷㐀\r\n`, { encoding, bom })!;
  const cwd = await makeFolder({ 'a.txt': bytes });
  const outcome = await planlint('fix a.txt', { cwd });
  expect(outcome).toEqual({ status: 0, stdout: 'a.txt：改了 1 处（punctuation/doubled 1）\n', stderr: '' });
  const now = new Uint8Array(await readFile(join(cwd, 'a.txt')));
  expect(now).toEqual(new Uint8Array(encode(`${RIGHT}𠮷㐀\r\n`, { encoding, bom })!));
  expect(decode(now)).toMatchObject({ encoding, bom });
  expect(await readdir(cwd)).toEqual(['a.txt']);
});

test('a file without anything to change is not touched', async () => {
  const cwd = await makeFolder({ 'a.txt': RIGHT });
  const { mtimeMs } = await stat(join(cwd, 'a.txt'));
  expect(await planlint('fix a.txt', { cwd })).toMatchObject({ status: 0, stdout: 'a.txt：没有可以放心改动的地方\n' });
  expect((await stat(join(cwd, 'a.txt'))).mtimeMs).toBe(mtimeMs);
});

test('--dry-run shows a unified diff and writes nothing', async () => {
  const cwd = await makeFolder({ 'a.txt': TEXT.replaceAll('\r\n', '\n') });
  const outcome = await planlint('fix --dry-run a.txt', { cwd });
  expect(outcome.status).toBe(1);
  expect(outcome.stdout).toContain('--- a/a.txt');
  expect(outcome.stdout).toContain('-抓好项目建设。。\n+抓好项目建设。\n');
  expect(outcome.stderr).toBe('a.txt：可改 1 处（punctuation/doubled 1）\n');
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(TEXT.replaceAll('\r\n', '\n'));
});

test('--rule and --unsafe choose what is changed', async () => {
  const cwd = await makeFolder({ 'a.txt': '补助资金及时拔付。。\n' });
  await planlint('fix --rule wording --unsafe a.txt', { cwd });
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe('补助资金及时拨付。。\n');
  expect(await planlint('fix --rule nothing a.txt', { cwd })).toMatchObject({ status: 2, stdout: '' });
});

test('standard input comes out fixed', async () => {
  expect(await planlint('fix -', { stdin: TEXT })).toEqual({ status: 0, stdout: RIGHT, stderr: '' });
});

test('permissions are kept and a link is written through', async () => {
  const cwd = await makeFolder({ 'a.txt': TEXT });
  await chmod(join(cwd, 'a.txt'), 0o640);
  await symlink(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
  expect((await planlint('fix b.txt', { cwd })).status).toBe(0);
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(RIGHT);
  expect((await stat(join(cwd, 'a.txt'))).mode & 0o777).toBe(0o640);
});

test('a file that changed meanwhile is not written', async () => {
  const cwd = await makeFolder({ 'a.txt': TEXT });
  const absolute = join(cwd, 'a.txt');
  const document = await readTarget({ path: 'a.txt', absolute, stdin: false }, noInput);
  if ('reason' in document) throw new Error('unread');
  await writeFile(absolute, `${TEXT}补充一句。\r\n`);
  expect(await writeBack(document, RIGHT)).toEqual({ id: 'changed' });
  expect(await readFile(absolute, 'utf8')).toBe(`${TEXT}补充一句。\r\n`);
});

test('one bad file does not stop the others', async () => {
  const cwd = await makeFolder({ 'a.txt': TEXT, 'b.txt': new Uint8Array([0, 1, 2, 0]) });
  const outcome = await planlint('fix b.txt a.txt missing.txt', { cwd });
  expect(outcome.status).toBe(2);
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(RIGHT);
});
