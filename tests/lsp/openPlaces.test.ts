// The places of the view, and the collection sheet out and back in.
import { afterEach, describe, expect, it } from 'vitest';
import type { PlacesResult, ReadSheetResult, WriteSheetResult } from '../../server/protocol.js';
import { rangeOf, root, startSession, type TestClient, textIn } from './harness.js';
import { plan, story } from './texts.js';

const uri = `${root}/a.plan`;
let client: TestClient;
afterEach(() => client.dispose());

const noted = plan.replace(
  '4个，投入资金xx万元，x月x日前完成。',
  '4个，投入资金xx万元，x月x日前完成。（责任单位：县民政局）',
);

async function opened(text = noted, options = {}): Promise<void> {
  client = await startSession(options);
  await client.open(uri, text);
}

const places = (): Promise<PlacesResult | null> => client.request('planlint/places', { uri });
const write = (department?: string): Promise<WriteSheetResult | null> =>
  client.request('planlint/writeSheet', { uri, department });
const read = (text: string): Promise<ReadSheetResult | null> => client.request('planlint/readSheet', { uri, text });

describe('planlint/places', () => {
  it('has each place once, with its sentence, section and department', async () => {
    await opened();
    const { version, items } = (await places())!;
    expect(version).toBe(1);
    expect(items.map(({ range }) => textIn(noted, range))).toEqual(['xx', 'xx', 'xx', 'xx', 'x月x日', 'xx', '某某']);
    expect(items[3]).toMatchObject({
      type: 'money',
      words: 'xx',
      before: '1. 在xx县城区新建服务中心4个，投入资金',
      after: '万元，x月x日前完成。',
      path: ['二、主要任务', '（一）完善服务网络'],
      departments: ['县民政局'],
      alike: 1,
    });
    expect(items[0]).toMatchObject({ alike: 3, place: { index: 0, of: 3 }, departments: [] });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('keeps the ids through an edit elsewhere', async () => {
    await opened();
    const before = (await places())!.items.map(({ id }) => id);
    await client.change(uri, 2, { text: noted.replace('一、总体要求', '一、总体要求\n坚持问题导向。') });
    expect((await places())!.items.map(({ id }) => id)).toEqual(before);
  });

  it('leaves out what the writer set aside', async () => {
    const entry = {
      file: 'a.plan',
      rule: 'placeholder/x',
      words: '^成立由[某某]任组长的工作专班$',
      path: ['主要任务', '加强组织领导'],
    };
    const files = { [`${root}/.planlint/ignore.json`]: JSON.stringify({ version: 1, ignore: [entry] }) };
    await opened(noted, { files });
    expect((await places())!.items.map(({ range }) => textIn(noted, range))).not.toContain('某某');
  });

  it('is null for what is no plan', async () => {
    await opened(noted);
    const other = `${root}/b.txt`;
    await client.open(other, story, 'plaintext');
    expect(await client.request('planlint/places', { uri: other })).toBeNull();
  });
});

describe('the sheet', () => {
  it('comes back after an edit elsewhere', async () => {
    await opened();
    const { text, rows } = (await write())!;
    expect(rows).toBe(7);
    expect(text.startsWith('\ufeff序号,')).toBe(true);
    const edited = `前言。\n${noted}`;
    await client.change(uri, 2, { text: edited });
    const filled = text.replace(',,^在□县城区新建服务中心4个投入资金■', ',300万元,^在□县城区新建服务中心4个投入资金■');
    expect(filled).not.toBe(text);
    const sheet = (await read(filled))!;
    expect(sheet).toMatchObject({ version: 2, isSheet: true, misfits: [], empty: 6 });
    expect(sheet.edits).toEqual([{ range: rangeOf(edited, 'xx', 3), newText: '300' }]);
  });

  it('is that of one department', async () => {
    await opened();
    const { text, rows } = (await write('县民政局'))!;
    expect(rows).toBe(3);
    expect(text).not.toContain('某某');
    expect((await write('县水利局'))!.rows).toBe(0);
  });

  it('names the rows that do not fit', async () => {
    await opened();
    const { text } = (await write())!;
    await client.change(uri, 2, { text: noted.replace('某某', '李明') });
    const sheet = (await read(text.replace(',,^成立由■', ',王芳,^成立由■')))!;
    expect(sheet.edits).toEqual([]);
    expect(sheet.misfits).toMatchObject([{ row: 8, number: '7', value: '王芳', reason: 'filled' }]);
  });

  it('is in the language of the client, and told apart from other texts', async () => {
    await opened(noted, { initialize: { locale: 'en' } });
    expect((await write())!.text).toContain(',Value,');
    expect(await read('a,b\n')).toMatchObject({ isSheet: false, edits: [], misfits: [] });
  });
});
