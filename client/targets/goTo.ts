// Goes to a target in the text. The places of an older version are not used: the server is asked where it is now.
import { Range, TextEditorRevealType, ViewColumn, window } from 'vscode';
import type { ClientContext } from '../context.js';
import type { Ledger, TargetStore } from './store.js';

export async function goToTarget(context: ClientContext, store: TargetStore, id: string): Promise<void> {
  const { ledger } = store;
  if (!ledger) return;
  const { document } = ledger;
  const current = document.version === ledger.version ? ledger : await store.read(document);
  const range = current && findRange(current, id);
  if (!range || document.version !== current.version) {
    window.setStatusBarMessage(context.texts().targetMoved(), 5000);
    return;
  }
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    selection: range,
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function findRange({ targets }: Ledger, id: string): Range | undefined {
  const found = targets.find((target) => target.id === id)?.range;
  return found && new Range(found.start.line, found.start.character, found.end.line, found.end.character);
}
