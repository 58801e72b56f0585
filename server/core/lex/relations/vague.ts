// Goals that name a value without giving it. Whether a table of the document gives it is for the document to say.
import { NOT_VAGUE_BEFORE, VAGUE_GOALS, VALUE_FOLLOWS } from '../../data/relations/vague.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { SentenceFacts } from '../facts.js';

export interface VagueFact {
  /** The verb with the name of the value, in the folded sentence. */
  readonly span: Span;
  /** What the value is called: 目标值. */
  readonly quote: string;
}

export function findVague(facts: SentenceFacts): VagueFact[] {
  const text = facts.folded.text;
  if (!/[目指规任计预控]/.test(text) || !/值|标|范围|比例/.test(text)) return [];
  const found: VagueFact[] = [];
  for (const { pattern } of VAGUE_GOALS)
    for (const match of matchesOf(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (NOT_VAGUE_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start))) continue;
      if (VALUE_FOLLOWS.test(text.slice(span.end, span.end + 24))) continue;
      if (facts.masks.some((m) => m.start < span.end && span.start < m.end)) continue;
      if (!found.some((f) => f.span.start < span.end && span.start < f.span.end)) found.push({ span, quote: match[0] });
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}
