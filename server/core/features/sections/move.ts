// *Move section up* and *move section down*: the section and its neighbour of the same level change places, and each place
// keeps its number.
import type { DocumentModel } from '../../model/document.js';
import { getNodes, type Node } from '../../model/numbering/entries.js';
import type { Span } from '../../text/span.js';
import { getBlock } from './blocks.js';
import type { Draft } from './edit.js';
import { editLabels, type NewLabel } from './labelEdits.js';
import type { Refusal } from './result.js';
import { assign, getSequences, type Sequence } from './sequences.js';
import type { Swap } from './swap.js';
import { findSection, getSiblings, getSubtree, isPiece } from './tree.js';

export function moveSection(model: DocumentModel, node: Node, by: 'up' | 'down'): Draft | Refusal {
  if (isPiece(node)) return 'piece';
  const siblings = getSiblings(model, node);
  const other = siblings[siblings.indexOf(node) + (by === 'up' ? -1 : 1)];
  if (!other || isPiece(other)) return by === 'up' ? 'first' : 'last';
  const [first, second] = by === 'up' ? [other, node] : [node, other];
  const swap = createSwap(model, first, second);
  if (!canPart(model, swap)) return 'runOn';
  const moved = [...getSubtree(model, second), ...getSubtree(model, first)];
  const order = getNodes(model).map((n) =>
    n.at < moved.length + first.at && n.at >= first.at ? moved[n.at - first.at]! : n,
  );
  const labels = relabelMoved(model, moved, order);
  const edits = labels && editLabels(model, labels);
  if (!edits) return labels ? 'reference' : 'label';
  return { edits, swap, order, levels: new Map(), labels, isReversible };
}

/** The two sections are read in their new places as they were, so that moving back gives the old text. */
function isReversible(after: DocumentModel, { first, second }: Swap): boolean {
  const a = findSection(after, first.start);
  const b = findSection(after, second.start);
  if (!a || !b || a === b) return false;
  const siblings = getSiblings(after, a);
  if (siblings[siblings.indexOf(a) + 1] !== b) return false;
  const found = createSwap(after, a, b);
  return equals(found.first, first) && equals(found.second, second);
}

const equals = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The mark that ends the last item of a list stays at its place: `…；…。`. */
function createSwap(model: DocumentModel, a: Node, b: Node): Swap {
  const [first, second] = [getBlock(model, a), getBlock(model, b)];
  const { text } = model.snapshot;
  const isList = a.entry.children.length === 0 && b.entry.children.length === 0;
  const marks = [first, second].map(({ end }) => text.charAt(end - 1).replace(';', '；'));
  if (!isList || marks[0] === marks[1] || !marks.every((m) => m === '；' || m === '。')) return { first, second };
  return { first: { ...first, end: first.end - 1 }, second: { ...second, end: second.end - 1 } };
}

/** Whether both stretches are lines of their own, or end where a sentence does. */
export function canPart(model: DocumentModel, { first, second }: Swap): boolean {
  const { text } = model.snapshot;
  if (/[\r\n]/.test(text.slice(first.end, second.start))) return true;
  // The mark itself may be left at its place.
  const endsWhole = ({ end }: Span): boolean =>
    /[。；;！!？?][”’）)]?$/.test(text.slice(Math.max(0, end - 2), end)) || /[。；;]/.test(text.charAt(end));
  return endsWhole(first) && endsWhole(second);
}

/** The labels of all sequences that have another order now. */
function relabelMoved(model: DocumentModel, moved: readonly Node[], order: readonly Node[]): NewLabel[] | undefined {
  const { of } = getSequences(model);
  const touched = new Set<Sequence>();
  for (const { at } of moved) if (of.has(at)) touched.add(of.get(at)!);
  const places = new Map(order.map((node, i) => [node.at, i]));
  const labels: NewLabel[] = [];
  for (const { members } of touched) {
    const now = [...members].sort((a, b) => places.get(a.at)! - places.get(b.at)!);
    const written = assign(members, now);
    if (!written) return undefined;
    now.forEach((node, i) => {
      if (node !== members[i]) labels.push({ node, ...written[i]! });
    });
  }
  return labels;
}
