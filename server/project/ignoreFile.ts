// Reads the text of `.planlint/ignore.json`, for the command line and the language server alike. It comes from anyone who
// could write into the folder, so its shape is checked node by node and nothing of it becomes an object key.
import { type Node, type ParseError, type ParseErrorCode, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { IgnoreEntry, Span } from '../core/index.js';

export interface PlacedEntry {
  readonly entry: IgnoreEntry;
  /** Where the entry stands in the text of the file. */
  readonly span: Span;
  /** Its number in the list, from 0. */
  readonly index: number;
}

export type ProblemId = 'json' | 'depth' | 'version' | 'shape';
type Kind = 'object' | 'array' | 'string';

/** Why the file cannot be used: the first thing wrong, with its place. A file with a fault counts for nothing. */
export class IgnoreProblem extends Error {
  constructor(
    readonly id: ProblemId,
    readonly span: Span,
    readonly more: {
      /** What the JSON parser missed. */
      readonly code?: ParseErrorCode;
      /** The member of a wrong shape, as `ignore[2].path`, and what it should be. */
      readonly path?: string;
      readonly expected?: Kind;
    } = {},
  ) {
    super(id);
  }
}

/** The entries in order. Throws IgnoreProblem, and nothing else, on any text. */
export function parseIgnoreFile(text: string): PlacedEntry[] {
  const root = parseJson(text);
  expectKind(root, 'object', '{}', root);
  const version = findMember(root, 'version');
  if (version?.value !== 1) throw new IgnoreProblem('version', version ? spanOf(version) : headOf(root));
  const list = expectKind(findMember(root, 'ignore'), 'array', 'ignore', root);
  return (list.children ?? []).map((node, index) => ({
    entry: readEntry(node, `ignore[${index}]`),
    span: spanOf(node),
    index,
  }));
}

function parseJson(text: string): Node {
  const errors: ParseError[] = [];
  // A byte order mark counts as a blank here; the offsets stay as they are.
  const plain = text.replace(/^\uFEFF/, ' ');
  try {
    const root = parseTree(plain, errors, { disallowComments: true, allowTrailingComma: false });
    if (root && errors.length === 0) return root;
  } catch {
    // The parser calls itself for each level; a file of a hundred thousand brackets ends the stack.
    throw new IgnoreProblem('depth', { start: 0, end: 1 });
  }
  const first = errors[0];
  const start = first?.offset ?? 0;
  throw new IgnoreProblem(
    'json',
    { start, end: Math.min(text.length, start + Math.max(1, first?.length ?? 1)) },
    first ? { code: first.error } : {},
  );
}

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });
/** Where a thing begins, for what is missing in it. */
const headOf = (node: Node): Span => ({ start: node.offset, end: node.offset + 1 });

/** The last of several members of one name, as JSON.parse has it. */
const findMember = (object: Node, name: string): Node | undefined =>
  object.children?.filter((property) => property.children?.[0]?.value === name).at(-1)?.children?.[1];

function expectKind(node: Node | undefined, expected: Kind, path: string, parent: Node): Node {
  if (node?.type === expected) return node;
  throw new IgnoreProblem('shape', node ? spanOf(node) : headOf(parent), { path, expected });
}

function readEntry(node: Node, path: string): IgnoreEntry {
  expectKind(node, 'object', path, node);
  const required = (name: string) =>
    String(expectKind(findMember(node, name), 'string', `${path}.${name}`, node).value);
  const optional = (name: string) => (findMember(node, name) ? { [name]: required(name) } : {});
  const headings = expectKind(findMember(node, 'path'), 'array', `${path}.path`, node).children ?? [];
  return {
    rule: required('rule'),
    words: required('words'),
    path: headings.map((title, i) => String(expectKind(title, 'string', `${path}.path[${i}]`, node).value)),
    ...optional('file'),
    ...optional('reason'),
  };
}
