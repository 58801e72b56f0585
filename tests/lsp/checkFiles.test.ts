// Files that are not open, checked as the client read them.
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckFilesResult, FileText } from '../../server/protocol.js';
import { root, startSession, type TestClient } from './harness.js';
import { plan, story } from './texts.js';

let client: TestClient;
afterEach(() => client.dispose());

const file = (name: string, text = plan, languageId = 'plan'): FileText => ({
  uri: `${root}/${name}`,
  languageId,
  text,
});
const check = (...files: FileText[]): Promise<CheckFilesResult> => client.request('planlint/checkFiles', { files });
const show = ({ files }: CheckFilesResult): string[] =>
  files.map(({ uri, served, diagnostics }) => `${uri.slice(root.length + 1)} ${served} ${diagnostics.length}`);

describe('planlint/checkFiles', () => {
  it('gives what an open document would be told', async () => {
    client = await startSession();
    const { files } = await check(file('a.plan'));
    await client.open(`${root}/a.plan`, plan);
    const { diagnostics } = await client.waitForDiagnostics(`${root}/a.plan`);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(files[0]!.diagnostics).toEqual(diagnostics);
  });

  it('checks what is served: plans, and texts that look like one', async () => {
    client = await startSession();
    const asked = [
      file('a.plan', story),
      file('b.txt', plan, 'plaintext'),
      file('c.txt', story, 'plaintext'),
      file('d.md', plan, 'markdown'),
    ];
    expect(show(await check(...asked))).toEqual(['a.plan true 1', 'b.txt true 8', 'c.txt false 0', 'd.md true 8']);
    await client.changeSettings({ documents: 'off' });
    expect(show(await check(...asked.slice(0, 2)))).toEqual(['a.plan false 0', 'b.txt false 0']);
  });

  it('heeds .planlint.json and the ignore file of the folder', async () => {
    client = await startSession({
      files: { [`${root}/旧/.planlint.json`]: '{"rules": {"placeholder/*": "off"}}' },
    });
    expect(show(await check(file('a.plan'), file('旧/b.plan')))).toEqual(['a.plan true 8', '旧/b.plan true 0']);
  });

  it('ends where the client cancels, between two files', async () => {
    client = await startSession();
    const gate = client.hold();
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'planlint/checkFiles',
      { files: [file('a.plan'), file('b.plan')] },
      source.token,
    );
    await gate.reached;
    source.cancel();
    await client.settle();
    gate.release();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });

  it('leaves nothing behind: the next asking for settings is made anew', async () => {
    client = await startSession();
    await check(file('a.plan'));
    client.settings = { documents: 'off' };
    expect(show(await check(file('a.plan')))).toEqual(['a.plan false 0']);
  });
});
