// The rows of the view of places: groups, filter, words, ids.
import { describe, expect, it } from 'vitest';
import { describe as describePlace, groupPlaces, labelOf, markedSentence } from '../../client/filling/tree.js';
import { getTexts } from '../../client/texts.js';
import type { PlaceItem } from '../../server/protocol.js';

const texts = getTexts('zh-CN', 'zh');
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };

const item = (id: string, more: Partial<PlaceItem> = {}): PlaceItem => ({
  id,
  range,
  fill: range,
  kind: 'x',
  type: 'number',
  key: id,
  place: { index: 0, of: 1 },
  alike: 1,
  quote: 'xx个',
  path: ['一、任务', '（一）建设'],
  departments: [],
  words: 'xx',
  before: '建设站点',
  after: '个。',
  ...more,
});

const items = [
  item('a', { type: 'place', words: 'xx', before: '结合', after: '县实际', path: [], alike: 3 }),
  item('b', { departments: ['县民政局', '县财政局'], subject: '站点' }),
  item('c', { type: 'money', departments: ['县财政局'] }),
  item('d', { departments: ['县民政局'], path: ['二、保障'] }),
];

const show = (grouping: 'type' | 'section' | 'department', filter = ''): string[] =>
  groupPlaces(items, { grouping, filter, texts }).map(
    ({ label, places }) => `${label}: ${places.map((place) => `${place.number}${place.item.id}`).join(' ')}`,
  );

describe('groups', () => {
  it('are those of what belongs there, of the sections, of the departments', () => {
    expect(show('type')).toEqual(['地名: 1a', '数字: 2b 4d', '金额: 3c']);
    expect(show('section')).toEqual(['第一个标题之前: 1a', '（一）建设: 2b 3c', '二、保障: 4d']);
    expect(show('department')).toEqual(['县民政局: 2b 4d', '县财政局: 3c', '没有写明责任单位: 1a']);
  });

  it('are filtered by all words in sentence, headings or departments, with the numbers kept', () => {
    expect(show('type', '财政')).toEqual(['数字: 2b', '金额: 3c']);
    expect(show('section', '民政 保障')).toEqual(['二、保障: 4d']);
    expect(show('type', '没有的')).toEqual([]);
    expect(show('section', 'XX个')).toEqual(show('section'));
  });

  it('have ids that stay when a place before them goes', () => {
    const idsOf = (list: readonly PlaceItem[]) =>
      groupPlaces(list, { grouping: 'section', filter: '', texts }).flatMap(({ id, places }) => [
        id,
        ...places.map((p) => p.id),
      ]);
    const before = idsOf(items);
    expect(new Set(before).size).toBe(before.length);
    expect(idsOf(items.slice(1))).toEqual(before.slice(2));
  });
});

describe('words', () => {
  it('are those around the place, never cut inside a pair', () => {
    const { label, highlight } = labelOf(item('a', { before: '𠮷'.repeat(12), words: 'xx', after: '𠮷'.repeat(13) }));
    expect(label).toBe(`…${'𠮷'.repeat(8)}xx${'𠮷'.repeat(8)}…`);
    expect(label.slice(...highlight)).toBe('xx');
  });

  it('begin with no mark', () => {
    const { label, highlight } = labelOf(item('a', { before: '由县民政局牵，建设综合站点、' }));
    expect(label).toBe('…建设综合站点、xx个。');
    expect(label.slice(...highlight)).toBe('xx');
  });

  it('show where something is put in between', () => {
    const { label, highlight } = labelOf(item('a', { before: '自', words: '', after: '年起' }));
    expect(label.slice(...highlight)).toBe('＿');
  });

  it('mark the place in the sentence', () => {
    expect(markedSentence(items[1]!)).toBe('建设站点【xx】个。');
    expect(markedSentence(items[1]!, 2)).toBe('…站点【xx】个。');
  });

  it('tell all that helps', () => {
    expect(describePlace(items[0]!, texts)).toEqual(['应填地名', '同一内容共 3 处']);
    expect(describePlace(items[1]!, texts)).toEqual([
      '站点；应填数字',
      '所在部分：一、任务 › （一）建设',
      '责任单位：县民政局、县财政局',
    ]);
  });
});
