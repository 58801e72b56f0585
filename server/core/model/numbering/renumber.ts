// Renumbers a run: the edits that make its labels count on from the first wrong one, and the references to them.
// Invariant: computed once a run; where numbers run on through the sections, the first wrong run mends all that follow.
import type { TextEdit } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { NumberedNode } from './entries.js';
import { getReferences, type Reference } from './references.js';
import { relabel, writeHan } from './relabel.js';
import { getNumbering, type Run } from './runs.js';

interface Chains {
  /** The runs that go on from a run, itself first. */
  from(run: Run): readonly Run[];
  /** References by the entry that they point to. */
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  readonly edits: Map<Run, readonly TextEdit[]>;
}

const kept = new WeakMap<DocumentModel, Chains>();

/** None where a label cannot be written with its new number, or where an earlier run of the same numbers mends this one. */
export function renumber(model: DocumentModel, run: Run): readonly TextEdit[] {
  let chains = kept.get(model);
  if (!chains) {
    chains = createChains(model);
    kept.set(model, chains);
  }
  let edits = chains.edits.get(run);
  if (!edits) {
    edits = computeEdits(chains, run);
    chains.edits.set(run, edits);
  }
  return edits;
}

function createChains(model: DocumentModel): Chains {
  const { runs, problems } = getNumbering(model);
  const wrong = new Set(problems.map((p) => p.run));
  const chains = new Map<string, Run[]>();
  const heads = new Map<Run, Run[]>();
  for (const run of runs) {
    const key = `${run.nodes[0]!.piece} ${run.family}`;
    const chain = run.isRunning && run.nodes[0]!.number !== 1 ? chains.get(key) : undefined;
    if (chain) {
      chain.push(run);
      continue;
    }
    chains.delete(key);
    if (!wrong.has(run) && !run.isRunning) continue;
    chains.set(key, [run]);
    heads.set(run, chains.get(key)!);
  }
  const firsts = new Map<Run, readonly Run[]>();
  for (const chain of heads.values()) {
    const at = chain.findIndex((run) => wrong.has(run));
    if (at !== -1) firsts.set(chain[at]!, chain.slice(at));
  }
  const references = new Map<number, Reference[]>();
  for (const reference of getReferences(model)) {
    if (!reference.target) continue;
    const list = references.get(reference.target.at) ?? [];
    references.set(reference.target.at, list);
    list.push(reference);
  }
  return { from: (run) => firsts.get(run) ?? [], references, edits: new Map() };
}

function computeEdits(chains: Chains, run: Run): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let number = run.from;
  for (const { nodes } of chains.from(run))
    for (const node of nodes) {
      const newText = relabel(node.entry.label, number);
      if (newText === undefined) return [];
      if (number !== node.number) edits.push({ ...node.label, newText }, ...followers(chains, node, number));
      number++;
    }
  return edits.sort((a, b) => a.start - b.start);
}

const followers = (chains: Chains, node: NumberedNode, number: number): TextEdit[] =>
  (chains.references.get(node.at) ?? []).map((reference) => ({ ...reference.number, newText: writeHan(number) }));
