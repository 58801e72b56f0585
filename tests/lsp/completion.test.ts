// Completion over the wire: items, tab stops, packs, and how fast a long document is answered while it is typed in.

import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver/node';
import { lexed } from '../../server/core/lex/facts.js';
import { toSnippet } from '../../server/lsp/completion.js';
import { pulling, root, startSession, type TestClient } from './harness.js';

const uri = `${root}/a.plan`;
let client: TestClient;
afterEach(() => client.dispose());

const full = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        insertTextModeSupport: { valueSet: [1 as const] },
      },
    },
  },
};

const ask = async (line: number, character: number): Promise<CompletionList> =>
  client.request('textDocument/completion', { textDocument: { uri }, position: { line, character } });

const find = ({ items }: CompletionList, label: string): CompletionItem => items.find((item) => item.label === label)!;

const TEXT = '青山县教育局2026年工作计划\n一、工作目标\n婴儿死亡率控制在5.2‰以下。\n二、任务\nyesw';

describe('items', () => {
  it('have the range of what was typed, a filter of pinyin and words, and tab stops', async () => {
    client = await startSession({ capabilities: full });
    await client.open(uri, TEXT);
    const list = await ask(4, 4);
    const item = find(list, '婴儿死亡率');
    expect(item).toMatchObject({
      labelDetails: { detail: ' 控制在xx‰以下' },
      detail: '本文的指标',
      filterText: 'YingErSiWangLv 婴儿死亡率',
      insertTextFormat: 2,
      insertTextMode: 1,
      textEdit: {
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } },
        newText: ['婴儿死亡率控制在', '{1:xx}‰以下'].join('$'),
      },
    });
    expect(list.isIncomplete).toBe(true);
  });

  it('for a client without snippets are plain text', async () => {
    client = await startSession();
    await client.open(uri, TEXT);
    const item = find(await ask(4, 4), '婴儿死亡率 控制在xx‰以下');
    expect((item.textEdit as TextEdit).newText).toBe('婴儿死亡率控制在xx‰以下');
    expect(item.insertTextFormat).toBe(1);
  });

  it('are in English where the client is', async () => {
    client = await startSession({ capabilities: full, initialize: { locale: 'en' } });
    await client.open(uri, TEXT);
    expect(find(await ask(4, 4), '婴儿死亡率').detail).toBe('indicator of this document');
  });

  it('come with the indicators of the workspace', async () => {
    const pack = {
      version: 1,
      name: 'own',
      indicators: [
        {
          id: 'own',
          names: ['茶园达标率'],
          base: 'percent',
          direction: 'higher',
          source: 'practice',
          yes: ['茶园达标率达到9%。'],
          no: [],
        },
      ],
    };
    client = await startSession({
      capabilities: full,
      files: { [`${root}/.planlint/packs/own.json`]: JSON.stringify(pack) },
    });
    await client.open(uri, TEXT.replace('yesw', 'cydb'));
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    expect(find(await ask(4, 4), '茶园达标率').labelDetails?.detail).toBe(' 达到xx%以上');
  });

  it('are not there in a document that is not checked', async () => {
    client = await startSession();
    await client.open(uri, 'yesw', 'plaintext');
    expect(await ask(0, 4)).toBeNull();
  });

  it('a snippet holds what snippets have a meaning for', () => {
    expect(toSnippet('a$b}c\\d xx和xx')).toBe(['a\\$b\\}c\\\\d ', '{1:xx}和', '{2:xx}'].join('$'));
  });
});

describe('a document of a million characters', () => {
  const part =
    '一、工作目标\n　　到2026年底，婴儿死亡率控制在5.2‰以下，课后服务参与率达到92%以上。\n　　抓好各项工作的落实，做到件件有着落。\n';
  const long = `青山县教育局2026年工作计划\n${part.repeat(Math.ceil(1_000_000 / part.length))}`;

  it('reads one sentence a key, and knows its values once the keys rested', async () => {
    client = await startSession({ capabilities: full });
    await client.open(uri, long);
    const line = 6001;
    let text = '';
    await client.change(uri, 2, { range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: '\n' });
    const before = lexed.sentences;
    const keys = [...'婴儿死亡率控制在'];
    for (const [i, key] of keys.entries()) {
      const at = { line, character: text.length };
      await client.change(uri, i + 3, { range: { start: at, end: at }, text: key });
      text += key;
      await ask(line, text.length);
    }
    expect(lexed.sentences - before).toBeLessThanOrEqual(2 * keys.length);
    expect(find(await ask(line, text.length), '5.2‰以下')).toBeUndefined();
    // The first rest finds that keys were pressed meanwhile, the second one that none was.
    for (let i = 0; i < 2; i++) {
      client.rest();
      await client.settle();
    }
    expect(find(await ask(line, text.length), '5.2‰以下').detail).toContain('前文用过');
  }, 20_000);
});
