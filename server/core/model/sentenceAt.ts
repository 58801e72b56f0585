// The sentence that holds an offset, whole where a converter broke it over lines.
import type { Sentence } from '../lex/facts.js';
import { lineAt } from '../text/snapshot.js';
import { holds, type Span } from '../text/span.js';
import type { DocumentModel } from './document.js';

export interface SentenceAt {
  readonly sentence: Sentence;
  /** Where it stands in the document. */
  readonly span: Span;
}

/** Undefined in an empty line and behind the last sentence. */
export function findSentenceAt({ snapshot, lines }: DocumentModel, offset: number): SentenceAt | undefined {
  for (let i = lineAt(snapshot, offset); i >= 0; i--) {
    const line = lines[i]!;
    for (const sentence of line.sentences) {
      const span = { start: line.start + sentence.start, end: line.start + sentence.end };
      if (holds(span, offset)) return { sentence, span };
    }
    // A line of which nothing began before the offset may be the rest of a sentence of the line before.
    if (!line.continues) return undefined;
  }
  return undefined;
}
