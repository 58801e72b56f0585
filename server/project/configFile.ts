// Reads the text of a .planlint.json: JSON with comments. What is wrong is told with its place and left out, and the rest
// holds. It comes from anyone who could write into the folder, so that nothing of it becomes an object key.
import { type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { Span } from '../core/index.js';
import type { ConfigProblem } from './configProblem.js';
import { itemsOf, readMembers, readStrings, refuse, showValue, spanOf } from './jsonNodes.js';
import { type PatternEntry, readPatterns } from './readPatterns.js';
import { type PlacedRule, readRules } from './readRules.js';

/** A file by its relative path, and where that stands. */
export interface PlacedPath {
  readonly path: string;
  readonly span: Span;
}

/** The plan to compare with; `none` takes back what a farther place says. */
export type PlacedComparison = PlacedPath | 'none';

export interface Override {
  /** Patterns of paths, from the folder of the file. */
  readonly files: readonly string[];
  readonly rules: readonly PlacedRule[];
  readonly compare?: PlacedComparison;
}

export interface ConfigFile {
  /** Files further up are not looked for. */
  readonly root: boolean;
  readonly extends?: PlacedPath;
  readonly compare?: PlacedComparison;
  readonly rules: readonly PlacedRule[];
  /** Expressions of the user's own; whether they can be run is not told here. */
  readonly patterns: readonly PatternEntry[];
  readonly overrides: readonly Override[];
  readonly problems: readonly ConfigProblem[];
}

const MEMBERS = ['$schema', 'root', 'extends', 'rules', 'patterns', 'overrides', 'compare'];
const OVERRIDE_MEMBERS = ['files', 'rules', 'compare'];

/** Never throws, on any text. */
export function parseConfig(text: string): ConfigFile {
  const problems: ConfigProblem[] = [];
  const root = parseText(text, problems);
  const members = readMembers(root, '{}', MEMBERS, problems);
  const rules = readRules(members.get('rules'), 'rules', problems);
  const patterns = readPatterns(members.get('patterns'), problems);
  const overrides = readOverrides(members.get('overrides'), problems);
  const base = readExtends(members.get('extends'), problems);
  const compared = readCompare(members.get('compare'), problems);
  const isRoot = readFlag(members.get('root'), problems);
  problems.sort((a, b) => a.span.start - b.span.start);
  return {
    root: isRoot,
    ...(base ? { extends: base } : {}),
    ...(compared ? { compare: compared } : {}),
    rules,
    patterns,
    overrides,
    problems,
  };
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

function readOverrides(node: Node | undefined, problems: ConfigProblem[]): Override[] {
  return itemsOf(node, 'overrides', problems).map((child, i) => {
    const path = `overrides[${i}]`;
    const members = readMembers(child, path, OVERRIDE_MEMBERS, problems);
    const files = members.get('files');
    if (child.type === 'object' && !files) refuse(child, `${path}.files`, 'strings', problems);
    const compared = readCompare(members.get('compare'), problems);
    return {
      ...(compared ? { compare: compared } : {}),
      files: files ? readStrings(files, `${path}.files`, problems) : [],
      rules: readRules(members.get('rules'), `${path}.rules`, problems),
    };
  });
}

/** Matches: ./共同/planlint.json, ../a.json, a.json. Does not match: /etc/a.json, c:\a.json, http://a.json, a.yaml. */
const RELATIVE = /^(?![/\\])(?![a-z]+:).+\.json$/i;

function readExtends(node: Node | undefined, problems: ConfigProblem[]): ConfigFile['extends'] {
  if (!node) return undefined;
  const path: unknown = node.value;
  if (typeof path === 'string' && RELATIVE.test(path)) return { path, span: spanOf(node) };
  problems.push({ id: 'extendsForm', span: spanOf(node), word: showValue(node) });
  return undefined;
}

/** Matches: 去年/2024年计划.txt, ../上级.plan. Does not match: /etc/a.txt, c:\a.txt, http://a.txt, a.docx. */
const RELATIVE_PLAN = /^(?![/\\])(?![a-z]+:).+\.(?:txt|md|plan)$/i;

function readCompare(node: Node | undefined, problems: ConfigProblem[]): PlacedComparison | undefined {
  if (!node) return undefined;
  const path: unknown = node.value;
  if (path === false) return 'none';
  if (typeof path === 'string' && RELATIVE_PLAN.test(path)) return { path, span: spanOf(node) };
  problems.push({ id: 'compareForm', span: spanOf(node), word: showValue(node) });
  return undefined;
}

function readFlag(node: Node | undefined, problems: ConfigProblem[]): boolean {
  if (node && node.type !== 'boolean') refuse(node, 'root', 'true or false', problems);
  return node?.value === true;
}
