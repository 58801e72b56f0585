// Sequences of labels that count on with each other, and the labels that their members get when one leaves, comes or moves.
// A place keeps its label, so that numbers which were right stay right, and moving back gives the old text.
import type { DocumentModel } from '../../model/document.js';
import { getNodes, type Node } from '../../model/numbering/entries.js';
import { relabel } from '../../model/numbering/relabel.js';
import { getNumbering } from '../../model/numbering/runs.js';

export interface Sequence {
  readonly members: readonly Node[];
}

interface Growing extends Sequence {
  readonly members: Node[];
}

/** The label that a section gets. */
export interface Relabelled {
  readonly label: string;
  readonly number: number;
}

export interface Sequences {
  /** By the section's index; a section without a number has none. */
  readonly of: ReadonlyMap<number, Sequence>;
  /** The one sequence of a family whose numbers run on through the sections of a piece. */
  findRunning(piece: number, family: string): Sequence | undefined;
}

const kept = new WeakMap<DocumentModel, Sequences>();

export function getSequences(model: DocumentModel): Sequences {
  let sequences = kept.get(model);
  if (!sequences) {
    sequences = collect(model);
    kept.set(model, sequences);
  }
  return sequences;
}

function collect(model: DocumentModel): Sequences {
  const of = new Map<number, Growing>();
  const running = new Map<string, Growing>();
  for (const run of getNumbering(model).runs) {
    const key = `${run.nodes[0]!.piece} ${run.family}`;
    const chain = run.isRunning && run.nodes[0]!.number !== 1 ? running.get(key) : undefined;
    const sequence: Growing = chain ?? { members: [] };
    if (run.isRunning) running.set(key, sequence);
    for (const { at } of run.nodes) {
      sequence.members.push(getNodes(model)[at]!);
      of.set(at, sequence);
    }
  }
  addSpoken(model, of);
  for (const { members } of of.values()) members.sort((a, b) => a.at - b.at);
  return { of, findRunning: (piece, family) => running.get(`${piece} ${family}`) };
}

/** `一是`, `第一，`: those under one section. */
function addSpoken(model: DocumentModel, of: Map<number, Growing>): void {
  const spoken = new Map<string, Growing>();
  for (const node of getNodes(model)) {
    const { numbering } = node.entry;
    if (!numbering || of.has(node.at)) continue;
    const key = `${node.parent?.at ?? -1} ${node.piece} ${numbering.family}`;
    const known = numbering.number === 1 ? undefined : spoken.get(key);
    const sequence = known ?? { members: [] };
    spoken.set(key, sequence);
    sequence.members.push(node);
    of.set(node.at, sequence);
  }
}

/**
 * The labels of a sequence with these members, in this order: those of its old places, and behind the last place those that
 * count on. `model` is written anew where the sequence was empty. Undefined where a label cannot be written.
 */
export function assign(old: readonly Node[], now: readonly Node[], model?: string): Relabelled[] | undefined {
  const labels: Relabelled[] = [];
  for (let i = 0; i < now.length; i++) {
    const place = old[i]?.entry;
    const last = labels.at(-1);
    const number = place?.numbering?.number ?? (last ? last.number + 1 : 1);
    const label = place?.label ?? relabel(last?.label ?? model ?? '', number);
    if (label === undefined) return undefined;
    labels.push({ label, number });
  }
  return labels;
}
