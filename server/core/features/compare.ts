// Two plans compared, as plain data for the command line and the view: last year's plan, or the plan above.

import { findLeftNames, type LeftName } from '../model/compare/names.js';
import { type Carried, findCarried, SHORTEST_CARRIED } from '../model/compare/sentences.js';
import { compareTargets, type TargetChange, type TargetPair } from '../model/compare/targets.js';
import { findLeftYears, type LeftYear } from '../model/compare/years.js';
import type { DocumentModel } from '../model/document.js';
import { type TargetRow, toRow } from './targets.js';

export interface ComparedTarget extends Pick<TargetPair, 'change' | 'trend'> {
  readonly here?: TargetRow;
  readonly there?: TargetRow;
}

export interface Comparison {
  /** Targets of this plan in its order, then those that only the other one has. */
  readonly targets: readonly ComparedTarget[];
  readonly carried: Carried;
  readonly names: readonly LeftName[];
  readonly years: readonly LeftYear[];
}

/** The order in which changes are shown: what a reader asks about first. */
export const TARGET_CHANGES: readonly TargetChange[] = [
  'lowered',
  'raised',
  'changed',
  'kept',
  'open',
  'dropped',
  'new',
];

export function compare(model: DocumentModel, other: DocumentModel): Comparison {
  return {
    targets: computeComparedTargets(model, other),
    carried: findCarried(model, other, SHORTEST_CARRIED),
    names: findLeftNames(model, other),
    years: findLeftYears(model, other),
  };
}

export const computeComparedTargets = (model: DocumentModel, other: DocumentModel): ComparedTarget[] =>
  compareTargets(model, other).map(({ here, there, ...rest }) => ({
    ...rest,
    ...(here ? { here: toRow(here) } : {}),
    ...(there ? { there: toRow(there) } : {}),
  }));
