// Packs of a workspace: what is taken, what is refused and where, and what the rules then know.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSnapshot, editSnapshot, getModel, type IndicatorPack, lint, readPack } from '../../server/core/index.js';
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

const taken = readPack(pack) as IndicatorPack;
const rulesFor = (text: string, packs?: readonly IndicatorPack[]): string[] =>
  lint(getModel(createSnapshot(text, packs ? { packs } : {}))).findings.map((f) => f.rule);

describe('a pack of the workspace', () => {
  it('is taken as it is', () => expect(taken).toEqual(pack));
  it.each(['general', 'health'])('has the shape of the %s pack that ships', (name) => {
    const text = readFileSync(join(root, 'server', 'core', 'data', 'indicators', `${name}.json`), 'utf8');
    expect(readPack(JSON.parse(text))).toHaveProperty('indicators');
  });
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

describe('readPack', () => {
  it.each<[string, unknown, string]>([
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
  ])('%s is told with its place', (_, value, path) => expect(readPack(value)).toMatchObject({ path }));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readPack(value)).toBeDefined();
      }),
    );
  });
});
