// Selects a range in the editor of a document, in the column where it is already shown.
import { Range, type TextDocument, TextEditorRevealType, ViewColumn, window } from 'vscode';
import type { Range as PlainRange } from '../server/protocol.js';

export const toRange = ({ start, end }: PlainRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

export async function showRange(document: TextDocument, plain: PlainRange): Promise<void> {
  const range = toRange(plain);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    selection: range,
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
