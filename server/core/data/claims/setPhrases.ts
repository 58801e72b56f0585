// Set phrases that count: 四个意识, 三会一课, 两票制. Everybody knows their members, so naming one promises no list;
// a count is compared only with an expansion right behind it.
import type { Proof } from '../pack.js';

export interface SetPhrase extends Proof {
  /** Phrases with their numbers in Chinese; 4个意识 is read as well. */
  readonly words: readonly string[];
  /** What may not follow: 三个代表团 is none. */
  readonly notBefore?: readonly string[];
  /** What the phrase counts, each by the words that tell it apart: 政治, 大局, 核心, 看齐. */
  readonly members?: readonly string[];
}

/** Local campaigns named by how many “ones” or “fives” they have: a pattern, since the numbers are free. */
export const CAMPAIGN: Proof & { readonly pattern: RegExp } = {
  pattern:
    /[二两三四五六七八九十\d]个一(?:批|(?![\u4e00-\u9fff]))|[二两三四五六七八九十\d]个基层|[二两三四五六七八九十\d]个(?:百|千|万)(?=[”’]|工程|行动|计划|$)/g,
  source: 'practice: local campaigns named by how many “ones” or “fives” they have',
  yes: ['抓好“⟦五个一⟧”', '实施“⟦四个一批⟧”', '建强⟦五个基层⟧'],
  no: ['五个一流学科', '五个方面'],
};
