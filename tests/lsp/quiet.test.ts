// Quiet while typing: what is new in the line being typed in waits until the keys rest, and nothing that was there flickers.
import { afterEach, describe, expect, it } from 'vitest';
import type { FullDocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { pulling, root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';

const uri = `${root}/a.plan`;
const start = `青山县2026年工作计划
一、目标
入学率达到xx%以上。
巩固率达到95%以上，
`;
const line = 3;
let client: TestClient;
let text = '';
let version = 1;
afterEach(() => client.dispose());

async function opened(options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  [text, version] = [start, 1];
  await client.open(uri, text);
}

/** Writes words at a place, as one change. */
async function write(words: string, at: { line: number; character: number }, end = at): Promise<void> {
  const lines = text.split('\n');
  const offset = ({ line: n, character }: typeof at): number =>
    lines.slice(0, n).reduce((sum, l) => sum + l.length + 1, 0) + character;
  text = text.slice(0, offset(at)) + words + text.slice(offset(end));
  await client.change(uri, ++version, { range: { start: at, end }, text: words });
}

/** Types at the end of the line, a change a key. */
async function type(words: string): Promise<void> {
  for (const key of words) await write(key, { line, character: text.split('\n')[line]!.length });
}

/** The words of the blanks that are reported. */
const show = (items: PublishDiagnosticsParams['diagnostics']): string[] =>
  items.filter(({ code }) => String(code).startsWith('placeholder/')).map(({ range }) => textIn(text, range));

const pull = async (): Promise<string[]> =>
  show(
    (
      await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        identifier: 'planlint',
      })
    ).items,
  );

describe('a client that pulls', () => {
  it('hears of what is new in the line when the keys rest', async () => {
    await opened({ capabilities: pulling });
    expect(await pull()).toEqual(['xx']);
    await type('投入xx万元');
    expect(await pull()).toEqual(['xx']);
    expect(await client.waitForStatus(uri, (status) => status.version === version)).toMatchObject({ placeholders: 1 });
    expect(client.waited.every((milliseconds) => milliseconds === 1000)).toBe(true);
    client.rest();
    await client.wait('workspace/diagnostic/refresh');
    expect(await pull()).toEqual(['xx', 'xx']);
  });
  it('keeps what was there while it moves and grows, and loses it when it is gone', async () => {
    await opened({ capabilities: pulling });
    await type('投入xx万元');
    await pull();
    client.rest();
    await client.settle();
    expect(await pull()).toEqual(['xx', 'xx']);
    await write('全县', { line, character: 0 });
    expect(await pull()).toEqual(['xx', 'xx']);
    await type('。');
    await write('新增一行。\n', { line: 2, character: 0 });
    expect(await pull()).toEqual(['xx', 'xx']);
    await write('12', { line: 3, character: 5 }, { line: 3, character: 7 });
    expect(await pull()).toEqual(['xx']);
  });
  it('hears of other lines, of what is pasted and of what was opened at once', async () => {
    await opened({ capabilities: pulling });
    await write('投入xx万元，并在全县范围内安排xx个项目，由各部门分头组织实施', { line, character: 10 });
    expect(await pull()).toEqual(['xx', 'xx', 'xx']);
    await type('xx县');
    expect(await pull()).toEqual(['xx', 'xx', 'xx']);
    await write('全县', { line: 2, character: 0 });
    expect(await pull()).toEqual(['xx', 'xx', 'xx', 'xx']);
  });
  it('is not told anew where nothing was held back', async () => {
    await opened({ capabilities: pulling });
    await pull();
    await type('抓好落实。');
    await pull();
    client.rest();
    await client.settle();
    expect(client.count('workspace/diagnostic/refresh')).toBe(0);
  });
  it('gets everything at once where the setting says so, or where it cannot be told to pull again', async () => {
    await opened({ capabilities: pulling, settings: { quietMilliseconds: 0 } });
    await type('投入xx万元');
    expect(await pull()).toEqual(['xx', 'xx']);
    client.dispose();
    await opened({ capabilities: { textDocument: pulling.textDocument! } });
    await type('投入xx万元');
    expect(await pull()).toEqual(['xx', 'xx']);
  });
});

describe('a client that is pushed to', () => {
  it('hears nothing during a burst, and once when the keys rest', async () => {
    await opened();
    await client.waitForDiagnostics(uri);
    client.forget();
    await type('投入xx万元，占比达到xx%');
    await client.waitForStatus(uri, (status) => status.version === version);
    expect(client.count('textDocument/publishDiagnostics', uri)).toBe(0);
    client.rest();
    const { diagnostics } = await client.waitForDiagnostics(uri);
    expect(show(diagnostics)).toEqual(['xx', 'xx', 'xx']);
    expect(client.count('textDocument/publishDiagnostics', uri)).toBe(1);
  });
  it('is not reached by a rest that a further key has ended', async () => {
    await opened();
    await client.waitForDiagnostics(uri);
    await type('投入xx');
    await client.waitForStatus(uri, (status) => status.version === version);
    await type('万');
    await client.waitForStatus(uri, (status) => status.version === version);
    client.forget();
    client.rest(4);
    await client.settle();
    expect(client.count('planlint/status', uri)).toBe(0);
    client.rest();
    expect(show((await client.waitForDiagnostics(uri)).diagnostics)).toEqual(['xx', 'xx']);
  });
});
