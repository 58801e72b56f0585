// Packs of a workspace: what is taken, what is refused and where, and what the rules then know.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../server/core/data/packs.js';
import { createSnapshot, editSnapshot, getModel, lint, type Pack, readPack } from '../../server/core/index.js';
import { root } from './harness.js';

const row = {
  id: 'tea-loss',
  names: ['茶叶损耗率'],
  base: 'percent',
  direction: 'lower',
  max: '30',
  source: '某茶业公司',
  yes: ['茶叶损耗率控制在5%以内。'],
  no: ['茶叶产量达到5吨。'],
};
const pack = { version: 1, name: 'tea', indicators: [row], relations: [] };
const proof = { source: '某茶业公司', yes: ['有'], no: ['无'] };

const FAULTS: [string, unknown, string][] = [
  ['no object', 7, ''],
  ['another version', { ...pack, version: 2 }, 'version'],
  ['a member that no pack has', { ...pack, extra: 1 }, 'extra'],
  ['a base that is none', { ...pack, indicators: [{ ...row, base: '%' }] }, 'indicators[0].base'],
  ['a number for digits', { ...pack, indicators: [{ ...row, max: 30 }] }, 'indicators[0].max'],
  ['no names', { ...pack, indicators: [{ ...row, names: [] }] }, 'indicators[0].names'],
  ['no source', { ...pack, indicators: [{ ...row, source: undefined }] }, 'indicators[0].source'],
  [
    'a note in one language',
    {
      ...pack,
      relations: [{ lower: 'a', upper: 'b', level: 'error', note: { en: 'x' }, source: 's', yes: [], no: [] }],
    },
    'relations[0].note.zh-CN',
  ],
  [
    'a hostile member',
    JSON.parse('{"version":1,"name":"x","indicators":[],"relations":[],"__proto__":{"a":1}}'),
    '__proto__',
  ],
  [
    'a period that ends first',
    { version: 1, name: 'x', periods: [{ name: '十六五', first: 2031, last: '2035', ...proof }] },
    'periods[0].last',
  ],
  [
    'a month that is none',
    { version: 1, name: 'x', terms: [{ words: ['茶叶局'], until: '2019-13', ...proof }] },
    'terms[0].until',
  ],
  ['a phrase without words', { version: 1, name: 'x', setPhrases: [{ words: [], ...proof }] }, 'setPhrases[0].words'],
  [
    'a plenum without month',
    {
      version: 1,
      name: 'x',
      congresses: [{ number: 21, name: '二十一', held: '2027-10', plenums: [2027], closed: false, ...proof }],
    },
    'congresses[0].plenums[0]',
  ],
];

const taken = readPack(pack) as Pack;
const rulesFor = (text: string, packs?: readonly Pack[]): string[] =>
  lint(getModel(createSnapshot(text, packs ? { packs } : {}))).findings.map((f) => f.rule);

describe('a pack of the workspace', () => {
  it('is taken as it is', () => expect(taken).toEqual(pack));
  it('adds to what the rules know, and to nothing else', () => {
    const text = '某公司计划\n一、目标\n茶叶损耗率达到50%以上。\n';
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text, [taken])).toEqual(['figure/bound', 'figure/direction']);
    expect(rulesFor(text)).toEqual([]);
  });
  it('stays with the document while it is edited', () => {
    const snapshot = createSnapshot('茶叶损耗率达到5%以上。\n', { packs: [taken] });
    const edited = editSnapshot(snapshot, { start: 7, end: 8, newText: '50' });
    expect(lint(getModel(edited)).findings.map((f) => f.rule)).toContain('figure/bound');
  });
});

describe('each kind of row of a workspace', () => {
  const add = (rows: object): readonly Pack[] => {
    const read = readPack({ version: 1, name: 'own', ...rows });
    expect(read).not.toHaveProperty('expected');
    return [read as Pack];
  };
  it('a period is read like ours', () => {
    const text = '某县“十六五”规划（2032—2036年）\n一、目标\n';
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text, add({ periods: [{ name: '十六五', first: 2031, last: 2035, ...proof }] }))).toEqual([
      'figure/date',
    ]);
  });
  it('a congress closes the one before', () => {
    const text = '贯彻党的二十届九中全会精神。\n';
    const row = { number: 20, name: '二十', held: '2022-10', plenums: ['2022-10', '2023-02'], closed: true, ...proof };
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text, add({ congresses: [row] }))).toEqual(['figure/date']);
  });
  it('a dated word is out of its time', () => {
    const text = '某县2024年工作计划\n一、任务\n由茶叶局负责。\n';
    const terms = [{ words: ['茶叶局'], until: '2019-03', instead: '农业农村局', level: 'warning', ...proof }];
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text, add({ terms }))).toEqual(['wording/dated']);
  });
  it('a set phrase asks for no list, and its members are known', () => {
    const text = '落实“三个统筹”（文化、产业、旅游）。\n';
    const setPhrases = [{ words: ['三个统筹'], members: ['文化', '产业', '科技'], ...proof }];
    expect(rulesFor(text)).toEqual([]);
    expect(rulesFor(text, add({ setPhrases }))).toEqual(['count/claim']);
  });
});

describe('the schema', () => {
  const folder = join(root, 'server', 'core', 'data', 'packs');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const fits = new Ajv({ strictTypes: false }).compile(read('schema.json') as object);
  const names = readdirSync(folder).filter((name) => name !== 'schema.json');
  it.each(names)('and the reader take %s', (name) => {
    expect(fits(read(name)), JSON.stringify(fits.errors)).toBe(true);
    expect(readPack(read(name))).not.toHaveProperty('expected');
  });
  it('ships every pack', () => expect(PACKS.map((each) => `${each.name}.json`).sort()).toEqual(names.sort()));
  it.each(FAULTS)('refuses %s like the reader', (_, value) => expect(fits(value)).toBe(false));
});

describe('readPack', () => {
  it.each(FAULTS)('%s is told with its place', (_, value, path) => expect(readPack(value)).toMatchObject({ path }));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readPack(value)).toBeDefined();
      }),
    );
  });
});
