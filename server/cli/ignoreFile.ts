// Reads the text of .planlint/ignore.json. It comes from anyone who could write into the folder, so its shape is
// checked node by node and nothing of it becomes an object key.
import { type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { IgnoreEntry, Span } from '../core/index.js';
import type { Texts } from './texts.js';

export interface PlacedEntry {
  readonly entry: IgnoreEntry;
  /** Where the entry stands in the text of the file. */
  readonly span: Span;
}

export type ProblemId = 'json' | 'depth' | 'version' | 'shape';

/** Why the file cannot be used; the first thing wrong. */
export class IgnoreProblem extends Error {
  constructor(
    readonly id: ProblemId,
    /** Offset of the thing that is wrong. */
    readonly offset: number,
    readonly detail: (texts: Texts) => string = () => '',
  ) {
    super(id);
  }
}

/** The entries in order. Throws IgnoreProblem. */
export function parseIgnoreFile(text: string): PlacedEntry[] {
  const root = parseJson(text);
  expectKind(root, 'object', '', 0);
  const version = getMember(root, 'version');
  if (version?.value !== 1) throw new IgnoreProblem('version', (version ?? root).offset);
  const list = expectKind(getMember(root, 'ignore'), 'array', 'ignore', root.offset);
  return (list.children ?? []).map((node, i) => readEntry(node, `ignore[${i}]`));
}

function parseJson(text: string): Node {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    if (root && errors.length === 0) return root;
  } catch {
    // The parser calls itself for each level; a file of a hundred thousand brackets ends the stack.
    throw new IgnoreProblem('depth', 0);
  }
  throw new IgnoreProblem('json', errors[0]?.offset ?? 0);
}

/** The last of several members of one name, as JSON.parse has it. */
const getMember = (object: Node, name: string): Node | undefined =>
  object.children?.filter((property) => property.children?.[0]?.value === name).at(-1)?.children?.[1];

type Kind = 'object' | 'array' | 'string';

function expectKind(node: Node | undefined, kind: Kind, path: string, offset: number): Node {
  if (node?.type === kind) return node;
  throw new IgnoreProblem('shape', node?.offset ?? offset, (texts) => texts.shouldBe[kind](path || '{}'));
}

function readEntry(node: Node, path: string): PlacedEntry {
  expectKind(node, 'object', path, node.offset);
  const required = (name: string) => expectKind(getMember(node, name), 'string', `${path}.${name}`, node.offset).value;
  const optional = (name: string) => (getMember(node, name) ? { [name]: String(required(name)) } : {});
  const headings = expectKind(getMember(node, 'path'), 'array', `${path}.path`, node.offset).children ?? [];
  const entry: IgnoreEntry = {
    rule: String(required('rule')),
    words: String(required('words')),
    path: headings.map((title, i) => String(expectKind(title, 'string', `${path}.path[${i}]`, node.offset).value)),
    ...optional('file'),
    ...optional('reason'),
  };
  return { entry, span: { start: node.offset, end: node.offset + node.length } };
}
