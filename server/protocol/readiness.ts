// What client and server say to each other of whether a plan can be issued.
import type { Readiness, ReadinessCheck } from '../core/index.js';
import type { DocumentParams, ProblemItem } from './problems.js';

export interface ReadinessCheckItem extends Omit<ReadinessCheck, 'open' | 'title'> {
  readonly title: string;
  readonly open: readonly ProblemItem[];
}

export interface ReadinessResult extends Omit<Readiness, 'checks'> {
  readonly version: number;
  readonly checks: readonly ReadinessCheckItem[];
  /** Findings that the writer set aside. */
  readonly ignored: number;
}

export interface ReadinessRequests {
  /** Null where the document is not open or not checked. */
  'planlint/readiness': { readonly params: DocumentParams; readonly result: ReadinessResult | null };
}
