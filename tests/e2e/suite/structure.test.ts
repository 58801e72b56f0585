// Writing and moving numbered parts: Enter, renumbering, moving and changing levels.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openUntitled, rangeOf, typeAt, untilReports } from './support.js';

const plan = [
  '某县农业工作要点',
  '一、粮食',
  '　　（一）春耕。抓早，机具见第二部分。',
  '　　（二）夏管。抓细。',
  '二、农机',
  '　　（一）补贴。发放及时。',
  '　　（二）维修。上门服务。',
  '三、畜牧',
  '稳定生产。',
  '',
].join('\n');

const textOf = ({ document }: vscode.TextEditor): string => document.getText().replaceAll('\r\n', '\n');

/** Puts the cursor behind some words and presses what the key is bound to. */
async function enterBehind(editor: vscode.TextEditor, words: string): Promise<void> {
  const { end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('planlint.continueList');
}

async function runAt(editor: vscode.TextEditor, words: string, command: string): Promise<void> {
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand(command);
}

/** The text from the beginning of the cursor's line up to it. */
const beforeCursor = ({ document, selection: { active } }: vscode.TextEditor): string =>
  document.lineAt(active.line).text.slice(0, active.character);

describe('structure', () => {
  afterEach(async () => {
    const settings = vscode.workspace.getConfiguration('planlint');
    await settings.update('continueLists', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('Enter writes the next label, and on an empty item ends the list', async () => {
    const editor = await openUntitled(plan);
    await enterBehind(editor, '上门服务。');
    assert.equal(beforeCursor(editor), '　　（三）');
    await vscode.commands.executeCommand('type', { text: '租赁。按天计费。' });
    assert(textOf(editor).includes('上门服务。\n　　（三）租赁。按天计费。\n三、畜牧'));
    await vscode.commands.executeCommand('planlint.continueList');
    assert.equal(beforeCursor(editor), '　　（四）');
    await vscode.commands.executeCommand('planlint.continueList');
    assert.equal(beforeCursor(editor), '　　');
    assert(textOf(editor).includes('按天计费。\n　　\n三、畜牧'));
  });

  it('keys pressed right behind Enter are not undone by it', async () => {
    const editor = await openUntitled(plan);
    const { end } = rangeOf(editor.document, '上门服务。');
    editor.selection = new vscode.Selection(end, end);
    const run = (command: string) => vscode.commands.executeCommand(command);
    await Promise.all([run('planlint.continueList'), run('deleteAllLeft'), run('deleteLeft')]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(beforeCursor(editor), '　　（二）维修。上门服务。');
    assert.equal(textOf(editor), plan);
  });

  it('Enter splits an item, and one undo joins it again', async () => {
    const editor = await openUntitled(plan);
    await enterBehind(editor, '夏管。');
    assert.equal(beforeCursor(editor), '　　（三）');
    assert(textOf(editor).includes('（二）夏管。\n　　（三）抓细。\n'));
    await vscode.commands.executeCommand('undo');
    assert.equal(textOf(editor), plan);
  });

  it('Enter is an ordinary line break elsewhere, and where it is switched off', async () => {
    const editor = await openUntitled(plan);
    await enterBehind(editor, '稳定生产。');
    assert(textOf(editor).endsWith('稳定生产。\n\n'));
    const settings = vscode.workspace.getConfiguration('planlint');
    await settings.update('continueLists', false, vscode.ConfigurationTarget.Global);
    await enterBehind(editor, '上门服务。');
    assert(!textOf(editor).includes('（三）'));
  });

  it('a run that no longer counts on is reported and renumbered by one command', async () => {
    const editor = await openUntitled(plan);
    const { document } = editor;
    const line = rangeOf(document, '一、粮食').start.line;
    await editor.edit((builder) => builder.delete(new vscode.Range(line, 0, line + 3, 0)));
    await untilReports(document, 'a run that begins with 二、', (found) =>
      found.some(({ code }) => String(typeof code === 'object' ? code.value : code).startsWith('structure/')),
    );
    await runAt(editor, '三、畜牧', 'planlint.renumberRun');
    assert(textOf(editor).includes('一、农机\n') && textOf(editor).includes('\n二、畜牧\n'));
    assert.equal(beforeCursor(editor), '');
  });

  it('renumbering is the preferred fix of a label out of line', async () => {
    const editor = await openUntitled(plan);
    await typeAt(editor, rangeOf(editor.document, '　　（二）维修').start, '　　（二）保养。按季检修。\n');
    await untilReports(editor.document, 'a number twice', (found) =>
      found.some(({ message }) => /重复|twice/.test(message)),
    );
    const range = rangeOf(editor.document, '（二）维修');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(range.start, range.start),
    );
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    assert(preferred[0]?.edit);
    await vscode.workspace.applyEdit(preferred[0].edit);
    assert(textOf(editor).includes('（二）保养。按季检修。\n　　（三）维修。'));
  });

  it('a section moves with its number and references, in one undoable edit, and the cursor with it', async () => {
    const editor = await openUntitled(plan);
    await runAt(editor, '农机', 'planlint.moveSectionUp');
    const moved = textOf(editor);
    assert(moved.startsWith('某县农业工作要点\n一、农机\n　　（一）补贴。'));
    assert(moved.includes('二、粮食\n　　（一）春耕。抓早，机具见第一部分。'));
    assert.equal(beforeCursor(editor), '一、');
    await vscode.commands.executeCommand('planlint.moveSectionDown');
    assert.equal(textOf(editor), plan);
    await vscode.commands.executeCommand('undo');
    assert.equal(textOf(editor), moved);
    await vscode.commands.executeCommand('undo');
    assert.equal(textOf(editor), plan);
  });

  it('a section changes its level with all under it, and back', async () => {
    const editor = await openUntitled(plan);
    await runAt(editor, '农机', 'planlint.demote');
    const lower = textOf(editor);
    assert(lower.includes('（三）农机\n　　1.补贴。发放及时。\n　　2.维修。'));
    assert(lower.includes('\n二、畜牧\n') && lower.includes('见第一部分（三）'));
    await vscode.commands.executeCommand('planlint.promote');
    assert.equal(textOf(editor), plan);
  });

  it('what cannot be done leaves the text alone', async () => {
    const editor = await openUntitled(plan);
    for (const command of ['planlint.moveSectionUp', 'planlint.promote', 'planlint.demote', 'planlint.renumberRun']) {
      await runAt(editor, '粮食', command);
      assert.equal(textOf(editor), plan);
    }
  });
});
