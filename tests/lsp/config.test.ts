// Severities in the editor: .planlint.json files upwards, the setting over them, and what is wrong told on the file itself.
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { pulling, root, startSession, type TestClient } from './harness.js';

const uri = `${root}/%E5%8E%BF/a.plan`;
const configUri = `${root}/.planlint.json`;
const TEXT = '全县工作计划\n占比达到xx%。\n';

let client: TestClient;
afterEach(() => client.dispose());

const levels = ({ diagnostics }: PublishDiagnosticsParams): string => diagnostics.map((d) => d.severity).join();
const rules = (given: object, more: object = {}): string => JSON.stringify({ rules: given, ...more });

async function opened(files: Record<string, string>, settings: Record<string, unknown> = {}): Promise<void> {
  client = await startSession({ files, settings });
  await client.open(uri, TEXT);
}
const becomes = (expected: string) => client.waitForDiagnostics(uri, (sent) => levels(sent) === expected);

describe('levels', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>, string]>([
    ['none set', {}, {}, '2'],
    ['a file of the workspace folder', { [configUri]: rules({ 'placeholder/*': 'error' }) }, {}, '1'],
    [
      'a nearer file',
      {
        [configUri]: rules({ 'placeholder/x': 'error' }),
        [`${root}/%E5%8E%BF/.planlint.json`]: rules({ 'placeholder/x': 'hint' }),
      },
      {},
      '4',
    ],
    ['a file above the workspace folder', { 'file:///.planlint.json': rules({ 'placeholder/x': 'hint' }) }, {}, '4'],
    [
      'an override by a decoded path',
      { [configUri]: rules({}, { overrides: [{ files: ['县/*'], rules: { 'placeholder/x': 'hint' } }] }) },
      {},
      '4',
    ],
    [
      'an extended file',
      {
        [configUri]: '{"extends": "./共同 1/b.json"}',
        [`${root}/%E5%85%B1%E5%90%8C%201/b.json`]: rules({ 'placeholder/x': 'error' }),
      },
      {},
      '1',
    ],
    [
      'the setting over the file',
      { [configUri]: rules({ 'placeholder/x': 'hint' }) },
      { rules: { 'placeholder/*': 'information' } },
      '3',
    ],
    [
      'a setting that is partly wrong',
      {},
      { rules: { 'placeholder/x': 'error', 'no/rule': 'off', 'placeholder/*': 7 } },
      '1',
    ],
    ['a setting that is no object', {}, { rules: 'off' }, '2'],
  ])('%s', async (_, files, settings, expected) => {
    await opened(files, settings);
    await becomes(expected);
  });

  it('not above .git', async () => {
    await opened({ 'file:///.planlint.json': rules({ 'placeholder/x': 'hint' }), [`${root}/.git/HEAD`]: '' });
    await becomes('2');
  });

  it('where the client pulls', async () => {
    client = await startSession({ capabilities: pulling, files: { [configUri]: rules({ 'placeholder/x': 'hint' }) } });
    await client.open(uri, TEXT);
    const { items } = await client.request<{ items: { severity: number }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(items.map(({ severity }) => severity)).toEqual([4]);
  });
});

describe('changes take effect', () => {
  it('of a file, of one that it extends, of the setting', async () => {
    const base = `${root}/base.json`;
    await opened({ [configUri]: '{"extends": "./base.json"}', [base]: rules({ 'placeholder/x': 'hint' }) });
    await becomes('4');
    await client.changeFile(base, rules({ 'placeholder/x': 'information' }));
    await becomes('3');
    await client.changeFile(configUri, rules({ 'placeholder/x': 'off' }));
    await becomes('');
    client.forget();
    await client.changeSettings({ rules: { 'placeholder/x': 'error' } });
    await becomes('1');
    await client.changeFile(configUri, undefined);
    await client.changeSettings({});
    await becomes('2');
  });

  it('of a file in an editor as it is typed, until it is closed', async () => {
    await opened({});
    await becomes('2');
    await client.open(configUri, rules({ 'placeholder/x': 'hint' }), 'jsonc');
    await becomes('4');
    client.forget();
    await client.close(configUri);
    await becomes('2');
  });

  it('but not of any other JSON file', async () => {
    await opened({});
    await becomes('2');
    client.forget();
    await client.changeFile(`${root}/package.json`, '{}');
    await client.settle();
    expect(client.count('planlint/readFile')).toBe(0);
  });
});

describe('what is wrong', () => {
  const told = (sent: PublishDiagnosticsParams) =>
    sent.diagnostics.map(
      ({ range, code, message }) => `${range.start.line}:${range.start.character} ${code} ${message}`,
    );

  it('is told on the file until it is mended, and the rest holds', async () => {
    await opened({ [configUri]: '{\n  "rules": { "figure/dat": "off", "placeholder/x": "hint" }\n}' });
    await becomes('4');
    const sent = await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length > 0);
    expect(told(sent)).toEqual(['1:13 config/broken 没有“figure/dat”这条规则；是不是“figure/date”？']);
    await client.changeFile(configUri, rules({ 'placeholder/x': 'error' }));
    await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length === 0);
    await becomes('1');
  });

  it('is taken back with the file', async () => {
    await opened({ [configUri]: '{"rule": {}}' });
    await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length === 1);
    await client.changeFile(configUri, undefined);
    await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('is told in the language asked for, once', async () => {
    await opened({ [configUri]: '{"rule": {}}' });
    await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length === 1);
    await client.changeSettings({ locale: 'en' });
    const fits = (sent: PublishDiagnosticsParams): boolean => told(sent).join().includes('there is no member "rule"');
    expect((await client.waitForDiagnostics(configUri, fits)).diagnostics).toHaveLength(1);
  });

  it('is told while only that file is open', async () => {
    client = await startSession();
    await client.open(configUri, '{"extends": "./.planlint.json"}', 'jsonc');
    const sent = await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length > 0);
    expect(told(sent)[0]).toContain('.planlint.json → .planlint.json');
  });
});
