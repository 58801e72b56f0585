// What is shown of one file: findings worded in a locale, with lines and columns. All formats print this. It is plain data, so
// that it can come from another thread or out of a file.
import {
  type DocumentModel,
  type Finding,
  getFingerprint,
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
import { createDetail, type Detail } from './detail.js';
import type { Document } from './read.js';

/** A span with where it begins and ends: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In a Word document, from 1. */
  readonly paragraph?: number;
}

export interface Diagnostic extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
  /** The words by which the finding is known again where lines moved; there for those who asked. */
  readonly print?: string;
}

export interface FileReport {
  /** What the work list calls the document. */
  readonly id?: string | number;
  /** As the user named the file. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What a page shows beside them; there for those who asked. */
  readonly detail?: Detail;
}

export function toPlace(snapshot: Snapshot, { start, end }: Span, word?: Document['word']): Place {
  const from = positionAt(snapshot, start);
  const to = positionAt(snapshot, end);
  return {
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    ...(word ? { paragraph: word.paragraphAt(start) } : {}),
  };
}

/** What a report holds beside the findings. */
export interface Wanted {
  readonly prints?: boolean;
  readonly detail?: boolean;
}

export const createReport = (
  { path, word }: Pick<Document, 'path' | 'word'>,
  model: DocumentModel,
  findings: readonly Finding[],
  locale: Locale,
  wanted: Wanted = {},
): FileReport => ({
  path,
  diagnostics: findings.map((finding) => ({
    ...toDiagnostic(finding, (span) => toPlace(model.snapshot, span, word), locale),
    ...(wanted.prints ? { print: getFingerprint(model, finding).words } : {}),
  })),
  ...(wanted.detail ? { detail: createDetail(model, findings, locale) } : {}),
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
