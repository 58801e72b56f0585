// Slips are found the same however the pack is kept, and the longest word goes first.
import { describe, expect, it } from 'vitest';
import { indexSlips } from '../../server/core/data/slipIndex.js';
import type { SlipGroup } from '../../server/core/data/wording.js';
import { pairAt } from '../../server/core/lex/lexicon/pairs.js';
import { Slips } from '../../server/core/lex/lexicon/slips.js';

const WORDS = { 申请: '身|清晴', 基础设施: '|初|没', 基础设: '|初', 制度: '|渡' };
const GROUP: SlipGroup = { words: WORDS, edge: 'right', source: '', yes: [], no: [] };

describe.each([
  ['as it is written', [GROUP]],
  ['as a bundle has it', [{ ...GROUP, words: {}, starts: indexSlips(WORDS) }]],
])('a pack %s', (_, groups) => {
  const slips = new Slips(groups);
  it.each([
    ['身请', '申请'],
    ['申清', '申请'],
    ['申晴', '申请'],
    ['制渡', '制度'],
    ['申请', undefined],
    ['a请', undefined],
  ])('%s is %s', (text, right) => {
    expect(slips.findWord(pairAt(text, 0))?.right).toBe(right);
    if (right) expect(slips.findWord(pairAt(text, 0))?.edge).toBe('right');
  });
  it.each([
    ['基初设施', '基础设施'],
    ['基初设备', '基础设'],
    ['基础没施', '基础设施'],
    ['基础设施', undefined],
    ['基石设施', undefined],
  ])('%s begins with %s', (text, right) => {
    expect(slips.findPhrase(text, 0, pairAt(text, 0))).toBe(right);
  });
});
