// Every row of the packs about counts proves itself, and numbers are read and written as plans have them.
import { describe, expect, it } from 'vitest';
import * as announce from '../../server/core/data/claims/announce.js';
import { COUNTED_NOUNS, MEASURES } from '../../server/core/data/claims/nouns.js';
import { CAMPAIGN } from '../../server/core/data/claims/setPhrases.js';
import { isNotSlogan, NOT_SLOGANS, SLOGAN_NOUN, SLOGAN_PART } from '../../server/core/data/claims/slogans.js';
import { PACKS, rowsOf } from '../../server/core/data/packs.js';
import { readCount, writeCount } from '../../server/core/lex/claims/numerals.js';
import { getClaims } from '../../server/core/lex/claims.js';
import { computeSentenceFacts } from '../../server/core/lex/facts.js';
import { findSetPhrases } from '../../server/core/lex/lexicon/setPhrases.js';
import { LEXICON } from '../../server/core/lex/lexicon.js';
import { fold } from '../../server/core/text/fold.js';

describe('numerals', () => {
  it.each([
    ['两', 2, '两'],
    ['十', 10, '十'],
    ['十二', 12, '十二'],
    ['二十', 20, '二十'],
    ['三十五', 35, '三十五'],
    ['7', 7, '7'],
  ])('%s', (words, value, written) => {
    expect(readCount(words)).toBe(value);
    expect(writeCount(value, words)).toBe(written);
  });
});

describe('packs', () => {
  const open = (marked: string): { text: string; words: string; start: number } => ({
    text: marked.replace(/[⟦⟧]/g, ''),
    words: /⟦(.*?)⟧/.exec(marked)?.[1] ?? marked,
    start: marked.indexOf('⟦'),
  });
  const rows = { ...announce, SLOGAN_NOUN, SLOGAN_PART };
  it.each(Object.entries(rows))(
    '%s sees its examples and passes over the others',
    (_, { pattern, yes, no, source }) => {
      expect(source).not.toBe('');
      for (const marked of yes) expect(open(marked).text, marked).toMatch(pattern);
      for (const text of no) expect(text).not.toMatch(pattern);
    },
  );
  const SET_PHRASES = [...rowsOf(PACKS, 'setPhrases'), { words: ['五个一'], ...CAMPAIGN }];
  it.each(SET_PHRASES.map((row) => [row.words[0]!, row] as const))('set phrases: %s', (_, { yes, no }) => {
    for (const marked of yes) {
      const { text, words, start } = open(marked);
      expect(
        findSetPhrases(text, LEXICON.setPhrases).map((f) => [f.start, f.end]),
        marked,
      ).toContainEqual([start, start + words.length]);
    }
    for (const text of no) expect(findSetPhrases(text, LEXICON.setPhrases), text).toEqual([]);
  });
  it.each(NOT_SLOGANS.map((row, i) => [i, row] as const))('not a slogan %i', (_, { pattern, yes, no }) => {
    for (const digits of yes) expect(digits).toMatch(pattern);
    for (const digits of yes) expect(isNotSlogan(digits)).toBe(true);
    for (const digits of no) expect(digits).not.toMatch(pattern);
  });
  const claimsOf = (text: string): string[] =>
    getClaims(computeSentenceFacts(text), LEXICON).map((c) => fold(text).text.slice(c.span.start, c.span.end));
  it.each(MEASURES.map((row, i) => [i, row] as const))('measures %i', (_, { yes, no }) => {
    for (const marked of yes) {
      const { text, words } = open(marked);
      expect(
        claimsOf(text).some((claim) => claim.startsWith(words)),
        marked,
      ).toBe(true);
    }
    for (const text of no) expect(claimsOf(text), text).toEqual([]);
  });
  it.each(COUNTED_NOUNS.map((row) => [row.kind, row] as const))('nouns: %s', (kind, { yes, no }) => {
    for (const marked of yes) {
      const [claim] = getClaims(computeSentenceFacts(open(marked).text), LEXICON);
      expect([claim?.noun, claim?.isNamed], marked).toEqual([open(marked).words, kind === 'named']);
    }
    for (const text of no) {
      const [claim] = getClaims(computeSentenceFacts(text), LEXICON);
      expect(claim?.noun === '' || claim === undefined || claim.isNamed !== (kind === 'named'), text).toBe(true);
    }
  });
});
