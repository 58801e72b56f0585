// Diagnostics pulled by clients that can: with result ids, never pushed as well, and never an empty list for a cancel.
import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { pulling, root, startSession, type TestClient } from './harness.js';
import { plan, story } from './texts.js';

const uri = `${root}/a.plan`;
let client: TestClient;
afterEach(() => client.dispose());

const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.request('textDocument/diagnostic', {
    textDocument: { uri },
    identifier: 'planlint',
    ...(previousResultId !== undefined && { previousResultId }),
  });

async function pullFull(): Promise<FullDocumentDiagnosticReport> {
  const report = await pull();
  if (report.kind !== 'full') throw new Error('a full report was expected');
  return report;
}

describe('pull', () => {
  it('gives a full report, and then says that nothing changed', async () => {
    client = await startSession({ capabilities: pulling });
    expect(client.result.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
    await client.open(uri, plan);
    const full = await pullFull();
    expect(full.items.length).toBeGreaterThan(5);
    expect(await pull(full.resultId)).toEqual({ kind: 'unchanged', resultId: full.resultId });
    await client.change(uri, 2, { text: `${plan}再投入xx万元。` });
    const next = await pull(full.resultId);
    expect(next.kind).toBe('full');
    expect(next.resultId).not.toBe(full.resultId);
  });

  it('is never pushed as well', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, plan);
    await pullFull();
    await client.close(uri);
    await client.settle();
    expect(client.count('textDocument/publishDiagnostics')).toBe(0);
  });

  it('tells the status with each pull', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, plan);
    const { items } = await pullFull();
    const { placeholders, problems } = await client.waitForStatus(uri);
    // Both parts of x月x日 are one place.
    expect(placeholders + problems).toBe(items.length - 1);
  });

  it('asks to be asked again when the document moved on', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, plan);
    const gate = client.hold();
    const asked = pull();
    asked.catch(() => {});
    await gate.reached;
    await client.change(uri, 2, { text: '工作计划' });
    await client.settle();
    gate.release();
    await expect(asked).rejects.toMatchObject({
      code: LSPErrorCodes.ServerCancelled,
      data: { retriggerRequest: true },
    });
  });

  it('answers a cancelled pull as cancelled', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, plan);
    const gate = client.hold();
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    asked.catch(() => {});
    await gate.reached;
    source.cancel();
    await client.settle();
    gate.release();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('is empty for a document that is not served', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, story, 'plaintext');
    expect((await pullFull()).items).toEqual([]);
    expect(await client.waitForStatus(uri)).toMatchObject({ served: false, placeholders: 0 });
  });

  it('asks the client to pull again when the settings change', async () => {
    client = await startSession({ capabilities: pulling });
    await client.open(uri, plan);
    await pullFull();
    await client.changeSettings({ documents: 'off' });
    await client.wait('workspace/diagnostic/refresh');
    expect((await pullFull()).items).toEqual([]);
  });
});
