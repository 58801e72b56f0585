// Requests hold for the version they were made of: an outdated one is refused, a cancelled one answered as cancelled.
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { rangeOf, root, startSession, type TestClient } from './harness.js';
import { plan, story } from './texts.js';

const uri = `${root}/a.plan`;
const textDocument = { uri };
const position = { line: 3, character: 12 };
const range = rangeOf(plan, 'xx县');
let client: TestClient;
afterEach(() => client.dispose());

const requests: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/documentSymbol', { textDocument }],
  ['textDocument/foldingRange', { textDocument }],
  ['textDocument/selectionRange', { textDocument, positions: [position] }],
  ['textDocument/hover', { textDocument, position }],
  ['textDocument/definition', { textDocument, position }],
  ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', { textDocument, position }],
  ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
  ['planlint/placeholders', { uri }],
  ['planlint/targets', { uri }],
  ['planlint/exportTargets', { uri, format: 'xlsx' }],
  ['planlint/fillEdits', { uri, key: 'place|县', value: '青山' }],
];

/** Asks, lets something happen while the server is at it, and hands back the answer. */
async function answerAfter(ask: () => Promise<unknown>, happen: () => unknown): Promise<() => Promise<unknown>> {
  const gate = client.hold();
  const asked = ask();
  asked.catch(() => {});
  await gate.reached;
  await happen();
  await client.settle();
  gate.release();
  return () => asked;
}

describe.each(requests)('%s', (method, params) => {
  it('is refused when the document changed under way', async () => {
    client = await startSession();
    await client.open(uri, plan);
    const asked = await answerAfter(
      () => client.request(method, params),
      () => client.change(uri, 2, { text: `新${plan}` }),
    );
    await expect(asked()).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('is refused when the document was closed under way', async () => {
    client = await startSession();
    await client.open(uri, plan);
    const asked = await answerAfter(
      () => client.request(method, params),
      () => client.close(uri),
    );
    await expect(asked()).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('is answered as cancelled when it was cancelled', async () => {
    client = await startSession();
    await client.open(uri, plan);
    const source = new CancellationTokenSource();
    const asked = await answerAfter(
      () => client.connection.sendRequest(method, params, source.token),
      () => source.cancel(),
    );
    await expect(asked()).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('is null for a document that is not served, or not open', async () => {
    client = await startSession();
    expect(await client.request(method, params)).toBeNull();
    await client.open(uri, story, 'plaintext');
    expect(await client.request(method, params)).toBeNull();
  });
});

it('lands one waiting message in an ordinary pause', async () => {
  client = await startSession();
  await client.open(uri, plan);
  await client.waitForDiagnostics(uri);
  // Sent in one go, as a keystroke that follows a request is.
  const asked = client.request('textDocument/documentSymbol', { textDocument });
  asked.catch(() => {});
  await client.change(uri, 2, { text: `新${plan}` });
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
});
