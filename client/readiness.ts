// The part *Ready to issue*: an item of the status bar, and the command that says what is missing.
import {
  commands,
  Disposable,
  type QuickPickItem,
  QuickPickItemKind,
  StatusBarAlignment,
  window,
  workspace,
} from 'vscode';
import type { ReadinessResult } from '../server/protocol.js';
import { type ClientContext, sendRequest } from './context.js';
import { countOpen, listNotes, listReadyItems } from './problems/readyItems.js';
import { showRange } from './showRange.js';

export function registerReadiness(context: ClientContext): Disposable[] {
  return [new ReadyBar(context), commands.registerCommand('planlint.checkReady', () => checkReady(context))];
}

class ReadyBar {
  readonly #item = window.createStatusBarItem('planlint.ready', StatusBarAlignment.Right, 99);
  readonly #listeners: Disposable;

  constructor(readonly context: ClientContext) {
    this.#item.command = 'planlint.checkReady';
    this.#listeners = Disposable.from(
      context.plan.onDidChange(() => this.update()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('planlint.locale')) this.update();
      }),
    );
    this.update();
  }

  update(): void {
    const { uri } = this.context.plan;
    const status = uri === undefined ? undefined : this.context.findStatus(uri);
    if (!status?.served) {
      this.#item.hide();
      return;
    }
    const texts = this.context.texts();
    this.#item.name = texts.readyName();
    this.#item.text = status.ready ? `$(verified) ${texts.readyBar()}` : `$(circle-slash) ${texts.notReadyBar()}`;
    this.#item.tooltip = status.ready ? texts.readyBarTip() : texts.notReadyBarTip();
    this.#item.show();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#item.dispose();
  }
}

interface Pick extends QuickPickItem {
  readonly id?: string;
}

/** Resolves to whether the plan is ready, for other extensions and tasks; undefined where that cannot be told. */
async function checkReady(context: ClientContext): Promise<boolean | undefined> {
  const texts = context.texts();
  const { document } = context.plan;
  if (!document) {
    window.setStatusBarMessage(texts.readyNoPlan(), 5000);
    return undefined;
  }
  const result = await ask(context);
  if (!result) {
    window.setStatusBarMessage(texts.readyChanged(), 5000);
    return undefined;
  }
  if (result.ready)
    void window.showInformationMessage([texts.readyYes(), texts.readyNotes(listNotes(result, texts))].join(' ').trim());
  else void choose(context, result);
  return result.ready;
}

/** Lists what is missing, and goes to what is chosen. */
async function choose(context: ClientContext, result: ReadinessResult): Promise<void> {
  const texts = context.texts();
  const items = listReadyItems(result, texts).map(({ kind, label, description, detail, id }): Pick => {
    if (kind === 'check') return { label, kind: QuickPickItemKind.Separator };
    return { label, description, detail, ...(id === undefined ? {} : { id }) };
  });
  const placeHolder = texts.readyNo(countOpen(result));
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDetail: true, matchOnDescription: true });
  if (picked?.id !== undefined) await goTo(context, picked.id);
}

/** Where the problem is now: the text may have changed while the list was open. */
async function goTo(context: ClientContext, id: string): Promise<void> {
  const { document } = context.plan;
  const result = await ask(context);
  const range = result?.checks.flatMap(({ open }) => open).find((problem) => problem.id === id)?.range;
  if (document && range && document.version === result?.version) await showRange(document, range);
  else window.setStatusBarMessage(context.texts().problemMoved(), 5000);
}

async function ask({ plan: { uri }, client }: ClientContext): Promise<ReadinessResult | null> {
  return uri === undefined ? null : sendRequest(client, 'planlint/readiness', { uri }).catch(() => null);
}
