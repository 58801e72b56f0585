// Reads a pack that a workspace brings: plain data of the shape of indicators/schema.json. It may come from anyone who
// could write into the folder, so every member is looked at, unknown ones are refused, and nothing of it becomes a key.
import type { Indicator, IndicatorPack, Relation } from './indicators.js';

/** What is wrong with a pack: where, as `indicators[2].base`, and what should stand there. */
export interface PackProblem {
  readonly path: string;
  readonly expected: string;
}

const BASES = ['none', 'percent', 'permille', 'per10k', 'per100k', 'ratio'];
const DIRECTIONS = ['higher', 'lower', 'none'];
const LEVELS = ['error', 'warning', 'information'];

class Fault extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(path);
  }
}

type Members = ReadonlyMap<string, unknown>;

function members(value: unknown, path: string, known: readonly string[]): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(path, 'object');
  const found = new Map(Object.entries(value));
  for (const name of found.keys()) if (!known.includes(name)) throw new Fault(`${path}.${name}`, known.join(' | '));
  return found;
}

const list = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Fault(path, 'array');
  return value;
};
const text = (value: unknown, path: string): string => {
  if (typeof value !== 'string' || value === '' || value.length > 2000) throw new Fault(path, 'string');
  return value;
};
const texts = (value: unknown, path: string): string[] =>
  list(value, path).map((item, i) => text(item, `${path}[${i}]`));
const digits = (value: unknown, path: string): string => {
  if (typeof value !== 'string' || !/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) throw new Fault(path, '"12.5"');
  return value;
};
function choice<T extends string>(value: unknown, path: string, all: readonly string[]): T {
  if (typeof value !== 'string' || !all.includes(value)) throw new Fault(path, all.join(' | '));
  return value as T;
}

const PROOF = ['source', 'yes', 'no'];
const proof = (row: Members, path: string) => ({
  source: text(row.get('source'), `${path}.source`),
  yes: texts(row.get('yes'), `${path}.yes`),
  no: texts(row.get('no'), `${path}.no`),
});

function readIndicator(value: unknown, path: string): Indicator {
  const row = members(value, path, [
    'id',
    'names',
    'base',
    'unit',
    'direction',
    'min',
    'max',
    'mayExceed',
    'generic',
    ...PROOF,
  ]);
  const names = texts(row.get('names'), `${path}.names`);
  if (names.length === 0 || names.some((name) => name.length < 2)) throw new Fault(`${path}.names`, '["…率"]');
  const flag = (name: string): boolean => {
    const flagged = row.get(name) ?? false;
    if (typeof flagged !== 'boolean') throw new Fault(`${path}.${name}`, 'true | false');
    return flagged;
  };
  return {
    id: text(row.get('id'), `${path}.id`),
    names,
    base: choice(row.get('base'), `${path}.base`, BASES),
    direction: choice(row.get('direction'), `${path}.direction`, DIRECTIONS),
    ...(row.has('unit') ? { unit: text(row.get('unit'), `${path}.unit`) } : {}),
    ...(row.has('min') ? { min: digits(row.get('min'), `${path}.min`) } : {}),
    ...(row.has('max') ? { max: digits(row.get('max'), `${path}.max`) } : {}),
    ...(flag('mayExceed') ? { mayExceed: true } : {}),
    ...(flag('generic') ? { generic: true } : {}),
    ...proof(row, path),
  };
}

function readRelation(value: unknown, path: string): Relation {
  const row = members(value, path, ['lower', 'upper', 'level', 'note', ...PROOF]);
  const note = members(row.get('note'), `${path}.note`, ['zh-CN', 'en']);
  return {
    lower: text(row.get('lower'), `${path}.lower`),
    upper: text(row.get('upper'), `${path}.upper`),
    level: choice(row.get('level'), `${path}.level`, LEVELS),
    note: { 'zh-CN': text(note.get('zh-CN'), `${path}.note.zh-CN`), en: text(note.get('en'), `${path}.note.en`) },
    ...proof(row, path),
  };
}

/** The pack, or the first thing that is wrong with it. Never throws. */
export function readPack(value: unknown): IndicatorPack | PackProblem {
  try {
    const pack = members(value, '', ['$schema', 'version', 'name', 'indicators', 'relations']);
    if (pack.get('version') !== 1) throw new Fault('version', '1');
    return {
      version: 1,
      name: text(pack.get('name'), 'name'),
      indicators: list(pack.get('indicators') ?? [], 'indicators').map((row, i) =>
        readIndicator(row, `indicators[${i}]`),
      ),
      relations: list(pack.get('relations') ?? [], 'relations').map((row, i) => readRelation(row, `relations[${i}]`)),
    };
  } catch (fault) {
    if (fault instanceof Fault) return { path: fault.path.replace(/^\./, ''), expected: fault.expected };
    return { path: '', expected: 'object' };
  }
}
