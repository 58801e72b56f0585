// Rules that users wrote, and options, over several files: which counts, and what of a name that nobody has.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { type ConfigAccess, ConfigFinder } from '../../server/project/findConfig.js';
import { readGiven } from '../../server/project/given.js';
import { resolveRules, toKey, toLintOptions } from '../../server/project/resolve.js';

const FAR = '/w/.planlint.json';
const NEAR = '/w/县/.planlint.json';

const access = (files: Readonly<Record<string, object>>): ConfigAccess => ({
  read: async (file) => (file in files ? JSON.stringify(files[file]) : undefined),
  isTop: async (folder) => folder === '/w',
  parentOf: (folder) => folder.slice(0, folder.lastIndexOf('/')) || undefined,
  join: (folder, path) => posix.resolve(folder, path),
  decode: (path) => path,
});

const resolve = async (files: Readonly<Record<string, object>>, settings: object = {}) => {
  const found = await new ConfigFinder(access(files)).find({ folder: '/w/县', name: 'a.txt' });
  const { given } = await readGiven(settings);
  const rules = resolveRules(found, given);
  return { found, rules, lint: toLintOptions(rules) };
};

const pattern = (name: string, more: object = {}) => ({ name, pattern: '县', message: 'm', ...more });

test.each<[string, Record<string, object>, object, string]>([
  ['an entry', { [FAR]: { patterns: [pattern('a')] } }, {}, 'warning'],
  ['an entry with a level', { [FAR]: { patterns: [pattern('a', { severity: 'hint' })] } }, {}, 'hint'],
  [
    'rules over the entry',
    { [FAR]: { patterns: [pattern('a', { severity: 'hint' })], rules: { 'pattern/*': 'error' } } },
    {},
    'error',
  ],
  [
    'a name over the group',
    { [FAR]: { patterns: [pattern('a')], rules: { 'pattern/a': 'off', 'pattern/*': 'error' } } },
    {},
    'off',
  ],
  [
    'an override',
    {
      [FAR]: {
        patterns: [pattern('a', { severity: 'off' })],
        overrides: [{ files: ['县/*'], rules: { 'pattern/a': 'error' } }],
      },
    },
    {},
    'error',
  ],
  [
    'a nearer entry over rules further up',
    { [FAR]: { rules: { 'pattern/*': 'error' } }, [NEAR]: { patterns: [pattern('a', { severity: 'hint' })] } },
    {},
    'hint',
  ],
  [
    'rules further up over a nearer entry without a level',
    { [FAR]: { rules: { 'pattern/*': 'error' } }, [NEAR]: { patterns: [pattern('a')] } },
    {},
    'error',
  ],
  ['the setting', { [FAR]: { patterns: [pattern('a')] } }, { rules: { 'pattern/a': 'hint' } }, 'hint'],
  ['an entry of the setting', {}, { patterns: [pattern('a', { severity: 'error' })] }, 'error'],
])('the level by %s', async (_, files, settings, level) => {
  const { found, rules } = await resolve(files, settings);
  expect(found.files.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rules.get('pattern/a')!.level).toBe(level);
});

test('of two entries of one name the nearer counts, and that of the setting over both', async () => {
  const files = {
    [FAR]: { patterns: [pattern('a', { message: 'far' }), pattern('b', { message: 'b' })] },
    [NEAR]: { patterns: [pattern('a', { message: 'near' })] },
  };
  const messages = async (settings: object) =>
    (await resolve(files, settings)).lint.patterns.map(({ id, message }) => `${id} ${message}`);
  expect(await messages({})).toEqual(['pattern/a near', 'pattern/b b']);
  expect(await messages({ patterns: [pattern('a', { message: 'own' })] })).toEqual(['pattern/a own', 'pattern/b b']);
});

test('options are those of the nearest place that gives some', async () => {
  const rule = 'structure/duplicate';
  const files = {
    [FAR]: { rules: { [rule]: ['error', { length: 20 }], 'wording/typo': ['hint', { except: ['峻工'] }] } },
    [NEAR]: { rules: { [rule]: 'hint', 'wording/typo': ['off', { except: [] }] } },
  };
  const options = async (settings: object) => (await resolve(files, settings)).lint;
  expect(await options({})).toMatchObject({
    severities: { [rule]: 'hint', 'wording/typo': 'off' },
    options: { [rule]: { length: 20 }, 'wording/typo': { except: [] } },
  });
  expect((await options({ rules: { [rule]: ['hint', { length: 30 }] } })).options[rule]).toEqual({ length: 30 });
});

test('a name that no file has is told where it stands, with one that is near', async () => {
  const { found } = await resolve({
    [FAR]: { patterns: [pattern('称谓')], rules: { 'pattern/称呼': 'off' } },
    [NEAR]: { patterns: [pattern('别的', { pattern: '(' })], rules: { 'pattern/称谓': 'off', 'pattern/别的': 'off' } },
  });
  expect(found.files.map(({ problems }) => problems.map(({ id, word, near }) => [id, word, near]))).toEqual([
    [['pattern', '(', undefined]],
    [['rule', 'pattern/称呼', 'pattern/称谓']],
  ]);
});

test('the key of a result changes with all that changes the result', async () => {
  const files = [
    {},
    { [FAR]: { rules: { 'structure/duplicate': 'warning' } } },
    { [FAR]: { rules: { 'structure/duplicate': ['warning', { length: 9 }] } } },
    { [FAR]: { rules: { 'structure/duplicate': ['warning', { length: 10 }] } } },
    { [FAR]: { patterns: [pattern('a')] } },
    { [FAR]: { patterns: [pattern('a', { pattern: '市' })] } },
    { [FAR]: { patterns: [pattern('a', { replace: '市' })] } },
    { [FAR]: { patterns: [pattern('a', { message: 'n' })] } },
    { [FAR]: { patterns: [pattern('a', { severity: 'hint' })] } },
  ];
  const keys = await Promise.all(files.map(async (each) => toKey((await resolve(each)).rules)));
  expect(new Set(keys).size).toBe(files.length);
});

test.each([[undefined], [null], ['off'], [7], [[]], [{}], [{ rules: 1 }]])(
  'settings of any kind: %j',
  async (value) => {
    const { problems } = await readGiven({ rules: value, patterns: value });
    for (const { problem } of problems) expect(problem.id).toMatch(/kind|rule/);
  },
);
