// From the core's offsets and plain data to the protocol's types. Words are rendered here, in the locale of the moment.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover as LspHover,
  type DocumentSymbol as LspSymbol,
  type TextEdit as LspTextEdit,
  MarkupKind,
  type Range,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type DocumentSymbol,
  type EntryKind,
  type Finding,
  type Fix,
  type Hover,
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
import type { ComparedPlan } from './comparedPlans.js';
import type { PlanDocument } from './document.js';

export const source = 'planlint';

export const toLspRange = (snapshot: Snapshot, span: Span): Range => ({
  start: positionAt(snapshot, span.start),
  end: positionAt(snapshot, span.end),
});

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toLspSeverity = (severity: Severity): DiagnosticSeverity => severities[severity];

/** `other` is the plan that the document was compared with; without it, places in it are left out. */
export function toLspDiagnostic(
  document: PlanDocument,
  finding: Finding,
  locale: Locale,
  other?: ComparedPlan,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toLspRange(document.snapshot, finding.span),
    severity: toLspSeverity(finding.severity),
    code: finding.rule,
    source,
    message: renderMessage(finding, locale),
  };
  const related = finding.related.flatMap((place) => {
    const { uri, snapshot } = place.inOther ? (other ?? {}) : document;
    if (uri === undefined || !snapshot) return [];
    return [
      { location: { uri, range: toLspRange(snapshot, place.span) }, message: renderRelated(finding, place, locale) },
    ];
  });
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}

const symbolKinds: Readonly<Record<EntryKind, SymbolKind>> = {
  piece: SymbolKind.Module,
  attachment: SymbolKind.Module,
  heading: SymbolKind.String,
  'run-in': SymbolKind.String,
  buried: SymbolKind.String,
  item: SymbolKind.Field,
};

/** VS Code drops all symbols of a document when one's selection reaches out of its range, so the range is made to hold it. */
export function toLspSymbol(snapshot: Snapshot, symbol: DocumentSymbol): LspSymbol {
  const start = Math.min(symbol.range.start, symbol.selection.start);
  const end = Math.max(symbol.range.end, symbol.selection.end);
  return {
    name: symbol.name,
    kind: symbolKinds[symbol.kind],
    range: toLspRange(snapshot, { start, end }),
    selectionRange: toLspRange(snapshot, symbol.selection),
    children: symbol.children.map((child) => toLspSymbol(snapshot, child)),
  };
}

export const toLspHover = (snapshot: Snapshot, hover: Hover): LspHover => ({
  contents: { kind: MarkupKind.Markdown, value: hover.markdown },
  range: toLspRange(snapshot, hover.span),
});

/** Spans from the innermost outwards become one linked list; the document itself where there are none. */
export function toLspSelection(snapshot: Snapshot, spans: readonly Span[]): SelectionRange {
  let selection: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    const range = toLspRange(snapshot, span);
    selection = selection ? { range, parent: selection } : { range };
  }
  return selection ?? { range: toLspRange(snapshot, { start: 0, end: snapshot.length }) };
}

export const toLspEdit = (snapshot: Snapshot, edit: TextEdit): LspTextEdit => ({
  range: toLspRange(snapshot, edit),
  newText: edit.newText,
});

export function toLspFix(document: PlanDocument, finding: Finding, fix: Fix, locale: Locale): CodeAction {
  return {
    title: renderFix(finding, fix, locale),
    kind: CodeActionKind.QuickFix,
    // One key makes it: of all that can be done about a number out of line, this is what is nearly always meant.
    ...(fix.titleId === 'renumber' && { isPreferred: true }),
    edit: toVersionedEdit(document, fix.edits),
  };
}

/** Edits that the client refuses when the document has moved on. */
export const toVersionedEdit = (
  document: PlanDocument,
  edits: readonly TextEdit[],
): NonNullable<CodeAction['edit']> => ({
  documentChanges: [
    {
      textDocument: { uri: document.uri, version: document.version },
      edits: edits.map((edit) => toLspEdit(document.snapshot, edit)),
    },
  ],
});
