// Paragraphs as the writer had them: a line with the lines that go on with it, and their sentences in order.
// Invariant: only lines of text are in a paragraph; each is in exactly one.
import type { SentenceFacts } from '../../lex/facts.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import { endsOpen } from '../lines.js';
import { OPENS } from '../sentences.js';

export interface PlacedSentence {
  readonly facts: SentenceFacts;
  /** Offset in the document. */
  readonly start: number;
  readonly source: string;
}

export interface Paragraph {
  readonly first: ModelLine;
  readonly last: ModelLine;
  readonly sentences: readonly PlacedSentence[];
  /** Its last line is not finished. */
  readonly isOpen: boolean;
}

const kept = new WeakMap<DocumentModel, readonly Paragraph[]>();

export function getParagraphs(model: DocumentModel): readonly Paragraph[] {
  let paragraphs = kept.get(model);
  if (!paragraphs) {
    paragraphs = computeParagraphs(model);
    kept.set(model, paragraphs);
  }
  return paragraphs;
}

function computeParagraphs({ lines, snapshot }: DocumentModel): Paragraph[] {
  const found: ModelLine[][] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    if (line.continues && found.length > 0 && !OPENS.test(line.words)) found.at(-1)!.push(line);
    else found.push([line]);
  }
  return found.map((own) => ({
    first: own[0]!,
    last: own.at(-1)!,
    isOpen: endsOpen(own.at(-1)!.words),
    sentences: own.flatMap((line) =>
      line.sentences.map((sentence) => ({
        facts: sentence.facts,
        start: line.start + sentence.start,
        source: snapshot.text.slice(line.start + sentence.start, line.start + sentence.end),
      })),
    ),
  }));
}
