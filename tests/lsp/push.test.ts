// Diagnostics pushed to clients that cannot pull, and the status that goes with them.
import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf, root, startSession, type TestClient, textIn } from './harness.js';
import { plan } from './texts.js';

const uri = `${root}/a.plan`;
const diagnosticsMethod = 'textDocument/publishDiagnostics';
let client: TestClient;
afterEach(() => client.dispose());

describe('push', () => {
  it('reports every blank of a plan when it is opened', async () => {
    client = await startSession();
    expect(client.result.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(uri, plan);
    const { diagnostics, version } = await client.waitForDiagnostics(uri);
    expect(version).toBe(1);
    const words = diagnostics.map(({ range }) => textIn(plan, range));
    for (const word of ['xx', '某某']) expect(words.some((w) => w.includes(word))).toBe(true);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.source).toBe('planlint');
      expect(diagnostic.code).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(diagnostic.message).not.toBe('');
    }
  });

  it('follows the text', async () => {
    client = await startSession();
    await client.open(uri, plan);
    const before = (await client.waitForDiagnostics(uri)).diagnostics.length;
    await client.change(uri, 2, { range: rangeOf(plan, '某某'), text: '李明' });
    const after = await client.waitForDiagnostics(uri, ({ version }) => version === 2);
    expect(after.diagnostics).toHaveLength(before - 1);
  });

  it('checks only the last version of a burst', async () => {
    client = await startSession();
    const gate = client.hold();
    await client.open(uri, '工作计划');
    await gate.reached;
    await client.change(uri, 2, { text: `${plan}再投入xx万元。` });
    await client.change(uri, 3, { text: plan });
    await client.settle();
    gate.release();
    expect((await client.waitForDiagnostics(uri)).version).toBe(3);
    await client.waitForStatus(uri);
    expect(client.received.filter((m) => m.method === 'planlint/status')).toHaveLength(1);
  });

  it('does not send an unchanged set again', async () => {
    client = await startSession();
    await client.open(uri, plan);
    await client.waitForDiagnostics(uri);
    const end = { line: plan.split('\n').length - 1, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: '抓好落实。' });
    await client.waitForStatus(uri, ({ version }) => version === 2);
    await client.settle();
    expect(client.count(diagnosticsMethod, uri)).toBe(1);
  });

  it('takes the reports away when the document is closed', async () => {
    client = await startSession();
    await client.open(uri, plan);
    await client.waitForDiagnostics(uri);
    await client.close(uri);
    await client.waitForDiagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('tells the counts', async () => {
    client = await startSession();
    await client.open(uri, plan);
    const { diagnostics } = await client.waitForDiagnostics(uri);
    const isBlank = ({ code }: (typeof diagnostics)[number]): boolean => String(code).startsWith('placeholder/');
    const reported = diagnostics.filter(isBlank).length;
    expect(await client.waitForStatus(uri)).toEqual({
      uri,
      version: 1,
      // Both parts of x月x日 are one place, as in the view.
      placeholders: reported - 1,
      problems: diagnostics.length - reported,
      served: true,
      ready: false,
    });
    expect(reported).toBeGreaterThan(5);
  });

  it('counts in UTF-16, whatever the line ends', async () => {
    client = await startSession();
    const text = '𠮷县工作计划\r\n\r\n一、目标\r👨‍👩‍👧𠮷占比达到xx%以上。\r\n';
    await client.open(uri, text);
    const { diagnostics } = await client.waitForDiagnostics(uri);
    expect(diagnostics).toHaveLength(1);
    const { range } = diagnostics[0]!;
    expect(textIn(text, range)).toMatch(/^xx%?$/);
    expect(range.start).toEqual({ line: 3, character: '👨‍👩‍👧𠮷占比达到'.length });
  });

  it('words the reports in the language asked for', async () => {
    client = await startSession({ settings: { locale: 'en' } });
    await client.open(uri, plan);
    const english = (await client.waitForDiagnostics(uri)).diagnostics[0]!.message;
    client.forget();
    await client.changeSettings({ locale: 'zh-CN' });
    const chinese = (await client.waitForDiagnostics(uri)).diagnostics[0]!.message;
    expect(chinese).not.toBe(english);
    expect(chinese).toMatch(/[一-龥]{4}/);
  });

  it('follows the locale that the client named', async () => {
    client = await startSession({ initialize: { locale: 'en-gb' } });
    await client.open(uri, plan);
    const { diagnostics } = await client.waitForDiagnostics(uri);
    expect(diagnostics[0]!.message).toMatch(/[a-z]{3,} [a-z]{2,}/);
  });
});
