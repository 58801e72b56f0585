// What must be in order before a plan is issued. A finding counts for the first row that it fits; what fits none does not stand
// in the way.
import type { Severity } from '../lint/finding.js';

export type CheckId = 'placeholders' | 'figures' | 'counts' | 'errors';

export interface CheckRow {
  readonly id: CheckId;
  /** The groups of rules that it looks at; all of them where absent. */
  readonly groups?: readonly string[];
  /** The severities that count. */
  readonly severities: readonly Severity[];
}

export const CHECKS: readonly CheckRow[] = [
  // Whatever a writer makes of its severity: a plan with a blank in it is not finished.
  { id: 'placeholders', groups: ['placeholder'], severities: ['error', 'warning', 'information', 'hint'] },
  { id: 'figures', groups: ['figure'], severities: ['error', 'warning'] },
  { id: 'counts', groups: ['count'], severities: ['error', 'warning'] },
  { id: 'errors', severities: ['error'] },
];
