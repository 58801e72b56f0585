// Reads the member `rules`: a level by rule or group, `"figure/date": "hint"`, or a level with options,
// `"structure/duplicate": ["warning", { "length": 20 }]`. What is wrong is left out and the rest holds.
import type { Node } from 'jsonc-parser/lib/esm/main.js';
import {
  describeRules,
  LONGEST_WORDS,
  type OptionSpec,
  type OptionValue,
  type RuleOptions,
  type Span,
} from '../core/index.js';
import type { ConfigProblem } from './configProblem.js';
import { itemsOf, membersOf, type Problems, readMembers, showValue, spanOf } from './jsonNodes.js';
import { findNearest } from './nearest.js';
import { type BadWord, findBadLevel, findBadName, isGroup, type Level, type NamedLevel } from './severities.js';

/** What one place says of a rule or group, with where its name stands in the file. */
export interface PlacedRule extends NamedLevel {
  readonly span: Span;
  /** Absent where only a level stands: then the options hold that stand elsewhere. */
  readonly options?: RuleOptions;
}

export function readRules(node: Node | undefined, path: string, problems: Problems): PlacedRule[] {
  return membersOf(node, path, problems).flatMap(({ name, key, value }) => {
    const badName = findBadName(name);
    if (badName) return tell(badName, key, name, problems);
    if (!value) return [];
    const [first, second, third] = value.type === 'array' ? (value.children ?? []) : [value];
    const badLevel = findBadLevelOf(first ?? value);
    if (third) problems.push({ id: 'tooMany', span: spanOf(third), word: name, at: name });
    const options = second && readOptions(name, second, problems);
    if (badLevel) return tell(badLevel, first ?? value, name, problems);
    return [{ name, level: first!.value as Level, span: spanOf(key), ...(options ? { options } : {}) }];
  });
}

const findBadLevelOf = (node: Node): BadWord | undefined =>
  node.children ? { id: 'level', word: node.type } : findBadLevel(node.value);

function tell(bad: BadWord, node: Node, at: string, problems: Problems): [] {
  problems.push({ ...bad, span: spanOf(node), at });
  return [];
}

const SPECS = new Map(describeRules().map(({ id, options }) => [id, options ?? {}]));

/** The options of a rule, by name; none where the name is of a group or a pattern, or nobody's. */
export const optionsOf = (rule: string): Readonly<Record<string, OptionSpec>> => SPECS.get(rule) ?? {};

/** Undefined where none can be used. */
function readOptions(rule: string, node: Node, problems: Problems): RuleOptions | undefined {
  const specs = optionsOf(rule);
  const names = Object.keys(specs);
  if (names.length === 0) {
    problems.push({ id: isGroup(rule) ? 'groupOptions' : 'noOptions', span: spanOf(node), word: rule, at: rule });
    return undefined;
  }
  const values: [string, OptionValue][] = [];
  const told: ConfigProblem[] = [];
  for (const [name, value] of readMembers(node, rule, names, told)) {
    const read = readValue(specs[name]!, name, value, told);
    if (read !== undefined) values.push([name, read]);
  }
  problems.push(...told.map((problem) => ({ ...problem, at: rule })));
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}

function readValue(spec: OptionSpec, name: string, node: Node, problems: Problems): OptionValue | undefined {
  const value: unknown = node.value;
  switch (spec.kind) {
    case 'number':
      if (Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max)
        return value as number;
      problems.push({ id: 'number', span: spanOf(node), word: name, expected: [`${spec.min}`, `${spec.max}`] });
      return undefined;
    case 'choice':
      return readChoice(spec.values, name, node, problems)[0];
    case 'names':
      return itemsOf(node, name, problems).flatMap((item) => readChoice(spec.values, name, item, problems));
    case 'words':
      return itemsOf(node, name, problems).flatMap((item, i) => readWords(`${name}[${i}]`, item, problems));
  }
}

function readChoice(values: readonly string[], name: string, node: Node, problems: Problems): string[] {
  if (node.type === 'string' && values.includes(String(node.value))) return [String(node.value)];
  const near = node.type === 'string' ? findNearest(String(node.value), values) : undefined;
  const problem = { id: 'choice', span: spanOf(node), word: showValue(node), of: name, expected: values } as const;
  problems.push(near ? { ...problem, near } : problem);
  return [];
}

function readWords(path: string, node: Node, problems: Problems): string[] {
  const words: unknown = node.value;
  if (typeof words === 'string' && words.trim() !== '' && words.length <= LONGEST_WORDS) return [words];
  problems.push({ id: 'words', span: spanOf(node), word: path, expected: [String(LONGEST_WORDS)] });
  return [];
}
