// Where a sentence shows one of the ways of writing in data/punctuation/habits.ts, and how it is written there.
import { HABITS, type Habit } from '../../data/punctuation/habits.js';
import { unfold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { SentenceFacts } from '../facts.js';
import { findForeign } from './marks.js';

export interface HabitFact extends Span {
  readonly id: Habit['id'];
  /** As written. */
  readonly words: string;
  /** A span of years, months or days. */
  readonly isDate: boolean;
  /** A few units of the source on both sides. */
  readonly before: string;
  readonly behind: string;
}

/** In the source of the sentence, in order. */
export function findHabits(facts: SentenceFacts): HabitFact[] {
  const { text } = facts.folded;
  if (!/\d|、等/.test(text)) return [];
  const taken = [...findForeign(facts), ...facts.labels.map((label) => ({ ...label.span, end: label.span.end + 1 }))];
  const found: HabitFact[] = [];
  for (const { id, pattern } of HABITS)
    for (const match of matchesOf(text, pattern)) {
      const hit = match.groups!.hit ?? match.groups!.hit2!;
      const start = match.index + match[0].lastIndexOf(hit);
      const end = start + hit.length;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      const span = unfold(facts.folded, { start, end });
      const isDate = /^\s?\d+[年月日]/.test(text.slice(end, end + 8));
      const before = facts.source.slice(Math.max(0, span.start - 8), span.start);
      const behind = facts.source.slice(span.end, span.end + 8);
      found.push({ id, ...span, words: facts.source.slice(span.start, span.end), isDate, before, behind });
    }
  return found.sort((a, b) => a.start - b.start);
}

const TIGHT = /[\u4e00-\u9fff]\d|\d%?[\u4e00-\u9fff]/g;

/** How often Chinese characters and digits stand together with no blank between them. */
export const countTight = ({ folded }: SentenceFacts): number => folded.text.match(TIGHT)?.length ?? 0;
