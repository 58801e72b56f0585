// The marks of one sentence that come in pairs, as they are written and with where they stand.
// Marks in addresses, code and markup are none, and neither are apostrophes and signs for inches.
import { PAIR_MARKS, type PairKind, type PairMark } from '../../data/punctuation/marks.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { isHan } from '../chars.js';
import type { SentenceFacts } from '../facts.js';

export interface MarkFact {
  readonly kind: PairKind;
  readonly side: PairMark['side'];
  readonly char: string;
  /** Offset in the source of the sentence. */
  readonly at: number;
  /** The folded words close before and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** By code, because a character of a text is a string of its own. */
const BY_CODE = new Map([...PAIR_MARKS].map(([char, mark]) => [char.charCodeAt(0), mark]));
const ANY_MARK = new RegExp(`[${[...PAIR_MARKS.keys()].map((char) => `\\${char}`).join('')}]`);
/** Words kept on each side of a mark. */
const NEAR = 8;
/** `<img src="a.png">`, `&quot;`; not `收入<支出`. */
const MARKUP = /<\/?[a-z!][^<>\u4e00-\u9fff]*>|&#?[a-z\d]{2,8};/gi;

/** Stretches of a folded sentence whose marks are not the writer's. */
export function findForeign({ folded, masks }: SentenceFacts): Span[] {
  const found: Span[] = masks.filter((mask) => mask.kind === 'address' || mask.kind === 'code');
  if (/[<&]/.test(folded.text))
    for (const { 0: words, index } of matchesOf(folded.text, MARKUP))
      found.push({ start: index, end: index + words.length });
  return found;
}

/** The source offset of a unit of the folded sentence. */
export const sourceAt = ({ folded }: SentenceFacts, index: number): number => folded.map?.[index] ?? index;

export function findMarks(facts: SentenceFacts): MarkFact[] {
  if (!ANY_MARK.test(facts.source)) return [];
  const { text } = facts.folded;
  const foreign = findForeign(facts);
  const found: MarkFact[] = [];
  for (let i = 0; i < text.length; i++) {
    const at = sourceAt(facts, i);
    const mark = BY_CODE.get(facts.source.charCodeAt(at));
    if (!mark || foreign.some((span) => span.start <= i && i < span.end)) continue;
    const char = facts.source[at]!;
    const before = text.slice(Math.max(0, i - NEAR), i);
    const behind = text.slice(i + 1, i + 1 + NEAR);
    if (char === '’' && isApostrophe(before, behind)) continue;
    found.push({ kind: mark.kind, side: mark.side, char, at, before, behind });
  }
  return found;
}

/** `teachers’ day`, `it’s`; not `‘A’级`. */
const isApostrophe = (before: string, behind: string): boolean =>
  /[A-Za-z]$/.test(before) && !/^[\s,.;:]*$/.test(behind) && !isHan(behind.charCodeAt(0));
