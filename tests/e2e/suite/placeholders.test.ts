// The view of what is to be filled in and the collection sheet, as far as the extension API reaches; what is typed and seen
// is driven in placeholderSteps.mjs.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getFolder, openDocument, untilReported, untilReports } from './support.js';

const name = '养老服务工作计划.txt';
const sheetFile = (): vscode.Uri => vscode.Uri.joinPath(getFolder(), '采集表.csv');

const read = async (file: vscode.Uri): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));

const write = (file: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

describe('placeholders', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(sheetFile()).then(undefined, () => {});
  });

  const exportAll = async (): Promise<string> => {
    await vscode.commands.executeCommand('planlint.exportSheet', { department: null, target: sheetFile() });
    return read(sheetFile());
  };

  const fillIn = (csv: string, locator: string, value: string): string => {
    assert(csv.includes(`,,${locator}`), `${locator} is in ${csv}`);
    return csv.replace(`,,${locator}`, `,${value},${locator}`);
  };

  it('are exported as a sheet that Excel opens, one row a place', async () => {
    const { document } = await openDocument(name);
    await untilReported(document);
    const csv = await exportAll();
    assert(csv.startsWith('\ufeff'), 'with a byte order mark');
    const rows = csv.trimEnd().split('\r\n');
    assert.equal(rows.length, 8, csv);
    assert.match(csv, /投入资金【xx】万元/);
  });

  it('come back in one edit that is undone in one', async () => {
    const { document } = await openDocument(name);
    await untilReported(document);
    const before = document.getText();
    let csv = fillIn(await exportAll(), '^新建中心4个改造提升6个投入资金■', '300万元');
    csv = fillIn(csv, '^成立由■', '李明');
    await write(sheetFile(), csv);
    await vscode.commands.executeCommand('planlint.importSheet', { source: sheetFile(), preview: false });
    assert.match(document.getText(), /投入资金300万元/);
    assert.match(document.getText(), /由李明任组长/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('that no longer fit are listed beside the plan', async () => {
    const editor = await openDocument(name);
    const { document } = editor;
    const before = (await untilReported(document)).length;
    await write(sheetFile(), fillIn(await exportAll(), '^成立由■', '王芳'));
    const at = document.positionAt(document.getText().indexOf('某某'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 2)), '李明'));
    await untilReports(document, 'one report fewer', (reports) => reports.length === before - 1);
    await vscode.commands.executeCommand('planlint.importSheet', { source: sheetFile(), preview: false });
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'planlint-report');
    assert.match(report?.getText() ?? '', /王芳/);
    assert.match(document.getText(), /由李明任组长/);
  });

  it('are filled in no text that is no sheet', async () => {
    const { document } = await openDocument(name);
    await untilReported(document);
    const before = document.getText();
    await write(sheetFile(), 'a,b\n1,2\n');
    await vscode.commands.executeCommand('planlint.importSheet', { source: sheetFile(), preview: false });
    assert.equal(document.getText(), before);
  });
});
