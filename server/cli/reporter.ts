// The formats of check. A reporter is told each file as soon as it is checked, so that output starts at once.
import { createJsonReporter } from './json.js';
import type { FileReport } from './report.js';
import type { Session } from './session.js';
import { createStylishReporter } from './stylish.js';

export interface Reporter {
  file(report: FileReport): Promise<void>;
  /** Once, after the last file. */
  end(summary: Summary): Promise<void>;
}

export interface Summary {
  readonly checked: number;
  /** Inputs that could not be checked. */
  readonly failed: number;
}

export const FORMATS = ['stylish', 'json'] as const;

export const createReporter = (format: string | undefined, session: Session): Reporter =>
  format === 'json' ? createJsonReporter(session.io.stdout) : createStylishReporter(session);
