// Findings that the writer has set aside. An entry is matched by rule, words and heading path, never by line number.
import type { DocumentModel } from '../model/document.js';
import type { Finding, Fingerprint, IgnoreEntry } from './finding.js';

export interface IgnoreMatch {
  readonly kept: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Entries that matched nothing, as indices into the entries given. */
  readonly unused: readonly number[];
}

export function getFingerprint(_model: DocumentModel, finding: Finding): Fingerprint {
  return { rule: finding.rule, words: '', path: [] };
}

/** Entries given must be those of this document (or of none); the caller filters by `file`. */
export function applyIgnores(
  _model: DocumentModel,
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
): IgnoreMatch {
  return { kept: findings, ignored: [], unused: entries.map((_, i) => i) };
}
