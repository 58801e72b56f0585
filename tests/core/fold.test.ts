// Folding: what a text reads as, and the way back to the source.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../server/core/text/fold.js';

describe('fold', () => {
  it.each([
    ['衛(wèi)生健康', '卫生健康'],
    ['我們(men)將發(fā)展', '我们将发展'],
    ['ｘｘ％　ＡＢ１２', 'xx% AB12'],
    ['系统(his)与（一）', '系统(his)与(一)'],
    ['著名', '著名'],
    ['“四大工程〞', '“四大工程”'],
    ['𠮷祥', '𠮷祥'],
  ])('%s reads as %s', (source, text) => expect(fold(source).text).toBe(text));

  it('points back at the source', () => {
    const source = '全縣衛(wèi)生ｘｘ％';
    const folded = fold(source);
    const at = folded.text.indexOf('xx');
    const place = unfold(folded, { start: at, end: at + 2 });
    expect(source.slice(place.start, place.end)).toBe('ｘｘ');
    const word = unfold(folded, { start: 1, end: 4 });
    expect(source.slice(word.start, word.end)).toBe('縣衛(wèi)生');
  });

  it('keeps every span inside the source', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('衛', '(wèi)', '（yī）', 'x', '，', '𠮷', ' ', '(', ')'), maxLength: 20 }),
        (source) => {
          const folded = fold(source);
          let last = 0;
          for (let i = 0; i < folded.text.length; i++) {
            const place = unfold(folded, { start: i, end: i + 1 });
            expect(place.start).toBeGreaterThanOrEqual(last);
            expect(place.end).toBe(place.start + 1);
            last = place.end;
          }
          expect(last).toBeLessThanOrEqual(source.length);
        },
      ),
    );
  });
});
