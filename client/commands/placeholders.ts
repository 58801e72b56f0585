// *Next placeholder* and *previous placeholder*: the words of it are selected, so that typing replaces them.
import { commands, type Disposable, Range, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { type ClientContext, sendRequest } from '../context.js';
import { type Direction, pickPlaceholder } from '../pickPlaceholder.js';

export const registerPlaceholderCommands = (context: ClientContext): Disposable[] => [
  commands.registerCommand('planlint.nextPlaceholder', () => go(context, 'next')),
  commands.registerCommand('planlint.previousPlaceholder', () => go(context, 'previous')),
];

async function go({ client, texts }: ClientContext, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const result = await sendRequest(client, 'planlint/placeholders', { uri });
  if (!result) {
    window.setStatusBarMessage(texts().notServed(), 5000);
    return;
  }
  const picked = pickPlaceholder(result.items, editor.selection.start, direction);
  // The text may have changed while the server answered; then the key is pressed once more.
  if (!picked || result.version !== editor.document.version) {
    if (!picked) window.setStatusBarMessage(texts().noPlaceholders(), 5000);
    return;
  }
  const { start, end } = picked.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  await select(editor, new Selection(range.start, range.end));
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The window's answer to a selection comes within milliseconds where it comes at all. */
const longestWait = 500;

/**
 * Settles when the window has taken the selection. Until then the extension host may still hear of an older one, and the
 * next press of the key would start from there.
 */
function select(editor: TextEditor, selection: Selection): Promise<void> {
  if (editor.selection.isEqual(selection)) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(settle, longestWait);
    const listener = window.onDidChangeTextEditorSelection((event) => {
      if (event.textEditor === editor && event.selections[0]?.isEqual(selection)) settle();
    });
    editor.selection = selection;
  });
}
