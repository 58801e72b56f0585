// Rules that users wrote, and options, in the editor: they take effect as the file changes, and mistakes have quick fixes.
import { afterEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  PublishDiagnosticsParams,
  ShowMessageParams,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { pulling, rangeOf, root, startSession, type TestClient, textIn } from './harness.js';

const uri = `${root}/a.plan`;
const configUri = `${root}/.planlint.json`;
const TEXT = '某县工作计划\n一、任务\n😀我𠮷县要办好。\n排查,建账。\n';

let client: TestClient;
afterEach(() => client.dispose());

const config = (pattern: object = {}, more: object = {}): string =>
  JSON.stringify({
    patterns: [{ name: '称谓', pattern: '我𠮷?县', message: '请写“本县”', replace: '本县', ...pattern }],
    ...more,
  });

async function opened(files: Record<string, string>, settings: Record<string, unknown> = {}): Promise<void> {
  client = await startSession({ files, settings });
  await client.open(uri, TEXT);
}

const show = ({ diagnostics }: PublishDiagnosticsParams): string =>
  diagnostics.map(({ code, range }) => `${code} ${textIn(TEXT, range)}`).join();
const becomes = (expected: string) => client.waitForDiagnostics(uri, (sent) => show(sent) === expected);

describe('a rule that a user wrote', () => {
  it('reports where the words stand, and offers the change', async () => {
    await opened({ [configUri]: config() });
    const { diagnostics } = await becomes('pattern/称谓 我𠮷县');
    expect(diagnostics[0]).toMatchObject({ message: '“我𠮷县”：请写“本县”', severity: 2 });
    const actions = await client.actions(uri, diagnostics[0]!.range);
    expect(actions!.map(({ title }) => title)).toEqual(['改为“本县”', '忽略此处“我𠮷县”，以后不再提示…']);
    expect(await client.actions(uri, diagnostics[0]!.range, ['source.fixAll.planlint'])).toEqual([]);
  });

  it('takes effect in open documents when its file changes', async () => {
    await opened({});
    await client.waitForStatus(uri);
    await client.changeFile(configUri, config());
    await becomes('pattern/称谓 我𠮷县');
    await client.changeFile(configUri, config({ pattern: '办好' }));
    await becomes('pattern/称谓 办好');
    client.forget();
    await client.changeFile(configUri, config({ pattern: '办好', severity: 'off' }));
    await becomes('');
    await client.changeFile(configUri, config({ pattern: '办好', message: '别的话' }));
    const { diagnostics } = await becomes('pattern/称谓 办好');
    expect(diagnostics[0]!.message).toBe('“办好”：别的话');
  });

  it('takes effect as its file is typed in an editor', async () => {
    await opened({});
    await client.open(configUri, config(), 'jsonc');
    await becomes('pattern/称谓 我𠮷县');
    await client.change(configUri, 2, { text: config({ pattern: '任务' }) });
    await becomes('pattern/称谓 任务');
  });

  it('is found again after the document was edited', async () => {
    await opened({ [configUri]: config() });
    await becomes('pattern/称谓 我𠮷县');
    const longer = TEXT.replace('\n', '\n我县\n');
    await client.change(uri, 2, { text: longer });
    const fits = ({ diagnostics }: PublishDiagnosticsParams): boolean => diagnostics.length === 2;
    const { diagnostics } = await client.waitForDiagnostics(uri, fits);
    expect(diagnostics.map(({ range }) => textIn(longer, range))).toEqual(['我县', '我𠮷县']);
  });

  it('reaches clients that pull', async () => {
    client = await startSession({ capabilities: pulling, files: { [configUri]: config() } });
    await client.open(uri, TEXT);
    const pull = async (): Promise<string> =>
      show(
        await client
          .request<PublishDiagnosticsParams>('textDocument/diagnostic', { textDocument: { uri } })
          .then((r) => ({ uri, diagnostics: (r as unknown as { items: [] }).items })),
      );
    expect(await pull()).toBe('pattern/称谓 我𠮷县');
    await client.changeFile(configUri, config({ pattern: '任务' }));
    await client.wait('workspace/diagnostic/refresh');
    expect(await pull()).toBe('pattern/称谓 任务');
  });

  it('may stand in the settings', async () => {
    const patterns = [{ name: '称谓', pattern: '任务', message: 'm' }];
    await opened({ [configUri]: config() }, { patterns, rules: { 'pattern/称谓': 'error' } });
    expect((await becomes('pattern/称谓 任务')).diagnostics[0]!.severity).toBe(1);
    await client.changeSettings({});
    await becomes('pattern/称谓 我𠮷县');
  });

  it('that cannot be run is told on the file', async () => {
    await opened({ [configUri]: config({ pattern: '(?!县)' }) });
    const { diagnostics } = await client.waitForDiagnostics(configUri, (sent) => sent.diagnostics.length > 0);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'config/broken 表达式不能用：不能向前后看（“(?!”）；请把前后的字写进表达式',
    ]);
    expect(textIn(config({ pattern: '(?!县)' }), diagnostics[0]!.range)).toBe('"(?!县)"');
  });
});

describe('options', () => {
  const width = (prefer: string): string => JSON.stringify({ rules: { 'punctuation/width': ['warning', { prefer }] } });

  it('take effect when the file changes', async () => {
    await opened({ [configUri]: width('majority') });
    await client.waitForStatus(uri);
    await client.changeFile(configUri, width('full'));
    await becomes('punctuation/width ,');
    client.forget();
    await client.changeFile(configUri, width('majority'));
    await becomes('');
    await client.changeSettings({ rules: { 'punctuation/width': ['hint', { prefer: 'full' }] } });
    expect((await becomes('punctuation/width ,')).diagnostics[0]!.severity).toBe(4);
  });

  it('reach formatting', async () => {
    await opened({ [configUri]: width('full') });
    const edits = await client.request<{ newText: string }[]>('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits.map(({ newText }) => newText).join()).toContain('，');
  });
});

describe('a mistyped word in .planlint.json', () => {
  const actionsAt = async (text: string, words: string): Promise<CodeAction[]> => {
    await client.open(configUri, text, 'jsonc');
    await client.waitForDiagnostics(configUri, ({ diagnostics }) => diagnostics.length > 0);
    return (await client.actions(configUri, rangeOf(text, words)))!;
  };

  it.each<[string, string, string]>([
    ['{"rule": {}}', 'rule', '{"rules": {}}'],
    ['{"rules": {"figure/dat": "off"}}', 'dat', '{"rules": {"figure/date": "off"}}'],
    ['{"rules": {"figure/date": "warn"}}', 'warn', '{"rules": {"figure/date": "warning"}}'],
    [
      '{"rules": {"punctuation/width": ["hint", {"prefer": "ful"}]}}',
      'ful',
      '{"rules": {"punctuation/width": ["hint", {"prefer": "full"}]}}',
    ],
    [config({}, { rules: { 'pattern/称呼': 'off' } }), '称呼', config({}, { rules: { 'pattern/称谓': 'off' } })],
  ])('in %s', async (text, words, mended) => {
    client = await startSession();
    const actions = await actionsAt(text, words);
    expect(actions).toHaveLength(1);
    const [{ title, edit, diagnostics, isPreferred }] = actions as [CodeAction];
    const change = edit!.documentChanges![0] as { textDocument: object; edits: { range: never; newText: string }[] };
    expect(change.textDocument).toEqual({ uri: configUri, version: 1 });
    const [{ range, newText }] = change.edits as [{ range: never; newText: string }];
    const old = textIn(text, range);
    expect(text.replace(old, newText)).toBe(mended);
    expect([title, isPreferred]).toEqual([`改为“${JSON.parse(newText)}”`, true]);
    expect(diagnostics![0]!.range).toEqual(range);
  });

  it('has no quick fix where nothing is near, elsewhere, or for other kinds', async () => {
    client = await startSession();
    const text = '{"rules": {"figure/dat": "off", "忽略": "off"}}';
    expect(await actionsAt(text, '忽略')).toEqual([]);
    expect(await client.actions(configUri, rangeOf(text, 'rules'))).toEqual([]);
    expect(await client.actions(configUri, rangeOf(text, 'dat'), ['source'])).toBeNull();
    expect(await client.actions(configUri, rangeOf(text, 'dat'), ['quickfix'])).toHaveLength(1);
  });

  it('is mended where it stands now', async () => {
    client = await startSession();
    const text = '{"rule": {}}';
    await actionsAt(text, 'rule');
    const longer = `\n${text}`;
    await client.change(configUri, 2, { text: longer });
    const [action] = (await client.actions(configUri, rangeOf(longer, 'rule')))!;
    const change = action!.edit!.documentChanges![0] as TextDocumentEdit;
    expect(textIn(longer, change.edits[0]!.range)).toBe('"rule"');
  });

  it('in a file that another extends', async () => {
    client = await startSession({ files: { [configUri]: '{"extends": "./base.json"}' } });
    await client.open(uri, TEXT);
    const base = `${root}/base.json`;
    const text = '{"rule": {}}';
    await client.waitForStatus(uri);
    await client.open(base, text, 'json');
    await client.waitForDiagnostics(base, ({ diagnostics }) => diagnostics.length > 0);
    expect((await client.actions(base, rangeOf(text, 'rule')))!.map(({ title }) => title)).toEqual(['改为“rules”']);
  });
});

describe('what is wrong in the settings', () => {
  const shown = (): string[] =>
    client.received
      .filter(({ method }) => method === 'window/showMessage')
      .map(({ params }) => (params as ShowMessageParams).message);
  /** Changes the settings and waits until the document was checked with them. */
  const change = async (settings: Record<string, unknown>): Promise<void> => {
    client.received.splice(
      0,
      client.received.length,
      ...client.received.filter(({ method }) => method === 'window/showMessage'),
    );
    await client.changeSettings(settings);
    await client.waitForStatus(uri);
  };
  const BAD = { rules: { 'figure/dat': 'off', 'placeholder/x': 7 } };
  const SAID = [
    '设置 planlint.rules：没有“figure/dat”这条规则；是不是“figure/date”？',
    '设置 planlint.rules 里的“placeholder/x”：级别不能是“7”；可以是 error、warning、information、hint、off',
  ];

  it('is shown once, and again only when it has changed', async () => {
    await opened({}, BAD);
    await client.waitForStatus(uri);
    await client.open(`${root}/b.plan`, TEXT);
    await client.waitForStatus(`${root}/b.plan`);
    expect(shown()).toEqual(SAID);
    await change({ ...BAD, documents: 'all' });
    await change({ ...BAD, documents: 'auto' });
    expect(shown()).toEqual(SAID);
    await change({});
    expect(shown()).toEqual(SAID);
    await change(BAD);
    expect(shown()).toEqual([...SAID, ...SAID]);
  });

  it('of an expression names it, in the language of the reports', async () => {
    await opened({}, { locale: 'en', patterns: [{ name: 'a', pattern: '(?=x)', message: 'm' }] });
    await client.waitForStatus(uri);
    expect(shown()).toEqual([
      'Setting planlint.patterns, “pattern/a”: the expression cannot be used: it cannot look ahead or behind ("(?="); let the expression match the words beside as well',
    ]);
  });

  it('is not all shown at a time, and is shown to clients that cannot be asked', async () => {
    const rules = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`no/${i}`, 'off']));
    client = await startSession({
      capabilities: { workspace: { configuration: false } },
      initialize: { initializationOptions: { files: true, settings: { rules } } },
    });
    await client.open(uri, TEXT);
    await client.waitForStatus(uri);
    expect(shown()).toHaveLength(3);
  });
});
