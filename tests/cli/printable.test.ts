// What reaches a terminal: harmless, and as wide as counted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../server/cli/printable.js';
import { displayWidth, padEnd } from '../../server/cli/width.js';

test.each([
  ['全县工作计划（一）“xx%”', '全县工作计划（一）“xx%”'],
  ['\x1b[31m红\x1b[0m', '\\x1b[31m红\\x1b[0m'],
  ['\x9b2J', '\\x9b2J'],
  ['\x1b]0;title\x07', '\\x1b]0;title\\x07'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['划\u202etxt.exe', '划\\u202etxt.exe'],
  ['\ufeff计\u200b划', '\\ufeff计\\u200b划'],
  ['行\u2028行', '行\\u2028行'],
  ['\ud842', '\\ud842'],
  ['𠮷', '𠮷'],
  ['👩‍⚕️ 👨🏽‍🌾', '👩‍⚕️ 👨🏽‍🌾'],
  ['工\u200d作', '工\\u200d作'],
  ['\u{e0041}', '\\u{e0041}'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('nothing shown controls a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test.each([
  ['plan', 4],
  ['工作计划', 8],
  ['（ｘｘ％）', 10],
  ['“xx%”', 5],
  ['𠮷', 2],
  ['👩‍⚕️', 2],
  ['❤️', 2],
  ['e\u0301', 1],
  ['한글', 4],
  ['⟦①×…⟧', 5],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
  expect(displayWidth(padEnd(text, 12))).toBe(12);
});

test('a text that is too wide is left as it is', () => {
  expect(padEnd('工作计划', 3)).toBe('工作计划');
});
