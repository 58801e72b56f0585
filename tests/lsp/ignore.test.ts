// Setting a report aside, from the action to the file and back; entries that are no longer needed; files that are broken.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver/node';
import { addEntry } from '../../client/ignoreFile.js';
import type { IgnoreArguments } from '../../server/protocol.js';
import { pulling, rangeOf, root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';
import { plan } from './texts.js';

const uri = `${root}/%E8%AE%A1%E5%88%92/a.plan`;
const ignoreUri = `${root}/.planlint/ignore.json`;
const unused = { file: '计划/a.plan', rule: 'placeholder/x', words: '已经改掉的话', path: [] };
let client: TestClient;
afterEach(() => client.dispose());

const list = (...ignore: unknown[]): string => JSON.stringify({ version: 1, ignore }, null, 2);

async function opened(options: SessionOptions = {}, text = plan): Promise<Diagnostic[]> {
  client = await startSession(options);
  await client.open(uri, text);
  return (await client.waitForDiagnostics(uri)).diagnostics;
}

async function ignoreAt(words: string, nth = 0, text = plan): Promise<IgnoreArguments> {
  const actions = await client.actions(uri, rangeOf(text, words, nth));
  const action = actions!.find(({ command }) => command?.command === 'planlint.ignore');
  return action!.command!.arguments![0] as IgnoreArguments;
}

describe('ignore', () => {
  it('writes an entry that sets this report aside and no other', async () => {
    const before = await opened();
    const argument = await ignoreAt('某某');
    expect(argument).toMatchObject({
      uri,
      ignoreFile: ignoreUri,
      entry: { file: '计划/a.plan', rule: 'placeholder/x' },
    });
    expect(argument.entry.words).not.toBe('');
    client.forget();
    await client.changeFile(ignoreUri, addEntry('', argument.entry));
    const { diagnostics } = await client.waitForDiagnostics(uri);
    expect(diagnostics).toHaveLength(before.length - 1);
    expect(diagnostics.map(({ range }) => textIn(plan, range))).not.toContain('某某');
    expect(client.count('textDocument/publishDiagnostics', ignoreUri)).toBe(0);
    const { items } = await client.request<{ items: { quote: string }[] }>('planlint/placeholders', { uri });
    expect(items.map(({ quote }) => quote)).not.toContain('某某');
  });

  it('survives edits elsewhere, and ends with the file', async () => {
    const before = await opened();
    const { entry } = await ignoreAt('某某');
    await client.changeFile(ignoreUri, addEntry('', entry));
    await client.waitForDiagnostics(uri, ({ diagnostics }) => diagnostics.length === before.length - 1);
    await client.change(uri, 2, { text: `${plan.replace('一、', '坚持就近就便。\n\n一、')}再投入xx万元。\n` });
    await client.waitForDiagnostics(uri, (p) => p.version === 2 && p.diagnostics.length === before.length);
    client.forget();
    await client.changeFile(ignoreUri, undefined);
    await client.waitForDiagnostics(uri, ({ diagnostics }) => diagnostics.length === before.length + 1);
  });

  it('ends with its folder, of which alone the client tells', async () => {
    const before = await opened();
    const { entry } = await ignoreAt('某某');
    await client.changeFile(ignoreUri, addEntry('', entry));
    await client.waitForDiagnostics(uri, ({ diagnostics }) => diagnostics.length === before.length - 1);
    client.files.delete(ignoreUri);
    client.forget();
    await client.changeFile(ignoreUri.replace('/ignore.json', ''), undefined);
    await client.waitForDiagnostics(uri, ({ diagnostics }) => diagnostics.length === before.length);
  });

  it('reaches clients that pull', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, plan);
    const { entry } = await ignoreAt('某某');
    await client.changeFile(ignoreUri, addEntry('', entry));
    await client.wait('workspace/diagnostic/refresh');
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    expect(report.items.map(({ range }) => textIn(plan, range))).not.toContain('某某');
  });

  it('is read by the server itself where the client does not', async () => {
    const file = { kind: 'file', text: list(unused) } as const;
    await opened({ readFile: async (asked) => (asked === ignoreUri ? file : { kind: 'missing' }) });
    await client.waitForDiagnostics(ignoreUri);
    expect(client.count('planlint/readFile')).toBe(0);
  });

  it('is read anew with each document that a client without watchers opens', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: false } } };
    await opened({ capabilities });
    client.files.set(ignoreUri, list(unused));
    await client.close(uri);
    await client.open(uri, plan);
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('moves with the workspace folders', async () => {
    const inner = `${root}/%E8%AE%A1%E5%88%92`;
    await opened({ files: { [`${inner}/.planlint/ignore.json`]: list({ ...unused, file: 'a.plan' }) } });
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: inner, name: '计划' }], removed: [] },
    });
    await client.waitForDiagnostics(`${inner}/.planlint/ignore.json`, ({ diagnostics }) => diagnostics.length === 1);
    expect((await ignoreAt('某某')).entry.file).toBe('a.plan');
  });

  it('is not applied to other documents', async () => {
    const before = await opened();
    const { entry } = await ignoreAt('某某');
    await client.changeFile(ignoreUri, addEntry('', { ...entry, file: '别的.plan' }));
    // Both parts of x月x日 are one place.
    await client.waitForStatus(uri, ({ placeholders }) => placeholders === before.length - 1);
    expect(client.count('textDocument/publishDiagnostics', ignoreUri)).toBe(0);
  });

  it('is applied to all documents where it names none, and is then never called unused', async () => {
    const before = await opened();
    const { file: _, ...entry } = (await ignoreAt('某某')).entry;
    await client.changeFile(
      ignoreUri,
      addEntry(addEntry('', entry)!, { rule: 'placeholder/x', words: '别处', path: [] }),
    );
    await client.waitForDiagnostics(uri, ({ diagnostics }) => diagnostics.length === before.length - 1);
    await client.settle();
    expect(client.count('textDocument/publishDiagnostics', ignoreUri)).toBe(0);
  });

  it('goes for a file outside the workspace into its own folder, and for an untitled one into the first', async () => {
    client = await startSession();
    const loose = 'file:///elsewhere/b.plan';
    await client.open(loose, plan);
    await client.open('untitled:Untitled-1', plan);
    const entryAt = async (document: string): Promise<IgnoreArguments> =>
      (await client.actions(document, rangeOf(plan, '某某')))!.find(
        ({ command }) => command?.command === 'planlint.ignore',
      )!.command!.arguments![0];
    expect(await entryAt(loose)).toMatchObject({
      ignoreFile: 'file:///elsewhere/.planlint/ignore.json',
      entry: { file: 'b.plan' },
    });
    const untitled = await entryAt('untitled:Untitled-1');
    expect(untitled.ignoreFile).toBe(ignoreUri);
    expect(untitled.entry.file).toBeUndefined();
  });
});

describe('an entry that matches nothing', () => {
  const text = list({ ...unused, file: '别的.plan' }, unused);
  const options = { files: { [ignoreUri]: text } };

  it('is reported at its place, when its document is checked', async () => {
    await opened(options);
    const { diagnostics } = await client.waitForDiagnostics(ignoreUri);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 3, code: 'suppression/unused', source: 'planlint' });
    expect(diagnostics[0]!.message).toContain('已经改掉的话');
    expect(JSON.parse(textIn(text, diagnostics[0]!.range))).toEqual(unused);
  });

  it('is no longer reported when its document is closed', async () => {
    await opened(options);
    await client.waitForDiagnostics(ignoreUri);
    await client.close(uri);
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it.each([
    ['the last', [{ ...unused, file: '别的.plan' }, unused]],
    ['the first', [unused, { ...unused, file: '别的.plan' }]],
    ['the only', [unused]],
  ])('can be removed where it is %s', async (_, entries) => {
    const content = list(...entries);
    await opened({ files: { [ignoreUri]: content } });
    await client.open(ignoreUri, content, 'json', 4);
    const { range } = (await client.waitForDiagnostics(ignoreUri)).diagnostics[0]!;
    const [action] = (await client.actions(ignoreUri, range))!;
    const { textDocument, edits } = firstChange(action!);
    expect(textDocument).toEqual({ uri: ignoreUri, version: 4 });
    client.forget();
    await client.change(ignoreUri, 5, ...edits.map((edit) => ({ range: edit.range, text: edit.newText })));
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('follows what is typed into the open file', async () => {
    await opened(options);
    await client.waitForDiagnostics(ignoreUri);
    await client.open(ignoreUri, list(), 'json');
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 0);
    client.forget();
    await client.close(ignoreUri);
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('offers nothing elsewhere in the file', async () => {
    await opened(options);
    await client.open(ignoreUri, text, 'json');
    expect(await client.actions(ignoreUri, rangeOf(text, 'version'))).toEqual([]);
  });
});

const firstChange = ({ edit }: CodeAction) => {
  const change = edit!.documentChanges![0] as TextDocumentEdit;
  return {
    textDocument: change.textDocument,
    edits: change.edits as { range: Diagnostic['range']; newText: string }[],
  };
};

describe('a broken ignore file', () => {
  it.each([
    ['a comma too many', `{ "version": 1, "ignore": [ ], }`, /逗号/],
    ['a comment', `{ "version": 1, // 一\n "ignore": [] }`, /注释/],
    ['an open quotation', `{ "version: 1 }`, /双引号/],
    ['not JSON at all', '你好', /读不出来/],
    ['nothing at all', '', /读不出来/],
    ['brackets without end', '['.repeat(100_000), /读不出来/],
    ['no list', `{ "version": 1 }`, /"ignore"/],
    ['a list alone', '[]', /"ignore"/],
    ['no version', `{ "ignore": [] }`, /version/],
    ['a newer version', `{ "version": 2, "ignore": [] }`, /版本是 2/],
    ['an entry without words', list({ rule: 'placeholder/x', path: [] }), /不完整/],
    ['an entry with a wrong path', list({ ...unused, path: '一' }), /不完整/],
    ['an entry with a wrong reason', list({ ...unused, reason: 3 }), /不完整/],
  ])('%s: one report with place and remedy', async (_, content, message) => {
    const before = await opened({ files: { [ignoreUri]: content } });
    expect(before.length).toBeGreaterThan(5);
    const { diagnostics } = await client.waitForDiagnostics(ignoreUri);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'suppression/broken', severity: 1 });
    expect(diagnostics[0]!.message).toMatch(message);
  });

  it('counts for nothing, its sound entries too', async () => {
    await opened({ files: { [ignoreUri]: list(unused, 3) } });
    const { diagnostics } = await client.waitForDiagnostics(ignoreUri);
    expect(diagnostics.map(({ code }) => code)).toEqual(['suppression/broken']);
  });

  it('is told of when only it is open, and until it is mended', async () => {
    client = await startSession();
    await client.open(ignoreUri, '{', 'json');
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 1);
    await client.change(ignoreUri, 2, { text: list() });
    await client.waitForDiagnostics(ignoreUri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it.each(['{ "version": 1, "ignore": [] }', '\uFEFF{ "version": 1, "ignore": [] }'])('is not %j', async (content) => {
    await opened({ files: { [ignoreUri]: content } });
    await client.settle();
    expect(client.count('textDocument/publishDiagnostics', ignoreUri)).toBe(0);
  });
});
