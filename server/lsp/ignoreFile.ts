// Reads the text of `.planlint/ignore.json`. A file with a fault counts for nothing, here as on the command line,
// and its first fault is told with its place.
import { modify, type Node, type ParseError, type ParseErrorCode, parseTree } from 'jsonc-parser/lib/esm/main.js';
import { createSnapshot, type IgnoreEntry, type Snapshot, type Span, type TextEdit } from '../core/index.js';

export type IgnoreProblem = Span &
  (
    | { readonly kind: 'json'; readonly code: ParseErrorCode | undefined }
    | { readonly kind: 'shape' }
    | { readonly kind: 'version'; readonly version: string }
    | { readonly kind: 'entry' }
  );

export interface PlacedEntry extends Span {
  readonly entry: IgnoreEntry;
  /** Its number in the list, from 0. */
  readonly index: number;
}

export interface IgnoreFile {
  readonly snapshot: Snapshot;
  /** None where there is a problem. */
  readonly entries: readonly PlacedEntry[];
  readonly problem?: IgnoreProblem;
}

export const emptyIgnoreFile: IgnoreFile = { snapshot: createSnapshot(''), entries: [] };

/** Never throws, on any text. */
export function parseIgnoreFile(text: string): IgnoreFile {
  const snapshot = createSnapshot(text);
  const fail = (problem: IgnoreProblem): IgnoreFile => ({ snapshot, entries: [], problem });
  const root = parseJson(text);
  if ('kind' in root) return fail(root);
  const list = findMember(root, 'ignore');
  if (list?.type !== 'array') return fail({ kind: 'shape', start: root.offset, end: root.offset + 1 });
  const version = findMember(root, 'version');
  if (version?.value !== 1) return fail({ kind: 'version', ...readVersion(version ?? root, text) });
  const items = list.children ?? [];
  const entries: PlacedEntry[] = [];
  for (const [index, item] of items.entries()) {
    const entry = readEntry(item);
    if (!entry) return fail({ kind: 'entry', ...spanOf(item) });
    entries.push({ ...spanOf(item), index, entry });
  }
  return { snapshot, entries };
}

/** The edit that takes an entry out of the list. */
export const computeRemoval = ({ snapshot }: IgnoreFile, { index }: PlacedEntry): TextEdit[] =>
  modify(snapshot.text, ['ignore', index], undefined, { isArrayInsertion: false }).map(
    ({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      newText: content,
    }),
  );

function parseJson(text: string): Node | IgnoreProblem {
  const errors: ParseError[] = [];
  // A byte order mark counts as a blank here; the offsets stay as they are.
  const plain = text.replace(/^\uFEFF/, ' ');
  try {
    const root = parseTree(plain, errors, { disallowComments: true, allowTrailingComma: false });
    if (root && errors.length === 0) return root;
  } catch {
    // The parser calls itself for each level, and a hundred thousand brackets end the stack.
  }
  const offset = errors[0]?.offset ?? 0;
  return { kind: 'json', code: errors[0]?.error, start: offset, end: offset + Math.max(1, errors[0]?.length ?? 1) };
}

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

/** The last of several members of one name, as JSON.parse has it. */
const findMember = (object: Node, name: string): Node | undefined =>
  object.type === 'object'
    ? object.children?.filter((member) => member.children?.[0]?.value === name).at(-1)?.children?.[1]
    : undefined;

const readVersion = (node: Node, text: string): Span & { readonly version: string } =>
  node.type === 'object'
    ? { version: '—', start: node.offset, end: node.offset + 1 }
    : { version: text.slice(node.offset, node.offset + node.length), ...spanOf(node) };

function readEntry(node: Node): IgnoreEntry | undefined {
  const rule = findText(node, 'rule');
  const words = findText(node, 'words');
  const path = readPath(findMember(node, 'path'));
  const file = findText(node, 'file');
  const reason = findText(node, 'reason');
  if (typeof rule !== 'string' || typeof words !== 'string' || !path || file === null || reason === null)
    return undefined;
  return { rule, words, path, ...(file !== undefined && { file }), ...(reason !== undefined && { reason }) };
}

/** Undefined where there is no such member, null where it is something else than text. */
function findText(object: Node, name: string): string | null | undefined {
  const member = findMember(object, name);
  if (!member) return undefined;
  return typeof member.value === 'string' ? member.value : null;
}

function readPath(node: Node | undefined): string[] | undefined {
  if (node?.type !== 'array') return undefined;
  const titles = (node.children ?? []).map((title): unknown => title.value);
  return titles.every((title) => typeof title === 'string') ? titles : undefined;
}
