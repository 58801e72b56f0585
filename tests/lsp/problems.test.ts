// Problems by rule, claims, and whether a plan can be issued, over a real connection.
import { afterEach, describe, expect, it } from 'vitest';
import type {
  ClaimsResult,
  ExplainRuleResult,
  FixRuleResult,
  IgnoreArguments,
  ProblemItem,
  ProblemsResult,
  ReadinessResult,
} from '../../server/protocol.js';
import { root, type SessionOptions, startSession, type TestClient, textIn } from './harness.js';
import { story } from './texts.js';

const uri = `${root}/a.plan`;
const ignoreFile = `${root}/.planlint/ignore.json`;
const text =
  '青山县2026年工作计划\n一、𠮷甲\n抓好项目建设。。及时拔付资金，按期峻工，投入xx万元。\n二、乙\n落实各项责任。。2月30日前报送。坚持以下六个原则：1.甲甲。2.乙乙。3.丙丙。4.丁丁。5.戊戊。\n';
let client: TestClient;
afterEach(() => client.dispose());

async function opened(content = text, options?: SessionOptions): Promise<void> {
  client = await startSession(options);
  await client.open(uri, content);
}

const problems = (): Promise<ProblemsResult | null> => client.request('planlint/problems', { uri });
const itemsOf = (result: ProblemsResult | null): ProblemItem[] =>
  result?.groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.problems)) ?? [];

describe.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])('planlint/problems with %s', (_, end) => {
  it('has groups, rules and places', async () => {
    const content = text.replaceAll('\n', end);
    await opened(content);
    const result = await problems();
    expect(result?.version).toBe(1);
    const rules = result!.groups.flatMap((group) => group.rules);
    expect(rules.map(({ rule, severity, fixable, problems: all }) => [rule, severity, fixable, all.length])).toEqual([
      ['placeholder/x', 'warning', 0, 1],
      ['count/claim', 'warning', 0, 1],
      ['figure/date', 'error', 0, 1],
      ['wording/typo', 'warning', 2, 2],
      ['punctuation/doubled', 'warning', 2, 2],
    ]);
    for (const { words, range } of itemsOf(result)) expect(textIn(content, range)).toBe(words);
    const [blank] = itemsOf(result);
    expect(blank).toMatchObject({ id: 'placeholder/x#xx#1', words: 'xx', before: '，按期峻工，投入', after: '万元。' });
    expect(blank!.message).toContain('还没有填');
  });
});

describe('planlint/problems', () => {
  it('is in the language of the settings', async () => {
    await opened(text, { settings: { locale: 'en' } });
    const [group] = (await problems())!.groups;
    expect(group).toMatchObject({ group: 'placeholder', title: 'Still to be filled in' });
    expect(group!.rules[0]!.problems[0]!.message).toMatch(/^[\x20-\x7e“”xx万元]+$/);
  });

  it('is null for what is not checked, and without what was set aside', async () => {
    await opened(story);
    await client.open(`${root}/b.txt`, story, 'plaintext');
    expect(await client.request('planlint/problems', { uri: `${root}/b.txt` })).toBeNull();
    expect(await client.request('planlint/problems', { uri: `${root}/none.plan` })).toBeNull();
    client.dispose();
    await opened();
    const before = itemsOf(await problems());
    const { entry } = (await client.request<IgnoreArguments>('planlint/ignoreProblem', { uri, id: before[0]!.id }))!;
    await client.changeFile(ignoreFile, JSON.stringify({ version: 1, ignore: [entry] }));
    expect(itemsOf(await problems()).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  });

  it('refuses to answer of a version that has gone', async () => {
    await opened();
    const gate = client.hold();
    const asked = problems();
    await gate.reached;
    await client.change(uri, 2, { text: '青山县2026年工作计划\n' });
    gate.release();
    await expect(asked).rejects.toMatchObject({ code: -32801 });
  });
});

describe('planlint/fixRule', () => {
  it('gives the changes of one rule, as of a version', async () => {
    await opened();
    const result = await client.request<FixRuleResult>('planlint/fixRule', { uri, rule: 'wording/typo' });
    expect(result).toMatchObject({ version: 1, places: 2 });
    expect(result.edits.map(({ range, newText }) => `${textIn(text, range)}→${newText}`)).toEqual([
      '拔付→拨付',
      '峻工→竣工',
    ]);
    // Which word was meant is for the writer to say.
    expect(result.edits.map(({ review }) => review)).toEqual(['改为“拨付”', '改为“竣工”']);
  });
  it('asks for no look at what cannot be meant otherwise', async () => {
    await opened();
    const result = await client.request<FixRuleResult>('planlint/fixRule', { uri, rule: 'punctuation/doubled' });
    expect(result.edits).toHaveLength(2);
    for (const edit of result.edits) expect(edit).not.toHaveProperty('review');
  });
  it('gives none where only the writer knows', async () => {
    await opened();
    const result = await client.request('planlint/fixRule', { uri, rule: 'count/claim' });
    expect(result).toEqual({ version: 1, places: 0, edits: [] });
  });
});

describe('planlint/ignoreProblem', () => {
  it('gives what the quick fix gives', async () => {
    await opened();
    const item = itemsOf(await problems()).find(({ rule }) => rule === 'figure/date')!;
    const given = await client.request<IgnoreArguments>('planlint/ignoreProblem', { uri, id: item.id });
    const action = (await client.actions(uri, item.range))!.find(({ title }) => title.includes('忽略此处“2月30日”'));
    expect(given).toEqual(action!.command!.arguments![0]);
  });
  it('gives nothing for a problem that is gone', async () => {
    await opened();
    expect(await client.request('planlint/ignoreProblem', { uri, id: 'figure/date#2月31日#1' })).toBeNull();
  });
});

describe('planlint/explainRule', () => {
  it.each([
    ['zh-CN', /^# 日期、年份/],
    ['en', /^# A date, year/],
  ])('gives a page in %s', async (locale, head) => {
    await opened(text, { settings: { locale } });
    const page = await client.request<ExplainRuleResult>('planlint/explainRule', { uri, rule: 'figure/date' });
    expect(page.markdown).toMatch(head);
    expect(await client.request('planlint/explainRule', { uri, rule: 'figure/none' })).toBeNull();
  });
});

describe('planlint/claims', () => {
  it('has every claim with its items and where they are', async () => {
    await opened();
    const { version, claims } = await client.request<ClaimsResult>('planlint/claims', { uri });
    expect(version).toBe(1);
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    expect(claim).toMatchObject({ quote: '六个原则', state: 'wrong', claimed: 6, found: 5, section: '乙' });
    expect(textIn(text, claim!.range)).toBe('六个原则');
    expect(claim!.items.map(({ words, range }) => [words, textIn(text, range)])).toEqual([
      ['甲甲', '1.'],
      ['乙乙', '2.'],
      ['丙丙', '3.'],
      ['丁丁', '4.'],
      ['戊戊', '5.'],
    ]);
  });
  it('are aside where the rule is off', async () => {
    await opened(text, { settings: { rules: { 'count/*': 'off' } } });
    const { claims } = await client.request<ClaimsResult>('planlint/claims', { uri });
    expect(claims.map(({ state }) => state)).toEqual(['aside']);
  });
});

describe('planlint/readiness', () => {
  const ask = (): Promise<ReadinessResult> => client.request('planlint/readiness', { uri });
  const right = '青山县2026年工作计划\n一、目标\n到年底，签约率达到75%以上。抓好项目建设。。\n';

  it('says what stands in the way, and the status says that something does', async () => {
    await opened();
    const { ready, checks, others, ignored, off } = await ask();
    expect(ready).toBe(false);
    expect(checks.map(({ id, open }) => [id, open.map(({ words }) => words)])).toEqual([
      ['placeholders', ['xx']],
      ['figures', ['2月30日']],
      ['counts', ['六个原则']],
      ['errors', []],
    ]);
    expect([others, ignored, off]).toEqual([4, 0, []]);
    expect((await client.waitForStatus(uri)).ready).toBe(false);
  });

  it('is ready where only other things are left', async () => {
    await opened(right);
    expect(await ask()).toMatchObject({ ready: true, others: 1 });
    expect(await client.waitForStatus(uri)).toMatchObject({ ready: true, problems: 1 });
  });

  it('tells what was set aside and switched off', async () => {
    await opened(text, { settings: { rules: { 'figure/date': 'off' } } });
    const [blank] = itemsOf(await problems());
    const { entry } = (await client.request<IgnoreArguments>('planlint/ignoreProblem', { uri, id: blank!.id }))!;
    await client.changeFile(ignoreFile, JSON.stringify({ version: 1, ignore: [entry] }));
    expect(await ask()).toMatchObject({ ready: false, ignored: 1, off: ['figure/date'] });
  });

  it('is nothing for what is not checked, which is never ready', async () => {
    client = await startSession();
    await client.open(`${root}/b.txt`, story, 'plaintext');
    expect(await client.request('planlint/readiness', { uri: `${root}/b.txt` })).toBeNull();
    expect(await client.waitForStatus(`${root}/b.txt`)).toMatchObject({ served: false, ready: false });
  });
});
