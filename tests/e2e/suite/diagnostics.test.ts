// Reports as a writer sees them: when a plan is opened, while it is typed, and where none may be.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  getReports,
  getRule,
  openDocument,
  openUntitled,
  rangeOf,
  typeAt,
  untilReported,
  untilReports,
} from './support.js';

const setDocuments = (value: string | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('planlint').update('documents', value, vscode.ConfigurationTarget.Workspace);

describe('diagnostics', () => {
  afterEach(closeAll);

  it('arrive when a plan is opened', async () => {
    const { document } = await openDocument('养老服务工作计划.txt');
    assert.equal(document.languageId, 'plan');
    const reports = await untilReported(document);
    const words = reports.map((report) => document.getText(report.range));
    assert(
      words.some((word) => word.includes('xx')),
      `xx is among ${words.join(', ')}`,
    );
    for (const report of reports) assert.match(String(getRule(report)), /^[a-z]+\/[a-z-]+$/);
  });

  it('arrive for what is typed into an untitled plan', async () => {
    const editor = await openUntitled('养老服务工作计划\n\n一、工作目标\n');
    await typeAt(editor, editor.document.lineAt(3).range.end, '护理型床位占比达到xx%以上。');
    const [report] = await untilReports(editor.document, 'a report on xx%', (reports) => reports.length === 1);
    assert(report);
    assert.equal(getRule(report), 'placeholder/x');
    assert.match(editor.document.getText(report.range), /^xx%?$/);
  });

  it('go when the blank is filled in, and move with the text above them', async () => {
    const editor = await openUntitled('养老服务工作计划\n\n一、工作目标\n占比达到xx%以上。\n全年新增床位xx张。\n');
    const { document } = editor;
    await untilReports(document, 'both reports', (reports) => reports.length === 2);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '关于𠮷县的说明\r\n'));
    const moved = await untilReports(document, 'both one line below', (reports) =>
      reports.some((r) => r.range.start.line === 5),
    );
    assert.deepEqual(moved.map((report) => report.range.start.line).sort(), [4, 5]);
    const first = document.getText().indexOf('xx%');
    const blank = new vscode.Range(document.positionAt(first), document.positionAt(first + 2));
    await editor.edit((edit) => edit.replace(blank, '55'));
    const left = await untilReports(document, 'one report', (reports) => reports.length === 1);
    assert.equal(left[0]?.range.start.line, 5);
  });

  it('leave a text alone that is no plan', async () => {
    const story = await openDocument('见闻.txt');
    // The server answers in order: once a plan that was opened later has its reports, this text would have its own.
    await untilReported((await openDocument('草稿.txt')).document);
    assert.deepEqual(getReports(story.document), []);
  });

  it('arrive in plain text that looks like a plan, and go when the setting is off', async () => {
    const { document } = await openDocument('草稿.txt');
    assert.equal(document.languageId, 'plaintext');
    await untilReported(document);
    try {
      await setDocuments('off');
      await untilReports(document, 'no reports', (reports) => reports.length === 0);
    } finally {
      await setDocuments(undefined);
    }
    await untilReported(document);
  });

  it('come back after the server was restarted, and follow what is typed then', async () => {
    const editor = await openDocument('养老服务工作计划.txt');
    const before = (await untilReported(editor.document)).length;
    await vscode.commands.executeCommand('planlint.restartServer');
    await untilReports(editor.document, 'the same reports', (reports) => reports.length === before);
    await typeAt(editor, rangeOf(editor.document, '拨付到位').end, '，投入xx万元');
    await untilReports(editor.document, 'one report more', (reports) => reports.length === before + 1);
  });
});
