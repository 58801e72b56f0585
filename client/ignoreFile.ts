// Adds entries to the text of an ignore file and keeps everything else in it, its layout and unknown members too.
import {
  applyEdits,
  findNodeAtLocation,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser/lib/esm/main.js';
import type { IgnoreEntry, IgnoreFileContent } from '../server/protocol.js';

const empty: IgnoreFileContent = { version: 1, ignore: [] };
const indent = '    ';

/** The text with the entry in it; the same text where it has the entry already; undefined where it is no ignore file. */
export function addEntry(text: string, entry: IgnoreEntry): string | undefined {
  const list = findList(text);
  if (!list) return text.trim() === '' ? addEntry(`${JSON.stringify(empty, null, 2)}\n`, entry) : undefined;
  if (findEntry(list, entry) >= 0) return text;
  const eol = eolOf(text);
  const block = `${eol}${indent}${JSON.stringify(entry, null, 2).replaceAll('\n', eol + indent)}`;
  const last = list.children?.at(-1);
  // Put in by hand: the library would lay out the neighbour anew.
  return last
    ? insert(text, last.offset + last.length, `,${block}`)
    : insert(text, list.offset + 1, `${block}${eol}  `, list.length - 2);
}

/** The text with the entry's reason set; undefined where the entry is not in it. */
export function setReason(text: string, entry: IgnoreEntry, reason: string): string | undefined {
  const list = findList(text);
  const index = list ? findEntry(list, entry) : -1;
  if (index < 0) return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eolOf(text) };
  return applyEdits(text, modify(text, ['ignore', index, 'reason'], reason, { formattingOptions }));
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const insert = (text: string, offset: number, words: string, length = 0): string =>
  text.slice(0, offset) + words + text.slice(offset + length);

function findList(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!root || errors.length > 0) return undefined;
  const list = findNodeAtLocation(root, ['ignore']);
  return list?.type === 'array' && findNodeAtLocation(root, ['version'])?.value === 1 ? list : undefined;
}

/** The number of the entry that says the same, whatever its reason. */
const findEntry = (list: Node, entry: IgnoreEntry): number =>
  (list.children ?? []).findIndex((node) =>
    (['file', 'rule', 'words', 'path'] as const).every((key) => {
      const member = findNodeAtLocation(node, [key]);
      const value: unknown = member?.children ? member.children.map((child) => child.value) : member?.value;
      return JSON.stringify(value) === JSON.stringify(entry[key]);
    }),
  );
