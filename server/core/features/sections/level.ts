// *Promote* and *demote*: a section with all that is under it goes behind the section it was under, or under the one before it.
// No other section changes its level or what it is under.
import type { LabelFamily } from '../../lex/labels.js';
import type { DocumentModel } from '../../model/document.js';
import { getNodes, type Node } from '../../model/numbering/entries.js';
import { relabel, writeHan } from '../../model/numbering/relabel.js';
import type { TextEdit } from '../../text/span.js';
import { getBlock } from './blocks.js';
import type { Draft } from './edit.js';
import { editLabels, type NewLabel } from './labelEdits.js';
import { canPart } from './move.js';
import type { Refusal } from './result.js';
import { assign, getSequences, type Sequence } from './sequences.js';
import { findStyleBelow, isNumbered, type Style, styleOf } from './styles.js';
import { countHashes, getChildren, getSiblings, getSubtree, isPiece } from './tree.js';

/** Where a section goes. */
interface Target {
  /** The section whose level it gets, or the one that it goes under. */
  readonly beside: Node | undefined;
  readonly above: Node | undefined;
  readonly by: 1 | -1;
  /** The last section before it, in the new order. */
  readonly after: Node;
}

export function changeLevel(model: DocumentModel, node: Node, action: 'promote' | 'demote'): Draft | Refusal {
  const target = findTarget(model, node, action);
  if (typeof target === 'string') return target;
  const hashes = editHashes(model, node, target.by);
  if (!hashes || (hashes.length === 0 && !isNumbered(node))) return 'label';
  const order = reorder(model, node, target);
  const labels = relabelAll(model, node, target, order);
  if (!labels) return 'label';
  const edits = editLabels(model, labels);
  if (!edits) return 'reference';
  const subtree = getSubtree(model, node);
  const levels = new Map(subtree.map(({ at }) => [at, target.by]));
  const draft = { edits: [...hashes, ...edits], order, levels, labels };
  const last = subtree.at(-1)!;
  if (target.after.at <= last.at) return draft;
  const behind = getSiblings(model, node).filter((s) => s.at > node.at);
  const swap = {
    first: getBlock(model, node),
    second: { start: getBlock(model, behind[0]!).start, end: getBlock(model, behind.at(-1)!).end },
  };
  return canPart(model, swap) ? { ...draft, swap } : 'runOn';
}

function findTarget(model: DocumentModel, node: Node, action: 'promote' | 'demote'): Target | Refusal {
  if (isPiece(node)) return 'piece';
  const isMarkdown = countHashes(model, node) > 0;
  const fits = (other: Node): boolean =>
    countHashes(model, other) > 0 === isMarkdown && (isMarkdown || isNumbered(other));
  if (action === 'promote') {
    const { parent } = node;
    if (!parent || isPiece(parent)) return 'top';
    if (!fits(parent)) return 'label';
    return { beside: parent, above: parent.parent, by: -1, after: getSubtree(model, parent).at(-1)! };
  }
  const siblings = getSiblings(model, node);
  const above = siblings[siblings.indexOf(node) - 1];
  if (!above || isPiece(above)) return 'alone';
  if (!fits(above)) return 'label';
  const beside = getChildren(model, above).filter(fits).at(-1);
  return { beside, above, by: 1, after: node };
}

function reorder(model: DocumentModel, node: Node, { after }: Target): Node[] {
  const subtree = getSubtree(model, node);
  const last = subtree.at(-1)!;
  const all = getNodes(model);
  if (after.at <= last.at) return [...all];
  return [...all.slice(0, node.at), ...all.slice(last.at + 1, after.at + 1), ...subtree, ...all.slice(after.at + 1)];
}

/** One `#` more or fewer before each heading of Markdown in the section; undefined where there is no such heading. */
function editHashes(model: DocumentModel, node: Node, by: 1 | -1): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const each of getSubtree(model, node)) {
    const hashes = countHashes(model, each);
    if (hashes === 0) continue;
    if (hashes + by < 1 || hashes + by > 6) return undefined;
    const { start } = getBlock(model, each);
    edits.push(by === 1 ? { start, end: start, newText: '#' } : { start, end: start + 1, newText: '' });
  }
  return edits;
}

interface Changed {
  readonly node: Node;
  readonly style: Style;
  readonly sequence: Sequence;
}

function relabelAll(model: DocumentModel, node: Node, target: Target, order: readonly Node[]): NewLabel[] | undefined {
  const changed = restyle(model, node, target);
  if (!changed) return undefined;
  const { of } = getSequences(model);
  const now = new Map<Sequence, Node[]>();
  const membersOf = (sequence: Sequence): Node[] => {
    const known = now.get(sequence) ?? [...sequence.members];
    now.set(sequence, known);
    return known;
  };
  for (const { node: each } of changed) {
    const left = of.get(each.at);
    if (left)
      now.set(
        left,
        membersOf(left).filter((n) => n !== each),
      );
  }
  for (const { node: each, sequence } of changed) membersOf(sequence).push(each);
  const places = new Map(order.map(({ at }, i) => [at, i]));
  const byNode = new Map(changed.map((c) => [c.node, c]));
  const labels: NewLabel[] = [];
  for (const [sequence, members] of now) {
    members.sort((a, b) => places.get(a.at)! - places.get(b.at)!);
    const written = assign(sequence.members, members, byNode.get(members[0]!)?.style.label);
    if (!written) return undefined;
    members.forEach((each, i) => {
      const style = byNode.get(each)?.style;
      if (style)
        labels.push({
          node: each,
          ...written[i]!,
          gap: style.gap,
          name: nameOf(model, each, target, written[i]!.number),
        });
      else if (each !== sequence.members[i]) labels.push({ node: each, ...written[i]! });
    });
  }
  return labels;
}

/** The sections whose labels get another form: the section itself, and what is under it. */
function restyle(model: DocumentModel, node: Node, { beside, above }: Target): Changed[] | undefined {
  const { of, findRunning } = getSequences(model);
  const without = new Set(getSubtree(model, node).map(({ at }) => at));
  const isHeading = countHashes(model, node) > 0;
  const changed: Changed[] = [];
  const visit = (each: Node, style: Style, sequence: Sequence): boolean => {
    if (each !== node && style.family === each.entry.numbering?.family) return true;
    if (relabel(style.label, 1) === undefined) return false;
    changed.push({ node: each, style, sequence });
    const fresh = new Map<Sequence | undefined, Sequence>();
    return getChildren(model, each).every((child) => {
      if (!isNumbered(child) || countHashes(model, child) > 0 !== isHeading) return true;
      const below = findStyleBelow(model, style.family, isHeading, without);
      if (!below) return child.entry.numbering!.family !== style.family;
      const own = fresh.get(of.get(child.at)) ?? { members: [] };
      fresh.set(of.get(child.at), own);
      return visit(child, below, findRunning(child.piece, below.family) ?? own);
    });
  };
  if (!isNumbered(node) && !beside) return [];
  if (beside && !isNumbered(beside)) return isNumbered(node) ? undefined : [];
  if (beside) return visit(node, styleOf(model, beside), of.get(beside.at)!) ? changed : undefined;
  const family: LabelFamily | undefined = above?.entry.numbering?.family;
  const style = family && findStyleBelow(model, family, isHeading, without);
  if (!style) return undefined;
  return visit(node, style, findRunning(node.piece, style.family) ?? { members: [] }) ? changed : undefined;
}

/** 第三部分, or 第二部分（四） where that is what it becomes: references that are written so can be changed along. */
function nameOf(model: DocumentModel, node: Node, { above, beside, by }: Target, number: number): string | undefined {
  const isPart = (n: Node | undefined): boolean => /^(?:han|chapter)$/.test(n?.entry.numbering?.family ?? '');
  if (number === 0) return undefined;
  if (by === -1) return isPart(beside) && beside === node.parent ? `第${writeHan(number)}部分` : undefined;
  if (!above || !isPart(above) || !getSiblings(model, above).includes(node)) return undefined;
  const isItem = beside ? beside.entry.numbering?.family === 'hanParen' : true;
  return isItem ? `第${writeHan(above.entry.numbering!.number)}部分（${writeHan(number)}）` : undefined;
}
