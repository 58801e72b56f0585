// What a target starts from: 归档率由⟦40%⟧提高到95% says it in the same sentence, 2024年，归档率达到⟦88%⟧ elsewhere in the
// document or in a column of the table.
import { quantityOf } from '../../model/arithmetic.js';
import { createContext } from '../../model/comparison.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';

/** Finds the figure that a target starts from. A change (增长5%) starts from none. */
export function createBaselines(model: DocumentModel): (target: FigureRecord) => FigureRecord | undefined {
  const context = createContext(model);
  const stated = new Map<string, FigureRecord>();
  const results = new Map<string, FigureRecord>();
  const sentenceOf = ({ sentence, key }: FigureRecord): string => `${sentence.start}/${key}`;
  /** Only what holds for the same piece, section of a body, and scope is the same thing. */
  const placeOf = (figure: FigureRecord): string => `${figure.key}/${context.placeOf({ ...figure, role: 'target' })}`;
  for (const figure of model.figures) {
    if (!isUsable(figure)) continue;
    if (figure.role === 'baseline') stated.set(sentenceOf(figure), figure);
    if (figure.role !== 'result') continue;
    const known = results.get(placeOf(figure));
    if (!known || (known.year ?? 0) <= (figure.year ?? 0)) results.set(placeOf(figure), figure);
  }
  return (target) => {
    if (target.change !== 'none') return undefined;
    const found = stated.get(sentenceOf(target)) ?? results.get(placeOf(target));
    return found && isAlike(found, target) ? found : undefined;
  };
}

const isUsable = ({ filled, conditional, change, evidence, key }: FigureRecord): boolean =>
  filled && !conditional && change === 'none' && evidence !== 'worded' && key !== '';

/** Both count the same kind of thing; of a target that is not filled in only the unit tells. */
const isAlike = (baseline: FigureRecord, target: FigureRecord): boolean => {
  const [from, to] = [quantityOf(baseline), quantityOf({ ...target, value: '1', filled: true })];
  return target.base === 'ratio' ? baseline.base === 'ratio' : from !== undefined && from.dimension === to?.dimension;
};
