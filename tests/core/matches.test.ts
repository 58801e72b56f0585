// All matches at once are those of `matchAll`, empty ones and halves of characters as well.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from '../../server/core/text/matches.js';

const PATTERNS = [/a/g, /a*/g, /(?=b)/g, /[ab]+|𠮷/g, /𠮷|/gu, /(?<x>a)|b/g, /$/g, /./gu];

it('matches are those of matchAll', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '中', '𠮷', '\ud842', '\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
      expect([...matchesOf(words, pattern)]).toEqual([...words.matchAll(pattern)]);
    }),
  );
});

it('a pattern that was left in the middle begins anew', () => {
  const pattern = /a/g;
  pattern.test('aa');
  expect(matchesOf('aa', pattern)).toHaveLength(2);
});
