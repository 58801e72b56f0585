// All safe changes as one action when saving, and one action for all places of a rule.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { rangeOf, root, startSession, type TestClient } from './harness.js';

const uri = `${root}/a.plan`;
const text =
  '某县工作计划\n一、甲\n抓好项目建设。。\n二、乙\n落实各项责任。。及时拔付资金，按期峻工，签约率达到xx%。\n';
let client: TestClient;
afterEach(() => client.dispose());

async function open(): Promise<void> {
  client = await startSession({});
  await client.open(uri, text);
}

const whole = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
const actions = (only: string[] | undefined, range = whole): Promise<CodeAction[] | null> =>
  client.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });

const editsOf = (action: CodeAction | undefined): TextDocumentEdit['edits'] =>
  (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? [];

describe('source.fixAll.planlint', () => {
  it.each([['source.fixAll.planlint'], ['source.fixAll'], ['source']])(
    'answers %s with the safe changes',
    async (kind) => {
      await open();
      const found = await actions([kind]);
      expect(found?.map((action) => [action.kind, action.title])).toEqual([
        ['source.fixAll.planlint', '改正全部可以放心改的问题'],
      ]);
      expect(editsOf(found?.[0])).toHaveLength(2);
    },
  );
  it('is no quick fix, and other kinds get nothing', async () => {
    await open();
    expect((await actions(undefined))?.some(({ kind }) => kind === 'source.fixAll.planlint')).toBe(false);
    expect(await actions(['source.organizeImports'])).toEqual([]);
    expect(await actions(['refactor'])).toEqual([]);
  });
});

describe('all places of a rule', () => {
  it('are changed by one action', async () => {
    await open();
    const found = await actions(['quickfix'], rangeOf(text, '拔付', 0));
    const action = found?.find(({ title }) => title === '改正全文 2 处同类问题（wording/typo）');
    expect(editsOf(action).map((edit) => ('newText' in edit ? edit.newText : ''))).toEqual(['拨付', '竣工']);
  });
  it('are not offered where there is one, or for what only the writer knows', async () => {
    await open();
    const found = await actions(['quickfix'], rangeOf(text, 'xx', 0));
    expect(found?.some(({ title }) => title.startsWith('改正全文'))).toBe(false);
  });
});

describe('formatting', () => {
  const options = { tabSize: 2, insertSpaces: true };
  it('of the document is one edit, of a selection touches nothing else', async () => {
    await open();
    const textDocument = { uri };
    const all = await client.request<{ newText: string }[]>('textDocument/formatting', { textDocument, options });
    expect(all).toHaveLength(1);
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const some = await client.request('textDocument/rangeFormatting', { textDocument, range, options });
    expect(some).toEqual([
      { range: { start: { line: 2, character: 6 }, end: { line: 2, character: 8 } }, newText: '。' },
    ]);
  });
});
