// Words that the writer says are right: what stands within them is not reported.
import type { DocumentModel } from '../model/document.js';
import type { Span } from '../text/span.js';

/** Whether the span lies within one of these words: `xx` of `X项目xx号` where that is one of them. */
export const isExcepted = ({ snapshot }: DocumentModel, span: Span, words: readonly string[]): boolean =>
  words.length > 0 && words.some((word) => covers(snapshot.text, span, word));

function covers(text: string, { start, end }: Span, word: string): boolean {
  for (let at = Math.max(0, end - word.length); at <= start; at++) if (text.startsWith(word, at)) return true;
  return false;
}
