// The finished sentences of a document's prose, each without its label: what may stand twice, or in another plan as well.
// Left out are tables, forms (组长：某某) and sentences that come as often as it takes (formulas).
// Invariant: in order; one pass.

import { FORMULA } from '../../data/formulas.js';
import { KEY_VALUE } from '../../data/titles.js';
import { countChinese } from '../../lex/chars.js';
import type { LineFacts, SentenceFacts } from '../../lex/facts.js';
import { unfold } from '../../text/fold.js';
import { keep } from '../../text/kept.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import { getNodes } from '../numbering/entries.js';

export interface WholeSentence {
  /** In the document, without its label. */
  readonly span: Span;
  /** Folded, without blanks. */
  readonly words: string;
  readonly line: ModelLine;
  /** It opens a section and is its heading: `（一）健全督查机制。`. */
  readonly isHeading: boolean;
  /** Counts up with every piece of a collection and every attachment. */
  readonly piece: number;
}

/** The finished sentences of at least so many Chinese characters. */
export function findWholeSentences(model: DocumentModel, shortest: number): WholeSentence[] {
  const found: WholeSentence[] = [];
  const nodes = getNodes(model);
  const headings = new Set(nodes.map(({ entry }) => entry.span.start));
  const pieces = nodes.filter((n) => n.entry.kind === 'piece' || n.entry.kind === 'attachment');
  let piece = 0;
  for (const line of model.lines) {
    while (piece < pieces.length && pieces[piece]!.entry.span.start <= line.start + line.facts.indent) piece++;
    if (line.kind !== 'text' || isForm(line.facts)) continue;
    for (let i = 0; i < line.sentences.length; i++) {
      const { facts, start } = line.sentences[i]!;
      const own = readSentence(facts);
      if (!own || own.length < shortest || !(i === 0 || endsSentence(line.sentences[i - 1]!.facts))) continue;
      const base = line.start + start;
      const isHeading = own.isHead && headings.has(base + own.from);
      const span = { start: base + own.span.start, end: base + own.span.end };
      found.push({ span, words: own.words, line, isHeading, piece });
    }
  }
  return found;
}

const isForm = keep(({ words }: LineFacts): true | undefined => KEY_VALUE.test(words) || undefined);

/** What stands behind it begins a sentence; what stands between two semicolons is a clause. */
const endsSentence = keep(
  ({ folded }: SentenceFacts): true | undefined => /[。!?！？.][”’）)》〉」』】〞]*\s*$/.test(folded.text) || undefined,
);

interface OwnWords {
  readonly words: string;
  /** In Chinese characters. */
  readonly length: number;
  /** The words, in the source of the sentence. */
  readonly span: Span;
  /** Where the sentence begins in its source, its label included. */
  readonly from: number;
  /** It begins with a label and may be the heading of what follows. */
  readonly isHead: boolean;
}

/** A finished sentence without its label, or nothing where it is a formula. */
const readSentence = keep((facts: SentenceFacts): OwnWords | undefined => {
  const { text } = facts.folded;
  const end = text.trimEnd().length;
  if (!/[。!?！？][”’）)》〉」』】〞]*$/.test(text.slice(0, end))) return undefined;
  const from = text.length - text.trimStart().length;
  const label = facts.labels.find((l) => l.span.start === from && l.place === 'start');
  const start = label ? skipBlanks(text, label.span.end) : from;
  const words = text.slice(start, end).replace(/\s+/g, '');
  const length = countChinese(words);
  if (length === 0 || FORMULA.test(words)) return undefined;
  const span = unfold(facts.folded, { start, end });
  return {
    words,
    length,
    span,
    from: unfold(facts.folded, { start: from, end: from }).start,
    isHead: label !== undefined,
  };
});

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
};
