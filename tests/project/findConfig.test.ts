// Which level counts for a rule: files upwards, extended files, overrides, and what is given over them.
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ConfigAccess, ConfigFinder } from '../../server/project/findConfig.js';
import { type Origin, resolveRules, toLintOptions } from '../../server/project/resolve.js';
import type { NamedLevel } from '../../server/project/severities.js';

const access = (files: Readonly<Record<string, string>>): ConfigAccess => ({
  read: async (file) => files[file],
  isTop: async (folder) => `${folder}/.git` in files,
  parentOf: (folder) => (folder === '/' ? undefined : folder.slice(0, folder.lastIndexOf('/')) || '/'),
  join: (folder, path) => posix.resolve(folder, path),
  decode: (path) => path,
});

const rules = (levels: object, more: object = {}): string => JSON.stringify({ rules: levels, ...more });

const resolve = async (
  files: Readonly<Record<string, string>>,
  document: string,
  given: readonly NamedLevel[] = [],
) => {
  const cut = document.lastIndexOf('/');
  const found = await new ConfigFinder(access(files)).find({
    folder: document.slice(0, cut),
    name: document.slice(cut + 1),
  });
  return { found, levels: resolveRules(found, { rules: given }) };
};

const show = (from: Origin): string => (typeof from === 'string' ? from : from.source.file);

const DATE = 'figure/date';
const FAR = '/w/.planlint.json';
const NEAR = '/w/县/.planlint.json';
const override = (files: string[], levels: object) => ({ overrides: [{ files, rules: levels }] });

describe('precedence', () => {
  test.each<[string, Record<string, string>, NamedLevel[], string]>([
    ['nothing is set', {}, [], 'warning default'],
    ['a file above', { [FAR]: rules({ [DATE]: 'error' }) }, [], `error ${FAR}`],
    ['a group', { [FAR]: rules({ 'figure/*': 'hint' }) }, [], `hint ${FAR}`],
    ['a rule before its group', { [FAR]: rules({ [DATE]: 'off', 'figure/*': 'hint' }) }, [], `off ${FAR}`],
    ['a rule after its group', { [FAR]: rules({ 'figure/*': 'hint', [DATE]: 'off' }) }, [], `off ${FAR}`],
    ['the nearer file', { [FAR]: rules({ [DATE]: 'error' }), [NEAR]: rules({ [DATE]: 'off' }) }, [], `off ${NEAR}`],
    ['a group nearer', { [FAR]: rules({ [DATE]: 'error' }), [NEAR]: rules({ 'figure/*': 'off' }) }, [], `off ${NEAR}`],
    ['a nearer file silent on it', { [FAR]: rules({ [DATE]: 'error' }), [NEAR]: rules({}) }, [], `error ${FAR}`],
    ['a nearer root', { [FAR]: rules({ [DATE]: 'error' }), [NEAR]: rules({}, { root: true }) }, [], 'warning default'],
    ['.git between', { [FAR]: rules({ [DATE]: 'error' }), '/w/县/.git': '' }, [], 'warning default'],
    ['.git beside', { [FAR]: rules({ [DATE]: 'error' }), '/w/.git': '' }, [], `error ${FAR}`],
    ['an override', { [FAR]: rules({ [DATE]: 'error' }, override(['县/*'], { [DATE]: 'off' })) }, [], `off ${FAR}`],
    [
      'an override of others',
      { [FAR]: rules({ [DATE]: 'error' }, override(['市/*'], { [DATE]: 'off' })) },
      [],
      `error ${FAR}`,
    ],
    [
      'a group in an override',
      { [FAR]: rules({ [DATE]: 'error' }, override(['*.txt'], { 'figure/*': 'off' })) },
      [],
      `off ${FAR}`,
    ],
    [
      'a later override',
      {
        [FAR]: rules(
          {},
          {
            overrides: [
              { files: ['**'], rules: { [DATE]: 'off' } },
              { files: ['a.*'], rules: { [DATE]: 'hint' } },
            ],
          },
        ),
      },
      [],
      `hint ${FAR}`,
    ],
    [
      'a nearer file over an override',
      { [FAR]: rules({}, override(['**'], { [DATE]: 'off' })), [NEAR]: rules({ [DATE]: 'error' }) },
      [],
      `error ${NEAR}`,
    ],
    ['what is given', { [NEAR]: rules({ [DATE]: 'error' }) }, [{ name: DATE, level: 'hint' }], 'hint given'],
    ['a group given', { [NEAR]: rules({ [DATE]: 'error' }) }, [{ name: 'figure/*', level: 'off' }], 'off given'],
    [
      'another rule given',
      { [NEAR]: rules({ [DATE]: 'error' }) },
      [{ name: 'figure/sum', level: 'off' }],
      `error ${NEAR}`,
    ],
  ])('%s', async (_, files, given, expected) => {
    const { level, from } = (await resolve(files, '/w/县/a.txt', given)).levels.get(DATE)!;
    expect(`${level} ${show(from)}`).toBe(expected);
  });

  test('defaults are not handed to lint, by which rules grade their own reports', async () => {
    const { levels } = await resolve({ [FAR]: rules({ [DATE]: 'error' }) }, '/w/a.txt');
    expect(toLintOptions(levels).severities).toEqual({ [DATE]: 'error' });
    expect(levels.size).toBeGreaterThan(10);
  });
});

describe('extends', () => {
  test('a chain: what extends has the last word, and overrides count from the file that was found', async () => {
    const files = {
      '/w/.planlint.json': rules({ 'figure/sum': 'hint' }, { extends: './共同/b.json' }),
      '/w/共同/b.json': rules({ 'figure/sum': 'off', [DATE]: 'hint' }, { extends: '../c.json' }),
      '/w/c.json': rules({ [DATE]: 'off', 'count/claim': 'error' }, override(['县/*'], { 'count/slogan': 'off' })),
    };
    const { levels, found } = await resolve(files, '/w/县/a.txt');
    expect(found.files.flatMap(({ problems }) => problems)).toEqual([]);
    const said = ['figure/sum', DATE, 'count/claim', 'count/slogan'].map((id) => levels.get(id)!);
    expect(said.map(({ level, from }) => `${level} ${show(from)}`)).toEqual([
      'hint /w/.planlint.json',
      'hint /w/共同/b.json',
      'error /w/c.json',
      'off /w/c.json',
    ]);
  });

  test.each([
    [{ [FAR]: '{"extends": "./.planlint.json"}' }, FAR, '.planlint.json → .planlint.json'],
    [
      {
        [FAR]: '{"extends": "./a.json"}',
        '/w/a.json': '{"extends": "b.json"}',
        '/w/b.json': '{"extends": "./a.json"}',
      },
      '/w/b.json',
      'a.json → b.json → a.json',
    ],
  ])('a circle is told where it closes, and the rest holds', async (files, where, word) => {
    const { found } = await resolve(files, '/w/a.txt');
    const told = found.files.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem })));
    expect(told).toMatchObject([{ file: where, problem: { id: 'extendsCycle', word } }]);
  });

  test('a file that is not there', async () => {
    const { found, levels } = await resolve({ [FAR]: rules({ [DATE]: 'off' }, { extends: './无.json' }) }, '/w/a.txt');
    expect(found.files[0]!.problems).toMatchObject([{ id: 'extendsMissing', word: './无.json' }]);
    expect(levels.get(DATE)!.level).toBe('off');
  });
});

test('each file is read once for all documents', async () => {
  const read: string[] = [];
  const given = access({ [FAR]: rules({}) });
  const finder = new ConfigFinder({ ...given, read: (file) => given.read(read[read.push(file) - 1]!) });
  await Promise.all(['/w/a', '/w/b', '/w'].map((folder) => finder.find({ folder, name: 'a.txt' })));
  expect(read.sort()).toEqual([...new Set(read)]);
  expect([...finder.asked].sort()).toEqual(read);
});

describe('the plan to compare with', () => {
  const compare = (path: string | false, overrides: object[] = []): string =>
    JSON.stringify({ compare: path, overrides });
  test.each<[string, Record<string, string>, string, string | undefined]>([
    ['is none', { [FAR]: '{}' }, '/w/a.txt', undefined],
    ['counts from the folder of its file', { [FAR]: compare('去年/b.txt') }, '/w/县/a.txt', '/w/去年/b.txt'],
    [
      'also in an extended file',
      { [NEAR]: '{"extends": "../x/c.json"}', '/w/x/c.json': compare('b.md') },
      '/w/县/a.txt',
      '/w/x/b.md',
    ],
    ['of the nearer file', { [FAR]: compare('b.txt'), [NEAR]: compare('c.plan') }, '/w/县/a.txt', '/w/县/c.plan'],
    ['taken back', { [FAR]: compare('b.txt'), [NEAR]: compare(false) }, '/w/县/a.txt', undefined],
    ['of an override', { [FAR]: compare('b.txt', [{ files: ['a*'], compare: 'c.txt' }]) }, '/w/a.txt', '/w/c.txt'],
    [
      'of an override of others',
      { [FAR]: compare('b.txt', [{ files: ['z*'], compare: 'c.txt' }]) },
      '/w/a.txt',
      '/w/b.txt',
    ],
    ['is never the plan itself', { [FAR]: compare('b.txt') }, '/w/b.txt', undefined],
  ])('%s', async (_, files, document, expected) =>
    expect((await resolve(files, document)).found.compared).toBe(expected),
  );
});
