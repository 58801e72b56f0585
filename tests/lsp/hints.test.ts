// Inlay hints and lenses, switched by the settings.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import type { ShowPlacesArguments } from '../../server/protocol.js';
import { root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';

const uri = `${root}/a.plan`;
const textDocument = { uri };
const text = `青山县2026年工作计划
一、三项任务
1.𠮷项目投资12000万元。
2.入学率达到xx%以上。
3.入学率达到百分之九十五。
`;
let client: TestClient;
afterEach(() => client.dispose());

async function opened(options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, text.replaceAll('\n', '\r\n'));
}
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const askHints = (): Promise<InlayHint[]> => client.request('textDocument/inlayHint', { textDocument, range: whole });
const askLenses = (): Promise<CodeLens[]> => client.request('textDocument/codeLens', { textDocument });

describe('inlay hints', () => {
  it('stand at items and behind figures, by lines and UTF-16 offsets', async () => {
    await opened();
    const hints = await askHints();
    expect(hints.map(({ position, label }) => [position.line, position.character, label])).toEqual([
      [2, 0, '第1/3项'],
      [2, '1.𠮷项目投资12000万元'.length, '= 1.2亿元'],
      [3, 0, '第2/3项'],
      [4, 0, '第3/3项'],
      [4, '3.入学率达到百分之九十五'.length, '= 95%'],
    ]);
    expect(hints[0]).toMatchObject({ paddingRight: true });
  });
  it('are switched off by the setting, and asked for anew when it changes', async () => {
    await opened({ capabilities: { workspace: { inlayHint: { refreshSupport: true } } } });
    expect(await askHints()).toHaveLength(5);
    await client.changeSettings({ inlayHints: { enabled: false } });
    await client.wait('workspace/inlayHint/refresh');
    expect(await askHints()).toEqual([]);
    expect(await askLenses()).not.toEqual([]);
  });
});

describe('lenses', () => {
  it('tell what a section holds, with commands that lead there', async () => {
    await opened();
    const lenses = await askLenses();
    expect(lenses.map(({ command }) => command?.title)).toEqual(['1 处待填', '2 个指标', '39 字']);
    expect(lenses.map(({ range }) => range.start.line)).toEqual([1, 1, 1]);
    const [first, second] = lenses.map(({ command }) => command?.arguments?.[0] as ShowPlacesArguments | undefined);
    expect(first?.ranges.map((range) => textIn(text, range))).toEqual(['xx']);
    expect(first?.peek).toBe(false);
    expect(second?.ranges.map((range) => textIn(text, range))).toEqual(['12000万元', 'xx%']);
    expect(second).toMatchObject({ uri, peek: true, position: { line: 1, character: 0 } });
    expect(lenses[2]?.command?.command).toBe('');
  });
  it('are words alone for clients without our commands', async () => {
    await opened({ initialize: { initializationOptions: { files: true } } });
    expect((await askLenses()).map(({ command }) => command?.command)).toEqual(['', '', '']);
  });
  it('are switched off by the setting, and asked for anew when it changes', async () => {
    await opened({ capabilities: { workspace: { codeLens: { refreshSupport: true } } }, settings: { locale: 'en' } });
    expect((await askLenses())[0]?.command?.title).toBe('1 to fill in');
    await client.changeSettings({ codeLens: { enabled: false } });
    await client.wait('workspace/codeLens/refresh');
    expect(await askLenses()).toEqual([]);
  });
});
