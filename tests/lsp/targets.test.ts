// The ledger of a document for the client's views, and the files written of it.
import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportTargetsResult, TargetsResult } from '../../server/protocol.js';
import { rangeOf, root, type SessionOptions, startSession, type TestClient } from './harness.js';
import { story } from './texts.js';

const uri = `${root}/a.plan`;
let client: TestClient;
afterEach(() => client.dispose());

const plan = `青山县2026年养老服务工作计划
一、总体目标
到年底，护理型床位占比由2025年的48%提高到55%以上。
二、重点任务
护理型床位占比达到60%，持证上岗率达到xx%，由xx局牵头。
`;

async function opened(text: string, options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, text);
}

const getTargets = (): Promise<TargetsResult | null> => client.request('planlint/targets', { uri });
const exported = async (format: string): Promise<Buffer> => {
  const { content } = await client.request<ExportTargetsResult>('planlint/exportTargets', { uri, format });
  return Buffer.from(content, 'base64');
};

describe('the ledger', () => {
  it('has what a view shows of a target', async () => {
    await opened(plan);
    const result = await getTargets();
    expect(result!.targets[0]).toMatchObject({
      indicator: '护理型床位占比',
      comparator: '>=',
      value: '55',
      amount: 55,
      filled: true,
      path: ['总体目标'],
      deadline: '年底',
      year: 2026,
      baseline: { value: '48', unit: '%', amount: 48, year: 2025 },
      range: rangeOf(plan, '55%'),
    });
    expect(result!.targets.map(({ filled }) => filled)).toEqual([true, true, false]);
  });

  it('marks both places of a conflict in the language of the client', async () => {
    await opened(plan, { initialize: { locale: 'en' } });
    const result = await getTargets();
    expect(result!.conflicts).toBe(1);
    expect(result!.targets.map(({ reports }) => reports.length)).toEqual([1, 1, 0]);
    expect(result!.targets[0]!.reports[0]).toMatchObject({ rule: 'figure/conflict', severity: 'warning' });
    expect(result!.targets[0]!.reports[0]!.message).toMatch(/^line 5: /);
  });

  it('says how much of each section is filled in', async () => {
    await opened(plan);
    expect((await getTargets())!.sections).toEqual([
      { title: '总体目标', filled: 1, total: 1 },
      { title: '重点任务', filled: 1, total: 3 },
    ]);
  });

  it('leaves out what was set aside and what is switched off', async () => {
    await opened(plan, { settings: { rules: { 'figure/*': 'off', 'placeholder/*': 'off' } } });
    const result = await getTargets();
    expect(result!.conflicts).toBe(0);
    // A target that is not filled in stays one.
    expect(result!.sections[1]).toEqual({ title: '重点任务', filled: 1, total: 2 });
  });

  it('is null for a text that is no plan', async () => {
    client = await startSession();
    await client.open(uri, story, 'plaintext');
    expect(await getTargets()).toBeNull();
    expect(await client.request('planlint/exportTargets', { uri, format: 'csv' })).toBeNull();
  });
});

describe('an export', () => {
  it('as CSV begins with the mark that Excel wants', async () => {
    await opened(plan);
    const text = (await exported('csv')).toString('utf8');
    expect(text).toMatch(/^\uFEFF行,指标,比较,数值,单位/);
    expect(text).toContain('\r\n3,护理型床位占比,≥,55,%,年底,,总体目标,48,%,');
  });
  it('as Markdown has no mark', async () => {
    await opened(plan);
    expect((await exported('md')).toString('utf8')).toMatch(/^\| 行 \| 指标 \|/);
  });
  it('as a workbook can be read', async () => {
    await opened(plan);
    const zip = await JSZip.loadAsync(await exported('xlsx'), { checkCRC32: true });
    expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).toContain('<c r="D2"><v>55</v></c>');
  });
});
