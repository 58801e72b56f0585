// What is shown of one file: findings worded in a locale, with lines and columns. Both formats print this.
import {
  type DocumentModel,
  type Finding,
  type Locale,
  positionAt,
  renderFix,
  renderMessage,
  renderRelated,
  type Severity,
  type Snapshot,
  type Span,
  type TextEdit,
} from '../core/index.js';
import type { Document } from './read.js';

/** A span with where it begins: line and column from 1, the column in UTF-16 units. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  /** In a Word document, from 1. */
  readonly paragraph?: number;
}

export interface Diagnostic extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

export interface FileReport {
  /** As the user named the file. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

export function toPlace(snapshot: Snapshot, { start, end }: Span, word?: Document['word']): Place {
  const { line, character } = positionAt(snapshot, start);
  const place = { start, end, line: line + 1, column: character + 1 };
  return word ? { ...place, paragraph: word.paragraphAt(start) } : place;
}

export const createReport = (
  { path, word }: Pick<Document, 'path' | 'word'>,
  { snapshot }: DocumentModel,
  findings: readonly Finding[],
  locale: Locale,
): FileReport => ({
  path,
  diagnostics: findings.map((finding) => toDiagnostic(finding, (span) => toPlace(snapshot, span, word), locale)),
});

const toDiagnostic = (finding: Finding, place: (span: Span) => Place, locale: Locale): Diagnostic => ({
  rule: finding.rule,
  severity: finding.severity,
  message: renderMessage(finding, locale),
  ...place(finding.span),
  // A place in the plan compared with has no line in this file; the message quotes it.
  related: finding.related
    .filter((other) => !other.inOther)
    .map((other) => ({ ...place(other.span), message: renderRelated(finding, other, locale) })),
  fixes: finding.fixes.map((fix) => ({ title: renderFix(finding, fix, locale), edits: fix.edits })),
});
