// The target view's commands, the exports and the board, by the extension API.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getFolder, openUntitled, rangeOf, until, untilReported } from './support.js';

const text = `青山县2026年养老服务工作计划
一、总体目标
到年底，护理型床位占比由2025年的48%提高到55%以上。
二、重点任务
护理型床位占比达到60%，持证上岗率达到xx%以上。
`;

const untilBoard = (isThere: boolean): Promise<true> =>
  until(vscode.window.tabGroups.onDidChangeTabs, `the board: ${isThere}`, () => {
    const found = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('planlint.board'));
    return found === isThere || undefined;
  });

describe('targets', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openUntitled(text);
    await untilReported(editor.document);
  });
  afterEach(closeAll);

  it('are exported as CSV, Markdown and a workbook', async () => {
    const read = async (format: string): Promise<string> => {
      const file = vscode.Uri.joinPath(getFolder(), `out.${format}`);
      await vscode.commands.executeCommand('planlint.exportTargets', { format, file });
      const bytes = await vscode.workspace.fs.readFile(file);
      await vscode.workspace.fs.delete(file);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    };
    const csv = await read('csv');
    assert.match(csv, /^\uFEFF(?:行|line),/);
    assert.match(csv, /\r\n3,护理型床位占比,≥,55,%,年底,,总体目标,48,%,[^\r]*60%/);
    assert.match(await read('md'), /\| 3 \| 护理型床位占比 \| ≥55% \| 年底 \|/);
    assert.equal((await read('xlsx')).slice(0, 2), 'PK');
  });

  it('are gone to, also when the text above has just changed', async () => {
    await vscode.commands.executeCommand('planlint.goToTarget', '护理型床位比例#2');
    const target = (): vscode.Range => rangeOf(editor.document, '60%');
    const at = (): true | undefined =>
      vscode.window.activeTextEditor?.selection.isEqual(new vscode.Selection(target().start, target().end)) ||
      undefined;
    await until(vscode.window.onDidChangeTextEditorSelection, 'the second mention selected', at);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '（征求意见稿）\n'));
    await vscode.commands.executeCommand('planlint.goToTarget', '护理型床位比例#2');
    await until(vscode.window.onDidChangeTextEditorSelection, 'the second mention selected in its new place', at);
    // What is no longer there is not gone to.
    const before = vscode.window.activeTextEditor!.selection;
    await vscode.commands.executeCommand('planlint.goToTarget', '护理型床位比例#9');
    assert(vscode.window.activeTextEditor!.selection.isEqual(before));
  });

  it('have a board beside the editor, one only, whose place in the text is found', async () => {
    await vscode.commands.executeCommand('planlint.openBoard');
    await untilBoard(true);
    await vscode.commands.executeCommand('planlint.openBoard');
    const boards = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.equal(boards.length, 1);
    assert.equal(boards[0]!.group.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('planlint.goToTarget', '持证上岗率#1');
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    assert.equal(vscode.window.activeTextEditor.document, editor.document);
    await vscode.window.tabGroups.close(boards);
    await untilBoard(false);
  });

  it('are grouped, and the grouping is offered the other way round', async () => {
    await vscode.commands.executeCommand('planlint.targets.focus');
    await vscode.commands.executeCommand('planlint.groupTargetsByIndicator');
    await vscode.commands.executeCommand('planlint.groupTargetsBySection');
    await vscode.commands.executeCommand('planlint.clearTargetFilter');
  });
});
