// The text of a version: lines, edits, positions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSnapshot, editSnapshot, offsetAt, positionAt } from '../../server/core/index.js';
import { splitLines } from '../../server/core/text/snapshot.js';

const texts = fc.string({
  unit: fc.constantFrom('a', '中', '\n', '\r', '\r\n', '𠮷', '👨‍👩‍👧', '\uFEFF', '，', ' '),
  maxLength: 40,
});

describe('splitLines', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a\n', '']],
    ['a\r\nb', ['a\r\n', 'b']],
    ['a\rb', ['a\r', 'b']],
    ['\r\r\n\n', ['\r', '\r\n', '\n', '']],
  ])('%j', (text, lines) => expect(splitLines(text)).toEqual(lines));
});

describe('editSnapshot', () => {
  it('gives the same text and lines as starting anew', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.record({ start: fc.nat(45), length: fc.nat(6), newText: texts }), { maxLength: 6 }),
        (text, edits) => {
          let snapshot = createSnapshot(text);
          let plain = text;
          for (const { start, length, newText } of edits) {
            const from = Math.min(start, plain.length);
            const to = Math.min(from + length, plain.length);
            snapshot = editSnapshot(snapshot, { start, end: start + length, newText });
            plain = plain.slice(0, from) + newText + plain.slice(to);
            const fresh = createSnapshot(plain);
            expect(snapshot.text).toBe(plain);
            expect(snapshot.lines.map((l) => l.text)).toEqual(fresh.lines.map((l) => l.text));
            expect(snapshot.starts).toEqual(fresh.starts);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shares the lines that it does not touch', () => {
    const before = createSnapshot('一\n二\n三\n四\n');
    const after = editSnapshot(before, { start: 2, end: 3, newText: '贰' });
    expect(after.text).toBe('一\n贰\n三\n四\n');
    expect(after.lines.filter((line) => before.lines.includes(line)).map((l) => l.text)).toEqual(['三\n', '四\n', '']);
  });
});

describe('positions', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const snapshot = createSnapshot(text);
        for (let i = 0; i <= text.length; i++) {
          const position = positionAt(snapshot, i);
          const back = offsetAt(snapshot, position);
          expect(positionAt(snapshot, back)).toEqual(position);
          expect(back).toBeLessThanOrEqual(i);
        }
      }),
    );
  });

  it.each([
    ['𠮷xx', 2, { line: 0, character: 2 }],
    ['甲\r\n乙', 2, { line: 0, character: 1 }],
    ['甲\r\n乙', 3, { line: 1, character: 0 }],
    ['甲\n', 2, { line: 1, character: 0 }],
    ['甲', 99, { line: 0, character: 1 }],
  ])('%j at %i', (text, offset, position) => expect(positionAt(createSnapshot(text), offset)).toEqual(position));
});
