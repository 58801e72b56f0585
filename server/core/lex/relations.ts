// What the figures of one sentence say of each other: parts of a whole, changes from A to B, ranges, goals without a value.
// Pure over the sentence and computed on first use; what a table or a second sentence says is for the document.
import { keep } from '../text/kept.js';
import type { SentenceFacts } from './facts.js';
import { type ChangeFact, findChanges } from './relations/changes.js';
import { findRanges, type RangeFact } from './relations/ranges.js';
import { findShares, type SharesFact } from './relations/shares.js';
import { findSums, type SumFact } from './relations/sums.js';
import { findVague, type VagueFact } from './relations/vague.js';

export type { Amount } from './relations/amount.js';
export type { ChangeFact } from './relations/changes.js';
export type { RangeFact } from './relations/ranges.js';
export type { SharesFact } from './relations/shares.js';
export type { SumFact } from './relations/sums.js';
export type { VagueFact } from './relations/vague.js';

export interface Relations {
  readonly sums: readonly SumFact[];
  readonly shares: readonly SharesFact[];
  readonly changes: readonly ChangeFact[];
  readonly ranges: readonly RangeFact[];
  readonly vague: readonly VagueFact[];
}

const NONE: Relations = { sums: [], shares: [], changes: [], ranges: [], vague: [] };

const findRelations = keep((facts: SentenceFacts): Relations | undefined => {
  const relations: Relations = {
    sums: findSums(facts),
    shares: findShares(facts),
    changes: findChanges(facts),
    ranges: findRanges(facts),
    vague: findVague(facts),
  };
  return Object.values(relations).every(({ length }) => length === 0) ? undefined : relations;
});

/** The relations of a sentence; computed once for each sentence text. */
export const getRelations = (facts: SentenceFacts): Relations => findRelations(facts) ?? NONE;
