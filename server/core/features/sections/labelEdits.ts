// From new labels to edits: the labels themselves, the numbers that other labels repeat from them (`2.1` under `2.`), and the
// references to them.
import type { DocumentModel } from '../../model/document.js';
import type { Node } from '../../model/numbering/entries.js';
import { getReferences, type Reference } from '../../model/numbering/references.js';
import { writeHan } from '../../model/numbering/relabel.js';
import type { TextEdit } from '../../text/span.js';
import type { Relabelled } from './sequences.js';
import { getSubtree } from './tree.js';

/** A label with the way of its level, where the level changes. */
export interface NewLabel extends Relabelled {
  readonly node: Node;
  /** The blanks behind the label, where the level changes. */
  readonly gap?: string;
  /** Words by which references name the section on its new level; undefined where its level stays. */
  readonly name?: string | undefined;
}

/** Undefined where a reference cannot be changed along. */
export function editLabels(model: DocumentModel, labels: readonly NewLabel[]): TextEdit[] | undefined {
  const changed = labels.filter((l) => l.label !== l.node.entry.label || l.gap !== undefined);
  const edits = changed.map((l) => editLabel(model, l));
  const own = new Set(changed.map((l) => l.node.at));
  for (const label of changed) edits.push(...editPrefixes(model, label, own));
  const references = editReferences(model, changed);
  return references && [...edits, ...references];
}

function editLabel({ snapshot }: DocumentModel, { node, label, gap }: NewLabel): TextEdit {
  const start = node.entry.span.start;
  const end = start + node.entry.label.length;
  if (gap === undefined) return { start, end, newText: label };
  const blanks = /^[^\S\r\n]*/.exec(snapshot.text.slice(end, end + 20))![0].length;
  return { start, end: end + blanks, newText: label + gap };
}

/** `2.1` and `2.1.3` under what was `2.` and is `3.` now. */
function editPrefixes(model: DocumentModel, { node, label }: NewLabel, own: ReadonlySet<number>): TextEdit[] {
  const [before, after] = [digitsOf(node.entry.label), digitsOf(label)];
  if (before === undefined || after === undefined || before === after) return [];
  return getSubtree(model, node).flatMap(({ at, entry }) => {
    const isDecimal = /^decimal/.test(entry.numbering?.family ?? '');
    if (!isDecimal || own.has(at) || !entry.label.startsWith(`${before}.`)) return [];
    return [{ start: entry.span.start, end: entry.span.start + before.length, newText: after }];
  });
}

const digitsOf = (label: string): string | undefined => /^\d+(?:\.\d+)*/.exec(label)?.[0];

function editReferences(model: DocumentModel, changed: readonly NewLabel[]): TextEdit[] | undefined {
  const byNode = new Map(changed.map((l) => [l.node.at, l]));
  const edits: TextEdit[] = [];
  for (const reference of getReferences(model)) {
    const label = reference.target && byNode.get(reference.target.at);
    if (!label) continue;
    const edit = editReference(label, reference);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

function editReference({ gap, name, number }: NewLabel, { span, number: place }: Reference): TextEdit | undefined {
  if (gap === undefined) return { start: place.start, end: place.end, newText: writeHan(number) };
  return name === undefined ? undefined : { start: span.start, end: span.end, newText: name };
}
