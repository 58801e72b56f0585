// *Renumber*: the labels of the run at the cursor count on from its first one, and the references with them, whether or not a
// rule reports the run.
import type { DocumentModel } from '../../model/document.js';
import { relabel } from '../../model/numbering/relabel.js';
import { getNumbering, type Run } from '../../model/numbering/runs.js';
import { getSeriesRuns, renumberSeries } from '../../model/numbering/series.js';
import { lineAt } from '../../text/snapshot.js';
import type { Draft } from './edit.js';
import { editLabels, type NewLabel } from './labelEdits.js';
import type { Refusal } from './result.js';
import { findSection, getChildren } from './tree.js';

/** The first run that does not count on: the series in the line, the section's own, those under it, those above it. */
export function renumberAt(model: DocumentModel, offset: number): Draft | Refusal {
  const series = renumberSeriesAt(model, offset);
  if (series.length > 0) return { edits: series, levels: new Map(), labels: [] };
  const node = findSection(model, offset);
  if (!node) return 'none';
  const above = [];
  for (let up = node.parent; up; up = up.parent) above.push(up);
  for (const { at } of [node, ...getChildren(model, node), ...above]) {
    const labels = countOn(getChain(model, at));
    if (labels === undefined) return 'label';
    if (labels.length === 0) continue;
    const edits = editLabels(model, labels);
    return edits ? { edits, levels: new Map(), labels } : 'reference';
  }
  return 'right';
}

/** The run that holds a section; where numbers run on through the sections, with all that go on from it. */
function getChain(model: DocumentModel, at: number): Run[] {
  let chain: Run[] = [];
  const { runs } = getNumbering(model);
  const own = runs.find((run) => run.nodes.some((n) => n.at === at));
  if (!own) return [];
  for (const run of runs) {
    if (run.family !== own.family || run.nodes[0]!.piece !== own.nodes[0]!.piece) continue;
    if (!own.isRunning) return [own];
    if (run.nodes[0]!.number === 1) {
      if (chain.includes(own)) return chain;
      chain = [];
    }
    chain.push(run);
  }
  return chain;
}

/** The labels that change; undefined where one cannot be written with its number. */
function countOn(chain: readonly Run[]): NewLabel[] | undefined {
  let number = chain[0]?.from ?? 1;
  const changed: NewLabel[] = [];
  for (const node of chain.flatMap((run) => run.nodes)) {
    const label = relabel(node.entry.label, number);
    if (label === undefined) return undefined;
    if (number !== node.number) changed.push({ node, label, number });
    number++;
  }
  return changed;
}

/** `一是…三是…` in the line of the cursor: the run that has its last label before the cursor, else the first behind it. */
function renumberSeriesAt(model: DocumentModel, offset: number) {
  const line = lineAt(model.snapshot, offset);
  const runs = getSeriesRuns(model).filter((run) => run.some((m) => m.line.index === line));
  const before = runs.filter((run) => run[0]!.span.start <= offset).at(-1);
  const run = before ?? runs[0];
  return run ? renumberSeries(run) : [];
}
