// A plan beside the one that it is compared with: chosen by the writer or named by .planlint.json, reported as information.
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { ComparisonResult } from '../../server/protocol.js';
import { rangeOf, root, type SessionOptions, startSession, type TestClient } from './harness.js';

const COPIED = '健全县乡村三级联动的督查考核机制，确保各项任务落地见效。';
const last = `青山县2024年卫生健康工作计划
一、目标
家庭医生签约率达到70%以上，新建村卫生室20所。
二、措施
${COPIED}
`;
const plan = `清河县2025年卫生健康工作计划
一、目标
到2024年底，家庭医生签约率达到75%以上，婴儿死亡率控制在5‰以下。
二、措施
${COPIED}由青山县卫生健康局牵头。
`;

const uri = `${root}/2025.plan`;
const lastUri = `${root}/2024.plan`;
const configUri = `${root}/.planlint.json`;
const configured = { [configUri]: '{"compare": "2024.plan"}', [lastUri]: last };

let client: TestClient;
afterEach(() => client.dispose());

async function opened(options: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, plan);
}

const own = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ code }) => String(code).startsWith('compare/'));
const reported = (count: number) =>
  client.waitForDiagnostics(uri, ({ diagnostics }) => own(diagnostics).length === count);
const choose = (other: string | null): Promise<void> =>
  client.notify('planlint/comparisons', { chosen: [{ uri, other }] });
const compared = async (): Promise<ComparisonResult> =>
  (await client.request<ComparisonResult | null>('planlint/comparison', { uri }))!;

describe('reports', () => {
  it('are information, and lead to the sentence in the other plan', async () => {
    await opened({ files: configured });
    const found = own((await reported(3)).diagnostics);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['compare/year', 3],
      ['compare/sentence', 3],
      ['compare/name', 3],
    ]);
    expect(found[1]!.relatedInformation![0]!.location).toEqual({ uri: lastUri, range: rangeOf(last, COPIED) });
  });

  it('come and go with the choice, which counts more than the file', async () => {
    await opened({ files: { [lastUri]: last } });
    await client.waitForStatus(uri);
    await choose(lastUri);
    await reported(3);
    client.forget();
    await choose(null);
    await reported(0);
    client.forget();
    await client.changeFile(configUri, configured[configUri]);
    await client.waitForStatus(uri);
    expect((await compared()).other).toBeUndefined();
  });

  it('follow the other file when it changes, and the configuration', async () => {
    await opened({ files: configured });
    await reported(3);
    client.forget();
    await client.changeFile(lastUri, last.replace(COPIED, '抓好落实。'));
    await reported(2);
    client.forget();
    await client.changeFile(configUri, '{}');
    await reported(0);
  });

  it('follow the other plan as it is typed, once the keys rest', async () => {
    await opened({ files: configured });
    await reported(3);
    await client.open(lastUri, last);
    await client.waitForStatus(lastUri);
    client.forget();
    await client.change(lastUri, 2, { text: last.replace(COPIED, '抓好落实。') });
    await client.waitForStatus(lastUri, ({ version }) => version === 2);
    expect(client.count('textDocument/publishDiagnostics', uri)).toBe(0);
    client.rest();
    await reported(2);
    client.forget();
    await client.close(lastUri);
    await client.settle();
    client.rest();
    await reported(3);
  });

  it('are none on the other plan itself, and none without one', async () => {
    await opened({ files: configured });
    await client.open(lastUri, last);
    await client.waitForStatus(lastUri);
    expect(client.count('textDocument/publishDiagnostics', lastUri)).toBe(0);
    const result = await client.request<ComparisonResult>('planlint/comparison', { uri: lastUri });
    expect(result.other).toBeUndefined();
  });
});

describe('the comparison', () => {
  it('has targets, passages, names and years with their places', async () => {
    await opened({ files: configured });
    const result = await compared();
    expect(result).toMatchObject({ version: 1, other: { uri: lastUri, from: 'config', found: true } });
    expect(result.targets).toEqual([
      {
        change: 'raised',
        trend: 'better',
        indicator: '家庭医生签约率',
        here: expect.objectContaining({ range: rangeOf(plan, '75%'), value: '75', unit: '%', comparator: '>=' }),
        there: expect.objectContaining({ range: rangeOf(last, '70%'), value: '70', section: '目标' }),
      },
      { change: 'new', indicator: '婴儿死亡率', here: expect.objectContaining({ value: '5' }) },
      { change: 'dropped', indicator: '新建村卫生室', there: expect.objectContaining({ value: '20' }) },
    ]);
    const text = COPIED;
    expect(result.passages).toEqual([
      { range: rangeOf(plan, COPIED), other: rangeOf(last, COPIED), text, sentences: 1 },
    ]);
    expect([result.carried, result.sentences]).toEqual([1, 2]);
    expect(result.names).toEqual([{ range: rangeOf(plan, '青山县'), words: '青山县', own: '清河县' }]);
    expect(result.years).toEqual([{ range: rangeOf(plan, '2024年'), words: '2024年', own: '2025年' }]);
  });

  it('says that the file is not there', async () => {
    await opened({ files: { [configUri]: '{"compare": "../2023.txt"}' } });
    const result = await compared();
    expect(result.other).toEqual({ uri: 'file:///2023.txt', from: 'config', found: false });
    expect(result.targets).toEqual([]);
  });

  it('is of the text in the editor where the other plan is open', async () => {
    await opened({ files: configured });
    await client.open(lastUri, last.replace('70%', '80%'));
    const [first] = (await compared()).targets;
    expect(first).toMatchObject({ change: 'lowered', trend: 'worse', there: { value: '80' } });
  });
});
