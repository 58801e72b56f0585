// Goes to a target in the text. The places of an older version are not used: the server is asked where it is now.
import { window } from 'vscode';
import type { ClientContext } from '../context.js';
import { showRange } from '../showRange.js';
import type { TargetStore } from './store.js';

export async function goToTarget(context: ClientContext, store: TargetStore, id: string): Promise<void> {
  if (!store.ledger) return;
  const current = await store.readNow();
  const range = current?.targets.find((target) => target.id === id)?.range;
  if (current && range) await showRange(current.document, range);
  else window.setStatusBarMessage(context.texts().targetMoved(), 5000);
}
