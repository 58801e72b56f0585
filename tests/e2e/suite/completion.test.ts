// Completion, snippets, new plans and the walkthrough, in the workbench.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getRule, openUntitled, typeAt, until, untilReported, untilReports } from './support.js';

const content = `青山县2026年卫生健康工作计划
一、总体要求
深入贯彻党的二十大精神。
二、工作目标
婴儿死亡率控制在5.2‰以下，投资xx万元。
`;

let editor: vscode.TextEditor;
let document: vscode.TextDocument;

const end = (): vscode.Position => document.positionAt(document.getText().length);

const list = async (): Promise<string[]> => {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end(),
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label + (label.detail ?? '')));
};

/** Types, opens the list as a person does, and takes what is first in it, until the text is as it should be. */
async function complete(typed: string, expected: RegExp): Promise<void> {
  await typeAt(editor, end(), typed);
  const before = document.getText();
  const go = async (): Promise<void> => {
    if (document.getText() !== before) return;
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
  };
  await go();
  // The list is drawn when the server has answered; asking again is what a person does, too.
  const timer = setInterval(go, 300);
  await until(vscode.workspace.onDidChangeTextDocument, `a text with ${expected}`, () =>
    expected.test(document.getText()) ? true : undefined,
  ).finally(() => clearInterval(timer));
}

/** The selection is told behind the text that it is in. */
const untilSelected = (editor: vscode.TextEditor, words: string): Promise<true> =>
  until(vscode.window.onDidChangeTextEditorSelection, `${words} selected`, () =>
    editor.document.getText(editor.selection) === words ? true : undefined,
  );

describe('completion', () => {
  beforeEach(async () => {
    editor = await openUntitled(content);
    ({ document } = editor);
    await untilReported(document);
  });
  afterEach(closeAll);

  it('offers the next label, missing parts, and names by pinyin', async () => {
    const first = await list();
    assert(first.includes('三、'), first.join());
    assert(first.includes('重点任务') && !first.includes('工作目标'), first.join());
    await typeAt(editor, end(), '孕产xyz');
    assert.deepEqual(await list(), []);
    await typeAt(editor, end(), '，ycfsw');
    assert.equal((await list())[0], '孕产妇死亡率 控制在xx/10万以下');
  });

  it('writes an indicator from its initials, the value open and selected', async () => {
    await complete('力争yesw', /力争婴儿死亡率控制在xx‰以下$/);
    await untilSelected(editor, 'xx');
  });

  it('writes a value that was used before', async () => {
    await complete('全县婴儿死亡率控制在', /全县婴儿死亡率控制在5\.2‰以下$/);
  });

  it('writes a part with its label, and its blanks are reported', async () => {
    await complete('bzcs', /\n三、保障措施\n（一）加强组织领导。成立由xx任组长/);
    await untilReports(document, 'the blanks of the part', (reports) => reports.length >= 3);
    await vscode.commands.executeCommand('leaveSnippet');
  });

  it('has snippets of phrases', async () => {
    editor.selection = new vscode.Selection(end(), end());
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'plan', name: '责任单位' });
    assert.match(document.getText(), /（责任单位：xx科）$/);
    await vscode.commands.executeCommand('leaveSnippet');
  });
});

describe('a new plan', () => {
  afterEach(closeAll);

  it('opens with its first blank selected, and has nothing to report but blanks', async () => {
    const given = { kind: 'plan', years: '2026', unit: '青山县教育局' };
    await vscode.commands.executeCommand('planlint.newPlan', given);
    const opened = vscode.window.activeTextEditor;
    assert(opened?.document.isUntitled && opened.document.languageId === 'plan');
    assert.match(opened.document.getText(), /^青山县教育局2026年工作计划\n/);
    await untilSelected(opened, 'xx');
    const reports = await untilReported(opened.document);
    assert.deepEqual([...new Set(reports.map(getRule))], ['placeholder/x']);
  });

  it('is not opened for years that it cannot have', async () => {
    await vscode.commands.executeCommand('planlint.newPlan', { kind: 'plan', years: '26', unit: '' });
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('is where the walkthrough begins', async () => {
    const id = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'planlint')!.id;
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${id}#start`);
    const labels = (): string =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)).join();
    await until(vscode.window.tabGroups.onDidChangeTabs, 'its page', () => {
      if (/Welcome|Walkthrough|欢迎/.test(labels())) return true;
      throw new Error(`the tabs are ${labels()} for ${id}`);
    });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
