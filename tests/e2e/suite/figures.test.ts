// What the workbench asks of figures and claims: the hover, the places of an indicator, and the list of targets that the
// extension hands to others.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PlanlintApi } from '../../../client/api.js';
import { closeAll, openUntitled, rangeOf, untilReports } from './support.js';

const content = `𠮷县2026年养老服务工作计划

一、总体要求
到2026年底，全县护理型床位占比达到55%以上。坚持以下三个原则：1.坚持问题导向。2.坚持群众自愿。3.坚持因地制宜。
二、重点任务
护理型床位占比达到百分之五十五。持证上岗率达到xx%以上。
到2027年，护理型床位占比达到60%。
`;
const mentions = ['55%', '百分之五十五', '60%'];

describe('figures', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openUntitled(content));
    // The client asks for its features once it reports: the blank says that it is ready.
    await untilReports(document, 'a report on the blank', (reports) =>
      reports.some(({ range }) => document.getText(range).includes('xx')),
    );
  });
  afterEach(closeAll);

  const ask = <T>(feature: string, words: string, nth = 0): Thenable<T> =>
    vscode.commands.executeCommand<T>(`vscode.execute${feature}`, document.uri, rangeOf(document, words, nth).start);

  const show = (ranges: readonly vscode.Range[]): string[] =>
    [...ranges].sort((a, b) => a.start.compareTo(b.start)).map((range) => document.getText(range));

  it('tell their record and the other mentions', async () => {
    const hovers = await ask<vscode.Hover[]>('HoverProvider', '55%');
    const text = hovers
      .flatMap((hover) => hover.contents)
      .map((part) => (typeof part === 'string' ? part : part.value))
      .join('\n');
    assert.match(text, /护理型床位占比\*\*[：:]\s?≥55%/);
    assert.match(text, /(?:第 7 行|line 7)[：:]\s?60%.*2027.*(?:数值不同|another value)/);
  });

  it('lead to all mentions of their indicator', async () => {
    for (const [words, nth] of [
      ['60%', 0],
      ['床位占比', 1],
    ] as const) {
      const found = await ask<vscode.Location[]>('ReferenceProvider', words, nth);
      assert.deepEqual(show(found.map(({ range }) => range)), mentions);
    }
  });

  it('are highlighted together', async () => {
    const found = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', '60%');
    const words = show(found.map(({ range }) => range));
    for (const mention of mentions) assert(words.includes(mention), `${mention} is among ${words.join(', ')}`);
  });

  it('that claim a list lead to it', async () => {
    const links = await ask<(vscode.Location | vscode.LocationLink)[]>('DefinitionProvider', '三个原则');
    const ranges = links.map((link) => ('targetUri' in link ? link.targetRange : link.range));
    assert.deepEqual(show(ranges), ['1.', '2.', '3.']);
  });

  it('that are goals are handed out as targets', async () => {
    const api: PlanlintApi | undefined = vscode.extensions.getExtension('planlint.planlint')?.exports;
    const result = await api?.getTargets(document.uri);
    assert(result, 'the document is served');
    assert.equal(result.version, document.version);
    const words = result.targets.map(({ range: { start, end } }) =>
      document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    assert.deepEqual(words, ['55%', '百分之五十五', 'xx%', '60%']);
    assert.deepEqual(result.targets[3] && { ...result.targets[3], range: undefined }, {
      indicator: '护理型床位占比',
      key: '护理型床位比例',
      comparator: '=',
      value: '60',
      unit: '%',
      deadline: '2027年',
      role: 'target',
      scope: [],
      section: '重点任务',
      path: ['重点任务'],
      amount: 60,
      filled: true,
      year: 2027,
      reports: [],
      range: undefined,
    });
  });
});
