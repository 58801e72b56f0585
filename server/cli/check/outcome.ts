// What goes into the check of one document and what comes out: plain data, so that it passes between threads and into a file.
import type { NamedLevel } from '../../project/severities.js';
import type { Target } from '../files.js';
import type { IgnoreUse } from '../ignores.js';
import type { Failure } from '../reason.js';
import type { FileReport, Wanted } from '../report.js';

/** A document to be checked. */
export interface Job {
  readonly target: Target;
  /** What the work list calls it; comes back with the outcome. */
  readonly id?: string | number;
  /** Where the work list brings the text itself. */
  readonly text?: string;
  /** The key under which the cache holds an outcome for this path. */
  readonly known?: string;
}

export interface Checked {
  readonly report: FileReport;
  readonly use?: IgnoreUse;
  /** Rules of users that it was checked with. */
  readonly patterns: readonly string[];
}

export type Outcome = { readonly id?: string | number; readonly path: string } & (
  | {
      readonly kind: 'checked';
      readonly checked: Checked;
      /** Absent where nothing may be kept. */
      readonly key?: string;
    }
  /** What the cache holds under the known key is still so. */
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly failure: Failure }
);

/** What every check of a run has in common. */
export interface Common {
  readonly given: readonly NamedLevel[];
  readonly wanted: Wanted;
  /** Outcomes get keys. */
  readonly keyed: boolean;
}

export const idOf = ({ id }: { readonly id?: string | number }): { id?: string | number } =>
  id === undefined ? {} : { id };
