// Indicator packs of the workspace folder: read through the client, used by checks and hovers, told where they are wrong.
import { afterEach, expect, it } from 'vitest';
import { PACK, PLAN } from '../teaPack.js';
import { startSession, type TestClient } from './harness.js';

const root = 'file:///w';
const uri = `${root}/a.plan`;
const packUri = `${root}/.planlint/packs/tea.json`;

let client: TestClient;
afterEach(() => client.dispose());

const codes = (sent: { readonly diagnostics: readonly { readonly code?: unknown }[] }): unknown[] =>
  sent.diagnostics.map((d) => d.code);

it('adds to what the rules know, and is taken back with the file', async () => {
  client = await startSession({ files: { [packUri]: PACK } });
  await client.open(uri, PLAN);
  await client.waitForDiagnostics(uri, (sent) => codes(sent).join() === 'figure/bound,figure/direction');
  await client.changeFile(packUri, undefined);
  await client.waitForDiagnostics(uri, (sent) => sent.diagnostics.length === 0);
});

it('shows in the hover', async () => {
  client = await startSession({ files: { [packUri]: PACK } });
  await client.open(uri, PLAN);
  await client.waitForDiagnostics(uri, (sent) => sent.diagnostics.length === 2);
  const hover = await client.request('textDocument/hover', {
    textDocument: { uri },
    position: { line: 2, character: 8 },
  });
  expect(JSON.stringify(hover)).toContain('30');
});

it('with a fault is told on itself until it is mended', async () => {
  client = await startSession({ files: { [packUri]: '{"version":1,"name":"x","indicators":[{}]}' } });
  await client.open(uri, PLAN);
  const [told] = (await client.waitForDiagnostics(packUri, (sent) => sent.diagnostics.length === 1)).diagnostics;
  expect(told).toMatchObject({ code: 'pack/broken', message: expect.stringContaining('indicators[0].id') });
  await client.changeFile(packUri, PACK);
  await client.waitForDiagnostics(packUri, (sent) => sent.diagnostics.length === 0);
  await client.waitForDiagnostics(uri, (sent) => sent.diagnostics.length === 2);
});
