// What the document claims to hold and what it lists: counts of items, pieces of a collection, slogans of numbers.
import { findCollection } from './claims/collection.js';
import { findCounts } from './claims/counts.js';
import type { DocumentClaims } from './claims/fact.js';
import { findSlogans } from './claims/slogans.js';
import { createSource, type SourceParts } from './claims/source.js';

export type { Claim, ClaimItem, DocumentClaims, Slogan } from './claims/fact.js';

/** All claims for which a list is found, right or wrong, in document order. */
export function computeClaims(parts: SourceParts): DocumentClaims {
  const source = createSource(parts);
  const collection = findCollection(source);
  return {
    counts: [...(collection ? [collection] : []), ...findCounts(source)],
    slogans: findSlogans(source),
  };
}
