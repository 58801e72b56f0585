// What of the board is plain data: messages, rows, bars, and what is copied.
import { describe, expect, it } from 'vitest';
import { toHtml, toPlainText } from '../../client/board/copy.js';
import { type BoardRow, readBoardMessage, readShowMessage } from '../../client/board/messages.js';
import {
  barsOf,
  type Choice,
  chooseRows,
  NO_CHOICE,
  nextSort,
  readChoice,
  rowsInView,
} from '../../client/board/rows.js';
import { createNonce, createShell } from '../../client/board/shell.js';
import { chinese } from '../../client/texts/board.js';

const row = (indicator: string, more: Partial<BoardRow> = {}): BoardRow => ({
  id: indicator,
  indicator,
  value: '90%',
  unit: '%',
  amount: 90,
  deadline: '',
  scope: '',
  section: '目标',
  path: '目标',
  filled: true,
  reports: [],
  ...more,
});

const open = { filled: false, value: 'xx%' };
const rows: readonly BoardRow[] = [
  row('签约率', { amount: 90, deadline: '年底', year: 2026, baseline: { text: '80%', amount: 80 } }),
  row('建档率', { ...open, deadline: '2025年', year: 2025 }),
  row('覆盖率', { amount: 9, value: '9%', reports: ['不一致'], path: '任务 › 农村' }),
];
delete (rows[1] as { amount?: number }).amount;

const chosen = (choice: Partial<Choice>): string[] =>
  chooseRows(rows, { ...NO_CHOICE, ...choice }).map(({ indicator }) => indicator);

describe('rows', () => {
  it('stand in the order of the text until one sorts them', () => {
    expect(chosen({})).toEqual(['签约率', '建档率', '覆盖率']);
    expect(chosen({ sort: { column: 'value', descending: false } })).toEqual(['覆盖率', '签约率', '建档率']);
    expect(chosen({ sort: { column: 'value', descending: true } })).toEqual(['建档率', '签约率', '覆盖率']);
    expect(chosen({ sort: { column: 'indicator', descending: false } })).toEqual(['覆盖率', '建档率', '签约率']);
    expect(chosen({ sort: { column: 'deadline', descending: false } })).toEqual(['建档率', '签约率', '覆盖率']);
    expect(chosen({ sort: { column: 'mark', descending: false } })).toEqual(['覆盖率', '建档率', '签约率']);
    expect(rows.map(({ indicator }) => indicator)).toEqual(['签约率', '建档率', '覆盖率']);
  });
  it('are filtered by words and by what is open or wrong', () => {
    expect(chosen({ filter: '农村' })).toEqual(['覆盖率']);
    expect(chosen({ filter: '80%' })).toEqual(['签约率']);
    expect(chosen({ shown: 'open' })).toEqual(['建档率']);
    expect(chosen({ shown: 'marked' })).toEqual(['覆盖率']);
  });
  it('go up, down and back', () => {
    const up = nextSort(undefined, 'value');
    const down = nextSort(up, 'value');
    expect([up?.descending, down?.descending, nextSort(down, 'value')]).toEqual([false, true, undefined]);
    expect(nextSort(down, 'scope')).toEqual({ column: 'scope', descending: false });
  });
  it.each([
    [undefined, NO_CHOICE],
    ['x', NO_CHOICE],
    [{ filter: 1, shown: 'none', sort: { column: 'x' } }, NO_CHOICE],
    [{ filter: 'a', shown: 'open', sort: { column: 'value', descending: true } }, undefined],
  ])('are kept as %j', (kept, expected) => expect(readChoice(kept)).toEqual(expected ?? kept));
  it.each([
    [
      { scrollTop: 0, height: 280 },
      { first: 0, end: 22 },
    ],
    [
      { scrollTop: 2800, height: 280 },
      { first: 88, end: 122 },
    ],
    [
      { scrollTop: 1e9, height: 280 },
      { first: 1988, end: 2000 },
    ],
  ])('in view at %j', (view, expected) => expect(rowsInView(2000, { ...view, rowHeight: 28 })).toEqual(expected));
  it('of which there are none', () =>
    expect(rowsInView(0, { scrollTop: 0, height: 100, rowHeight: 28 })).toEqual({ first: 0, end: 0 }));
});

describe('bars', () => {
  it.each<[string, Partial<BoardRow>, object]>([
    ['a share on a scale to 100 %', { baseline: { text: '80%', amount: 80 } }, { from: 0.8, to: 0.9 }],
    ['a share alone', {}, { to: 0.9 }],
    ['above 100 %', { amount: 120, value: '120%', baseline: { text: '60%', amount: 60 } }, { from: 0.5, to: 1 }],
    [
      'a sum beside its baseline',
      { unit: '亿元', amount: 15, baseline: { text: '12亿元', amount: 12 } },
      { from: 0.8, to: 1 },
    ],
    ['a fall', { unit: '‰', amount: 4, baseline: { text: '5‰', amount: 5 } }, { from: 1, to: 0.8 }],
    ['a count alone says nothing', { unit: '所', amount: 12 }, {}],
    ['nothing at all', { unit: '所', amount: 0, baseline: { text: '0所', amount: 0 } }, {}],
  ])('%s', (_, more, expected) => expect(barsOf(row('甲', more))).toEqual(expected));
});

describe('messages', () => {
  it('from the page are taken only as they should be', () => {
    expect(readBoardMessage({ type: 'ready', more: 1 })).toEqual({ type: 'ready' });
    expect(readBoardMessage({ type: 'goTo', id: '签约率#1' })).toEqual({ type: 'goTo', id: '签约率#1' });
    for (const bad of [
      null,
      'ready',
      {},
      { type: 'goTo' },
      { type: 'goTo', id: 1 },
      { type: 'goTo', id: 'x'.repeat(501) },
    ])
      expect(readBoardMessage(bad)).toBeUndefined();
  });
  it('to the page, too', () => {
    const message = { type: 'show', texts: chinese, hasPlan: true, rows, sections: [] };
    expect(readShowMessage(message)).toBe(message);
    for (const bad of [
      undefined,
      { type: 'x' },
      { ...message, rows: [{}] },
      { ...message, sections: [{ title: 'a' }] },
    ])
      expect(readShowMessage(bad)).toBeUndefined();
  });
});

describe('what is copied', () => {
  const hostile = row('<img src=x onerror=alert(1)>&"', { scope: 'a\tb\nc' });
  it('is a table that holds texts only', () => {
    const html = toHtml([hostile, rows[0]!], chinese);
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
    expect(html).toContain('>80%</td>');
  });
  it('is a line a row', () => {
    const lines = toPlainText([hostile, rows[0]!], chinese).split('\r\n');
    expect(lines[0]).toBe('指标\t基数\t目标值\t期限\t范围\t所在部分');
    expect(lines[1]!.split('\t')).toHaveLength(6);
    expect(lines[2]).toBe('签约率\t80%\t90%\t年底\t\t目标');
  });
});

describe('the page', () => {
  const nonce = createNonce();
  const html = createShell({
    script: 'https://a/board.js',
    style: 'https://a/board.css',
    styleSource: 'https://a',
    nonce,
  });
  it('may do nothing but run its own script and take its own style', () => {
    expect(html).toContain(`default-src 'none'; style-src https://a; script-src 'nonce-${nonce}'`);
    expect(html).not.toMatch(/unsafe|\sstyle=|<style|\son\w+=/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });
  it('has a nonce that is new each time', () => {
    expect(nonce).toMatch(/^[\w+/]{32}$/);
    expect(createNonce()).not.toBe(nonce);
  });
});
