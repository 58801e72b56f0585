// *Move section up* and *down*, *promote*, *demote* and *renumber*: the server computes the edits, and they are made as one,
// only in the version that they were computed for.
import { commands, type Disposable, Position, Range, Selection, type TextEditor, window } from 'vscode';
import type { EditSectionResult, SectionAction } from '../../server/protocol.js';
import { type ClientContext, sendRequest } from '../context.js';

const actions: readonly (readonly [string, SectionAction])[] = [
  ['planlint.moveSectionUp', 'up'],
  ['planlint.moveSectionDown', 'down'],
  ['planlint.promote', 'promote'],
  ['planlint.demote', 'demote'],
  ['planlint.renumberRun', 'renumber'],
];

export const registerSections = (context: ClientContext): Disposable[] =>
  actions.map(([command, action]) => commands.registerCommand(command, () => edit(context, action)));

const messageMs = 6000;

async function edit(context: ClientContext, action: SectionAction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { client, texts } = context;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const { line, character } = editor.selection.active;
  const params = { uri, position: { line, character }, action };
  const result = await sendRequest(client, 'planlint/editSection', params).catch(() => undefined);
  if (result === null) window.setStatusBarMessage(texts().notServed(), messageMs);
  else if (result && 'refused' in result)
    window.setStatusBarMessage(texts().sectionRefused(action, result.refused), messageMs);
  else if (!result || !(await apply(editor, result))) window.setStatusBarMessage(texts().sectionMoved(), messageMs);
}

/** False where the document is no longer the one that the edits are for. */
async function apply(editor: TextEditor, result: Extract<EditSectionResult, { edits: unknown }>): Promise<boolean> {
  if (editor.document.version !== result.version) return false;
  const isMade = await editor.edit((builder) => {
    for (const { range, newText } of result.edits) {
      const { start, end } = range;
      builder.replace(new Range(start.line, start.character, end.line, end.character), newText);
    }
  });
  if (!isMade) return false;
  const cursor = new Position(result.cursor.line, result.cursor.character);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor));
  return true;
}
