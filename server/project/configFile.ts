// Reads the text of a .planlint.json: JSON with comments. What is wrong is told with its place and left out, and the rest
// holds. It comes from anyone who could write into the folder, so that nothing of it becomes an object key.
import { type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { Span } from '../core/index.js';
import type { ConfigProblem } from './configProblem.js';
import { findNearest } from './nearest.js';
import { type BadWord, findBadLevel, findBadName, type Level, type NamedLevel } from './severities.js';

/** A level with where its name stands in the file. */
export interface PlacedLevel extends NamedLevel {
  readonly span: Span;
}

export interface Override {
  /** Patterns of paths, from the folder of the file. */
  readonly files: readonly string[];
  readonly rules: readonly PlacedLevel[];
}

export interface ConfigFile {
  /** Files further up are not looked for. */
  readonly root: boolean;
  readonly extends?: { readonly path: string; readonly span: Span };
  readonly rules: readonly PlacedLevel[];
  readonly overrides: readonly Override[];
  readonly problems: readonly ConfigProblem[];
}

const MEMBERS = ['$schema', 'root', 'extends', 'rules', 'overrides'];
const OVERRIDE_MEMBERS = ['files', 'rules'];

/** Never throws, on any text. */
export function parseConfig(text: string): ConfigFile {
  const problems: ConfigProblem[] = [];
  const root = parseText(text, problems);
  const members = readMembers(root, '{}', MEMBERS, problems);
  const rules = readRules(members.get('rules'), 'rules', problems);
  const overrides = readOverrides(members.get('overrides'), problems);
  const base = readExtends(members.get('extends'), problems);
  const isRoot = readFlag(members.get('root'), problems);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { root: isRoot, ...(base ? { extends: base } : {}), rules, overrides, problems };
}

function parseText(text: string, problems: ConfigProblem[]): Node | undefined {
  const errors: ParseError[] = [];
  try {
    // A byte order mark counts as a blank here; the offsets stay as they are.
    const plain = text.replace(/^\uFEFF/, ' ');
    const root = parseTree(plain, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [first] = errors;
    if (first) {
      const end = Math.min(text.length, first.offset + Math.max(1, first.length));
      problems.push({ id: 'json', span: { start: Math.min(first.offset, end), end } });
    }
    return root;
  } catch {
    // The parser calls itself for each level; a file of a hundred thousand brackets ends the stack.
    problems.push({ id: 'depth', span: { start: 0, end: 1 } });
    return undefined;
  }
}

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

const refuse = (node: Node, path: string, kind: string, problems: ConfigProblem[]): void => {
  problems.push({ id: 'kind', span: spanOf(node), word: path, expected: [kind] });
};

interface Member {
  readonly name: string;
  readonly key: Node;
  /** Absent while it is being typed: `"rules": `. */
  readonly value: Node | undefined;
}

function membersOf(node: Node | undefined, path: string, problems: ConfigProblem[]): Member[] {
  if (node && node.type !== 'object') refuse(node, path, 'object', problems);
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key ? [{ name: String(key.value), key, value }] : [],
  );
}

/** The values of known members; of two of one name the last counts, as JSON.parse has it. */
function readMembers(node: Node | undefined, path: string, known: readonly string[], problems: ConfigProblem[]) {
  const found = new Map<string, Node>();
  for (const { name, key, value } of membersOf(node, path, problems)) {
    if (known.includes(name)) {
      if (value) found.set(name, value);
      continue;
    }
    const near = findNearest(name, known);
    problems.push({ id: 'member', span: spanOf(key), word: name, expected: known, ...(near ? { near } : {}) });
  }
  return found;
}

function readRules(node: Node | undefined, path: string, problems: ConfigProblem[]): PlacedLevel[] {
  return membersOf(node, path, problems).flatMap(({ name, key, value }) => {
    const badName = findBadName(name);
    if (badName) return tell(badName, key, problems);
    if (!value) return [];
    const level: unknown = value.children ? { [value.type]: '…' } : value.value;
    const badLevel = findBadLevel(level);
    if (badLevel) return tell(value.children ? { ...badLevel, word: value.type } : badLevel, value, problems);
    return [{ name, level: level as Level, span: spanOf(key) }];
  });
}

function tell(bad: BadWord, node: Node, problems: ConfigProblem[]): [] {
  problems.push({ ...bad, span: spanOf(node) });
  return [];
}

function readOverrides(node: Node | undefined, problems: ConfigProblem[]): Override[] {
  if (node && node.type !== 'array') refuse(node, 'overrides', 'array', problems);
  if (node?.type !== 'array') return [];
  return (node.children ?? []).map((child, i) => {
    const path = `overrides[${i}]`;
    const members = readMembers(child, path, OVERRIDE_MEMBERS, problems);
    const files = members.get('files');
    if (child.type === 'object' && !files) refuse(child, `${path}.files`, 'strings', problems);
    return {
      files: files ? readPatterns(files, `${path}.files`, problems) : [],
      rules: readRules(members.get('rules'), `${path}.rules`, problems),
    };
  });
}

function readPatterns(node: Node, path: string, problems: ConfigProblem[]): string[] {
  const items = node.type === 'array' ? (node.children ?? []) : [];
  if (items.length === 0) refuse(node, path, 'strings', problems);
  return items.flatMap((item, i) => {
    if (item.type === 'string' && item.value !== '') return [String(item.value)];
    refuse(item, `${path}[${i}]`, 'string', problems);
    return [];
  });
}

/** Matches: ./共同/planlint.json, ../a.json, a.json. Does not match: /etc/a.json, c:\a.json, http://a.json, a.yaml. */
const RELATIVE = /^(?![/\\])(?![a-z]+:).+\.json$/i;

function readExtends(node: Node | undefined, problems: ConfigProblem[]): ConfigFile['extends'] {
  if (!node) return undefined;
  const path: unknown = node.value;
  if (typeof path === 'string' && RELATIVE.test(path)) return { path, span: spanOf(node) };
  const word = typeof path === 'string' ? path : node.children ? node.type : String(path);
  problems.push({ id: 'extendsForm', span: spanOf(node), word });
  return undefined;
}

function readFlag(node: Node | undefined, problems: ConfigProblem[]): boolean {
  if (node && node.type !== 'boolean') refuse(node, 'root', 'true or false', problems);
  return node?.value === true;
}
