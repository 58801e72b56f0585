// The set phrases of the packs as one pattern a row, with their numbers in either script.
import { CAMPAIGN, type SetPhrase } from '../../data/claims/setPhrases.js';
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { chineseNumber } from '../chars.js';
import { anyOf, literal, notBefore } from './words.js';

interface Row {
  readonly pattern: RegExp;
  readonly members: readonly string[];
}

export type SetPhrases = readonly Row[];

export const createSetPhrases = (packs: readonly Pack[]): SetPhrases => [
  ...rowsOf(packs, 'setPhrases').map((row) => ({
    pattern: new RegExp(`(?:${row.words.map(inBothScripts).join('|')})${notBefore(row.notBefore)}`, 'g'),
    members: row.members ?? [],
  })),
  { pattern: CAMPAIGN.pattern, members: [] },
];

/** 四个意识 as `(?:四|4)个意识`, 十八项… as `(?:十八|18)项…`; 两 and 二 are one number. */
function inBothScripts(word: string): string {
  const number = /^[一二两三四五六七八九十百]+/.exec(word)?.[0] ?? '';
  if (number === '') return literal(word);
  const value = number === '两' ? 2 : chineseNumber(number);
  const ways = value === undefined ? [number] : [number, String(value)];
  return `(?:${anyOf(ways)})${literal(word.slice(number.length))}`;
}

export interface SetPhraseFact extends Span {
  /** What it counts; empty where the pack does not say. */
  readonly members: SetPhrase['words'];
}

/** Where set phrases stand in a folded sentence. */
export function findSetPhrases(text: string, phrases: SetPhrases): SetPhraseFact[] {
  const found: SetPhraseFact[] = [];
  for (const { pattern, members } of phrases)
    for (const match of matchesOf(text, pattern))
      found.push({ start: match.index, end: match.index + match[0].length, members });
  return found;
}
