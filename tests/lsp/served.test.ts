// Which documents are served: the plan language always, other texts by their look, their folder or the setting.
import { afterEach, describe, expect, it } from 'vitest';
import { root, type SessionOptions, startSession, type TestClient } from './harness.js';
import { plan, story } from './texts.js';

let client: TestClient;
afterEach(() => client.dispose());

async function isServed(text: string, languageId: string, options: SessionOptions = {}, uri = `${root}/sub/a.txt`) {
  client = await startSession(options);
  await client.open(uri, text, languageId);
  return (await client.waitForStatus(uri)).served;
}

describe('served', () => {
  it.each([
    ['a plan file', story, 'plan', {}, true],
    ['plain text that looks like a plan', plan, 'plaintext', {}, true],
    ['Markdown that looks like a plan', plan, 'markdown', {}, true],
    ['plain text that does not', story, 'plaintext', {}, false],
    ['Markdown that does not', story, 'markdown', {}, false],
    ['everything by setting', story, 'plaintext', { settings: { documents: 'all' } }, true],
    ['nothing by setting', plan, 'plan', { settings: { documents: 'off' } }, false],
    ['an unknown setting as auto', story, 'plaintext', { settings: { documents: 7 } }, false],
    ['a folder with .planlint.json', story, 'plaintext', { files: { [`${root}/.planlint.json`]: '{}' } }, true],
    [
      'a folder with ignored findings only',
      story,
      'plaintext',
      { files: { [`${root}/.planlint/ignore.json`]: '{"version":1,"ignore":[]}' } },
      false,
    ],
    ['another folder with one', story, 'plaintext', { files: { 'file:///other/.planlint.json': '{}' } }, false],
  ] as const)('%s', async (_, text, languageId, options, served) => {
    expect(await isServed(text, languageId, options)).toBe(served);
  });

  it('untitled documents too', async () => {
    expect(await isServed(plan, 'plaintext', {}, 'untitled:Untitled-1')).toBe(true);
  });

  it('leaves other languages alone', async () => {
    client = await startSession({ settings: { documents: 'all' } });
    await client.open(`${root}/a.json`, plan, 'json');
    await client.settle();
    expect(client.count('planlint/status')).toBe(0);
  });

  it('begins when the text comes to look like a plan, and goes on', async () => {
    client = await startSession();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, '', 'plaintext');
    await client.waitForStatus(uri, ({ version, served }) => version === 1 && !served);
    await client.change(uri, 2, { text: plan });
    await client.waitForStatus(uri, ({ version, served }) => version === 2 && served);
    await client.change(uri, 3, { text: story });
    await client.waitForStatus(uri, ({ version, served }) => version === 3 && served);
  });

  it('is decided anew when the settings change', async () => {
    client = await startSession({ settings: { documents: 'all' } });
    const uri = `${root}/a.txt`;
    await client.open(uri, story, 'plaintext');
    const { diagnostics } = await client.waitForDiagnostics(uri);
    expect(diagnostics).not.toHaveLength(0);
    await client.changeSettings({ documents: 'auto' });
    await client.waitForDiagnostics(uri, (sent) => sent.diagnostics.length === 0);
    await client.waitForStatus(uri, ({ served }) => !served);
  });

  it('is decided anew when a project file comes', async () => {
    client = await startSession();
    const uri = `${root}/a.txt`;
    await client.open(uri, story, 'plaintext');
    await client.waitForStatus(uri, ({ served }) => !served);
    await client.changeFile(`${root}/.planlint.json`, '{}');
    await client.waitForStatus(uri, ({ served }) => served);
  });

  it('takes the settings with the change where the client cannot be asked', async () => {
    client = await startSession({ capabilities: { workspace: { configuration: false } } });
    const uri = `${root}/a.plan`;
    await client.open(uri, plan);
    await client.waitForStatus(uri, ({ served }) => served);
    await client.notify('workspace/didChangeConfiguration', { settings: { planlint: { documents: 'off' } } });
    await client.waitForStatus(uri, ({ served }) => !served);
    expect(client.count('workspace/configuration')).toBe(0);
  });

  it('registers for what it has to hear of', async () => {
    client = await startSession();
    await client.wait<{ registrations: { method: string }[] }>('client/registerCapability', ({ registrations }) =>
      registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    await client.wait<{ registrations: { method: string }[] }>('client/registerCapability', ({ registrations }) =>
      registrations.some(({ method }) => method === 'workspace/didChangeConfiguration'),
    );
  });
});
