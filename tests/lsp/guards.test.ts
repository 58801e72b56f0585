// What goes wrong in one rule or one feature is written down and costs nothing else.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import * as core from '../../server/core/index.js';
import { root, startSession, type TestClient } from './harness.js';
import { plan } from './texts.js';

vi.mock('../../server/core/index.js', async (load) => {
  const real = await load<typeof core>();
  return { ...real, lint: vi.fn(real.lint), computeSymbols: vi.fn(real.computeSymbols) };
});

const uri = `${root}/a.plan`;
const textDocument = { uri };
let client: TestClient;
afterEach(() => {
  vi.mocked(core.lint).mockReset();
  vi.mocked(core.computeSymbols).mockReset();
  client.dispose();
});

interface LogMessage {
  readonly type: number;
  readonly message: string;
}
const logs = (): string[] =>
  client.received
    .filter(({ method }) => method === 'window/logMessage')
    .map(({ params }) => (params as LogMessage).message);

describe('guards', () => {
  it('write a rule that failed down once a version', async () => {
    const { lint } = await vi.importActual<typeof core>('../../server/core/index.js');
    vi.mocked(core.lint).mockImplementation((model) => ({
      ...lint(model),
      failures: [{ rule: 'figure/sum', message: 'no figure' }],
    }));
    client = await startSession();
    await client.open(uri, plan);
    const { diagnostics } = await client.waitForDiagnostics(uri);
    expect(diagnostics.length).toBeGreaterThan(5);
    await client.actions(uri, diagnostics[0]!.range);
    await client.request('planlint/placeholders', { uri });
    expect(logs()).toEqual([expect.stringMatching(/figure\/sum.*a\.plan.*version 1.*no figure/)]);
    expect(core.lint).toHaveBeenCalledTimes(1);
    await client.change(uri, 2, { text: `${plan}新` });
    await client.waitForStatus(uri, ({ version }) => version === 2);
    expect(logs()).toHaveLength(2);
  });

  it('do not call an entry of a failed rule unused', async () => {
    const entry = { file: 'a.plan', rule: 'figure/sum', words: '一', path: [] };
    vi.mocked(core.lint).mockReturnValue({ findings: [], failures: [{ rule: 'figure/sum', message: 'no figure' }] });
    const ignore = JSON.stringify({ version: 1, ignore: [entry] });
    client = await startSession({ files: { [`${root}/.planlint/ignore.json`]: ignore } });
    await client.open(uri, plan);
    await client.waitForStatus(uri);
    await client.settle();
    expect(client.count('textDocument/publishDiagnostics')).toBe(0);
  });

  it('answer a request whose feature throws with the error, and go on', async () => {
    vi.mocked(core.computeSymbols).mockImplementationOnce(() => {
      throw new TypeError('no outline');
    });
    client = await startSession();
    await client.open(uri, plan);
    const asked = client.request('textDocument/documentSymbol', { textDocument });
    await expect(asked).rejects.toMatchObject({ code: ErrorCodes.InternalError });
    expect(logs()).toEqual([expect.stringMatching(/a\.plan.*no outline[\s\S]*guards\.test/)]);
    vi.mocked(core.computeSymbols).mockReturnValue([]);
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
  });

  it('outlive a check that throws', async () => {
    vi.mocked(core.lint).mockImplementationOnce(() => {
      throw new TypeError('no check');
    });
    client = await startSession();
    await client.open(uri, plan);
    const { message } = await client.wait<LogMessage>('window/logMessage');
    expect(message).toContain('no check');
    const { lint } = await vi.importActual<typeof core>('../../server/core/index.js');
    vi.mocked(core.lint).mockImplementation(lint);
    await client.change(uri, 2, { text: `${plan}新` });
    await client.waitForDiagnostics(uri, ({ version }) => version === 2);
  });

  it('take changes of documents that were never opened', async () => {
    client = await startSession();
    await client.change('file:///unknown.plan', 2, { text: '一' });
    await client.close('file:///unknown.plan');
    await client.open(uri, plan);
    await client.waitForDiagnostics(uri);
  });
});
