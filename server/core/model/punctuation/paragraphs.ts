// Paragraphs as the writer had them: a line with the lines that go on with it, and their sentences in order.
// Invariant: only lines of text are in a paragraph; each is in exactly one.
import type { Sentence, SentenceFacts } from '../../lex/facts.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import { endsOpen } from '../lines.js';
import { OPENS } from '../sentences.js';

export interface PlacedSentence {
  readonly facts: SentenceFacts;
  /** Offset in the document. */
  readonly start: number;
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

function computeParagraphs({ lines }: DocumentModel): Paragraph[] {
  const texts = lines.filter((line) => line.kind === 'text');
  const isWrapped = texts.some((line) => line.full);
  const splits = texts.map((line, i) => beginsAnew(line, texts[i - 1], isWrapped));
  const found: { own: ModelLine[]; sentences: PlacedSentence[] }[] = [];
  texts.forEach((line, i) => {
    if (!line.continues || splits[i] || found.length === 0) found.push({ own: [], sentences: [] });
    const paragraph = found.at(-1)!;
    paragraph.own.push(line);
    for (const { facts, start } of ownSentences(line, splits[i]!, splits[i + 1] === true)) {
      paragraph.sentences.push({ facts, start: line.start + start });
    }
  });
  return found.map(({ own, sentences }) => ({
    first: own[0]!,
    last: own.at(-1)!,
    isOpen: endsOpen(own.at(-1)!.words),
    // A copy takes no more room than it needs.
    sentences: sentences.slice(),
  }));
}

/** A line that looks as if it went on with the one before, and begins with a label or is indented as that one is. */
const beginsAnew = (line: ModelLine, before: ModelLine | undefined, isWrapped: boolean): boolean =>
  line.continues &&
  (OPENS.test(line.words) ||
    (!isWrapped && before !== undefined && before.facts.indent > 0 && line.facts.indent >= before.facts.indent));

/** The sentences of a line, cut at its ends where it does not go on. */
function ownSentences(line: ModelLine, isSplit: boolean, isNextSplit: boolean): readonly Sentence[] {
  if (!isSplit && !isNextSplit) return line.sentences;
  const { sentences } = line.facts;
  return line.continues && !isSplit && line.sentences[0] !== sentences[0] ? sentences.slice(1) : sentences;
}
