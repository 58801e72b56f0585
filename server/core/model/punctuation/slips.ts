// Doubled and misplaced marks with their places: what one sentence shows, and what only two sentences together show.
// Invariant: a mark is told once, and never where a placeholder stands that explains it.
import { isDouble, leadingMarks, trailingMarks } from '../../lex/punctuation/doubles.js';
import { findJointStray, type StrayFact } from '../../lex/punctuation/strays.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { endsOpen } from '../lines.js';
import type { Placeholder } from '../placeholder.js';
import { getPairProblems } from './across.js';
import { getParagraphs, type Paragraph, type PlacedSentence } from './paragraphs.js';
import { getDoubles, getInnerStrays } from './sentenceMarks.js';

export interface DoubledMarks {
  readonly span: Span;
  /** Folded. */
  readonly marks: string;
}

export interface StrayMark extends Omit<StrayFact, 'at' | 'id'> {
  readonly span: Span;
  readonly id: StrayFact['id'] | 'head';
}

export interface Slips {
  readonly doubles: readonly DoubledMarks[];
  readonly strays: readonly StrayMark[];
}

const kept = new WeakMap<DocumentModel, Slips>();

export function getSlips(model: DocumentModel): Slips {
  let slips = kept.get(model);
  if (!slips) {
    slips = computeSlips(model);
    kept.set(model, slips);
  }
  return slips;
}

function computeSlips(model: DocumentModel): Slips {
  const paragraphs = getParagraphs(model);
  const isFree = freeOf(model.placeholders);
  const doubles = paragraphs.flatMap(findDoubled).filter(({ span }) => isFree(span));
  const strays = paragraphs.flatMap((own, i) => [...headStray(own, paragraphs[i - 1]), ...findStrays(own)]);
  const isSingle = freeOf(doubles.map(({ span }) => span));
  // Behind a quotation mark that is itself wrong, a mark may be right.
  const wrong = new Set(getPairProblems(model).map(({ mark }) => mark.start));
  const isReal = ({ id, span }: StrayMark): boolean => id !== 'opener' || !wrong.has(span.start - 1);
  return {
    doubles,
    strays: strays.filter((one) => isFree(one.span) && isSingle(one.span) && isReal(one)).sort(byPlace),
  };
}

const byPlace = (a: StrayMark, b: StrayMark): number => a.span.start - b.span.start;

/** Whether a span touches none of some others, which are in order; asked for spans in rising order or not. */
function freeOf(taken: readonly (Span | Placeholder)[]): (span: Span) => boolean {
  const spans = taken.map((one) => ('span' in one ? one.span : one));
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return !spans[low] || spans[low]!.start >= end;
  };
}

function findDoubled({ sentences }: Paragraph): DoubledMarks[] {
  return sentences.flatMap((sentence, i) => {
    const own = getDoubles(sentence).map(({ start, end, marks }) => ({
      span: { start: sentence.start + start, end: sentence.start + end },
      marks,
    }));
    const before = sentences[i - 1];
    const joint = before && findJointDouble(before, sentence);
    return joint ? [joint, ...own.filter(({ span }) => span.start >= joint.span.end)] : own;
  });
}

/** `…到户。，确保…`: what ends one sentence and what begins the next stand together. */
function findJointDouble(before: PlacedSentence, sentence: PlacedSentence): DoubledMarks | undefined {
  const tail = trailingMarks(before.facts);
  const head = leadingMarks(sentence.facts);
  const end = before.start + before.source.length;
  if (tail === '' || head === '' || end !== sentence.start || !isDouble(tail + head)) return undefined;
  return { span: { start: end - tail.length, end: end + head.length }, marks: tail + head };
}

function findStrays({ sentences }: Paragraph): StrayMark[] {
  return sentences.flatMap((sentence, i) => {
    const joint = findJointStray(sentence.facts, sentences[i + 1]?.facts);
    return [...getInnerStrays(sentence), ...(joint ? [joint] : [])].map(({ at, ...fact }) => ({
      ...fact,
      span: { start: sentence.start + at, end: sentence.start + at + 1 },
    }));
  });
}

/** A mark that no line can begin with, unless a line was broken before it. */
function headStray({ first, sentences }: Paragraph, before: Paragraph | undefined): StrayMark[] {
  const mark = /^[,、;。!?](?=[\u3400-\u9fff])/.exec(first.words)?.[0];
  if (!mark || first.hashes > 0 || (before && endsOpen(before.last.words))) return [];
  const start = sentences[0]!.start + first.facts.indent;
  return [{ id: 'head', unsure: false, before: '', behind: first.words.slice(1, 9), span: { start, end: start + 1 } }];
}
