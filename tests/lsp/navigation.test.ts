// Outline, folding, selection and hover, with positions in texts of all line ends and beyond the basic plane.
import { afterEach, describe, expect, it } from 'vitest';
import {
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  MarkupKind,
  type Range,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver/node';
import { rangeOf, root, startSession, type TestClient, textIn } from './harness.js';
import { plan } from './texts.js';

const uri = `${root}/a.plan`;
const textDocument = { uri };
let client: TestClient;
afterEach(() => client.dispose());

async function opened(text: string): Promise<TestClient> {
  client = await startSession();
  await client.open(uri, text);
  return client;
}

const isAfter = (a: Range['start'], b: Range['start']): boolean =>
  a.line > b.line || (a.line === b.line && a.character >= b.character);

function expectInside(inner: Range, outer: Range): void {
  expect(isAfter(inner.start, outer.start)).toBe(true);
  expect(isAfter(outer.end, inner.end)).toBe(true);
}

function expectNested(symbol: DocumentSymbol): void {
  expectInside(symbol.selectionRange, symbol.range);
  for (const child of symbol.children ?? []) {
    expectInside(child.range, symbol.range);
    expectNested(child);
  }
}

describe.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('with %s', (_, end) => {
  const text = plan.replaceAll('\n', end).replace('总体', '𠮷👨‍👩‍👧总体');

  it('the outline holds whole sections', async () => {
    await opened(text);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols.map(({ name }) => name)).toEqual(['一、𠮷👨‍👩‍👧总体要求', '二、主要任务']);
    const [first, second] = symbols as [DocumentSymbol, DocumentSymbol];
    expect(first.kind).toBe(SymbolKind.String);
    expect(textIn(text, first.selectionRange)).toBe('一、𠮷👨‍👩‍👧总体要求');
    expect(textIn(text, first.range)).toContain('占比达到');
    expect(second.children?.map(({ name }) => name)).toEqual(['（一）完善服务网络', '（二）加强组织领导']);
    expect(second.children?.[0]?.children).toHaveLength(2);
    for (const symbol of symbols) expectNested(symbol);
  });

  it('sections fold', async () => {
    await opened(text);
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    expect(ranges).toContainEqual(expect.objectContaining({ startLine: 2 }));
    expect(ranges).toContainEqual(expect.objectContaining({ startLine: 5 }));
    for (const { startLine, endLine } of ranges) expect(endLine).toBeGreaterThan(startLine);
  });

  it('a selection grows outwards', async () => {
    await opened(text);
    const position = rangeOf(text, '占比').start;
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [position],
    });
    const texts: string[] = [];
    for (let s: SelectionRange | undefined = selection; s; s = s.parent) {
      texts.push(textIn(text, s.range));
      if (s.parent) expectInside(s.range, s.parent.range);
    }
    expect(texts.at(-1)).toBe(text);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts[0]).toContain('占比');
  });

  it('a blank tells what belongs in it', async () => {
    await opened(text);
    const range = rangeOf(text, 'xx%');
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: range.start });
    expect(hover.contents).toMatchObject({ kind: MarkupKind.Markdown });
    expect(textIn(text, hover.range!)).toContain('xx');
    expect(
      await client.request('textDocument/hover', { textDocument, position: rangeOf(text, '为做好').start }),
    ).toBeNull();
  });
});

describe('placeholders', () => {
  it('are those that are reported, in order', async () => {
    await opened(plan);
    const { diagnostics } = await client.waitForDiagnostics(uri);
    const found = await client.request<{ version: number; items: { range: Range; quote: string; type: string }[] }>(
      'planlint/placeholders',
      { uri },
    );
    expect(found.version).toBe(1);
    const blanks = diagnostics.filter(({ code }) => String(code).startsWith('placeholder/'));
    expect(found.items.map(({ range }) => range)).toEqual(blanks.map(({ range }) => range));
    expect(found.items.map(({ type }) => type)).toContain('percent');
  });
});
