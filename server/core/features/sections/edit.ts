// One edit of a section: what the editor's commands ask for, whole and checked. Each is tried on the text first, and where the
// outcome would not be read as it is meant, nothing is changed.
import { type DocumentModel, getModel } from '../../model/document.js';
import { getNodes, type Node } from '../../model/numbering/entries.js';
import { editSnapshot, offsetAt, positionAt, type Snapshot } from '../../text/snapshot.js';
import type { Position, TextEdit } from '../../text/span.js';
import type { NewLabel } from './labelEdits.js';
import { changeLevel } from './level.js';
import { moveSection } from './move.js';
import { renumberAt } from './renumber.js';
import type { Refusal, SectionAction, SectionResult } from './result.js';
import { isNumbered } from './styles.js';
import { arrange, type Swap } from './swap.js';
import { findSection } from './tree.js';

/** What a command makes of the outline, before it is written. */
export interface Draft {
  readonly edits: readonly TextEdit[];
  readonly swap?: Swap;
  /** All sections in their new order; absent where it was the numbers that made them unclear. */
  readonly order?: readonly Node[];
  /** By how much the level of a section changes, by its index. */
  readonly levels: ReadonlyMap<number, number>;
  readonly labels: readonly NewLabel[];
  /** Of two sections that changed places: they could change back. */
  readonly isReversible?: (after: DocumentModel, swapped: Swap) => boolean;
}

/** The edits that an action makes at a place of the text, or why it makes none. Never throws, on any text. */
export function editSection(model: DocumentModel, position: Position, action: SectionAction): SectionResult {
  const offset = offsetAt(model.snapshot, position);
  if (action === 'renumber') return finish(model, offset, renumberAt(model, offset));
  const node = findSection(model, offset);
  if (!node) return { refused: 'none' };
  const isMove = action === 'up' || action === 'down';
  const draft = isMove ? moveSection(model, node, action) : changeLevel(model, node, action);
  return finish(model, offset, draft);
}

function finish(model: DocumentModel, offset: number, draft: Draft | Refusal): SectionResult {
  if (typeof draft === 'string') return { refused: draft };
  const { edits, cursor, swapped } = arrange(model.snapshot.text, draft.edits, offset, draft.swap);
  const after = [...edits].reverse().reduce<Snapshot>(editSnapshot, model.snapshot);
  const read = getModel(after);
  const isMeant = isReadAsMeant(draft, read) && (!swapped || (draft.isReversible?.(read, swapped) ?? true));
  if (!isMeant) return { refused: 'unclear' };
  return { edits, cursor: positionAt(after, cursor) };
}

/**
 * The new text has the labels in the order meant, on the levels meant. What has no label is not looked at: it may be read as
 * of another level in another place.
 */
function isReadAsMeant({ order, levels, labels }: Draft, after: DocumentModel): boolean {
  if (!order) return true;
  const written = new Map(labels.map((l) => [l.node.at, l.label]));
  const wanted = order.filter(isLabelled);
  const nodes = getNodes(after).filter(isLabelled);
  return (
    nodes.length === wanted.length &&
    wanted.every((node, i) => {
      const { label, level, numbering } = nodes[i]!.entry;
      // The prefix of `2.1` follows its section and is not among the labels.
      const isSame = label === (written.get(node.at) ?? node.entry.label) || isDecimal(numbering?.family);
      return isSame && (!isNumbered(node) || level === node.entry.level + (levels.get(node.at) ?? 0));
    })
  );
}

const isLabelled = ({ entry }: Node): boolean => entry.label !== '';
const isDecimal = (family: string | undefined): boolean => family?.startsWith('decimal') ?? false;
