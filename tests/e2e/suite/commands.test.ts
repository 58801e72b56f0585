// The commands that lead the cursor from blank to blank.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDocument, untilReports } from './support.js';

interface Manifest {
  contributes: { commands: { command: string }[] };
}

describe('commands', () => {
  afterEach(closeAll);

  const isPlaceholder = ({ code }: vscode.Diagnostic): boolean =>
    String(typeof code === 'object' ? code.value : code).startsWith('placeholder/');

  /** The starts of all blanks, in order. */
  async function findBlanks(document: vscode.TextDocument): Promise<vscode.Position[]> {
    const reports = await untilReports(document, 'four blanks', (found) => found.filter(isPlaceholder).length >= 4);
    return reports
      .filter(isPlaceholder)
      .map((report) => report.range.start)
      .sort((a, b) => a.compareTo(b));
  }

  async function moveBy(editor: vscode.TextEditor, command: string): Promise<vscode.Position> {
    await vscode.commands.executeCommand(command);
    return editor.selection.start;
  }

  it('are all there that the package names', async () => {
    const manifest: Manifest | undefined = vscode.extensions.getExtension('planlint.planlint')?.packageJSON;
    const named = manifest?.contributes.commands.map(({ command }) => command) ?? [];
    const known = await vscode.commands.getCommands(true);
    assert(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !known.includes(command)),
      [],
    );
  });

  it('go to the next and to the previous placeholder', async () => {
    const editor = await openDocument('养老服务工作计划.txt');
    const [first, second, third] = await findBlanks(editor.document);
    assert(first && second && third);
    const [start] = [new vscode.Position(0, 0)];
    editor.selection = new vscode.Selection(start, start);
    const forward = [
      await moveBy(editor, 'planlint.nextPlaceholder'),
      await moveBy(editor, 'planlint.nextPlaceholder'),
    ];
    // The first blank may open the document, where the cursor already stands.
    assert.deepEqual(forward, first.isEqual(start) ? [second, third] : [first, second]);
    const back = await moveBy(editor, 'planlint.previousPlaceholder');
    assert.deepEqual(back, first.isEqual(start) ? second : first);
  });

  it('go round at the end of the document', async () => {
    const editor = await openDocument('养老服务工作计划.txt');
    const [first] = await findBlanks(editor.document);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    assert.deepEqual(await moveBy(editor, 'planlint.nextPlaceholder'), first);
  });
});
