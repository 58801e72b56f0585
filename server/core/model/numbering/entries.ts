// The outline as one list, each entry with what it stands under and the piece it belongs to.
// Invariant: document order; built in one pass.
import type { LabelFamily } from '../../lex/labels.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { OutlineEntry } from '../outline.js';

export interface Node {
  readonly entry: OutlineEntry;
  readonly parent: Node | undefined;
  /** Counts up with every piece of a collection and every attachment. */
  readonly piece: number;
  /** Index in the list. */
  readonly at: number;
}

/** An entry with a label. */
export interface NumberedNode extends Node {
  readonly family: LabelFamily;
  readonly number: number;
  /** The label alone. */
  readonly label: Span;
}

/** Labels that are words rather than numbers; their runs are read in the text (series.ts), not in the outline. */
export const SPOKEN: ReadonlySet<LabelFamily> = new Set(['series', 'ordinal', 'sequence', 'piece']);

const kept = new WeakMap<DocumentModel, readonly Node[]>();

const keptNumbered = new WeakMap<DocumentModel, readonly NumberedNode[]>();

/** All entries in order. */
export function getNodes(model: DocumentModel): readonly Node[] {
  let nodes = kept.get(model);
  if (!nodes) {
    nodes = flatten(model.outline);
    kept.set(model, nodes);
  }
  return nodes;
}

function flatten(outline: readonly OutlineEntry[]): Node[] {
  const nodes: Node[] = [];
  let piece = 0;
  const walk = (entries: readonly OutlineEntry[], parent: Node | undefined): void => {
    for (const entry of entries) {
      if (entry.kind === 'piece' || entry.kind === 'attachment') piece++;
      const node = { entry, parent, piece, at: nodes.length };
      nodes.push(node);
      walk(entry.children, node);
    }
  };
  walk(outline, undefined);
  return nodes;
}

/** The entries with a number that is written as one, in order. */
export function getNumbered(model: DocumentModel): readonly NumberedNode[] {
  let nodes = keptNumbered.get(model);
  if (!nodes) {
    nodes = getNodes(model).flatMap((node) => toNumbered(node) ?? []);
    keptNumbered.set(model, nodes);
  }
  return nodes;
}

export function toNumbered(node: Node): NumberedNode | undefined {
  const { numbering, span, label } = node.entry;
  if (!numbering || SPOKEN.has(numbering.family)) return undefined;
  return {
    entry: node.entry,
    parent: node.parent,
    piece: node.piece,
    at: node.at,
    family: numbering.family,
    number: numbering.number,
    label: { start: span.start, end: span.start + label.length },
  };
}
