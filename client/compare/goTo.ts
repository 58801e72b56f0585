// Goes to a place of the comparison, in this plan or in the other one. The places of an older version are not used: the
// server is asked where it is now.
import { Range, type TextDocument, TextEditorRevealType, ViewColumn, window, workspace } from 'vscode';
import type { Range as PlainRange } from '../../server/protocol.js';
import type { ClientContext } from '../context.js';
import type { ComparisonStore, Shown } from './store.js';
import { buildCompareTree, type CompareNode } from './tree.js';

export type Side = 'here' | 'there';

/** Without a side the place in this plan, or in the other one where this plan has none. */
export async function goToCompared(
  context: ClientContext,
  store: ComparisonStore,
  id: string,
  side?: Side,
): Promise<void> {
  const { shown } = store;
  if (!shown) return;
  const first = find(shown, id, context);
  const wanted = side ?? (first?.here ? 'here' : 'there');
  const document = await openSide(shown, wanted, context);
  // Asked behind the opening, so that the places are those of the editor's text.
  const current = await store.read(shown.document);
  const range = current && find(current, id, context)?.[wanted];
  if (!document || !range || shown.document.version !== current.version) {
    window.setStatusBarMessage(context.texts().compare.moved(), 5000);
    return;
  }
  await show(document, range);
}

const find = (shown: Shown, id: string, context: ClientContext): CompareNode | undefined =>
  buildCompareTree(shown, context.texts())
    .flatMap(({ children }) => children)
    .find((node) => node.id === id);

async function openSide(
  { document, other }: Shown,
  side: Side,
  context: ClientContext,
): Promise<TextDocument | undefined> {
  if (side === 'here') return document;
  if (!other?.found) return undefined;
  return workspace.openTextDocument(context.client.protocol2CodeConverter.asUri(other.uri));
}

async function show(document: TextDocument, { start, end }: PlainRange): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    selection,
    viewColumn: visible?.viewColumn ?? ViewColumn.Active,
  });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
