// CSV as Excel writes and reads it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../server/core/features/tables/readCsv.js';
import { toCsv } from './harness.js';

describe('readCsv', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"1;,2";3',
      [
        ['a', 'b'],
        ['1;,2', '3'],
      ],
    ],
    [
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeff"甲","乙"\r\n"一""二","三\r\n四"\r\n',
      [
        ['甲', '乙'],
        ['一"二', '三\r\n四'],
      ],
    ],
    [
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a,b\n"1"2,3',
      [
        ['a', 'b'],
        ['12', '3'],
      ],
    ],
    ['a,b\n"1,2', [['a', 'b'], ['1,2']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('reads back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('一', '𠮷', '"', ',', ';', '\t', '\n', '\r', 'a', ' ') });
    const rows = fc.array(
      fc.tuple(
        fc.constant('x'),
        cell.map((text) => `甲${text}`),
      ),
      { minLength: 1 },
    );
    fc.assert(fc.property(rows, (table) => void expect(readCsv(toCsv(table))).toEqual(table)));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCsv(text)));
  });
});
