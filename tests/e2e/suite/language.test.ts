// What the workbench gets from the language features: hints, lenses and their commands, hovers, colours, links, renaming, quiet.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, getReports, openUntitled, rangeOf, typeAt, until, untilReports } from './support.js';

const content = `青山县2026年养老服务工作计划
一、三项任务
1.𠮷项目投资12000万元。
2.护理型床位占比达到xx%以上。
3.入学率达到百分之九十五。措施见第二部分。
二、保障措施
各部门要按照“十五五”规划和二十届三中全会精神抓好落实。
`;

let document: vscode.TextDocument;
let editor: vscode.TextEditor;

const ask = <T>(command: string, ...more: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...more);

describe('language features', () => {
  beforeEach(async () => {
    editor = await openUntitled(content);
    ({ document } = editor);
    await untilReports(document, 'a report on the blank', (reports) =>
      reports.some(({ range }) => document.getText(range).includes('xx')),
    );
  });
  afterEach(closeAll);

  it('hints stand at items and behind figures', async () => {
    const whole = document.validateRange(new vscode.Range(0, 0, 99, 0));
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', whole);
    const shown = hints.map(({ position, label }) => `${position.line}:${position.character} ${label}`);
    const first = shown.map((words) => words.replace(/第|项/g, ''));
    const behind = '1.𠮷项目投资12000万元'.length;
    assert.deepEqual(first, ['2:0 1/3', `2:${behind} = 1.2亿元`, '3:0 2/3', '4:0 3/3', '4:13 = 95%']);
  });

  it('a lens goes to the first place, and lists the indicators', async () => {
    const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', 9);
    const run = async (nth: number): Promise<void> => {
      const command = lenses[nth]?.command;
      assert(command, 'the lens has a command');
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    };
    assert.match(lenses.map(({ command }) => command?.title).join(' '), /^1 .*3 .*\d{2} (?:字|characters) \d{2} /);
    await run(0);
    const blank = rangeOf(document, 'xx');
    await until(vscode.window.onDidChangeTextEditorSelection, 'the blank to be selected', () =>
      vscode.window.activeTextEditor?.selection.isEqual(blank) ? true : undefined,
    );
    await run(1);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('headings, periods and meetings tell of themselves', async () => {
    const hoverAt = async (words: string): Promise<string> => {
      const hovers = await ask<vscode.Hover[]>('executeHoverProvider', rangeOf(document, words).start);
      const parts = hovers.flatMap(({ contents }) => contents);
      return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
    };
    assert.match(
      await hoverAt('三项任务'),
      /51 (?:字|characters).*\n[\s\S]*(?:待填 1 处：第 4 行|1 to fill in: lines 4)/,
    );
    assert.match(await hoverAt('十五五'), /2026[—–]2030/);
    assert.match(await hoverAt('二十届三中'), /2024年7月|2024-07/);
  });

  it('words have colours by what they are', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend');
    const { data } = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens');
    const kinds = new Set<string | undefined>();
    for (let i = 3; i < data.length; i += 5) kinds.add(legend.tokenTypes[data[i]!]);
    assert.deepEqual([...kinds].sort(), ['planClaim', 'planFigure', 'planIndicator', 'planLabel', 'planPlaceholder']);
  });

  it('references are links and definitions', async () => {
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', 10);
    assert.deepEqual(
      links.map(({ range, target }) => `${document.getText(range)} ${target?.fragment}`),
      ['第二部分 L6,1'],
    );
    const [place] = await ask<vscode.LocationLink[]>('executeDefinitionProvider', rangeOf(document, '第二部分').start);
    assert(place && document.getText(place.targetRange) === '二、保障措施');
  });

  it('a link goes to its heading, by the keyboard, too', async () => {
    const at = rangeOf(document, '第二部分').start.translate(0, 1);
    editor.selection = new vscode.Selection(at, at);
    // The editor opens links only when it has drawn them; asking is what a person does again and again.
    const goes = (): Thenable<unknown> => vscode.commands.executeCommand('editor.action.openLink');
    await goes();
    const timer = setInterval(goes, 500);
    await until(vscode.window.onDidChangeTextEditorSelection, 'the heading', () =>
      vscode.window.activeTextEditor?.selection.active.line === 5 ? true : undefined,
    ).finally(() => clearInterval(timer));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('headings and indicators are found from anywhere, in files that are not open, too', async () => {
    const find = (query: string): Thenable<vscode.SymbolInformation[]> =>
      vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
    const open = await find('保障');
    assert(open.some(({ name, location }) => name === '二、保障措施' && location.uri.scheme === 'untitled'));
    const closed = await find('完善服务');
    assert(closed.some(({ location }) => location.uri.path.endsWith('养老服务工作计划.txt')));
  });

  it('a name is changed everywhere, and other words are refused', async () => {
    const at = rangeOf(document, '入学率').start;
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', at, '毕业率');
    assert(await vscode.workspace.applyEdit(edit));
    assert(document.getText().includes('3.毕业率达到百分之九十五'));
    const other = rangeOf(document, '各部门').start;
    await assert.rejects(async () => ask('prepareRename', other), /没有可以改名|nothing to rename/);
  });

  it('what is typed is reported when the keys rest, and what was reported stays', async () => {
    const counts: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => counts.push(getReports(document).length));
    const before = getReports(document).length;
    let at = rangeOf(document, '抓好落实').start;
    const began = Date.now();
    for (const key of '投入xx万元，') {
      await typeAt(editor, at, key);
      at = at.translate(0, key.length);
    }
    await untilReports(document, 'one report more', (reports) => reports.length === before + 1);
    listener.dispose();
    assert(Date.now() - began >= 1000, 'the keys rested a second');
    assert.deepEqual([...new Set(counts.filter((count) => count !== before))], [before + 1]);
  });
});
