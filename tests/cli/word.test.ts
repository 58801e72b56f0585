// Word documents on the command line: the same reports as of their text, with paragraphs, and clear words where they cannot be read.
import { link, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx, numbered, p, table } from '../word/harness.js';
import { makeFolder, type Outcome, planlint } from './harness.js';

const LINES = [
  '青禾县卫生健康工作计划',
  '',
  '一、主要目标',
  '护理型床位占比达到xx%以上，新增床位20张。',
  '二、保障措施',
  '加强组织领导。。压实责任。',
];
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = numbered(1, 0);
const BODY = LINES.map((line) => (/^[一二]、/.test(line) ? p(line.slice(2), item) : p(line))).join('');
const WORD = docx({ body: BODY, numbering: NUMBERING });
const TEXT = LINES.join('\n');

interface Diagnostic {
  rule: string;
  line: number;
  paragraph?: number;
}
const diagnosticsOf = ({ stdout }: Outcome): Diagnostic[] =>
  JSON.parse(stdout).files.flatMap(({ diagnostics }: { diagnostics: Diagnostic[] }) => diagnostics);

describe('the same as of the text', () => {
  test('are the reports of check, but for the paragraphs', async () => {
    const cwd = await makeFolder({ 'a.docx': WORD, 'a.txt': TEXT });
    const word = await planlint('check --format json a.docx', { cwd });
    const text = await planlint('check --format json a.txt', { cwd });
    expect([word.status, word.stderr]).toEqual([1, '']);
    expect(diagnosticsOf(word).map(({ paragraph, ...rest }) => rest)).toEqual(diagnosticsOf(text));
    expect(diagnosticsOf(word).map(({ rule, paragraph }) => [rule, paragraph])).toEqual([
      ['placeholder/x', 4],
      ['punctuation/doubled', 6],
    ]);
    const shown = await planlint('check a.docx', { cwd });
    expect(shown.stdout).toMatch(/^a\.docx\n {2}第4段 {2}警告.*\n {2}第6段 {2}/);
    expect((await planlint('check --locale en a.docx', { cwd })).stdout).toContain('  para. 4  warning');
  });

  test.each(['outline', 'targets'])('is %s', async (command) => {
    const cwd = await makeFolder({ 'a.docx': WORD, 'a.txt': TEXT });
    const [word, text] = await Promise.all(
      ['a.docx', 'a.txt'].map((name) => planlint([command, '--format', 'json', name], { cwd })),
    );
    const plain = word!.stdout.replace(/"paragraph":\s*\d+,/g, '');
    expect(JSON.parse(plain)).toEqual(JSON.parse(text!.stdout));
    expect(JSON.parse(word!.stdout)[0].paragraph).toBe(command === 'outline' ? 3 : 4);
  });

  test('is ready, compare and standard input', async () => {
    const cwd = await makeFolder({ 'a.docx': WORD, 'b.txt': TEXT.replace('20张', '30张') });
    expect((await planlint('ready a.docx', { cwd })).stdout).toContain('      第4段  ');
    expect(
      JSON.parse((await planlint('ready --format json a.docx', { cwd })).stdout).files[0].checks[0].open[0],
    ).toMatchObject({ paragraph: 4 });
    expect((await planlint('compare a.docx b.txt', { cwd })).stdout).toContain('20张');
    expect(diagnosticsOf(await planlint('check --format json -', { cwd, stdin: WORD }))[0]).toMatchObject({
      paragraph: 4,
    });
    expect((await planlint('outline a.docx', { cwd })).stdout).toBe('a.docx\n3  一、主要目标\n5  二、保障措施\n');
  });

  test('are tables', async () => {
    const rows = [
      ['指标', '单位', '2026年目标'],
      ['护理型床位', '张', '120'],
    ];
    const cwd = await makeFolder({ 'a.docx': docx(p('青禾县工作计划') + table(rows)) });
    expect(JSON.parse((await planlint('targets --format json a.docx', { cwd })).stdout)).toMatchObject([
      { indicator: '护理型床位', value: '120', unit: '张', paragraph: 7 },
    ]);
  });
});

describe('files', () => {
  test('of a folder include Word documents, but not those that Word keeps for itself', async () => {
    const cwd = await makeFolder({ 'd/a.docx': WORD, 'd/~$a.docx': 'x', 'd/b.txt': TEXT });
    const { stdout, stderr } = await planlint('check --format json d', { cwd });
    expect([JSON.parse(stdout).files.map(({ path }: { path: string }) => path), stderr]).toEqual([
      ['d/a.docx', 'd/b.txt'],
      '',
    ]);
  });

  test('that are Word documents are not fixed, and stay as they are', async () => {
    const cwd = await makeFolder({ 'd/a.docx': WORD, 'd/b.txt': TEXT });
    for (const more of [[], ['--dry-run']]) {
      const named = await planlint(['fix', ...more, 'd/a.docx'], { cwd });
      expect([named.status, named.stdout]).toEqual([2, '']);
      expect(named.stderr).toMatch(/^planlint: d\/a\.docx：是 Word 文档，fix 不改；.*planlint review/);
    }
    const folder = await planlint('fix d', { cwd });
    expect([folder.status, folder.stderr]).toEqual([0, '']);
    expect(Buffer.compare(await readFile(join(cwd, 'd/a.docx')), WORD)).toBe(0);
    expect(await readFile(join(cwd, 'd/b.txt'), 'utf8')).not.toContain('。。');
  });

  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const document = (content: string): Uint8Array => docx({ body: '', more: { 'word/document.xml': content } });
  test.each([
    ['a.doc', Uint8Array.from([...OLE, 0, 0]), '旧格式的 Word、WPS 文件.*另存为 \\.docx'],
    ['a.wps', Uint8Array.from([...OLE, 0, 0]), '旧格式的 Word、WPS 文件.*另存为 \\.docx'],
    ['a.docx', Uint8Array.from([...OLE, 0, 0]), '旧格式的 Word、WPS 文件.*另存为 \\.docx'],
    ['a.docx', Buffer.concat([Uint8Array.from(OLE), Buffer.from('EncryptedPackage', 'utf16le')]), '有密码保护'],
    ['a.docx', WORD.subarray(0, 200), '损坏的 Word 文档'],
    ['a.docx', '', '损坏的 Word 文档'],
    ['a.docx', document('<!DOCTYPE a><a/>'), 'word/document\\.xml 带有 DOCTYPE'],
    ['a.docx', document('<a>'), '损坏的 Word 文档（word/document\\.xml）'],
    ['a.docx', document('<a/>'), '不是 Word 文档'],
    ['a.docx', document(' '.repeat(33 * 1024 * 1024)), '大得不像文档'],
  ])('%s that cannot be read is told (%#)', async (name, content, words) => {
    const cwd = await makeFolder({
      [name]: content,
      'b.txt': '工作计划\n一、目标\n全县新增床位20张。\n二、措施\n加强领导。\n',
    });
    const outcome = await planlint(`check ${name} b.txt`, { cwd });
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(new RegExp(`^planlint: ${name}：.*${words}.*\\n$`));
    expect(outcome.stdout).toContain('检查了 1 个文件，1 个没能检查');
    const english = await planlint(`check --locale en ${name}`, { cwd });
    expect(english.stderr).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('review', () => {
  test('writes the reports of check as comments into another file', async () => {
    const cwd = await makeFolder({ 'a.docx': WORD });
    const outcome = await planlint('review a.docx -o b.docx', { cwd });
    expect(outcome).toEqual({ status: 0, stdout: 'b.docx：写了 2 条批注\n', stderr: '' });
    expect((await readdir(cwd)).sort()).toEqual(['a.docx', 'b.docx']);
    expect(Buffer.compare(await readFile(join(cwd, 'a.docx')), WORD)).toBe(0);
    const parts = unzipSync(await readFile(join(cwd, 'b.docx')));
    const comments = strFromU8(parts['word/comments.xml']!);
    const lines = [...comments.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^警告：/), 'placeholder/x', 'punctuation/doubled']),
    );
    const [before, after] = await Promise.all(
      ['a.docx', 'b.docx'].map((name) => planlint(`check --format json ${name}`, { cwd })),
    );
    expect(diagnosticsOf(after!)).toEqual(diagnosticsOf(before!));
  });

  test('says so where there is nothing, with a copy all the same', async () => {
    const cwd = await makeFolder({ 'a.docx': WORD });
    const outcome = await planlint(
      ['review', '--severity', 'placeholder/*=off,punctuation/*=off', 'a.docx', '-o', 'b.docx'],
      { cwd },
    );
    expect(outcome.stdout).toBe('b.docx：没有发现问题，和原文件一样\n');
    expect(Buffer.compare(await readFile(join(cwd, 'b.docx')), WORD)).toBe(0);
  });

  test('never writes over the document, whatever it is called', async () => {
    const cwd = await makeFolder({ 'a.docx': WORD });
    await symlink('a.docx', join(cwd, 'link.docx'));
    await link(join(cwd, 'a.docx'), join(cwd, 'hard.docx'));
    for (const name of ['a.docx', './a.docx', 'link.docx', 'hard.docx']) {
      const outcome = await planlint(['review', 'a.docx', '-o', name], { cwd });
      expect([outcome.status, outcome.stdout]).toEqual([2, '']);
      expect(outcome.stderr).toContain(`${name} 就是要读的文件`);
    }
    expect(Buffer.compare(await readFile(join(cwd, 'a.docx')), WORD)).toBe(0);
  });

  test.each([
    ['review a.docx', '没有写批注存到哪里'],
    ['review -o b.docx', '没有写要处理的文件'],
    ['review a.txt -o b.docx', 'a.txt：不是 Word 文档'],
    ['review none.docx -o b.docx', 'none.docx：没有这个文件'],
    ['review a.docx -o none/b.docx', '结果写不出去（ENOENT）'],
  ])('%s is told', async (words, told) => {
    const cwd = await makeFolder({ 'a.docx': WORD, 'a.txt': TEXT });
    const { status, stderr } = await planlint(words, { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect((await readdir(cwd)).sort()).toEqual(['a.docx', 'a.txt']);
  });
});
