// Long stretches of a sentence whose clauses run together with no mark between them.
import { CLAUSE_HEAD } from '../../data/punctuation/clauseHeads.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { SentenceFacts } from '../facts.js';
import { sourceAt } from './marks.js';

export interface RunTogether extends Span {
  /** Clauses that begin within it. */
  readonly heads: number;
}

/** A stretch between two marks of any kind, of this many characters or more. */
const STRETCH = /[^,、;:。!?…—"“”‘’《》()〔〕【】[\]|\t\n\r ]{40,}/g;
const LEAST_HAN = 40;
/** Verbs nearer to each other than this belong to one clause. */
const CLAUSE = 6;

export function findRunsTogether(facts: SentenceFacts): RunTogether[] {
  const { text } = facts.folded;
  const found: RunTogether[] = [];
  for (const { 0: words, index } of matchesOf(text, STRETCH)) {
    if ((words.match(/[\u3400-\u9fff]/g) ?? []).length < LEAST_HAN) continue;
    let heads = 0;
    let last = 0;
    for (const head of matchesOf(words, CLAUSE_HEAD.pattern)) {
      if (head.index - last < CLAUSE) continue;
      heads++;
      last = head.index;
    }
    if (heads >= 2)
      found.push({ start: sourceAt(facts, index), end: sourceAt(facts, index + words.length - 1) + 1, heads });
  }
  return found;
}
