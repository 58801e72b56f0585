// Rules that users wrote, and options, on the command line.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, planlint } from './harness.js';

const PLAN = '某县工作计划\n一、任务\n我𠮷县要办好，我县要办实。\n';
const OURS = { name: '称谓', pattern: '我𠮷?县', message: '请写“本县”', replace: '本县', note: '公文用第三人称' };
const config = (more: object = {}, pattern: object = {}): string =>
  JSON.stringify({ patterns: [{ ...OURS, ...pattern }], ...more }, null, 2);

const run = async (words: string, files: Record<string, string>) => {
  const cwd = await makeFolder({ 'a.txt': PLAN, ...files });
  return { ...(await planlint(words, { cwd })), cwd };
};

describe('check', () => {
  const check = async (words: string, files: Record<string, string>) => {
    const { stdout, status, stderr } = await run(`check --format json ${words}`, files);
    return { found: JSON.parse(stdout).files[0].diagnostics, status, stderr };
  };

  test('reports the words with the message, and offers the change', async () => {
    const { found, status, stderr } = await check('a.txt', { '.planlint.json': config() });
    expect([status, stderr]).toEqual([1, '']);
    const at = PLAN.indexOf('我');
    expect(found).toMatchObject([
      {
        rule: 'pattern/称谓',
        severity: 'warning',
        message: '“我𠮷县”：请写“本县”',
        line: 3,
        column: 1,
        start: at,
        end: at + 4,
      },
      { message: '“我县”：请写“本县”', column: 9 },
    ]);
    expect(found[0].fixes).toEqual([{ title: '改为“本县”', edits: [{ start: at, end: at + 4, newText: '本县' }] }]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['a level of its own', { '.planlint.json': config({}, { severity: 'information' }) }, 'information,information'],
    ['rules', { '.planlint.json': config({ rules: { 'pattern/*': 'hint' } }) }, 'hint,hint'],
    [
      'an override',
      { '.planlint.json': config({ overrides: [{ files: ['a.*'], rules: { 'pattern/称谓': 'off' } }] }) },
      '',
    ],
    ['an extended file', { '.planlint.json': '{"extends": "./b.json"}', 'b.json': config() }, 'warning,warning'],
  ])('with %s', async (_, files, levels) => {
    const { found, stderr } = await check('a.txt', files);
    expect([found.map(({ severity }: { severity: string }) => severity).join(), stderr]).toEqual([levels, '']);
  });

  test('with --severity, and a name that nobody has', async () => {
    const files = { '.planlint.json': config() };
    expect(await check('a.txt --severity pattern/称谓=off', files)).toEqual({ found: [], status: 0, stderr: '' });
    const { status, stderr } = await check('a.txt --severity pattern/称呼=off', files);
    expect([status, stderr]).toEqual([2, 'planlint: 没有“pattern/称呼”这条规则；是不是“pattern/称谓”？\n']);
  });

  test('heeds the ignore file', async () => {
    const words = '^[我𠮷县]要办好我县要办实$';
    const entry = { file: 'a.txt', rule: 'pattern/称谓', words, path: ['任务'] };
    const ignore = JSON.stringify({ version: 1, ignore: [entry] });
    const { found } = await check('a.txt', { '.planlint.json': config(), '.planlint/ignore.json': ignore });
    expect(found.map(({ message }: { message: string }) => message)).toEqual(['“我县”：请写“本县”']);
  });

  test('tells an expression that cannot be used where it stands, and the rest holds', async () => {
    const file =
      '{\n  "patterns": [{ "name": "a", "pattern": "县(?=委)", "message": "m" }],\n  "rules": {"placeholder/x": "off"}\n}';
    const { found, status, stderr } = await check('a.txt', { '.planlint.json': file, 'a.txt': `${PLAN}达到xx%。` });
    expect([found, status, stderr]).toEqual([
      [],
      2,
      'planlint: .planlint.json:2:42：表达式不能用：不能向前后看（“(?=”）；请把前后的字写进表达式\n',
    ]);
  });

  test('no more than a hundred of one kind, and that there are more', async () => {
    const files = { '.planlint.json': config(), 'a.txt': '我县要办好。\n'.repeat(500) };
    const { found } = await check('a.txt', files);
    const own = found.filter(({ rule }: { rule: string }) => rule === 'pattern/称谓');
    expect([own.length, own[98].message, own[99].message]).toEqual([
      100,
      '“我县”：请写“本县”',
      '“我县”：请写“本县”（后面还有，没有逐一列出）',
    ]);
  });
});

describe('fix', () => {
  const fixed = async (words: string, text = PLAN, pattern: object = {}) => {
    const outcome = await run(`fix ${words}`, { '.planlint.json': config({}, pattern), 'a.txt': text });
    return { ...outcome, text: await readFile(join(outcome.cwd, 'a.txt'), 'utf8') };
  };

  test('changes them only where that is asked for', async () => {
    expect((await fixed('a.txt')).text).toBe(PLAN);
    expect((await fixed('--unsafe --rule pattern/称谓 a.txt')).text).toBe(PLAN.replace(/我𠮷?县/gu, '本县'));
    expect((await fixed('--unsafe --rule pattern a.txt')).text).toContain('本县要办实');
    expect((await fixed('--unsafe --rule residue a.txt')).text).toBe(PLAN);
  });

  test('all of very many, whatever they are', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `第${i}项由我县${i}办。\n`).join('');
    const outcome = await fixed('--unsafe --rule pattern a.txt', text, { pattern: '我县(\\d+)', replace: '本县$1' });
    expect(outcome.text).toBe(text.replaceAll('我县', '本县'));
  });

  test('and no change that is found again', async () => {
    expect((await fixed('--unsafe --rule pattern a.txt', PLAN, { replace: '全我县' })).text).toBe(PLAN);
  });

  test('a rule that nobody has', async () => {
    const outcome = await fixed('--unsafe --rule pattern/称呼 a.txt');
    expect([outcome.status, outcome.stderr]).toEqual([
      2,
      'planlint: 没有“pattern/称呼”这条规则；是不是“pattern/称谓”？\n',
    ]);
  });
});

test('print-config shows the expression, options, and where they were set', async () => {
  const rules = { 'structure/duplicate': ['hint', { length: 20 }], 'pattern/*': 'error' };
  const { stdout, status } = await run('print-config a.txt', { '.planlint.json': config({ rules }) });
  const shown = JSON.parse(stdout).rules;
  expect(status).toBe(0);
  expect(shown['structure/duplicate']).toEqual({
    severity: 'hint',
    from: '.planlint.json',
    line: 12,
    column: 5,
    name: 'structure/duplicate',
    options: { length: 20 },
    optionsFrom: { from: '.planlint.json', line: 12, column: 5, name: 'structure/duplicate' },
  });
  const { name, ...entry } = OURS;
  expect(shown[`pattern/${name}`]).toEqual({
    severity: 'error',
    from: '.planlint.json',
    line: 18,
    column: 5,
    name: 'pattern/*',
    pattern: entry,
    patternFrom: { from: '.planlint.json', line: 4, column: 15, name: 'pattern/称谓' },
  });
});

describe('explain', () => {
  test('a rule of the current folder', async () => {
    const { stdout, status } = await run('explain pattern/称谓', { '.planlint.json': config() });
    expect([status, stdout]).toEqual([
      0,
      'pattern/称谓  警告  请写“本县”\n\n表达式：我𠮷?县\n改为：本县\n为什么：公文用第三人称\n写在：.planlint.json:4:15\n',
    ]);
  });

  test('a rule that nobody has', async () => {
    const { stderr, status } = await run('explain pattern/称呼', { '.planlint.json': config() });
    expect([status, stderr]).toEqual([2, 'planlint: 没有“pattern/称呼”这条规则；是不是“pattern/称谓”？\n']);
  });

  test.each([
    [
      'structure/duplicate',
      '  length：少于这么多汉字的句子不报（4 到 200，默认 8）\n  {"rules":{"structure/duplicate":["warning",{"length":8}]}}',
    ],
    ['punctuation/width', '（majority、full，默认 majority）'],
    ['structure/section', '（一列，可以有 goals、safeguards，默认没有）'],
    ['wording/typo', '  except：这些词句里的不报（一列文字，默认没有）'],
  ])('the options of %s', async (rule, words) => expect((await run(`explain ${rule}`, {})).stdout).toContain(words));

  test('no options where there are none', async () =>
    expect((await run('explain figure/date', {})).stdout).not.toContain('选项'));
});

test('options reach check and fix', async () => {
  const files = {
    '.planlint.json': JSON.stringify({ rules: { 'punctuation/width': ['warning', { prefer: 'full' }] } }),
    'a.txt': '某县工作计划\n一、任务\n深入排查,全面摸底。\n',
  };
  const { stdout } = await run('check --format json a.txt', files);
  const [found] = JSON.parse(stdout).files[0].diagnostics;
  expect([found.rule, found.message]).toEqual(['punctuation/width', '“,”是半角标点，应当用全角“，”']);
  const { cwd } = await run('fix a.txt', files);
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toContain('深入排查，全面摸底。');
});
