// Sentences that a converter broke over lines, put together again. Each stands with the line that it begins in; its facts are
// read without the breaks, and its offsets are those of the document's own text.
// Invariant: every unit of a line of text is in one sentence, its own line's or that of a line before.
import { getSentenceFacts, type LineFacts, type Sentence } from '../lex/facts.js';
import type { Snapshot } from '../text/snapshot.js';

/** A text that never ends a sentence is not put together without end. */
const LONGEST = 800;
/** What opens a line of its own whatever the line before left open; not `1.5亿元`. */
export const OPENS =
  /^(?:[①-⒛㈠-㈩]|第[一二三四五六七八九十百]+[章节条篇]|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[、)]|\.(?!\d)))/;
const ENDED = /[。！？；!?;][”’）)》〉」』】〞]*$/;

/** The sentences that begin in each line; `continues` tells of each line whether it goes on with the one before. */
export function joinSentences(
  snapshot: Snapshot,
  facts: readonly LineFacts[],
  continues: readonly boolean[],
): (readonly Sentence[])[] {
  const joined = facts.map((line): readonly Sentence[] => line.sentences);
  /** The line in which the sentence that is open at the end of the line before begins. */
  let head = 0;
  for (let i = 1; i < facts.length; i++) {
    const first = facts[i]!.sentences[0];
    const open = continues[i] && first ? joined[head]!.at(-1) : undefined;
    const words = open?.facts.folded.text.trimEnd() ?? '';
    if (!open || !first || ENDED.test(words) || OPENS.test(facts[i]!.words) || words.length > LONGEST) {
      head = i;
      continue;
    }
    const from = snapshot.starts[head]! + open.start;
    const to = snapshot.starts[i]! + first.end;
    const whole = {
      start: open.start,
      end: to - snapshot.starts[head]!,
      facts: getSentenceFacts(snapshot.text.slice(from, to)),
    };
    joined[head] = [...joined[head]!.slice(0, -1), whole];
    joined[i] = facts[i]!.sentences.slice(1);
    if (facts[i]!.sentences.length > 1) head = i;
  }
  return joined;
}
