// Enter behind an item: the next label comes with the line break. Computed here and at once, for a key cannot wait for the
// server; where the line holds no item, Enter is what it always is.
import { commands, type Disposable, Range, Selection, type TextEditor, window, workspace } from 'vscode';
import { continueItem } from '../../server/core/typing.js';
import type { ClientContext } from '../context.js';

export const registerContinueList = (context: ClientContext): Disposable =>
  commands.registerCommand('planlint.continueList', async () => {
    const editor = window.activeTextEditor;
    if (editor && (await continueList(editor, context))) return;
    await commands.executeCommand('type', { source: 'keyboard', text: '\n' });
  });

async function continueList(editor: TextEditor, { texts }: ClientContext): Promise<boolean> {
  const { document, selections, selection } = editor;
  // The setting may differ by language and folder, which the condition of the key does not see.
  const isOn = workspace.getConfiguration('planlint', document).get('continueLists', true);
  if (!isOn || selections.length !== 1 || !selection.isEmpty) return false;
  const { line } = selection.active;
  const readLine = (n: number): string | undefined =>
    n >= 0 && n < document.lineCount ? document.lineAt(n).text : undefined;
  const made = continueItem(readLine, selection.active);
  if (!made) return false;
  // Refused where the text has changed since; then the key makes an ordinary line break.
  const isMade = await editor.edit((builder) =>
    builder.replace(new Range(line, made.start, line, made.end), made.newText),
  );
  if (!isMade) return false;
  const lines = made.newText.split('\n');
  const at = document.validatePosition(selection.active.with(line + lines.length - 1, endOf(lines, made.start)));
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at));
  if (made.repeats) window.setStatusBarMessage(texts().runBroken(), hintMs);
  return true;
}

const hintMs = 8000;

const endOf = (lines: readonly string[], start: number): number =>
  (lines.length === 1 ? start : 0) + lines.at(-1)!.length;
