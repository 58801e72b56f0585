// What the list of *ready to issue* says.
import { expect, it } from 'vitest';
import { countOpen, listNotes, listReadyItems } from '../../client/problems/readyItems.js';
import { getTexts } from '../../client/texts.js';
import type { ReadinessResult } from '../../server/protocol.js';

const result: ReadinessResult = {
  version: 1,
  ready: false,
  checks: [
    { id: 'figures', title: '数字', examined: 5, open: [] },
    {
      id: 'placeholders',
      title: '待填',
      open: [
        {
          id: 'placeholder/x#xx#1',
          rule: 'placeholder/x',
          severity: 'warning',
          range: { start: { line: 2, character: 1 }, end: { line: 2, character: 3 } },
          words: 'xx',
          before: '投入',
          after: '万元',
          message: '还没有填',
        },
      ],
    },
    { id: 'errors', title: '其他错误', open: [] },
  ],
  others: 4,
  off: ['figure/date'],
  failed: [],
  ignored: 1,
};

it('has what is missing first, then what was found in order, then what does not count', () => {
  const items = listReadyItems(result, getTexts('zh-CN', 'en'));
  expect(items.map(({ kind, label, description }) => [kind, label, description].join(' ').trim())).toEqual([
    'check 待填：1 处',
    'problem 投入xx万元 第 3 行',
    'note $(check) 数字：0 处（看了 5 处）',
    'note $(check) 其他错误：0 处',
    'note 规则关闭、没有检查：figure/date',
    'note 忽略的 1 处不算',
    'note 另有 4 处不影响印发',
  ]);
  expect(items[1]).toMatchObject({ id: 'placeholder/x#xx#1', detail: '还没有填' });
  expect(countOpen(result)).toBe(1);
});

it('has no notes where all counts', () => {
  expect(listNotes({ ...result, others: 0, off: [], ignored: 0 }, getTexts('en', 'en'))).toEqual([]);
});
