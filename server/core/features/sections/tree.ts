// The sections of a document as an editor moves them: which one the cursor is in, and what stands beside it.
import type { DocumentModel } from '../../model/document.js';
import { getNodes, type Node } from '../../model/numbering/entries.js';
import { lineAt } from '../../text/snapshot.js';
import { holds, type Span } from '../../text/span.js';

/** `一是…；二是…` and ①②③ within a paragraph: members of a sentence rather than sections. */
export const isInner = ({ entry }: Node): boolean => entry.kind === 'item' && entry.numbering?.opensLine === false;

export const isPiece = ({ entry }: Node): boolean => entry.kind === 'piece' || entry.kind === 'attachment';

/** Number of `#` before a heading of Markdown; 0 for everything else. */
export function countHashes(model: DocumentModel, { entry }: Node): number {
  const line = model.lines[lineAt(model.snapshot, entry.span.start)]!;
  return entry.span.start - line.start <= line.facts.indent + line.hashes + 3 ? line.hashes : 0;
}

const kept = new WeakMap<DocumentModel, readonly Span[]>();

/**
 * What ends a document and is in none of its sections: `附件：1.…`, who signs, and what follows. A note or a signature with
 * a section of the first level behind it stands elsewhere and ends nothing.
 */
export function getTails(model: DocumentModel): readonly Span[] {
  let tails = kept.get(model);
  if (!tails) {
    tails = findTails(model);
    kept.set(model, tails);
  }
  return tails;
}

function findTails({ snapshot, lines, regions, outline }: DocumentModel): Span[] {
  const notes = lines.filter((line) => line.kind === 'text' && /^附\s?件\s?\d?\s?:/.test(line.words));
  const starts = [...notes, ...regions.filter((r) => r.kind === 'signature')].map(({ start }) => start);
  const tails: Span[] = [];
  for (const start of starts.sort((a, b) => a - b)) {
    const next = outline.find((entry) => entry.span.start > start);
    const before = outline.filter((entry) => entry.span.start <= start).at(-1);
    const isOwn = before?.span.start !== undefined && before.kind === 'attachment' && before.span.start - start > -8;
    const isEnd = next === undefined || next.kind === 'piece' || next.kind === 'attachment';
    if (isEnd && !isOwn && before) tails.push({ start, end: next?.span.start ?? snapshot.length });
  }
  return tails;
}

const isInTail = (model: DocumentModel, { entry }: Node): boolean =>
  getTails(model).some((tail) => holds(tail, entry.span.start));

/**
 * The innermost section that holds the offset. A member of a series within a paragraph counts only where the cursor is on
 * its label; before the label of a line, the cursor is in the section that the line opens.
 */
export function findSection(model: DocumentModel, offset: number): Node | undefined {
  const line = model.lines[lineAt(model.snapshot, offset)]!;
  const lead = /^[\s#]*/.exec(model.snapshot.lines[line.index]!.content)![0].length;
  const at = Math.max(offset, line.start + lead);
  let found: Node | undefined;
  for (const node of getNodes(model)) {
    const { span, section, label } = node.entry;
    if (section.start > at) break;
    if (isInTail(model, node)) continue;
    if (at > section.end || (at === section.end && at < model.snapshot.length)) continue;
    if (isInner(node) && at > span.start + label.length) continue;
    found = node;
  }
  return getTails(model).some((tail) => holds(tail, at)) ? undefined : found;
}

/** The sections under the same one, in order, itself among them. */
export const getSiblings = (model: DocumentModel, node: Node): Node[] => getChildren(model, node.parent);

export const getChildren = (model: DocumentModel, parent: Node | undefined): Node[] =>
  getNodes(model).filter((other) => other.parent === parent && !isInTail(model, other));

/** The section and all that is under it, in order. */
export function getSubtree(model: DocumentModel, node: Node): Node[] {
  const nodes = getNodes(model);
  let end = node.at + 1;
  while (end < nodes.length && nodes[end]!.entry.level > node.entry.level && !isInTail(model, nodes[end]!)) end++;
  return nodes.slice(node.at, end);
}
