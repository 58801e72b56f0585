// Changes that planlint makes: all safe ones on saving, all places of a rule, formatting; and levels from the settings.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getFolder, getRule, openUntitled, rangeOf, untilReports } from './support.js';

const TEXT = [
  '清河县水利局2026年工作计划',
  '',
  '一、供水保障',
  '改造老旧管网12公里。。及时拔付资金，项目按期峻工。',
  '二、防汛抗旱',
  '摸排险工险段，落实责任，，补足物资。',
  '四、组织保障',
  '成立工作专班，定期调度。',
  '',
].join('\n');

/** What no writer can mean otherwise; a typo is left to the writer. */
const MENDED = TEXT.replace('。。', '。').replace('，，', '，');

const has =
  (rule: string) =>
  (reports: vscode.Diagnostic[]): boolean =>
    reports.some((report) => getRule(report) === rule);

const whole = ({ lineCount }: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, lineCount, 0);

const askActions = (document: vscode.TextDocument, range: vscode.Range, kind: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind);

async function apply(actions: vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((one) => title.test(one.title));
  assert(action?.edit, `${title} is among ${actions.map((one) => one.title).join(', ')}`);
  await vscode.workspace.applyEdit(action.edit);
}

const setRules = (levels: Record<string, string> | undefined): Thenable<void> =>
  vscode.workspace
    .getConfiguration('planlint')
    .update('rules', levels, vscode.ConfigurationTarget.Workspace)
    .then(() => undefined);

describe('changes', () => {
  afterEach(closeAll);

  it('that are safe are made by one action', async () => {
    const { document } = await openUntitled(TEXT);
    await untilReports(document, 'the doubled mark', has('punctuation/doubled'));
    await apply(await askActions(document, whole(document), 'source.fixAll'), /改正全部|safe changes/);
    assert.equal(document.getText(), MENDED);
    await untilReports(document, 'no doubled mark', (reports) => !has('punctuation/doubled')(reports));
  });

  it('that are safe are made on saving, where the writer wants it', async () => {
    const uri = vscode.Uri.joinPath(getFolder(), '水利工作计划.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    const settings = vscode.workspace.getConfiguration('editor');
    const setOnSave = (value: Record<string, string> | undefined): Thenable<void> =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    await setOnSave({ 'source.fixAll.planlint': 'explicit' });
    try {
      const { document } = await vscode.window.showTextDocument(uri);
      await untilReports(document, 'the doubled mark', has('punctuation/doubled'));
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, rangeOf(document, '定期调度。').end, '按月通报。');
      await vscode.workspace.applyEdit(edit);
      assert(await document.save());
      assert.equal(document.getText(), MENDED.replace('定期调度。', '定期调度。按月通报。'));
    } finally {
      await setOnSave(undefined);
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('of one rule are made together', async () => {
    const { document } = await openUntitled(TEXT);
    await untilReports(document, 'the typos', has('wording/typo'));
    await apply(await askActions(document, rangeOf(document, '拔付'), 'quickfix'), /wording\/typo/);
    assert.equal(document.getText(), TEXT.replace('拔付', '拨付').replace('峻工', '竣工'));
  });

  it('of numbers take the rest of the run along', async () => {
    const { document } = await openUntitled(TEXT);
    await untilReports(document, 'the gap', has('structure/skipped'));
    await apply(await askActions(document, rangeOf(document, '四、'), 'quickfix'), /^(?:从这里起|Renumber)/);
    assert.match(document.getText(), /\n三、组织保障\n/);
  });

  it('of the form are made by formatting, and formatting again changes nothing', async () => {
    const { document } = await openUntitled(TEXT);
    await untilReports(document, 'the doubled mark', has('punctuation/doubled'));
    const format = () =>
      vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
      );
    const edits = (await format()) ?? [];
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual((await format()) ?? [], []);
  });

  it('of a level come from the settings, and reports follow at once', async () => {
    const { document } = await openUntitled(TEXT);
    await untilReports(document, 'the typos', has('wording/typo'));
    try {
      await setRules({ 'wording/typo': 'off', 'structure/*': 'error' });
      const reports = await untilReports(document, 'no typo', (found) => !has('wording/typo')(found));
      const skipped = reports.find((report) => getRule(report) === 'structure/skipped');
      assert.equal(skipped?.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await setRules(undefined);
    }
    await untilReports(document, 'the typos again', has('wording/typo'));
  });
});
