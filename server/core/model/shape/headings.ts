// Headings by their shape: one that ends in a mark where its siblings do not, and one with nothing under it.

import { PART } from '../../data/titles.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { type ModelLine, wordsSpan } from '../lines.js';
import { getNodes, type Node, type NumberedNode } from '../numbering/entries.js';
import { getNumbering } from '../numbering/runs.js';

export interface MarkedHeading {
  /** The heading with its mark. */
  readonly span: Span;
  readonly mark: Span;
  readonly quote: string;
  readonly sibling: Node;
}

/** Headings on a line of their own, by piece, level and family: siblings in the wide sense. */
function groupHeadings(model: DocumentModel): Node[][] {
  const groups = new Map<string, Node[]>();
  for (const node of getNodes(model)) {
    const { kind, level, numbering } = node.entry;
    if (kind !== 'heading') continue;
    const key = `${node.piece} ${level} ${numbering?.family ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()];
}

/** Fewer headings than these show no habit. */
const FEWEST = 3;

export function findMarkedHeadings(model: DocumentModel): MarkedHeading[] {
  const found: MarkedHeading[] = [];
  const { text } = model.snapshot;
  for (const group of groupHeadings(model)) {
    const marked = group.filter((node) => findMark(text, node));
    if (group.length < FEWEST || marked.length === 0 || marked.length * 3 > group.length) continue;
    const habits = findHabits(text, group);
    const sibling = group.find((node) => !findMark(text, node))!;
    for (const node of marked) {
      if (habits.has(node.parent)) continue;
      const mark = findMark(text, node)!;
      const { start } = node.entry.span;
      found.push({ span: { start, end: mark.end }, mark, quote: text.slice(start, mark.end), sibling });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Parents all of whose headings end in a mark: sections with a way of their own. */
function findHabits(text: string, group: readonly Node[]): ReadonlySet<Node | undefined> {
  const marked = new Map<Node | undefined, number>();
  const all = new Map<Node | undefined, number>();
  for (const node of group) {
    all.set(node.parent, (all.get(node.parent) ?? 0) + 1);
    if (findMark(text, node)) marked.set(node.parent, (marked.get(node.parent) ?? 0) + 1);
  }
  return new Set([...marked].filter(([parent, n]) => n > 1 && n === all.get(parent)).map(([parent]) => parent));
}

function findMark(text: string, { entry }: Node): Span | undefined {
  let { end } = entry.span;
  if (!/[。，,；;]/.test(text[end - 1] ?? '')) {
    if (!/[。，,；;]/.test(text[end] ?? '')) return undefined;
    end++;
  }
  return { start: end - 1, end };
}

/** Headings with nothing under them where others of their kind have something. */
export function findEmptyHeadings(model: DocumentModel): Node[] {
  const filled = computeFilled(model);
  const found: Node[] = [];
  for (const group of groupHeadings(model)) {
    const empty = group.filter((node) => isEmpty(node, filled));
    const full = group.length - empty.length;
    if (full < 2 || empty.length * 3 > group.length) continue;
    for (const node of empty)
      if ((node.entry.numbering || PART.test(node.entry.title)) && !isListed(node, filled)) found.push(node);
  }
  const told = new Set(found);
  for (const node of findBareItems(model, filled)) if (!told.has(node)) found.push(node);
  return found.sort((a, b) => a.entry.span.start - b.entry.span.start);
}

/** An item whose siblings have their text on its line, and which has a name alone: `（三）加大宣传力度`. */
function findBareItems(model: DocumentModel, filled: readonly ModelLine[]): Node[] {
  const { text } = model.snapshot;
  return getNumbering(model).runs.flatMap(({ nodes }) => {
    if (nodes.length < FEWEST || !nodes.every((n) => n.entry.numbering!.opensLine)) return [];
    const bare = nodes.filter((node) => isBare(text, node, filled));
    if (bare.length === 0 || bare.length * FEWEST > nodes.length) return [];
    return nodes.every((node) => bare.includes(node) || hasText(text, node)) ? bare : [];
  });
}

/** A short name up to the end of its section; what ends in a figure or a mark is a sentence. */
const isBare = (text: string, node: NumberedNode, filled: readonly ModelLine[]): boolean =>
  /^[\u3400-\u9fff“”、]{4,16}$/.test(node.entry.title) &&
  /^\s*?(?:\n|$)/.test(text.slice(node.entry.span.end, node.entry.span.end + 8)) &&
  isEmpty(node, filled);

/** A name with a full stop or colon, and a sentence behind it on its line. */
const hasText = (text: string, { entry }: NumberedNode): boolean =>
  /^[。：:][^\n]{12}/.test(text.slice(entry.span.end, entry.span.end + 16));

/** Offsets of lines that hold anything: text, tables, code; in order. */
const computeFilled = (model: DocumentModel): ModelLine[] =>
  model.lines.filter(({ kind }) => kind === 'text' || kind === 'table' || kind === 'code');

/** No line begins between the end of its title and the end of its section. */
function isEmpty({ entry }: Node, filled: readonly ModelLine[]): boolean {
  if (entry.children.length > 0) return false;
  const next = filled[indexBehind(filled, entry.span.end)];
  return next === undefined || wordsSpan(next).start >= entry.section.end;
}

/** Two short headings in a row, the one empty: cells of a table or a list of names. */
const isListed = ({ entry }: Node, filled: readonly ModelLine[]): boolean => {
  const next = filled[indexBehind(filled, entry.span.end)];
  return entry.title.length < 3 || next?.kind === 'table';
};

function indexBehind(lines: readonly ModelLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
