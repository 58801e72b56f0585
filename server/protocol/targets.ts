// What client and server say to each other of targets: the ledger of a document, and the files written of it.
import type { Completeness, Severity, TargetRow } from '../core/index.js';
import type { Range } from '../protocol.js';

export type { Baseline, Completeness } from '../core/index.js';

/** A target figure; `range` is that of the number with its unit. */
export interface TargetItem extends Omit<TargetRow, 'span'> {
  readonly range: Range;
  /** What the rules `figure/*` and `count/*` find on it, without what the writer set aside. */
  readonly reports: readonly TargetReport[];
}

export interface TargetReport {
  readonly rule: string;
  readonly severity: Severity;
  /** In the language of planlint's messages. */
  readonly message: string;
}

export interface TargetsParams {
  readonly uri: string;
}

export interface TargetsResult {
  readonly version: number;
  /** In the order of the text; figures that only report, compare or describe are not among them. */
  readonly targets: readonly TargetItem[];
  /** Findings that lie on targets; one that names two of them counts once. */
  readonly conflicts: number;
  /** What of each outermost section is filled in. */
  readonly sections: readonly Completeness[];
}

export type TargetsFormat = 'csv' | 'md' | 'xlsx';

export interface ExportTargetsParams {
  readonly uri: string;
  readonly format: TargetsFormat;
}

/** The content of a file. */
export interface ExportTargetsResult {
  readonly version: number;
  /** Its bytes in base64; a CSV begins with the byte order mark. */
  readonly content: string;
  readonly targets: number;
}

export interface TargetRequests {
  'planlint/targets': { readonly params: TargetsParams; readonly result: TargetsResult | null };
  'planlint/exportTargets': { readonly params: ExportTargetsParams; readonly result: ExportTargetsResult | null };
}
