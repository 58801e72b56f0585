// The way from one placeholder to the next.
import { describe, expect, it } from 'vitest';
import { pickPlaceholder } from '../../client/pickPlaceholder.js';
import type { PlaceholderItem } from '../../server/protocol.js';

const itemAt = (line: number, character: number): PlaceholderItem => ({
  range: { start: { line, character }, end: { line, character: character + 2 } },
  kind: 'x',
  type: 'number',
  key: '',
  quote: `${line}:${character}`,
});
const items = [itemAt(1, 4), itemAt(1, 9), itemAt(3, 0)];

describe('pickPlaceholder', () => {
  it.each([
    ['next', 0, 0, '1:4'],
    ['next', 1, 4, '1:9'],
    ['next', 1, 8, '1:9'],
    ['next', 2, 0, '3:0'],
    ['next', 3, 0, '1:4'],
    ['previous', 0, 0, '3:0'],
    ['previous', 1, 4, '3:0'],
    ['previous', 1, 5, '1:4'],
    ['previous', 1, 9, '1:4'],
    ['previous', 9, 9, '3:0'],
  ] as const)('%s from %i:%i is %s', (direction, line, character, expected) => {
    expect(pickPlaceholder(items, { line, character }, direction)?.quote).toBe(expected);
  });

  it('is nothing where there is none', () => {
    expect(pickPlaceholder([], { line: 0, character: 0 }, 'next')).toBeUndefined();
    expect(pickPlaceholder([], { line: 0, character: 0 }, 'previous')).toBeUndefined();
  });
});
