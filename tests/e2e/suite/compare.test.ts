// A plan compared with another one, by the extension API: reports, the choice, the ways into both texts.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getFolder, getRule, openUntitled, rangeOf, until, untilReported, untilReports } from './support.js';

const COPIED = '健全县乡村三级联动的督查考核机制，确保各项任务落地见效。';
const last = `青山县2024年卫生健康工作计划
家庭医生签约率达到70%以上，新建村卫生室20所。
${COPIED}
`;
/** 青山县2024年卫生健康工作计划, 家庭医生签约率达到60%以上。 */
const GBK =
  'c7e0c9bdcfd832303234c4eacec0c9fabda1bfb5b9a4d7f7bcc6bbae0abcd2cda5d2bdc9fac7a9d4bcc2cab4efb5bd363025d2d4c9cfa1a30a';
const plan = `清河县2025年卫生健康工作计划
家庭医生签约率达到75%以上，群众满意率达到xx%以上。
${COPIED}青山县要抓好落实。
`;

const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const isOwn = (report: vscode.Diagnostic): boolean => String(getRule(report)).startsWith('compare/');
const untilOwn = (document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> =>
  untilReports(document, `${count} reports of a comparison`, (reports) => reports.filter(isOwn).length === count);

const untilSelected = (words: string): Promise<vscode.TextEditor> =>
  until(vscode.window.onDidChangeTextEditorSelection, `${words} selected`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor && editor.document.getText(editor.selection) === words ? editor : undefined;
  });

describe('a comparison', () => {
  let other: vscode.Uri;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    other = vscode.Uri.joinPath(getFolder(), '2024年卫生健康工作计划.txt');
    await vscode.workspace.fs.writeFile(other, encode(last));
    editor = await openUntitled(plan);
    await untilReported(editor.document);
    await vscode.commands.executeCommand('planlint.compareWith', other);
    await untilOwn(editor.document, 2);
  });

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(other);
  });

  it('is reported as information, with the way into the other plan', async () => {
    const reports = (await untilOwn(editor.document, 2)).filter(isOwn);
    const sentence = reports.find((report) => getRule(report) === 'compare/sentence')!;
    assert.equal(sentence.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(editor.document.getText(sentence.range), COPIED);
    assert.equal(sentence.relatedInformation?.[0]?.location.uri.path, other.path);
    const name = reports.find((report) => getRule(report) === 'compare/name')!;
    assert.equal(editor.document.getText(name.range), '青山县');
  });

  it('follows the other file, and is taken back', async () => {
    await vscode.workspace.fs.writeFile(other, encode(last.replace(COPIED, '抓好落实。')));
    await untilOwn(editor.document, 1);
    await vscode.commands.executeCommand('planlint.stopComparing');
    await untilOwn(editor.document, 0);
  });

  it('reads the other file in GBK, too', async () => {
    await vscode.workspace.fs.writeFile(other, fromHex(GBK));
    await untilOwn(editor.document, 1);
    await vscode.commands.executeCommand('planlint.goToCompared', 'raised/家庭医生签约率/≥60%→≥75%');
    await untilSelected('75%');
  });

  it('leads to the place in this plan, also when the text above has just changed', async () => {
    const raised = 'raised/家庭医生签约率/≥70%→≥75%';
    await vscode.commands.executeCommand('planlint.goToCompared', raised);
    await untilSelected('75%');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '（征求意见稿）\n'));
    await vscode.commands.executeCommand('planlint.goToCompared', raised);
    const shown = await untilSelected('75%');
    assert(shown.selection.isEqual(new vscode.Selection(...startAndEnd(rangeOf(editor.document, '75%')))));
  });

  it('leads to what only the other plan has, and stays shown there', async () => {
    await vscode.commands.executeCommand('planlint.goToCompared', 'dropped/新建村卫生室/20所');
    const shown = await untilSelected('20所');
    assert.equal(shown.document.uri.path, other.path);
    // Back from the other plan the same comparison is there.
    await vscode.commands.executeCommand('planlint.goToCompared', 'raised/家庭医生签约率/≥70%→≥75%');
    assert.equal((await untilSelected('75%')).document, editor.document);
  });
});

const startAndEnd = ({ start, end }: vscode.Range): [vscode.Position, vscode.Position] => [start, end];
