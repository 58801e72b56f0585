// The finished sentences of a document's prose, each without its label: what may stand twice, or in another plan as well.
// Left out are tables, forms (组长：某某) and sentences that come as often as it takes (formulas).
// Invariant: in order; one pass.
import { FORMULA } from '../../data/formulas.js';
import { KEY_VALUE } from '../../data/titles.js';
import type { Sentence } from '../../lex/facts.js';
import { unfold } from '../../text/fold.js';
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
    if (line.kind !== 'text' || KEY_VALUE.test(line.words)) continue;
    line.sentences.forEach((sentence, i) => {
      const own = readSentence(sentence, isWhole(line.sentences, i), shortest);
      if (!own) return;
      const base = line.start + sentence.start;
      const { folded } = sentence.facts;
      const isHeading = own.isHead && headings.has(base + unfold(folded, { start: own.from, end: own.from }).start);
      const place = unfold(folded, own);
      const span = { start: base + place.start, end: base + place.end };
      found.push({ span, words: own.words, line, isHeading, piece });
    });
  }
  return found;
}

/** A sentence that begins behind the end of another one; what stands between two semicolons is a clause. */
const isWhole = (sentences: readonly Sentence[], i: number): boolean =>
  i === 0 || /[。!?！？.][”’）)》〉」』】〞]*\s*$/.test(sentences[i - 1]!.facts.folded.text);

interface OwnWords extends Span {
  readonly words: string;
  /** Where the sentence begins, its label included. */
  readonly from: number;
  /** It begins with a label and may be the heading of what follows. */
  readonly isHead: boolean;
}

/** A finished sentence without its label, or nothing where it is too short or a formula. */
function readSentence({ facts }: Sentence, isWholeSentence: boolean, shortest: number): OwnWords | undefined {
  const { text } = facts.folded;
  const end = text.trimEnd().length;
  if (!isWholeSentence || !/[。!?！？][”’）)》〉」』】〞]*$/.test(text.slice(0, end))) return undefined;
  const from = text.length - text.trimStart().length;
  const label = facts.labels.find((l) => l.span.start === from && l.place === 'start');
  const start = label ? skipBlanks(text, label.span.end) : from;
  const words = text.slice(start, end).replace(/\s+/g, '');
  if ((words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < shortest || FORMULA.test(words)) return undefined;
  return { start, end, words, from, isHead: label !== undefined };
}

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
};
