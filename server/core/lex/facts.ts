// The facts of sentences and lines, cached by their text: typing in one sentence computes the facts of that one only.
// Invariant: facts depend on the text alone; their offsets count from the beginning of the sentence or line.
import { type Folded, fold } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { type BlankFact, findBlanks } from './blanks.js';
import { findLabels, type LabelFact } from './labels.js';
import { findMasks, type Mask } from './masks.js';
import { splitSentences } from './sentence.js';
import { type Token, tokenise } from './tokens.js';

export interface SentenceFacts {
  readonly folded: Folded;
  readonly labels: readonly LabelFact[];
  readonly blanks: readonly BlankFact[];
  readonly masks: readonly Mask[];
  /** Cut on first use: only rules about figures ask for them. */
  readonly tokens: readonly Token[];
}

export interface Sentence {
  /** Offset in its line. */
  readonly start: number;
  readonly end: number;
  readonly facts: SentenceFacts;
}

export interface LineFacts {
  readonly sentences: readonly Sentence[];
  /** The line without blanks at its ends, folded; empty for a blank line. */
  readonly words: string;
  /** Where the words begin in the line. */
  readonly indent: number;
}

/** How many sentences were lexed since the program began; a test reads it to see that a keystroke lexes one. */
export const lexed = { sentences: 0 };

/** Two generations: what is not asked for while the younger one fills up is forgotten. */
const KEPT_UNITS = 4_000_000;
let young = new Map<string, SentenceFacts>();
let old = new Map<string, SentenceFacts>();
let youngUnits = 0;

/** The facts of a sentence, known ones where its text has been read before. */
export function getSentenceFacts(text: string): SentenceFacts {
  const known = young.get(text) ?? old.get(text);
  const facts = known ?? computeSentenceFacts(text);
  if (!young.has(text)) {
    if (youngUnits > KEPT_UNITS) {
      old = young;
      young = new Map();
      youngUnits = 0;
    }
    young.set(text, facts);
    youngUnits += text.length;
  }
  return facts;
}

/** The facts of one sentence, computed anew. */
export function computeSentenceFacts(text: string): SentenceFacts {
  lexed.sentences++;
  const folded = fold(text);
  const masks = findMasks(folded.text);
  const free = (span: { start: number; end: number }): boolean =>
    !masks.some((m) => (m.kind === 'address' || m.kind === 'code') && span.start < m.end && m.start < span.end);
  const known = {
    masks,
    labels: findLabels(folded.text).filter((label) => free(label.span)),
    blanks: findBlanks(folded.text).filter((blank) => free(blank.span)),
  };
  let tokens: readonly Token[] | undefined;
  return {
    folded,
    ...known,
    get tokens() {
      tokens ??= tokenise(folded.text, known);
      return tokens;
    },
  };
}

const lineFacts = new WeakMap<Line, LineFacts>();

export function getLineFacts(line: Line): LineFacts {
  let facts = lineFacts.get(line);
  if (!facts) {
    facts = computeLineFacts(line.content);
    lineFacts.set(line, facts);
  }
  return facts;
}

function computeLineFacts(content: string): LineFacts {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of splitSentences(content)) {
    sentences.push({ start, end, facts: getSentenceFacts(content.slice(start, end)) });
    start = end;
  }
  let words = '';
  for (const sentence of sentences) words += sentence.facts.folded.text;
  const trimmed = words.trim();
  return { sentences, words: trimmed, indent: trimmed === '' ? 0 : content.search(/\S/) };
}
