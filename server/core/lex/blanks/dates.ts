// Month and day of one date are two placeholders that one value fills together.
import { wordsBefore } from '../context.js';
import type { BlankFact } from './fact.js';

/** `x月x日`: two placeholders that one value fills together. */
export function joinDates(text: string, blanks: readonly BlankFact[]): BlankFact[] {
  return blanks.map((blank, i) => {
    if (blank.type !== 'date' || blank.kind !== 'x') return blank;
    const first = blankBefore(blanks, i, text) ?? blank;
    const last = blankAfter(blanks, i, text) ?? blank;
    if (first === last) return blank;
    const end = last.span.end + (/^[日号]/.test(text.slice(last.span.end)) ? 1 : 0);
    const fill = { start: first.span.start, end };
    const words = text.slice(fill.start, fill.end);
    return { ...blank, fill, quote: words, key: `date|${words}|${wordsBefore(text, fill.start).slice(-2)}` };
  });
}

const blankBefore = (blanks: readonly BlankFact[], i: number, text: string): BlankFact | undefined => {
  const before = blanks[i - 1];
  return before?.type === 'date' && text.slice(before.span.end, blanks[i]!.span.start) === '月' ? before : undefined;
};
const blankAfter = (blanks: readonly BlankFact[], i: number, text: string): BlankFact | undefined => {
  const after = blanks[i + 1];
  return after?.type === 'date' && text.slice(blanks[i]!.span.end, after.span.start) === '月' ? after : undefined;
};
