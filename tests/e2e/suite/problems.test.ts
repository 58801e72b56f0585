// Problems by rule, claimed numbers, ready to issue and the check of the workspace, by the extension API.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getFolder, getReports, openUntitled, rangeOf, until, untilReported } from './support.js';

const text = `青山县2026年养老服务工作计划
一、总体目标
到年底，投入xx万元，及时拔付资金，按期峻工，2月30日前报送。。
二、重点任务
坚持以下三个原则：1.坚持问题导向。2.坚持因地制宜。
`;

const run = <T>(command: string, ...rest: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`planlint.${command}`, ...rest);

/** Until these words are selected, the nth time that they stand there. */
const untilSelected = (editor: vscode.TextEditor, words: string): Promise<true> =>
  until(vscode.window.onDidChangeTextEditorSelection, `${words} selected`, () => {
    const { selection, document } = vscode.window.activeTextEditor ?? editor;
    return document.getText(selection) === words || undefined;
  });

describe('problems by rule', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openUntitled(text);
    await untilReported(editor.document);
  });
  afterEach(closeAll);

  it('are gone to, also when the text above has just changed', async () => {
    await run('goToProblem', { id: 'figure/date#2月30日#1' });
    await untilSelected(editor, '2月30日');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '（征求意见稿）\n'));
    await run('goToProblem', { id: 'wording/typo#峻工#1' });
    await untilSelected(editor, '峻工');
    // What is no longer there is not gone to.
    await run('goToProblem', { id: 'wording/typo#峻工#7' });
    assert.equal(editor.document.getText(vscode.window.activeTextEditor!.selection), '峻工');
  });

  it('of one rule are fixed together, undone by one step', async () => {
    await run('fixRule', 'punctuation/doubled');
    assert.equal(editor.document.getText(), text.replace('。。', '。'));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    // Only the writer knows what was meant.
    await run('fixRule', 'figure/date');
    assert.equal(editor.document.getText(), text);
  });

  it('are explained on a page that planlint does not check', async () => {
    await run('explainRule', 'figure/date');
    const page = await until(vscode.workspace.onDidOpenTextDocument, 'the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'planlint-rule'),
    );
    assert.match(page.getText(), /^# .+\n[\s\S]*figure\/date[\s\S]*⟦/);
    assert.deepEqual(getReports(page), []);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('and claims have views that take the focus; a claim and its item are gone to', async () => {
    await run('problems.focus');
    await run('claims.focus');
    await run('showDifferingClaims');
    await run('showAllClaims');
    await run('goToClaim', { id: '三个原则#1' });
    await untilSelected(editor, '三个原则');
    await run('goToClaim', { id: '三个原则#1', item: 1 });
    const { selection } = vscode.window.activeTextEditor!;
    assert.equal(editor.document.offsetAt(selection.start), text.indexOf('2.坚持'));
  });

  it('say whether the plan can be issued', async () => {
    assert.equal(await run('checkReady'), false);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    for (const [from, to] of [
      ['。。', '。'] as const,
      ['xx', '500'] as const,
      ['2月30日', '2月28日'] as const,
      ['三个', '两个'] as const,
    ]) {
      await editor.edit((edit) => edit.replace(rangeOf(editor.document, from), to));
    }
    // Typing errors of words do not stand in the way.
    const status = await until(vscode.languages.onDidChangeDiagnostics, 'only wording left', () => {
      const left = getReports(editor.document);
      return left.every(({ code }) => /wording/.test(JSON.stringify(code))) && left.length > 0 ? left : undefined;
    });
    assert.equal(status.length, 2);
    assert.equal(await run('checkReady'), true);
  });
});

describe('the check of the workspace', () => {
  afterEach(async () => {
    await run('clearWorkspaceCheck');
    await closeAll();
  });

  const file = (): vscode.Uri => vscode.Uri.joinPath(getFolder(), '人居环境整治工作计划.txt');
  const reportsOf = (uri: vscode.Uri): number =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'planlint').length;
  const untilCount = (uri: vscode.Uri, what: string, isWanted: (count: number) => boolean): Promise<number> =>
    until(vscode.languages.onDidChangeDiagnostics, what, () => {
      const count = reportsOf(uri);
      return isWanted(count) ? count : undefined;
    }).catch((error: Error) => {
      throw new Error(`${error.message}, saw ${reportsOf(uri)}`);
    });

  interface Summary {
    readonly files: number;
    readonly checked: number;
    readonly reports: number;
  }

  it('reports on files that are not open, and leaves other texts alone', async () => {
    assert.equal(reportsOf(file()), 0);
    const summary = await run<Summary>('checkWorkspace');
    assert(summary.files >= 4 && summary.checked === summary.files, JSON.stringify(summary));
    assert(reportsOf(file()) > 0);
    assert.equal(reportsOf(vscode.Uri.joinPath(getFolder(), '见闻.txt')), 0);
    const all = vscode.languages.getDiagnostics().flatMap(([, reports]) => reports);
    assert.equal(all.filter(({ source }) => source === 'planlint').length, summary.reports);
    await run('clearWorkspaceCheck');
    assert.equal(reportsOf(file()), 0);
  });

  it('ends where it is cleared meanwhile, and a second call begins anew', async () => {
    const first = run<Summary>('checkWorkspace');
    const second = run<Summary>('checkWorkspace');
    const [, summary] = await Promise.all([first, second]);
    assert.equal(summary.checked, summary.files);
    assert(reportsOf(file()) > 0);
    const third = run<Summary>('checkWorkspace');
    await run('clearWorkspaceCheck');
    await third;
    assert.equal(reportsOf(file()), 0);
  });

  it('reports once on a file that is opened, and still when it is closed again', async () => {
    await run('checkWorkspace');
    const closed = reportsOf(file());
    const editor = await vscode.window.showTextDocument(file());
    await until(vscode.languages.onDidChangeDiagnostics, 'the reports of the open file', () => {
      const texts = getReports(editor.document).map(({ message, range }) => `${range.start.line} ${message}`);
      return texts.length === closed || undefined;
    });
    await closeAll();
    assert.equal(await untilCount(file(), 'the reports of the closed file', (count) => count === closed), closed);
  });

  it('follows files that change, come and go', async () => {
    await run('checkWorkspace');
    const own = vscode.Uri.joinPath(getFolder(), '新的工作计划.txt');
    const write = (words: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(own, new TextEncoder().encode(words));
    try {
      await write('青山县2026年工作计划\n一、目标\n投入xx万元。\n');
      const before = await untilCount(own, 'reports of a new file', (count) => count > 0);
      await write('青山县2026年工作计划\n一、目标\n投入xx万元，建设xx个站点，覆盖xx个村。\n');
      await untilCount(own, 'more reports', (count) => count > before);
    } finally {
      await vscode.workspace.fs.delete(own);
    }
    await untilCount(own, 'no reports of a file that is gone', (count) => count === 0);
  });
});
