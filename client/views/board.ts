// The target board: a panel beside the editor with the ledger of the active plan. Its page is a bundle of its own; it is
// told what to show whenever that has changed, and may only ask to go to a target.
import { type Disposable, Uri, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window } from 'vscode';
import { type BoardRow, readBoardMessage, type ShowMessage } from '../board/messages.js';
import { createNonce, createShell } from '../board/shell.js';
import type { ClientContext } from '../context.js';
import { goToTarget } from '../targets/goTo.js';
import { showBaseline, showValue, type Target } from '../targets/list.js';
import type { TargetStore } from '../targets/store.js';

const TYPE = 'planlint.board';

export class BoardPanel implements WebviewPanelSerializer {
  readonly #listeners: readonly Disposable[];
  #panel: WebviewPanel | undefined;
  /** What the page shows, as it was sent; empty while the page is not there to be told. */
  #sent = '';
  #isReady = false;

  constructor(
    readonly context: ClientContext,
    readonly store: TargetStore,
  ) {
    this.#listeners = [
      store.onDidChange(() => this.#show()),
      // After the window was loaded anew the panel comes back with what the reader had chosen.
      window.registerWebviewPanelSerializer(TYPE, this),
    ];
  }

  open(): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, false);
      return;
    }
    this.#adopt(window.createWebviewPanel(TYPE, this.#title(), ViewColumn.Beside));
  }

  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    this.#panel?.dispose();
    this.#adopt(panel);
  }

  #adopt(panel: WebviewPanel): void {
    const dist = Uri.joinPath(this.context.extension.extensionUri, 'dist');
    const { webview } = panel;
    this.#panel = panel;
    const images = Uri.joinPath(this.context.extension.extensionUri, 'images');
    panel.iconPath = { light: Uri.joinPath(images, 'board-light.svg'), dark: Uri.joinPath(images, 'board-dark.svg') };
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#forget();
    });
    // A page that is hidden is thrown away; it asks again when it is back.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#forget();
    });
    webview.html = createShell({
      script: String(webview.asWebviewUri(Uri.joinPath(dist, 'board.js'))),
      style: String(webview.asWebviewUri(Uri.joinPath(dist, 'board.css'))),
      styleSource: webview.cspSource,
      nonce: createNonce(),
    });
  }

  #forget(): void {
    this.#isReady = false;
    this.#sent = '';
  }

  #receive(value: unknown): void {
    const message = readBoardMessage(value);
    if (message?.type === 'goTo') void goToTarget(this.context, this.store, message.id);
    if (message?.type !== 'ready') return;
    this.#isReady = true;
    this.#sent = '';
    this.#show();
  }

  #title(): string {
    const path = this.store.ledger?.document.uri.path;
    const texts = this.context.texts();
    return path === undefined ? texts.boardNoPlan() : texts.boardTitle(path.slice(path.lastIndexOf('/') + 1));
  }

  #show(): void {
    if (!this.#panel || !this.#isReady) return;
    this.#panel.title = this.#title();
    const message = this.#createMessage();
    const sent = JSON.stringify(message);
    // A place that only moved changes nothing that is seen.
    if (sent === this.#sent) return;
    this.#sent = sent;
    void this.#panel.webview.postMessage(message);
  }

  #createMessage(): ShowMessage {
    const texts = this.context.texts();
    const { ledger } = this.store;
    return {
      type: 'show',
      texts: { ...texts.board, language: texts.locale },
      hasPlan: ledger !== undefined,
      rows: (ledger?.targets ?? []).map((target) => toRow(target, texts.targetComma())),
      sections: ledger?.sections ?? [],
    };
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#panel?.dispose();
  }
}

function toRow(target: Target, comma: string): BoardRow {
  const { id, indicator, unit, amount, deadline, year, scope, section, path, filled, reports, baseline } = target;
  return {
    id,
    indicator,
    value: showValue(target),
    unit,
    ...(amount === undefined ? {} : { amount }),
    deadline,
    ...(year === undefined ? {} : { year }),
    scope: scope.join(comma),
    section,
    path: path.join(' › '),
    filled,
    reports: reports.map(({ message }) => message),
    ...(baseline && {
      baseline: {
        text: showBaseline(baseline),
        ...(baseline.amount === undefined ? {} : { amount: baseline.amount }),
      },
    }),
  };
}
