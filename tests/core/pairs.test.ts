// The table of pairs holds what a Map would, and pairs of characters that are not both Chinese are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable, pairAt, toPair } from '../../server/core/lex/lexicon/pairs.js';

describe('pairs', () => {
  it('are told for Chinese characters alone', () => {
    for (const text of ['a中', '中a', '中', '', '，中', '𠮷中', '中👍']) expect(pairAt(text, 0), text).toBe(-1);
    expect(pairAt('一一', 0)).toBe(0);
    expect(pairAt('中文', 0)).not.toBe(pairAt('文中', 0));
  });
  it('are kept as in a Map', () => {
    const pair = fc.integer({ min: -1, max: toPair(0x9fff, 0x9fff) });
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, fc.integer({ min: 1, max: 99 })), { maxLength: 60 }), pair, (rows, other) => {
        const table = new PairTable(rows.length >> 2);
        const map = new Map<number, number>();
        for (const [key, value] of rows) {
          table.set(key, value);
          if (key >= 0) map.set(key, value);
        }
        for (const key of [...map.keys(), other]) expect(table.get(key)).toBe(map.get(key) ?? 0);
      }),
    );
  });
});
