// How a row of each kind is read; packs/schema.json says the same to editors, and a test holds both against each other.
import type { CongressRow, Period, YearRole } from '../calendar.js';
import type { SetPhrase } from '../claims/setPhrases.js';
import type { Indicator, Relation } from '../indicators.js';
import type { PackRows } from '../pack.js';
import type { Term } from '../terms.js';
import type { HasteRow, HomophoneRow, SlipGroup, Substitution, TypoGroup } from '../wording.js';
import {
  choice,
  digits,
  Fault,
  flag,
  list,
  type Members,
  members,
  month,
  text,
  texts,
  whole,
  words,
} from './members.js';

type ReadRow<Row> = (value: unknown, path: string) => Row;

const PROOF = ['source', 'yes', 'no'];

/** The members of a row and a reader of those that may be absent. */
function open(value: unknown, path: string, known: readonly string[]) {
  const row = members(value, path, [...known, ...PROOF]);
  return {
    row,
    at: <T>(name: string, read: (value: unknown, path: string) => T): T => read(row.get(name), `${path}.${name}`),
    maybe: <T>(name: string, read: (value: unknown, path: string) => T): { [key: string]: T } =>
      row.has(name) ? { [name]: read(row.get(name), `${path}.${name}`) } : {},
    proof: () => readProof(row, path),
  };
}

const readProof = (row: Members, path: string) => ({
  source: text(row.get('source'), `${path}.source`),
  yes: texts(row.get('yes'), `${path}.yes`),
  no: texts(row.get('no'), `${path}.no`),
});

const oneOf =
  <T extends string>(...all: readonly T[]) =>
  (value: unknown, path: string): T =>
    choice(value, path, all);
const between = (from: number, to: number) => (value: unknown, path: string) => whole(value, path, from, to);
const longWords = (value: unknown, path: string) => words(value, path, 2);
const plainWords = (value: unknown, path: string) => words(value, path);

const readIndicator: ReadRow<Indicator> = (value, path) => {
  const { at, maybe, proof } = open(value, path, [
    'id',
    'names',
    'base',
    'unit',
    'direction',
    'min',
    'max',
    'mayExceed',
    'generic',
  ]);
  return {
    id: at('id', text),
    names: at('names', longWords),
    base: at('base', oneOf('none', 'percent', 'permille', 'per10k', 'per100k', 'ratio')),
    direction: at('direction', oneOf('higher', 'lower', 'none')),
    ...maybe('unit', text),
    ...maybe('min', digits),
    ...maybe('max', digits),
    ...maybe('mayExceed', flag),
    ...maybe('generic', flag),
    ...proof(),
  };
};

const readRelation: ReadRow<Relation> = (value, path) => {
  const { row, at, proof } = open(value, path, ['lower', 'upper', 'level', 'note']);
  const note = members(row.get('note'), `${path}.note`, ['zh-CN', 'en']);
  return {
    lower: at('lower', text),
    upper: at('upper', text),
    level: at('level', oneOf('error', 'warning', 'information')),
    note: { 'zh-CN': text(note.get('zh-CN'), `${path}.note.zh-CN`), en: text(note.get('en'), `${path}.note.en`) },
    ...proof(),
  };
};

const YEAR = between(1900, 2199);

const readPeriod: ReadRow<Period> = (value, path) => {
  const { at, proof } = open(value, path, ['name', 'first', 'last']);
  const [name, first, last] = [at('name', text), at('first', YEAR), at('last', YEAR)];
  if (name.length < 2) throw new Fault(`${path}.name`, '"十四五"');
  if (last < first) throw new Fault(`${path}.last`, `${first}…`);
  return { name, first, last, ...proof() };
};

const readYearRole: ReadRow<YearRole> = (value, path) => {
  const { at, proof } = open(value, path, ['words', 'nth']);
  return { words: at('words', plainWords), nth: at('nth', between(1, 5)), ...proof() };
};

const readCongress: ReadRow<CongressRow> = (value, path) => {
  const { at, proof } = open(value, path, ['number', 'name', 'held', 'plenums', 'closed']);
  return {
    number: at('number', between(1, 99)),
    name: at('name', text),
    held: at('held', month),
    plenums: at('plenums', list).map((each, i) => month(each, `${path}.plenums[${i}]`)),
    closed: at('closed', flag),
    ...proof(),
  };
};

const readTerm: ReadRow<Term> = (value, path) => {
  const { at, maybe, proof } = open(value, path, [
    'words',
    'since',
    'until',
    'instead',
    'level',
    'notAfter',
    'notBefore',
  ]);
  return {
    words: at('words', longWords),
    ...maybe('since', month),
    ...maybe('until', month),
    ...maybe('instead', text),
    ...maybe('level', oneOf('warning', 'information')),
    ...maybe('notAfter', plainWords),
    ...maybe('notBefore', plainWords),
    ...proof(),
  };
};

const readSetPhrase: ReadRow<SetPhrase> = (value, path) => {
  const { at, maybe, proof } = open(value, path, ['words', 'notBefore', 'members']);
  return {
    words: at('words', longWords),
    ...maybe('notBefore', plainWords),
    ...maybe('members', plainWords),
    ...proof(),
  };
};

/** Pairs are kept without a prototype, so that no key of them means anything. */
const readPairs = (value: unknown, path: string): Readonly<Record<string, string>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(path, 'object');
  const pairs: Record<string, string> = Object.create(null);
  for (const [wrong, right] of Object.entries(value)) pairs[text(wrong, path)] = text(right, `${path}.${wrong}`);
  if (Object.keys(pairs).length === 0) throw new Fault(path, '{"…": "…"}');
  return pairs;
};

const readTypoGroup: ReadRow<TypoGroup> = (value, path) => {
  const { at, proof } = open(value, path, ['pairs']);
  return { pairs: at('pairs', readPairs), ...proof() };
};

const readSlipGroup: ReadRow<SlipGroup> = (value, path) => {
  const { at, maybe, proof } = open(value, path, ['words', 'edge']);
  return { words: at('words', readPairs), ...maybe('edge', oneOf('left', 'right', 'either')), ...proof() };
};

const readHomophones: ReadRow<HomophoneRow> = (value, path) => {
  const { at, proof } = open(value, path, ['alike', 'meant', 'known', 'passed']);
  return {
    alike: at('alike', texts),
    meant: at('meant', readPairs),
    known: at('known', readPairs),
    passed: at('passed', readPairs),
    ...proof(),
  };
};

const readHaste: ReadRow<HasteRow> = (value, path) => {
  const { at, proof } = open(value, path, ['heads', 'tails', 'particles', 'swapped', 'phrases']);
  return {
    heads: at('heads', text),
    tails: at('tails', text),
    particles: at('particles', text),
    swapped: at('swapped', readPairs),
    phrases: at('phrases', texts),
    ...proof(),
  };
};

const CONTEXTS = ['phrases', 'before', 'after', 'notAfter', 'notBefore'] as const;

const readSubstitution: ReadRow<Substitution> = (value, path) => {
  const known = ['wrong', 'right', 'kind', 'beforeFigure', 'always', 'altered', ...CONTEXTS];
  const { at, maybe, proof } = open(value, path, known);
  const contexts = Object.assign({}, ...CONTEXTS.map((name) => maybe(name, plainWords)));
  return {
    wrong: at('wrong', text),
    right: at('right', text),
    kind: at('kind', oneOf('substituted', 'typo')),
    ...contexts,
    ...maybe('beforeFigure', flag),
    ...maybe('always', flag),
    ...maybe('altered', oneOf('all', 'only', 'some')),
    ...proof(),
  };
};

const READERS: { readonly [Kind in keyof PackRows]: ReadRow<PackRows[Kind][number]> } = {
  indicators: readIndicator,
  relations: readRelation,
  periods: readPeriod,
  yearRoles: readYearRole,
  congresses: readCongress,
  terms: readTerm,
  setPhrases: readSetPhrase,
  typos: readTypoGroup,
  slips: readSlipGroup,
  homophones: readHomophones,
  haste: readHaste,
  substitutions: readSubstitution,
};

/** By the member of the pack that holds the rows. */
export const ROWS: ReadonlyMap<string, ReadRow<unknown>> = new Map(Object.entries(READERS));
