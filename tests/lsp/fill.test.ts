// *Fill in* and *fill in all*, and what a value changes after an edit.
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import type { FillArguments, FillEditsResult } from '../../server/protocol.js';
import { rangeOf, root, startSession, type TestClient, textIn } from './harness.js';
import { plan } from './texts.js';

const uri = `${root}/a.plan`;
let client: TestClient;
afterEach(() => client.dispose());

async function opened(text = plan, initialize = {}): Promise<void> {
  client = await startSession({ initialize });
  await client.open(uri, text);
}

const fillsIn = (actions: readonly CodeAction[] | null): FillArguments[] =>
  (actions ?? []).flatMap(({ command }) => (command?.command === 'planlint.fill' ? [command.arguments![0]] : []));

async function fillAt(words: string, nth = 0, text = plan): Promise<FillArguments[]> {
  return fillsIn(await client.actions(uri, rangeOf(text, words, nth)));
}

describe('fill in', () => {
  it('is offered for one place, and for all that take the same value', async () => {
    await opened();
    const actions = await client.actions(uri, rangeOf(plan, 'xx', 0));
    const titles = (actions ?? []).map(({ title }) => title);
    expect(titles).toContainEqual(expect.stringMatching(/^填写“xx县”…$/));
    expect(titles).toContainEqual(expect.stringMatching(/^全部填写 3 处“xx县”…$/));
    for (const action of actions ?? []) {
      expect(action.kind).toBe('quickfix');
      expect(action.diagnostics).toHaveLength(1);
    }
    const [one, all] = fillsIn(actions);
    expect(one).toMatchObject({ uri, version: 1, type: 'place', place: { index: 0, of: 3 } });
    expect(one!.ranges).toHaveLength(1);
    expect(all!.place).toBeUndefined();
    expect(all!.ranges.map((range) => textIn(plan, range))).toEqual(Array(3).fill(textIn(plan, one!.ranges[0]!)));
  });

  it('is offered once for a blank that stands alone', async () => {
    await opened();
    const actions = await fillAt('xx%');
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatchObject({ type: 'percent' });
  });

  it('takes a date as a whole', async () => {
    await opened();
    const [one] = await fillAt('x月x日');
    expect(one).toMatchObject({ type: 'date' });
    expect(one!.ranges.map((range) => textIn(plan, range))).toEqual(['x月x日']);
  });

  it('carries the squiggle that the client knows', async () => {
    await opened();
    const { diagnostics } = await client.waitForDiagnostics(uri);
    const known = { ...diagnostics[0]!, data: 'mine' };
    const actions = await client.actions(uri, known.range, undefined, [known]);
    expect(actions![0]!.diagnostics).toEqual([known]);
  });

  it('is in the language of the client', async () => {
    await opened(plan, { locale: 'en' });
    const titles = (await client.actions(uri, rangeOf(plan, 'xx%')))!.map(({ title }) => title);
    expect(titles[0]).toMatch(/^Fill in “xx%”…$/);
  });

  it('is not offered to clients that do not run commands', async () => {
    await opened(plan, { initializationOptions: { files: true } });
    expect(await client.actions(uri, rangeOf(plan, 'xx%'))).toEqual([]);
  });

  it.each([[['source.fixAll']], [['refactor']], [['quickfix.other']]])('is not offered for %j', async (only) => {
    await opened();
    expect(await client.actions(uri, rangeOf(plan, 'xx%'), only)).toEqual([]);
  });

  it.each([[['quickfix']], [['']], [['source', 'quickfix']]])('is offered for %j', async (only) => {
    await opened();
    expect(await client.actions(uri, rangeOf(plan, 'xx%'), only)).not.toEqual([]);
  });

  it('is not offered where nothing is reported', async () => {
    await opened();
    expect(await client.actions(uri, rangeOf(plan, '主要任务'))).toEqual([]);
  });

  it('keeps the menu short over a long selection', async () => {
    const text = `工作计划\n\n一、目标\n${'建设xx个站点，投入xx万元。\n'.repeat(200)}`;
    await opened(text);
    const whole = { start: { line: 0, character: 0 }, end: { line: 203, character: 0 } };
    expect((await client.actions(uri, whole))!.length).toBeLessThanOrEqual(30);
  });
});

describe('planlint/fillEdits', () => {
  const ask = (target: object, value = '青山'): Promise<FillEditsResult | null> =>
    client.request('planlint/fillEdits', { ...target, value });

  it('finds all places again after an edit', async () => {
    await opened();
    const [, all] = await fillAt('xx县');
    await client.change(uri, 2, { text: `前言。\r\n${plan}` });
    const found = await ask(all!);
    expect(found!.version).toBe(2);
    expect(found!.edits).toEqual(
      all!.ranges.map(({ start, end }) => ({
        range: { start: { ...start, line: start.line + 1 }, end: { ...end, line: end.line + 1 } },
        newText: '青山',
      })),
    );
  });

  it('finds one place again by its number', async () => {
    await opened();
    const [one] = await fillAt('xx县', 1);
    expect(one!.place).toEqual({ index: 1, of: 3 });
    await client.change(uri, 2, { text: `前言。\n${plan}` });
    const found = await ask(one!);
    expect(found!.edits[0]!.range.start.line).toBe(one!.ranges[0]!.start.line + 1);
  });

  it('writes no unit twice', async () => {
    await opened();
    const [one] = await fillAt('xx%');
    expect((await ask(one!, '60%'))!.edits).toEqual([{ range: one!.ranges[0], newText: '60' }]);
  });

  it('takes a place that was filled in before', async () => {
    const text = plan.replace('xx%', '60%');
    await opened(text);
    const filled = rangeOf(text, '60');
    expect((await ask({ uri, key: '', filled }, '65%'))!.edits).toEqual([{ range: filled, newText: '65' }]);
  });

  it('does not guess where one of several is gone', async () => {
    await opened();
    const [one] = await fillAt('xx县', 1);
    await client.change(uri, 2, { text: plan.replace('xx县', '青山县') });
    expect(await ask(one!)).toBeNull();
  });

  it('is null where all are gone', async () => {
    await opened();
    const [, all] = await fillAt('xx县');
    await client.change(uri, 2, { text: plan.replaceAll('xx县', '青山县') });
    expect(await ask(all!)).toBeNull();
  });
});
