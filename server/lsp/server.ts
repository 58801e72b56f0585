// Starts the language server on a connection; node and the browser give their own runtime.
import {
  CodeActionKind,
  type Connection,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { registerCheckFiles } from './checkFiles.js';
import { registerClaims } from './claims.js';
import { FIX_ALL, registerCodeActions } from './codeActions.js';
import { registerCompare } from './compare.js';
import { registerCompletion } from './completion.js';
import { Diagnostics } from './diagnostics.js';
import { registerFigures } from './figures.js';
import { registerFillEdits } from './fillActions.js';
import { registerFormatting } from './formatting.js';
import { registerHints } from './hints.js';
import { IgnoreReport } from './ignoreReport.js';
import { registerLinks, registerWorkspaceSymbols } from './links.js';
import { registerNavigation } from './navigation.js';
import { registerNewPlan } from './newPlan.js';
import { registerOpenPlaces } from './openPlaces.js';
import { registerPlaceholders } from './placeholders.js';
import { registerProblems } from './problems.js';
import { registerReadiness } from './readiness.js';
import { registerRename } from './rename.js';
import type { Runtime } from './runtime.js';
import { registerSections } from './sections.js';
import { Session } from './session.js';
import { registerTargets } from './targets.js';
import { registerTokens, tokenLegend } from './tokens.js';
import { registerWatching } from './watch.js';

export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const session = new Session(connection, runtime, params);
    const report = new IgnoreReport(session);
    const diagnostics = new Diagnostics(session, report);
    registerWatching(session, { diagnostics, report, planFiles: registerWorkspaceSymbols(session) });
    registerNavigation(session);
    registerFigures(session);
    registerPlaceholders(session);
    registerTargets(session);
    registerCompare(session, () => diagnostics.recheck());
    registerCodeActions(session, report);
    registerFillEdits(session);
    registerOpenPlaces(session);
    registerFormatting(session);
    registerSections(session);
    registerProblems(session, diagnostics);
    registerClaims(session, diagnostics);
    registerReadiness(session);
    registerCheckFiles(session);
    registerHints(session);
    registerTokens(session);
    registerLinks(session);
    registerRename(session);
    registerCompletion(session);
    registerNewPlan(session);
    session.documents.listen(connection);
    return { capabilities: getCapabilities(diagnostics.pulls), serverInfo: { name: 'planlint' } };
  });
  connection.listen();
}

const getCapabilities = (pulls: boolean): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'planlint' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  renameProvider: { prepareProvider: true },
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
  completionProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...(pulls && {
    diagnosticProvider: { identifier: 'planlint', interFileDependencies: false, workspaceDiagnostics: false },
  }),
});
