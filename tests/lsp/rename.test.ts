// Renaming over the protocol.
import { afterEach, describe, expect, it } from 'vitest';
import type { AnnotatedTextEdit, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { rangeOf, root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';

const uri = `${root}/a.plan`;
const textDocument = { uri };
const text = `𠮷青山县2026年工作计划
一、青山县主要目标
青山县入学率达到95%以上，大青山县配合。
到2027年，入学率达到96%以上。
由xx县牵头，xx县配合。
`;
const asking: SessionOptions = {
  capabilities: { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } },
};
let client: TestClient;
afterEach(() => client.dispose());

async function opened(options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, text.replaceAll('\n', '\r\n'));
}
const at = (words: string, nth = 0): { position: Range['start'] } => ({ position: rangeOf(text, words, nth).start });
const prepare = (words: string): Promise<{ range: Range; placeholder: string }> =>
  client.request('textDocument/prepareRename', { textDocument, ...at(words) });
const rename = (words: string, newName: string): Promise<WorkspaceEdit> =>
  client.request('textDocument/rename', { textDocument, ...at(words), newName });

const editsOf = (edit: WorkspaceEdit): AnnotatedTextEdit[] =>
  (edit.documentChanges as TextDocumentEdit[]).flatMap(({ edits }) => edits as AnnotatedTextEdit[]);

describe('rename', () => {
  it('tells what would be renamed', async () => {
    await opened();
    const { range, placeholder } = await prepare('入学率');
    expect([textIn(text, range), placeholder]).toEqual(['入学率', '入学率']);
    expect((await prepare('青山县主要')).placeholder).toBe('青山县');
  });
  it('changes a name everywhere in one version, and asks about what is doubtful', async () => {
    await opened(asking);
    const edit = await rename('青山县主要', '绿水县');
    expect((edit.documentChanges as TextDocumentEdit[])[0]?.textDocument).toEqual({ uri, version: 1 });
    const edits = editsOf(edit);
    expect(edits.map(({ range, newText }) => [range.start.line, textIn(text, range), newText])).toEqual([
      [0, '青山县', '绿水县'],
      [1, '青山县', '绿水县'],
      [2, '青山县', '绿水县'],
      [2, '青山县', '绿水县'],
    ]);
    expect(edits.map(({ annotationId }) => annotationId)).toEqual([undefined, undefined, undefined, 'doubtful']);
    expect(edit.changeAnnotations?.doubtful).toMatchObject({ needsConfirmation: true, label: '可能不是同一个名称' });
  });
  it('leaves what is doubtful alone where the client cannot ask', async () => {
    await opened();
    expect(editsOf(await rename('青山县主要', '绿水县'))).toHaveLength(3);
  });
  it('fills in a placeholder without doubling the words behind it', async () => {
    await opened();
    expect(editsOf(await rename('xx县', '青山县')).map(({ newText }) => newText)).toEqual(['青山', '青山']);
  });
  it('refuses other words and empty names with a reason', async () => {
    await opened();
    await expect(prepare('95%')).rejects.toThrow(/没有可以改名的内容/);
    await expect(rename('入学率', ' ')).rejects.toThrow(/不能空着/);
    await client.changeSettings({ locale: 'en' });
    await expect(prepare('牵头')).rejects.toThrow(/nothing to rename/);
  });
});
