// Doubled and misplaced marks with their places: what one sentence shows, and what only two sentences together show.
// Invariant: a mark is told once, and never where a placeholder stands that explains it.
import { isDouble, leadingMarks, trailingMarks, withoutBlanks } from '../../lex/punctuation/doubles.js';
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
  const marks: DoubledMarks[] = [];
  const strays: StrayMark[] = [];
  let before: Paragraph | undefined;
  for (const own of paragraphs) {
    findDoubled(own, marks);
    const head = headStray(own, before);
    if (head) strays.push(head);
    findStrays(own, strays);
    before = own;
  }
  const doubles = marks.filter(({ span }) => isFree(span));
  const isSingle = freeOf(doubles.map(({ span }) => span));
  // Behind a quotation mark that is itself wrong, a mark may be right.
  const wrong = new Set(getPairProblems(model).map(({ mark }) => mark.start));
  const isReal = ({ id, span }: StrayMark): boolean => id !== 'opener' || !wrong.has(span.start - 1);
  return {
    doubles,
    strays: strays
      .filter((one) => isFree(one.span) && isSingle(one.span) && isReal(one))
      .sort(byPlace)
      // What opens a line wrongly may open its sentence wrongly as well.
      .filter((one, i, all) => one.span.start !== all[i - 1]?.span.start),
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

function findDoubled({ sentences }: Paragraph, into: DoubledMarks[]): void {
  let before: PlacedSentence | undefined;
  for (const sentence of sentences) {
    const joint = before && findJointDouble(before, sentence);
    if (joint) addJoint(joint, into);
    for (const { start, end, marks } of getDoubles(sentence.facts)) {
      const span = { start: sentence.start + start, end: sentence.start + end };
      if (!joint || span.start >= joint.span.end) into.push({ span, marks });
    }
    before = sentence;
  }
}

/** Of three sentences that are marks alone the two joints are one run, which is told once. */
function addJoint(joint: DoubledMarks, into: DoubledMarks[]): void {
  const last = into.at(-1);
  const shared = last ? last.span.end - joint.span.start : 0;
  if (!last || shared <= 0) {
    into.push(joint);
    return;
  }
  into.pop();
  const marks = last.marks + joint.marks.slice(shared);
  if (isDouble(marks)) into.push({ span: { start: last.span.start, end: joint.span.end }, marks });
}

/** `…到户。，确保…`: what ends one sentence and what begins the next stand together. */
function findJointDouble(before: PlacedSentence, sentence: PlacedSentence): DoubledMarks | undefined {
  const head = leadingMarks(sentence.facts);
  if (head === '') return undefined;
  const tail = trailingMarks(before.facts);
  const end = before.start + before.facts.source.length;
  const marks = withoutBlanks(tail + head);
  if (tail.trim() === '' || end !== sentence.start || !isDouble(marks)) return undefined;
  return { span: { start: end - tail.length, end: end + head.length }, marks };
}

function findStrays({ sentences }: Paragraph, into: StrayMark[]): void {
  for (let i = 0; i < sentences.length; i++) {
    const { facts, start } = sentences[i]!;
    const place = ({ at, ...fact }: StrayFact): StrayMark => ({
      ...fact,
      span: { start: start + at, end: start + at + 1 },
    });
    for (const stray of getInnerStrays(facts)) into.push(place(stray));
    const joint = findJointStray(facts, sentences[i + 1]?.facts);
    if (joint) into.push(place(joint));
  }
}

/** A mark that no line can begin with, unless a line was broken before it. */
function headStray({ first, sentences }: Paragraph, before: Paragraph | undefined): StrayMark | undefined {
  if (!HEAD.test(first.words) || first.hashes > 0 || (before && endsOpen(before.last.words))) return undefined;
  const start = sentences[0]!.start + first.facts.indent;
  return { id: 'head', unsure: false, before: '', behind: first.words.slice(1, 9), span: { start, end: start + 1 } };
}
const HEAD = /^[,、;。!?](?=[\u3400-\u9fff])/;
