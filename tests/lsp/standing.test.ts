// A long document is answered for at once with what was reported before, moved; it is checked again when the keys rest.
import { afterEach, describe, expect, it } from 'vitest';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { LONG, REST } from '../../server/lsp/standing.js';
import { pulling, root, startSession, type TestClient, textIn } from './harness.js';

const uri = `${root}/a.plan`;
const part = '抓好各项工作的落实，做到件件有着落。\n';
const head = '青山县2026年工作计划\n一、目标\n入学率达到xx%以上。\n';
const tail = '巩固率达到xx%以上。\n';
const long = head + part.repeat(Math.ceil(LONG / part.length)) + tail;
let client: TestClient;
afterEach(() => client.dispose());

const blanks = (text: string, items: FullDocumentDiagnosticReport['items']): string[] =>
  items
    .filter(({ code }) => String(code).startsWith('placeholder/'))
    .map(({ range }) => `${range.start.line}:${textIn(text, range)}`);

async function pull(): Promise<FullDocumentDiagnosticReport> {
  const textDocument = { uri };
  return client.request('textDocument/diagnostic', { textDocument, identifier: 'planlint' });
}

/** The text with words at the head of the second line, and the change that writes them. */
const write = (text: string, words: string) => {
  const at = { line: 1, character: 0 };
  return { text: text.replace('\n', `\n${words}`), change: { range: { start: at, end: at }, text: words } };
};

describe('a long document', () => {
  it('is answered for at once, and checked when the keys rest', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, long);
    const lines = long.split('\n').length;
    expect(blanks(long, (await pull()).items)).toEqual(['2:xx', `${lines - 2}:xx`]);
    const { text, change } = write(long, '总投资xx万元。\n');
    await client.change(uri, 2, change);
    expect(blanks(text, (await pull()).items)).toEqual(['3:xx', `${lines - 1}:xx`]);
    expect(client.waited).toContain(REST);
    client.rest();
    await client.wait('workspace/diagnostic/refresh');
    expect(blanks(text, (await pull()).items)).toEqual(['1:xx', '3:xx', `${lines - 1}:xx`]);
  });

  it('loses the reports of words that are gone at once', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, long);
    await pull();
    const start = { line: 2, character: 5 };
    await client.change(uri, 2, { range: { start, end: { line: 2, character: 7 } }, text: '98' });
    const items = blanks(long.replace('xx', '98'), (await pull()).items);
    expect(items).toHaveLength(1);
    expect(items[0]).not.toMatch(/^2:/);
  });

  it('is checked at once where the client cannot be told of a later check', async () => {
    const { workspace: _, ...capabilities } = pulling;
    client = await startSession({ capabilities });
    await client.open(uri, long);
    await pull();
    const { text, change } = write(long, '总投资xx万元。\n');
    await client.change(uri, 2, change);
    expect(blanks(text, (await pull()).items)).toHaveLength(3);
  });
});

describe('more problems than are listed', () => {
  it('are counted in one entry, the gravest listed', async () => {
    client = await startSession({ capabilities: pulling, settings: { maxProblems: 2 } });
    const text = `${head}${tail.repeat(3)}`;
    await client.open(uri, text);
    const { items } = await pull();
    expect(items).toHaveLength(3);
    expect(items[0]!.message).toContain('另有 2 个问题没有列出');
    expect(items[0]!.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } });
    expect(blanks(text, items)).toEqual(['2:xx', '3:xx']);
  });
});
