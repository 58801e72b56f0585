// The list of rows that were not written, as a read-only document beside the plan.
import { Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type { MisfitItem } from '../../server/protocol.js';
import type { ClientContext } from '../context.js';
import { type ReportNames, writeReport } from '../filling/report.js';

const scheme = 'planlint-report';

export class ReportDocument implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;
  #text = '';

  constructor(readonly context: ClientContext) {
    const onDidChange = this.#changed.event;
    const provideTextDocumentContent = (): string => this.#text;
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, { onDidChange, provideTextDocumentContent });
  }

  async show(misfits: readonly MisfitItem[], names: ReportNames): Promise<void> {
    const texts = this.context.texts();
    this.#text = writeReport(misfits, names, texts);
    const uri = Uri.from({ scheme, path: `/${texts.reportName()}.md` });
    this.#changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
  }

  dispose(): void {
    Disposable.from(this.#provider, this.#changed).dispose();
  }
}
