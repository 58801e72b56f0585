// What holds for one document, out of all that the files say of it and of what is given over them: the setting of the editor
// or the option of the command line.
import { describeRules, type RuleOptions, type Severity, type Span, type UserPattern } from '../core/index.js';
import type { FoundConfig, LoadedConfig } from './findConfig.js';
import { DEFAULT_LEVEL, type LoadedPattern } from './patterns.js';
import { levelsOf } from './readPatterns.js';
import type { PlacedRule } from './readRules.js';
import { expandNames, type Level, type NamedLevel } from './severities.js';

/** What has the last word. */
export interface Given {
  readonly rules: readonly (NamedLevel & { readonly options?: RuleOptions })[];
  readonly patterns?: readonly LoadedPattern[];
}

/** Where something was set in a file, and under which name. */
export interface Place {
  readonly source: LoadedConfig;
  readonly span: Span;
  readonly name: string;
}

/** Where something comes from: the rule itself, what is given, a file. */
export type Origin = 'default' | 'given' | Place;

export interface EffectiveRule {
  readonly level: Level;
  readonly from: Origin;
  /** Absent where the rule's own defaults hold. */
  readonly options?: { readonly values: RuleOptions; readonly from: Origin };
  /** Of a rule that a user wrote: the expression. */
  readonly pattern?: { readonly loaded: LoadedPattern; readonly from: Origin };
}

/** Every rule by its id: those that ship in their order, then those of users. */
export type EffectiveRules = ReadonlyMap<string, EffectiveRule>;

export function resolveRules(found: Pick<FoundConfig, 'blocks' | 'patterns'>, given: Given): EffectiveRules {
  const rules = new Map<string, EffectiveRule>(
    describeRules().map(({ id, severity }) => [id, { level: severity, from: 'default' }]),
  );
  const addPattern = (loaded: LoadedPattern, from: Origin): void => {
    rules.set(loaded.id, { level: DEFAULT_LEVEL, from: 'default', pattern: { loaded, from } });
  };
  for (const { loaded, source } of found.patterns)
    addPattern(loaded, { source, span: loaded.entry.spans.name, name: loaded.id });
  for (const loaded of given.patterns ?? []) addPattern(loaded, 'given');
  const ids = [...rules.keys()];
  const apply = <T extends Given['rules'][number]>(block: readonly T[], toOrigin: (said: T) => Origin): void => {
    for (const [id, said] of expandNames(block, ids)) {
      const from = toOrigin(said);
      const options = said.options && { values: said.options, from };
      rules.set(id, { ...rules.get(id)!, level: said.level, from, ...(options ? { options } : {}) });
    }
  };
  for (const { rules: block, source } of found.blocks)
    apply<PlacedRule>(block, ({ span, name }) => ({ source, span, name }));
  apply(levelsOf((given.patterns ?? []).map(({ entry }) => entry)), () => 'given');
  apply(given.rules, () => 'given');
  return rules;
}

/** What `lint` takes of it: no defaults, so that a rule still grades its own reports where nothing was set. */
export interface Settled {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, RuleOptions>>;
  readonly patterns: readonly UserPattern[];
}

export function toLintOptions(rules: EffectiveRules): Settled {
  const all = [...rules];
  return {
    severities: Object.fromEntries(all.flatMap(([id, { level, from }]) => (from === 'default' ? [] : [[id, level]]))),
    options: Object.fromEntries(all.flatMap(([id, { options }]) => (options ? [[id, options.values]] : []))),
    patterns: all.flatMap(([, { pattern }]) => (pattern ? [pattern.loaded] : [])),
  };
}

/** The same for what finds the same, so that a result can be kept under it. */
export const toKey = (rules: EffectiveRules): string =>
  JSON.stringify(
    [...rules].map(([id, { level, from, options, pattern }]) => [
      id,
      level,
      from === 'default',
      options?.values,
      pattern && { ...pattern.loaded.entry, spans: undefined },
    ]),
  );
