// Reports on the ignore file itself: what is wrong with it, and entries that no longer match anything. Always pushed,
// in clients that pull as well, because it follows from other documents and the file need not be open.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import { overlaps } from '../core/index.js';
import type { PlacedEntry } from '../project/ignoreFile.js';
import type { Checked } from './checker.js';
import type { PlanDocument } from './document.js';
import { fromLspRange } from './fromLsp.js';
import { computeRemoval, type IgnoreFile } from './ignoreFile.js';
import { wordProblem } from './ignoreProblem.js';
import type { Session } from './session.js';
import { getTexts } from './texts.js';
import { source, toLspRange, toVersionedEdit } from './toLsp.js';
import { findIgnoreRoot, ignoreFileOf } from './workspace.js';

const unusedRule = 'suppression/unused';
const brokenRule = 'suppression/broken';

export class IgnoreReport {
  /** What each open document left unused, by its URI. */
  #unused = new Map<string, Required<Checked>['ignores']>();
  #sent = new Map<string, string>();
  /** The last time that a file's reports were asked for; what an earlier asking computes is thrown away. */
  #rounds = new Map<string, number>();
  #round = 0;

  constructor(readonly session: Session) {}

  async take(document: PlanDocument, { ignores }: Checked): Promise<void> {
    if (!ignores) return this.forget(document.uri);
    this.#unused.set(document.uri, ignores);
    await this.publish(ignores.home.root);
  }

  /** The document was closed or is no longer served: what it left unused is no longer known. */
  async forget(uri: string): Promise<void> {
    const ignores = this.#unused.get(uri);
    this.#unused.delete(uri);
    if (ignores) await this.publish(ignores.home.root);
  }

  /** Sends the reports on the ignore file of a folder, where they differ from those sent last. */
  async publish(root: string): Promise<void> {
    const uri = ignoreFileOf(root);
    const round = ++this.#round;
    this.#rounds.set(uri, round);
    const diagnostics = await this.#computeDiagnostics(root, uri);
    if (this.#rounds.get(uri) !== round) return;
    const key = JSON.stringify(diagnostics);
    if (key === (this.#sent.get(uri) ?? '[]')) return;
    this.#sent.set(uri, key);
    await this.session.connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Quick fixes in an open ignore file: each unused entry in the range can be removed. */
  async computeActions(document: PlanDocument, range: Range): Promise<CodeAction[]> {
    const root = findIgnoreRoot(document.uri);
    if (root === undefined) return [];
    const file = await this.session.ignores.get(root);
    const texts = getTexts(await this.session.settings.getLocale(document.uri));
    const span = fromLspRange(document.snapshot, range);
    const touched = this.#findUnused(root, file).filter((placed) => overlaps(placed.span, span));
    return touched.map((placed) => ({
      title: texts.removeEntry(),
      kind: CodeActionKind.QuickFix,
      edit: toVersionedEdit(document, computeRemoval(file, placed)),
    }));
  }

  async #computeDiagnostics(root: string, uri: string): Promise<Diagnostic[]> {
    const file = await this.session.ignores.get(root);
    const texts = getTexts(await this.session.settings.getLocale(uri));
    const unused = this.#findUnused(root, file).map((placed) => ({
      range: toLspRange(file.snapshot, placed.span),
      severity: DiagnosticSeverity.Information,
      code: unusedRule,
      source,
      message: texts.entryUnused(placed.entry.words),
    }));
    if (!file.problem) return unused;
    const problem = {
      range: toLspRange(file.snapshot, file.problem.span),
      severity: DiagnosticSeverity.Error,
      code: brokenRule,
      source,
      message: wordProblem(file.problem, file.snapshot.text, texts),
    };
    return [problem, ...unused];
  }

  /** What an older state of the file left unused says nothing about this one. */
  #findUnused(root: string, file: IgnoreFile): PlacedEntry[] {
    const indices = new Set<number>();
    for (const known of this.#unused.values()) {
      if (known.home.root === root && known.file === file) for (const i of known.unused) indices.add(i);
    }
    return [...indices].sort((a, b) => a - b).map((i) => file.entries[i]!);
  }
}
