// Links in the text, and symbols of open and closed plans of the workspace.
import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type DocumentLink,
  LSPErrorCodes,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';

const uri = `${root}/a.plan`;
const text = `青山县2026年工作计划
一、总体要求
𠮷措施见第二部分，项目见附件3。
  二、主要任务
入学率达到95%以上。
`;
const other = `柳河镇2026年工作计划
一、总体要求
二、重点工程
就诊率达到90%以上。
`;
const plan = `${root}/${encodeURIComponent('镇')}/${encodeURIComponent('工作计划.txt')}`;
const note = `${root}/${encodeURIComponent('会议.txt')}`;
const files = { [plan]: other, [note]: other, [`${root}/node_modules/x.plan`]: other };

let client: TestClient;
afterEach(() => client.dispose());

async function opened(options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, text.replaceAll('\n', '\r\n'));
}

describe('links', () => {
  it('lead to the line and column of what they mean', async () => {
    await opened();
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(links.map(({ range }) => textIn(text, range))).toEqual(['第二部分']);
    expect(links[0]).toMatchObject({ target: `${uri}#L4,3`, tooltip: '转到“二、主要任务”' });
  });
});

describe('symbols of the workspace', () => {
  const ask = (query: string): Promise<WorkspaceSymbol[]> => client.request('workspace/symbol', { query });
  const show = (symbols: readonly WorkspaceSymbol[]): string[] =>
    symbols.map(({ name, location }) => `${location.uri === uri ? 'open' : 'closed'} ${name}`);

  it('come from open plans and from plan files', async () => {
    await opened({ files });
    expect(show(await ask('一'))).toEqual(['open 一、总体要求', 'closed 一、总体要求']);
    const [found] = await ask('就诊');
    expect(found).toMatchObject({ name: '就诊率 ≥90%', containerName: '重点工程', location: { uri: plan } });
    expect(textIn(other, (found!.location as { range: Parameters<typeof textIn>[1] }).range)).toBe('90%');
    expect(await ask('没有')).toEqual([]);
  });
  it('of a file in an editor are those of the editor', async () => {
    await opened({ files });
    await client.open(plan, other.replace('重点工程', '重大工程'));
    expect((await ask('工程')).map(({ name }) => name)).toEqual(['二、重大工程']);
  });
  it('follow the files', async () => {
    await opened({ files });
    expect(await ask('工程')).toHaveLength(1);
    await client.changeFile(plan, other.replace('重点工程', '重大工程'));
    expect((await ask('工程')).map(({ name }) => name)).toEqual(['二、重大工程']);
    await client.changeFile(`${root}/b.plan`, other);
    expect(await ask('工程')).toHaveLength(2);
    await client.changeFile(plan, undefined);
    expect(await ask('工程')).toHaveLength(1);
  });
  it('are those of open plans alone where nothing is to be read or checked', async () => {
    await opened({ files, settings: { documents: 'off' } });
    expect(await ask('')).toEqual([]);
    client.dispose();
    await opened({ initialize: { initializationOptions: {} } });
    expect((await ask('')).map(({ name }) => name)).toEqual(['一、总体要求', '二、主要任务', '入学率 ≥95%']);
  });
  it('are not looked for further once nobody waits', async () => {
    await opened({ files });
    const gate = client.hold();
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/symbol', { query: '工程' }, source.token);
    asked.catch(() => {});
    await gate.reached;
    source.cancel();
    await client.settle();
    gate.release();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});
