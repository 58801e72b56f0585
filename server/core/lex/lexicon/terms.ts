// The dated words of the packs, ready to be looked up.
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import type { Term } from '../../data/terms.js';
import { type Month, parseMonth } from './month.js';
import { literal, notAfter, notBefore } from './words.js';

/** A row with its months as numbers. */
export interface DatedTerm {
  readonly row: Term;
  readonly since?: Month;
  readonly until?: Month;
}

export interface Terms {
  readonly byWord: ReadonlyMap<string, DatedTerm>;
  readonly pattern: RegExp;
}

export function createTerms(packs: readonly Pack[]): Terms {
  const byWord = new Map<string, DatedTerm>();
  for (const row of rowsOf(packs, 'terms')) for (const word of row.words) byWord.set(word, toTerm(row));
  const words = [...byWord].sort(([a], [b]) => b.length - a.length);
  const ways = words.map(([word, { row }]) => notAfter(row.notAfter) + literal(word) + notBefore(row.notBefore));
  return { byWord, pattern: new RegExp(ways.join('|') || '(?!)', 'g') };
}

const toTerm = (row: Term): DatedTerm => ({
  row,
  ...(row.since === undefined ? {} : { since: parseMonth(row.since) }),
  ...(row.until === undefined ? {} : { until: parseMonth(row.until) }),
});
