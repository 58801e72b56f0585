// Names of rules and groups, and the levels that they are set to, as people write them in files, settings and options.
import { describeRules, PATTERN_GROUP, type Severity } from '../core/index.js';
import { findNearest } from './nearest.js';

export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

const IDS: readonly string[] = describeRules().map(({ id }) => id);
const GROUPS: readonly string[] = [...new Set(IDS.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];

/** Every name that a level can be given to: rules, then groups as `figure/*`. */
export const NAMES: readonly string[] = [...IDS, ...GROUPS, `${PATTERN_GROUP}*`];

/** Matches: 称谓, no-and. Does not match: *, a/b, a,b, -a. */
export const PATTERN_NAME = '[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}';

const PATTERN_ID = new RegExp(`^${PATTERN_GROUP}${PATTERN_NAME}$`, 'u');

/** The form of a name that a user may give a pattern. */
export const isPatternId = (name: string): boolean => PATTERN_ID.test(name);

export const isGroup = (name: string): boolean => name.endsWith('/*');

/** The rules out of `ids` that a name means; none where it is unknown. */
const findRules = (name: string, ids: readonly string[]): readonly string[] =>
  isGroup(name) ? ids.filter((id) => id.startsWith(name.slice(0, -1))) : ids.filter((id) => id === name);

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** What is wrong with a name or a level, and the word that was perhaps meant. */
export interface BadWord {
  readonly id: 'rule' | 'level';
  readonly word: string;
  readonly near?: string;
}

/** A name of a pattern need only have its form here: which there are depends on the files that count. */
export function findBadName(name: string): BadWord | undefined {
  if (NAMES.includes(name) || isPatternId(name)) return undefined;
  return toBadWord('rule', name, NAMES.includes(`${name}/*`) ? `${name}/*` : findNearest(name, NAMES));
}

/** `value` may be anything that JSON holds. */
export function findBadLevel(value: unknown): BadWord | undefined {
  if (isLevel(value)) return undefined;
  const word = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return toBadWord('level', word.slice(0, 60), findNearest(word, LEVELS));
}

const toBadWord = (id: BadWord['id'], word: string, near: string | undefined): BadWord => ({
  id,
  word,
  ...(near === undefined ? {} : { near }),
});

/** What one place says of rules, by name. */
export interface NamedLevel {
  readonly name: string;
  readonly level: Level;
}

/**
 * The last word on each rule within one place: a rule's own name counts more than its group, whichever comes first;
 * of two of a kind the later one.
 */
export function expandNames<T extends NamedLevel>(
  settings: readonly T[],
  ids: readonly string[],
): ReadonlyMap<string, T> {
  const ordered = [...settings.filter(({ name }) => isGroup(name)), ...settings.filter(({ name }) => !isGroup(name))];
  return new Map(ordered.flatMap((setting) => findRules(setting.name, ids).map((id) => [id, setting] as const)));
}

/** A setting as a client or `--severity` gives it: what can be used, and what is wrong with the rest. */
export function readLevels(given: readonly (readonly [name: string, level: unknown])[]): {
  readonly levels: readonly NamedLevel[];
  readonly bad: readonly BadWord[];
} {
  const levels: NamedLevel[] = [];
  const bad: BadWord[] = [];
  for (const [name, level] of given) {
    const wrong = findBadName(name) ?? findBadLevel(level);
    if (wrong) bad.push(wrong);
    else levels.push({ name, level: level as Level });
  }
  return { levels, bad };
}
