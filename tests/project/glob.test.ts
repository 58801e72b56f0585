// Patterns of overrides against paths.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../server/project/glob.js';

test.each([
  ['*.txt', 'a.txt', true],
  ['*.txt', '草稿/深/a.txt', true],
  ['*.txt', 'a.txt.md', false],
  ['草稿/*', '草稿/a.txt', true],
  ['草稿/*', '草稿/深/a.txt', false],
  ['草稿/**', '草稿/深/a.txt', true],
  ['草稿/', '草稿/深/a.txt', true],
  ['草稿/**', '草稿.txt', false],
  ['**/草稿/**', 'a/草稿/b.txt', true],
  ['**/草稿/**', '草稿/b.txt', true],
  ['**', 'a/b.txt', true],
  ['202?/*要点*.txt', '2024/工作要点（定稿）.txt', true],
  ['202?/*要点*.txt', '20245/工作要点.txt', false],
  ['?.txt', '𠮷.txt', true],
  ['{草稿,征求意见}/*.{txt,md}', '征求意见/a.md', true],
  ['{草稿,征求意见}/*.{txt,md}', '定稿/a.md', false],
  ['{a', '{a', true],
  ['./a.txt', 'a.txt', true],
  ['A.txt', 'a.txt', false],
  ['a+b(1).txt', 'a+b(1).txt', true],
  ['a*b*c', 'aXbYbZc', true],
  ['a*b*c', 'aXbYbZ', false],
  ['e\u0301.txt', '\u00e9.txt', true],
])('%s and %s: %s', (pattern, path, expected) => expect(matchesGlob(pattern, path)).toBe(expected));

test('hostile patterns take no time', () => {
  const started = performance.now();
  expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false);
  expect(matchesGlob(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(2000))).toBe(false);
  expect(matchesGlob('{a,b}'.repeat(100), 'a'.repeat(100))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('never throws, and a path without marks fits itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      matchesGlob(a, b);
      const plain = b.replace(/[*?{}\\/.]/g, '');
      expect(plain === '' || matchesGlob(plain, plain)).toBe(true);
    }),
  );
});
