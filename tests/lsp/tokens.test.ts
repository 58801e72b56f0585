// Semantic tokens: whole, by range, and as what changed.
import { afterEach, describe, expect, it } from 'vitest';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { diffTokens } from '../../server/lsp/tokens.js';
import { rangeOf, root, startSession, type TestClient, textIn } from './harness.js';
import { figures, story } from './texts.js';

const uri = `${root}/a.plan`;
const textDocument = { uri };
let client: TestClient;
afterEach(() => client.dispose());

const ask = <T>(what: string, more: object = {}): Promise<T> =>
  client.request(`textDocument/semanticTokens/${what}`, { textDocument, ...more });

/** `planFigure 55%`. */
function decode(text: string, data: readonly number[]): string[] {
  const { tokenTypes } = client.result.capabilities.semanticTokensProvider!.legend;
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    character = down > 0 ? right : character + right;
    line += down;
    const range: Range = { start: { line, character }, end: { line, character: character + length } };
    found.push(`${tokenTypes[type]} ${textIn(text, range)}`);
  }
  return found;
}

const apply = (before: readonly number[], { edits }: SemanticTokensDelta): number[] => {
  const data = [...before];
  for (const { start, deleteCount, data: fresh } of edits) data.splice(start, deleteCount, ...(fresh ?? []));
  return data;
};

describe.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])('with %s', (_, end) => {
  const text = figures.replaceAll('\n', end);

  it('the whole document has them', async () => {
    client = await startSession();
    await client.open(uri, text);
    const { data } = await ask<SemanticTokens>('full');
    const found = decode(text, data);
    for (const token of ['planFigure 55%', 'planClaim 三个原则', 'planLabel 1.', 'planPlaceholder xx'])
      expect(found).toContain(token);
    const range = rangeOf(text, '护理型床位占比达到百分之五十五');
    const part = decode(text, (await ask<SemanticTokens>('range', { range })).data);
    expect(part).toContain('planFigure 百分之五十五');
    expect(part).not.toContain('planFigure 55%');
  });

  it('after an edit only what changed is sent', async () => {
    client = await startSession();
    await client.open(uri, text);
    const whole = await ask<SemanticTokens>('full');
    await client.change(uri, 2, { range: rangeOf(text, '55%'), text: '至少57%，即' });
    const delta = await ask<SemanticTokensDelta>('full/delta', { previousResultId: whole.resultId });
    expect(delta.edits).toHaveLength(1);
    expect(delta.edits[0]!.data!.length).toBeLessThan(whole.data.length / 2);
    const fresh = await ask<SemanticTokens>('full');
    expect(apply(whole.data, delta)).toEqual(fresh.data);
    expect(await ask<SemanticTokensDelta>('full/delta', { previousResultId: fresh.resultId })).toMatchObject({
      edits: [],
    });
    expect(await ask<SemanticTokens>('full/delta', { previousResultId: 'old' })).toMatchObject({ data: fresh.data });
  });
});

it('a text that is no plan has none', async () => {
  client = await startSession();
  await client.open(uri, story, 'plaintext');
  expect(await ask<SemanticTokens>('full')).toEqual({ data: [] });
});

describe('diffTokens', () => {
  const token = (n: number): number[] => [1, n, 2, 0, 0];
  it.each([
    ['the same', [1, 2], [1, 2]],
    ['one more at the end', [1, 2], [1, 2, 3]],
    ['one fewer in the middle', [1, 2, 3], [1, 3]],
    ['all gone', [1], []],
    ['repeated', [1, 1, 1], [1, 1]],
    ['another', [1, 2, 3], [1, 4, 3]],
  ])('%s', async (_, a, b) => {
    client = await startSession();
    const [before, after] = [a.flatMap(token), b.flatMap(token)];
    const edits = diffTokens(before, after);
    expect(apply(before, { edits })).toEqual(after);
    for (const edit of edits) expect([edit.start % 5, edit.deleteCount % 5]).toEqual([0, 0]);
  });
});
