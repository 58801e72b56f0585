// What the light bulb offers at a blank, and that a blank set aside stays away.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getFolder, openDocument, rangeOf, untilReported, untilReports } from './support.js';

const projectFolder = (): vscode.Uri => vscode.Uri.joinPath(getFolder(), '.planlint');

const askActions = (document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');

/** The action whose title matches; planlint's texts are Chinese or English, by its setting. */
function findAction(actions: vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert(found, `${title} is among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

async function applyAction({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('code actions', () => {
  afterEach(closeAll);

  it('offer to fill in a blank, alone and with all that are the same', async () => {
    const { document } = await openDocument('养老服务工作计划.txt');
    await untilReported(document);
    const actions = await askActions(document, rangeOf(document, 'xx县'));
    findAction(actions, /^(?:填写|Fill in (?!all))/i);
    findAction(actions, /^(?:全部填写|Fill in all)/i);
  });

  it('are none where nothing is reported', async () => {
    const { document } = await openDocument('养老服务工作计划.txt');
    await untilReported(document);
    assert.deepEqual(await askActions(document, rangeOf(document, '办好老年助餐点')), []);
  });

  it('set a blank aside in the workspace folder, and the report goes', async () => {
    const { document } = await openDocument('养老服务工作计划.txt');
    const before = (await untilReported(document)).length;
    const words = rangeOf(document, '某某');
    await applyAction(findAction(await askActions(document, words), /忽略|不是|ignore|not a placeholder/i));
    const left = await untilReports(document, 'one report fewer', (reports) => reports.length === before - 1);
    assert(!left.some((report) => report.range.intersection(words)), 'it is the one at 某某 that went');
    const file = vscode.Uri.joinPath(projectFolder(), 'ignore.json');
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(written, /placeholder\/x/);
    // The folder goes too: where it is, every text is taken for a plan.
    await vscode.workspace.fs.delete(projectFolder(), { recursive: true });
    await untilReports(document, 'the report again, once the entry is gone', (reports) => reports.length === before);
  });
});
