// The word that a mistyped one may have meant.
import { expect, test } from 'vitest';
import { findNearest } from '../../server/project/nearest.js';

const ALL = ['figure/date', 'figure/bound', 'placeholder/x', 'error', 'warning', 'information', 'hint', 'off'];

test.each([
  ['figure/dat', 'figure/date'],
  ['figrue/bound', 'figure/bound'],
  ['Figure/Date', 'figure/date'],
  ['date', 'figure/date'],
  ['warn', 'warning'],
  ['info', 'information'],
  ['eror', 'error'],
  ['of', 'off'],
  ['xyz', undefined],
  ['', undefined],
  ['no', undefined],
  ['日期', undefined],
  ['e'.repeat(100_000), undefined],
])('%.20s → %s', (word, expected) => expect(findNearest(word, ALL)).toBe(expected));
