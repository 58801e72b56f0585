// Enter behind an item: the next label comes with the line break. Computed here and at once, for a key cannot wait for the
// server; where the line holds no item, Enter is what it always is.
import { commands, type Disposable, Range, type TextEditor, window, workspace } from 'vscode';
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
  const readLine = (n: number): string | undefined =>
    n >= 0 && n < document.lineCount ? document.lineAt(n).text : undefined;
  const made = continueItem(readLine, selection.active);
  if (!made) return false;
  // Refused where the text has changed since; then the key makes an ordinary line break. The edit is an insertion at the
  // cursor, which so ends behind it by itself: a selection set afterwards would undo the keys that were pressed meanwhile.
  const isMade = await editor.edit((builder) => {
    const { active } = selection;
    if (made.start < active.character) builder.delete(new Range(active.with({ character: made.start }), active));
    if (made.newText !== '') builder.insert(active, made.newText);
    if (active.character < made.end) builder.delete(new Range(active, active.with({ character: made.end })));
  });
  if (!isMade) return false;
  editor.revealRange(editor.selection);
  if (made.repeats) window.setStatusBarMessage(texts().runBroken(), hintMs);
  return true;
}

const hintMs = 8000;
