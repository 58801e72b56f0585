// Walks the nodes of a configuration file: what has the wrong shape is told with its place and passed over.
import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { Span } from '../core/index.js';
import type { ConfigProblem, Kind } from './configProblem.js';
import { findNearest } from './nearest.js';

export type Problems = ConfigProblem[];

export const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

export function refuse(node: Node, path: string, kind: Kind, problems: Problems): void {
  problems.push({ id: 'kind', span: spanOf(node), word: path, expected: [kind] });
}

export interface Member {
  readonly name: string;
  readonly key: Node;
  /** Absent while it is being typed: `"rules": `. */
  readonly value: Node | undefined;
}

export function membersOf(node: Node | undefined, path: string, problems: Problems): Member[] {
  if (node && node.type !== 'object') refuse(node, path, 'object', problems);
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key ? [{ name: String(key.value), key, value }] : [],
  );
}

/** The values of known members; of two of one name the last counts, as JSON.parse has it. */
export function readMembers(
  node: Node | undefined,
  path: string,
  known: readonly string[],
  problems: Problems,
): ReadonlyMap<string, Node> {
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

export function itemsOf(node: Node | undefined, path: string, problems: Problems): readonly Node[] {
  if (node && node.type !== 'array') refuse(node, path, 'array', problems);
  return node?.type === 'array' ? (node.children ?? []) : [];
}

/** Texts that are not empty; where there are none, that is told. */
export function readStrings(node: Node, path: string, problems: Problems): string[] {
  const items = node.type === 'array' ? (node.children ?? []) : [];
  if (items.length === 0) refuse(node, path, 'strings', problems);
  return items.flatMap((item, i) => {
    if (item.type === 'string' && item.value !== '') return [String(item.value)];
    refuse(item, `${path}[${i}]`, 'string', problems);
    return [];
  });
}

/** What stands there, in few words: a text itself, else its kind or value. */
export const showValue = (node: Node): string =>
  (node.children ? node.type : typeof node.value === 'string' ? node.value : JSON.stringify(node.value)).slice(0, 60);
