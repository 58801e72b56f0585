// What the workbench asks of a plan's structure: symbols, folding, selection, and the hover over a blank.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDocument, rangeOf, untilReported } from './support.js';

type Symbols = vscode.DocumentSymbol[];

const findByName = (symbols: Symbols, name: string): vscode.DocumentSymbol => {
  const found = symbols.find((symbol) => symbol.name.includes(name));
  assert(found, `${name} is among ${symbols.map((symbol) => symbol.name).join(', ')}`);
  return found;
};

describe('outline', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openDocument('养老服务工作计划.txt'));
    await untilReported(document);
  });
  afterEach(closeAll);

  it('nests the headings, each with the whole of its section', async () => {
    const symbols = await vscode.commands.executeCommand<Symbols>('vscode.executeDocumentSymbolProvider', document.uri);
    const tasks = findByName(symbols, '主要任务');
    const network = findByName(tasks.children, '完善服务网络');
    findByName(network.children, '养老服务中心');
    findByName(tasks.children, '加强人员培训');
    assert(tasks.range.contains(rangeOf(document, '持证上岗率达到')), 'the section reaches to its last sentence');
    assert(!tasks.range.contains(rangeOf(document, '保障措施')), 'the section ends before the next');
    assert(tasks.range.contains(network.range) && network.range.contains(network.selectionRange));
  });

  it('folds the sections', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = rangeOf(document, '二、主要任务').start.line;
    const section = ranges.find((range) => range.start === line);
    assert(section, `a range starts at line ${line}`);
    assert(
      section.end >= rangeOf(document, '持证上岗率').start.line &&
        section.end < rangeOf(document, '三、保障').start.line,
    );
  });

  it('widens a selection step by step', async () => {
    const position = rangeOf(document, '护理型').start;
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    assert(innermost?.parent, 'there is more than one step');
    for (let step = innermost; step.parent; step = step.parent) assert(step.parent.range.contains(step.range));
  });

  it('says at a blank what is to be filled in', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'xx%').start,
    );
    const texts = hovers
      .flatMap((hover) => hover.contents)
      .map((part) => (typeof part === 'string' ? part : part.value));
    assert(texts.join('').trim() !== '', 'the hover holds a text');
  });
});
