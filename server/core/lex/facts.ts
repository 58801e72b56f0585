// The facts of sentences and lines, cached by their text: typing in one sentence computes the facts of that one only.
// Invariant: facts depend on the text alone; their offsets count from the beginning of the sentence or line.
import { type Folded, fold } from '../text/fold.js';
import { Keeper } from '../text/kept.js';
import type { Line } from '../text/line.js';
import { remember } from '../text/remember.js';
import { overlaps, type Span } from '../text/span.js';
import { type BlankFact, findBlanks } from './blanks.js';
import { findLabels, type LabelFact } from './labels.js';
import { findMasks, type Mask } from './masks.js';
import { splitSentences } from './sentence.js';
import { type Token, tokenise } from './tokens.js';

const NONE: readonly never[] = [];

/** A list as it is kept: empty ones are all the same, and others take no more room than they need. */
const settle = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice());

/** The facts of one sentence; more hangs on it, kept by those who find it. */
export class SentenceFacts extends Keeper {
  readonly folded: Folded;
  readonly labels: readonly LabelFact[];
  readonly blanks: readonly BlankFact[];
  readonly masks: readonly Mask[];
  #tokens: readonly Token[] | undefined;

  /** `source` is the sentence as it is written. */
  constructor(readonly source: string) {
    super();
    lexed.sentences++;
    this.folded = fold(source);
    const { text } = this.folded;
    const masks = findMasks(text);
    const opaque = masks.filter(({ kind }) => kind === 'address' || kind === 'code');
    const free = ({ span }: { readonly span: Span }): boolean => !opaque.some((mask) => overlaps(span, mask));
    const [labels, blanks] = [findLabels(text), findBlanks(text)];
    this.masks = settle(masks);
    this.labels = settle(opaque.length === 0 ? labels : labels.filter(free));
    this.blanks = settle(opaque.length === 0 ? blanks : blanks.filter(free));
  }

  /** Cut on first use: only rules about figures ask for them. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.folded.text, this);
    return this.#tokens;
  }
}

export interface Sentence {
  /** Offset in its line. */
  readonly start: number;
  readonly end: number;
  readonly facts: SentenceFacts;
}

/** The facts of one line; more hangs on it, kept by those who find it. */
export class LineFacts extends Keeper {
  readonly sentences: readonly Sentence[];
  /** The line without blanks at its ends, folded; empty for a blank line. */
  readonly words: string;
  /** Where the words begin in the line. */
  readonly indent: number;

  /** `content` is the line as it is written, without its line end. */
  constructor(readonly content: string) {
    super();
    const sentences: Sentence[] = [];
    let start = 0;
    let words = '';
    let isFolded = false;
    for (const end of splitSentences(content)) {
      const facts = getSentenceFacts(content.slice(start, end));
      sentences.push({ start, end, facts });
      words += facts.folded.text;
      isFolded ||= facts.folded.text !== facts.source;
      start = end;
    }
    this.sentences = settle(sentences);
    // What folding left as it was is a part of the line, and no text of its own.
    this.words = (isFolded ? words : content).trim();
    this.indent = this.words === '' ? 0 : content.search(/\S/);
  }
}

/** How many sentences were lexed since the program began; a test reads it to see that a keystroke lexes one. */
export const lexed = { sentences: 0 };

/** The facts of a sentence, known ones where its text has been read before. */
export const getSentenceFacts: (source: string) => SentenceFacts = remember((source) => new SentenceFacts(source));

/** The facts of one sentence, computed anew. */
export const computeSentenceFacts = (source: string): SentenceFacts => new SentenceFacts(source);

const getFactsOf = remember((content) => new LineFacts(content));

/** The facts of a line; lines that read the same share them, in whatever document they stand. */
export const getLineFacts: (line: Line) => LineFacts = (line) => {
  line.facts ??= getFactsOf(line.content);
  return line.facts as LineFacts;
};
