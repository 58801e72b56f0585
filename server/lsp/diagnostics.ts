// Diagnostics of plan documents: pushed, or pulled where the client can pull, never both. Each check also tells the client
// the document's status, and the ignore file what it left unused.
import {
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { isReady, keepPlaces } from '../core/index.js';
import type { ServerNotifications } from '../protocol.js';
import { choose, countRest } from './cap.js';
import type { Checked } from './checker.js';
import type { PlanDocument } from './document.js';
import type { IgnoreReport } from './ignoreReport.js';
import { isPlaceholderFinding } from './placeholders.js';
import { Quiet } from './quiet.js';
import { isCandidate } from './served.js';
import type { Session } from './session.js';
import { Standing } from './standing.js';
import { toLspDiagnostic } from './toLsp.js';

export class Diagnostics {
  readonly pulls: boolean;
  /** The set last given for a document, and its number, which the client shows again when it pulls. */
  #last = new Map<string, { readonly id: string; readonly key: string }>();
  #nextId = 1;
  readonly #quiet: Quiet;
  readonly #standing: Standing;
  /** Counts what makes a check of the same version stale: settings, ignore lists, project files. */
  #round = 0;

  constructor(
    readonly session: Session,
    readonly report: IgnoreReport,
  ) {
    this.pulls = session.client.capabilities.textDocument?.diagnostic !== undefined;
    const { documents, connection } = session;
    this.#quiet = new Quiet({
      wait: (milliseconds) => session.runtime.wait(milliseconds),
      getMilliseconds: async (uri) => (await session.settings.get(uri)).quietMilliseconds,
      onQuiet: (uri) => this.#giveHeld(uri),
    });
    this.#standing = new Standing({
      wait: (milliseconds) => session.runtime.wait(milliseconds),
      onRest: (uri) => this.#giveHeld(uri),
    });
    documents.onDidChangeContent(({ document }) => {
      if (isCandidate(document)) {
        this.#quiet.take(document);
        // A client that pulls and cannot be told to pull again is to have everything at once.
        if (!this.pulls || this.#canRefresh) this.#standing.take(document);
        else this.#standing.forget(document.uri);
      }
      if (!this.pulls) this.#push(document);
    });
    documents.onDidClose(({ document }) => session.start('close', () => this.#close(document)));
    if (this.pulls) {
      connection.languages.diagnostics.on((params, token) =>
        this.#pull(params.textDocument.uri, params.previousResultId, token),
      );
    }
  }

  /** Checks all open documents again. */
  recheck(): void {
    this.#round++;
    this.#standing.release();
    if (!this.pulls) for (const document of this.session.documents.all()) this.#push(document);
    else if (this.#canRefresh) this.#refresh();
  }

  get #canRefresh(): boolean {
    return this.session.client.capabilities.workspace?.diagnostics?.refreshSupport ?? false;
  }

  #refresh(): void {
    this.session.start('refresh', () => this.session.connection.languages.diagnostics.refresh());
  }

  /** Gives what was held back while somebody typed. */
  #giveHeld(uri: string): void {
    const document = this.session.documents.get(uri);
    if (!document) return;
    if (this.pulls) this.#refresh();
    else this.#push(document);
  }

  #push(document: PlanDocument): void {
    if (!isCandidate(document)) return;
    const round = this.#round;
    const isWanted = (): boolean => this.session.isOpen(document) && round === this.#round;
    this.session.start('check', async () => {
      await this.session.runtime.pause();
      if (!isWanted()) return;
      const diagnostics = await this.#compute(document, isWanted);
      if (!diagnostics || !this.#remember(document.uri, diagnostics)) return;
      await this.session.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    });
  }

  async #pull(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const document = this.session.documents.get(uri);
    if (!document || !isCandidate(document)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    await this.session.runtime.pause();
    const isWanted = (): boolean => this.session.isOpen(document) && !token.isCancellationRequested;
    const standing = isWanted() ? this.#standing.find(document) : undefined;
    // Only moved, and so often that comparing would cost more than sending.
    if (standing) return { kind: DocumentDiagnosticReportKind.Full, resultId: this.#renew(uri), items: standing };
    const diagnostics = isWanted() ? await this.#compute(document, isWanted) : undefined;
    if (!diagnostics) throw refusePull(token);
    this.#remember(uri, diagnostics);
    const { id } = this.#last.get(uri)!;
    if (id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnostics };
  }

  /** Undefined where the result is no longer wanted when it is ready. */
  async #compute(document: PlanDocument, isWanted: () => boolean): Promise<Diagnostic[] | undefined> {
    const { session } = this;
    const served = await session.served.has(document);
    const standing = served ? this.#standing.find(document) : undefined;
    if (standing) return standing;
    const checked: Checked = served && isWanted() ? await session.checker.check(document) : { findings: [] };
    const canWait = await this.#canWait(document.uri);
    if (!isWanted()) return undefined;
    const findings = this.#quiet.filter(document, checked.findings, canWait);
    this.#tellStatus(document, { ...checked, findings }, served);
    session.start('ignore report', () => this.report.take(document, checked));
    const locale = await session.settings.getLocale(document.uri);
    const listed = choose(findings, (await session.settings.get(document.uri)).maxProblems);
    const reported = listed.map((finding) => ({
      span: finding.span,
      diagnostic: toLspDiagnostic(document, finding, locale, checked.compared),
    }));
    const rest = findings.length - listed.length;
    if (rest > 0) reported.unshift({ span: { start: 0, end: 1 }, diagnostic: countRest(rest, locale) });
    if (isWanted()) this.#standing.keep(document, reported);
    return reported.map(({ diagnostic }) => diagnostic);
  }

  /** What is reported of a document now, for views that are to be as still as the reports. */
  async findReported(document: PlanDocument): Promise<Checked> {
    const checked = await this.session.checker.check(document);
    const canWait = await this.#canWait(document.uri);
    return { ...checked, findings: this.#quiet.choose(document, checked.findings, canWait) };
  }

  /** A client that pulls and cannot be told to pull again gets everything at once. */
  async #canWait(uri: string): Promise<boolean> {
    const { quietMilliseconds } = await this.session.settings.get(uri);
    return quietMilliseconds > 0 && (!this.pulls || this.#canRefresh);
  }

  /** The counts are those of what is reported, so that they are as still as the reports. */
  #tellStatus(document: PlanDocument, checked: Checked, served: boolean): void {
    const { uri, version } = document;
    const open = checked.findings.filter(isPlaceholderFinding);
    const placeholders = open.length === 0 ? 0 : keepPlaces(this.session.modelOf(document), open).length;
    const status: ServerNotifications['planlint/status'] = {
      uri,
      version,
      placeholders,
      problems: checked.findings.length - open.length,
      served,
      ready: served && isReady(checked),
    };
    this.session.connection.sendNotification('planlint/status' satisfies keyof ServerNotifications, status);
  }

  /** Whether the set differs from the last one of this document. */
  #remember(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    const key = JSON.stringify(diagnostics);
    const last = this.#last.get(uri);
    if (last?.key === key) return false;
    this.#last.set(uri, { id: String(this.#nextId++), key });
    return last !== undefined || diagnostics.length > 0;
  }

  /** The set is another one from now on, whatever comes. */
  #renew(uri: string): string {
    const id = String(this.#nextId++);
    this.#last.set(uri, { id, key: '' });
    return id;
  }

  async #close({ uri }: PlanDocument): Promise<void> {
    const last = this.#last.get(uri);
    this.#last.delete(uri);
    this.#quiet.forget(uri);
    this.#standing.forget(uri);
    await this.report.forget(uri);
    if (!this.pulls && last && last.key !== '[]')
      await this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

/**
 * A pull that came to nothing. Where the document moved on, the protocol's answer is ServerCancelled with a wish to be asked again:
 * VS Code's client takes ContentModified here for an empty list and would clear the document's squiggles.
 */
function refusePull(token: CancellationToken): ResponseError<DiagnosticServerCancellationData | undefined> {
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });
}
