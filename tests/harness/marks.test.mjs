import { describe, expect, it } from 'vitest';
import { parseMarks } from './marks.mjs';

describe('parseMarks', () => {
  it('takes the marks out and keeps every other character', () => {
    const source =
      '\uFEFF⟦#1⟧一、目标\r\n达到⟦placeholder/x:xx%⟧，拍⟦!X光⟧片。⟦#2?⟧（一）⟦?placeholder/blank:（  ）⟧\r\n';
    expect(parseMarks(source).text).toBe('\uFEFF一、目标\r\n达到xx%，拍X光片。（一）（  ）\r\n');
  });

  it('counts in UTF-16 code units of the stripped text', () => {
    const { text, expected, silent, outline } = parseMarks('𠮷👨‍👩‍👧⟦#2⟧⟦placeholder/x:某某⟧⟦!X光⟧⟦?figure/sum:3⟧');
    expect(outline).toEqual([{ level: 2, start: 10, certain: true }]);
    expect(expected).toEqual([
      { rule: 'placeholder/x', start: 10, end: 12, certain: true },
      { rule: 'figure/sum', start: 14, end: 15, certain: false },
    ]);
    expect(silent.map(({ start, end }) => text.slice(start, end))).toEqual(['X光']);
  });

  it('reads marks in marks, and an empty one as a place', () => {
    const { text, expected, silent } = parseMarks('⟦placeholder/missing:年，⟦!X光⟧⟧⟦placeholder/missing:⟧');
    expect(text).toBe('年，X光');
    expect(expected.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 4],
    ]);
    expect(silent).toEqual([{ start: 2, end: 4 }]);
  });

  it.each([
    ['a\n⟦placeholder/x:xx', 'line 2: is not closed'],
    ['xx⟧', 'line 1: closes nothing'],
    ['⟦Placeholder:xx⟧', 'line 1: not a mark'],
    ['⟦#⟧', 'line 1: not a mark'],
  ])('refuses the broken mark in %j', (source, message) => {
    expect(() => parseMarks(source)).toThrow(message);
  });
});
