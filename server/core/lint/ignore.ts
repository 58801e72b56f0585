// Findings that the writer has set aside. An entry is matched by rule, words and heading path, never by line number,
// so that it survives edits elsewhere; an entry that matches nothing is told, so that the list stays honest.

import type { DocumentModel } from '../model/document.js';
import { findPath } from '../model/path.js';
import { fold } from '../text/fold.js';
import { lineAt } from '../text/snapshot.js';
import type { Finding, Fingerprint, IgnoreEntry } from './finding.js';

export interface IgnoreMatch {
  readonly kept: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Entries that matched nothing, as indices into the entries given. */
  readonly unused: readonly number[];
}

/** Words on each side of a finding that belong to its fingerprint. */
const REACH = 12;

/** What an entry remembers of a finding: its words with a few on each side, and the headings above it. */
export function getFingerprint(model: DocumentModel, finding: Finding): Fingerprint {
  const line = model.lines[lineAt(model.snapshot, finding.span.start)]!;
  const content = model.snapshot.lines[line.index]!.content;
  const start = finding.span.start - line.start;
  const end = Math.min(finding.span.end - line.start, content.length);
  const words = `${normalise(content.slice(Math.max(0, start - 2 * REACH), start)).slice(-REACH)}[${normalise(content.slice(start, end))}]${normalise(content.slice(end, end + 2 * REACH)).slice(0, REACH)}`;
  const path = findPath(model, finding.span.start).filter(
    (e) => e.span.end <= finding.span.start || e.span.start < finding.span.start,
  );
  return { rule: finding.rule, words, path: path.map((entry) => normalise(entry.title)) };
}

/** Folded, without blanks and marks: what a reformatting may change does not count. */
const normalise = (text: string): string => fold(text).text.replace(/[\s,.;:!?，。；：！？、“”‘’"'()（）]/g, '');

/** Entries given must be those of this document (or of none); the caller filters by `file`. */
export function applyIgnores(
  model: DocumentModel,
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
): IgnoreMatch {
  if (entries.length === 0) return { kept: findings, ignored: [], unused: [] };
  const byKey = new Map<string, number[]>();
  for (const [i, entry] of entries.entries()) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), i]);
  const used = new Set<number>();
  const kept: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) {
    const matches = byKey.get(keyOf(getFingerprint(model, finding)));
    for (const i of matches ?? []) used.add(i);
    (matches ? ignored : kept).push(finding);
  }
  return { kept, ignored, unused: entries.map((_, i) => i).filter((i) => !used.has(i)) };
}

const keyOf = (print: Fingerprint): string => JSON.stringify([print.rule, print.words, print.path]);
