// .planlint.json, --severity and print-config on the command line.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, planlint } from './harness.js';

const PLAN = '全县卫生健康工作计划\n一、主要目标\n护理型床位占比达到xx%以上。\n';

const check = async (files: Record<string, string>, words: string) => {
  const { stdout, status, stderr } = await planlint(`check --format json ${words}`, { cwd: await makeFolder(files) });
  const found = JSON.parse(stdout).files.flatMap(({ diagnostics }: { diagnostics: { severity: string }[] }) =>
    diagnostics.map(({ severity }) => severity),
  );
  return { found, status, stderr };
};

const rules = (levels: object, more: object = {}): string => JSON.stringify({ rules: levels, ...more });

test.each<[string, Record<string, string>, string, string[], 0 | 1]>([
  ['no file', {}, '', ['warning'], 1],
  ['a file', { '.planlint.json': rules({ 'placeholder/x': 'hint' }) }, '', ['hint'], 0],
  [
    'a nearer file',
    { '.planlint.json': rules({ 'placeholder/x': 'hint' }), 'p/.planlint.json': rules({ 'placeholder/*': 'error' }) },
    '',
    ['error'],
    1,
  ],
  ['off', { '.planlint.json': rules({ 'placeholder/x': 'off' }) }, '', [], 0],
  [
    'an override',
    { '.planlint.json': rules({}, { overrides: [{ files: ['p/**'], rules: { 'placeholder/x': 'off' } }] }) },
    '',
    [],
    0,
  ],
  [
    'an option over a file',
    { '.planlint.json': rules({ 'placeholder/x': 'off' }) },
    ' --severity placeholder/x=information',
    ['information'],
    0,
  ],
  ['the later of two in the option', {}, ' --severity placeholder/*=off,placeholder/x=error', ['error'], 1],
])('check with %s', async (_, files, option, found, status) => {
  expect(await check({ ...files, 'p/a.txt': PLAN }, `p/a.txt${option}`)).toEqual({ found, status, stderr: '' });
});

test('what is wrong in a file is told once with its place, and the rest holds', async () => {
  const config = '{\n  "rules": { "placeholder/x": "off", "figure/dat": "off" },\n  "extends": "./no.json"\n}\n';
  const outcome = await check({ '.planlint.json': config, 'p/a.txt': PLAN, 'p/b.txt': PLAN }, 'p');
  expect(outcome).toEqual({
    found: [],
    status: 2,
    stderr:
      'planlint: .planlint.json:2:38：没有“figure/dat”这条规则；是不是“figure/date”？\n' +
      'planlint: .planlint.json:3:14：“extends”里的“./no.json”读不出来；请核对路径，它从这个文件所在的文件夹算起\n',
  });
});

describe('fix', () => {
  const TYPO = '某县2024年工作计划\n一、任务\n按步就班推进。\n';
  test.each<[string, Record<string, string>, string, 0 | 1]>([
    ['changes what is on', {}, '', 1],
    ['leaves alone what a file turns off', { '.planlint.json': rules({ 'wording/typo': 'off' }) }, '', 0],
    ['leaves alone what the option turns off', {}, '--severity wording/*=off ', 0],
    [
      'changes what the option turns on again',
      { '.planlint.json': rules({ 'wording/*': 'off' }) },
      '--severity wording/typo=hint，wording/leak=off ',
      1,
    ],
  ])('%s', async (_, files, option, status) => {
    const cwd = await makeFolder({ ...files, 'a.txt': TYPO });
    const outcome = await planlint(`fix --unsafe --dry-run ${option}a.txt`, { cwd });
    expect([outcome.status, outcome.stdout.includes('+按部就班')]).toEqual([status, status === 1]);
  });
});

describe('print-config', () => {
  test('says what counts and where it was set', async () => {
    const cwd = await makeFolder({
      '.planlint.json': '{\n  "extends": "./base.json",\n  "rules": { "figure/*": "hint" }\n}',
      'base.json': '{"rules": {"count/claim": "off"}}',
    });
    const { status, stdout, stderr } = await planlint('print-config p/a.txt --severity wording/typo=error', { cwd });
    expect([status, stderr]).toEqual([0, '']);
    const { file, files, rules: shown } = JSON.parse(stdout);
    expect([file, files]).toEqual(['p/a.txt', ['.planlint.json', 'base.json']]);
    expect(shown['placeholder/x']).toEqual({ severity: 'warning', from: 'default' });
    expect(shown['figure/date']).toEqual({
      severity: 'hint',
      from: '.planlint.json',
      line: 3,
      column: 14,
      name: 'figure/*',
    });
    expect(shown['count/claim']).toEqual({
      severity: 'off',
      from: 'base.json',
      line: 1,
      column: 12,
      name: 'count/claim',
    });
    expect(shown['wording/typo']).toEqual({ severity: 'error', from: '--severity' });
  });

  test('standard input and a file outside', async () => {
    const cwd = await makeFolder({ 'p/.planlint.json': rules({ 'figure/date': 'off' }), '.git/HEAD': '' });
    const from = async (words: string, folder: string) =>
      JSON.parse((await planlint(`print-config ${words}`, { cwd: join(cwd, folder) })).stdout).rules['figure/date']
        .from;
    expect(await from('-', 'p')).toBe('.planlint.json');
    expect(await from('../p/a.txt', 'q/..')).toBe('default');
    expect(await from('p/a.txt', '')).toBe('p/.planlint.json');
  });
});
