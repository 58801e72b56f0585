// The status bar item: what is still to be done in the active document; hidden where planlint does not check it.
import { commands, Disposable, StatusBarAlignment, window, workspace } from 'vscode';
import type { ClientContext } from './context.js';

export class StatusBar {
  readonly #item = window.createStatusBarItem('planlint.status', StatusBarAlignment.Right, 100);
  readonly #listeners: Disposable;

  constructor(readonly context: ClientContext) {
    this.#item.name = 'planlint';
    this.#item.command = 'planlint.nextPlaceholder';
    this.#listeners = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.update()),
      context.onDidCheck(() => this.update()),
      workspace.onDidCloseTextDocument(() => this.update()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('planlint.locale')) this.update();
      }),
    );
    this.update();
  }

  update(): void {
    const document = window.activeTextEditor?.document;
    const uri = document && this.context.client.code2ProtocolConverter.asUri(document.uri);
    const status = uri === undefined ? undefined : this.context.findStatus(uri);
    const isServed = status?.served ?? false;
    // By this key the keyboard shortcuts are on.
    void commands.executeCommand('setContext', 'planlint.served', isServed);
    if (!status || !isServed) {
      this.#item.hide();
      return;
    }
    const texts = this.context.texts();
    const { placeholders, problems } = status;
    const isDone = placeholders === 0 && problems === 0;
    this.#item.text = `${isDone ? '$(check)' : '$(edit)'} ${texts.status(placeholders, problems)}`;
    this.#item.tooltip = isDone ? texts.statusDone() : texts.statusTip();
    this.#item.show();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#item.dispose();
  }
}
