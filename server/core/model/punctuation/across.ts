// Quotations and brackets that run on over paragraphs: each paragraph of a long quotation opens it anew and the last one
// closes it, and a line that was broken by hand closes in the next line what it opened.
// Invariant: what is paired here is no fault; everything else is reported as the paragraph alone shows it.
import type { SentenceFacts } from '../../lex/facts.js';
import { findMarks } from '../../lex/punctuation/marks.js';
import { keep } from '../../text/kept.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { findPairProblems, type PairProblem, type PlacedMark } from './pairs.js';
import { getParagraphs, type Paragraph } from './paragraphs.js';

/** A quotation is looked for in this many paragraphs behind the one that opens it. */
const REACH = 12;

interface ParagraphPairs {
  readonly paragraph: Paragraph;
  readonly problems: readonly PairProblem[];
}

const kept = new WeakMap<DocumentModel, readonly PairProblem[]>();

/** Every mark that wants its other end, in order. */
export function getPairProblems(model: DocumentModel): readonly PairProblem[] {
  let problems = kept.get(model);
  if (!problems) {
    const read = getParagraphs(model).map(readParagraph);
    const settled = new Set<PlacedMark>();
    for (const [i, { problems: own }] of read.entries())
      if (own.length > 0) for (const mark of lastUnclosed(own)) settle(read, i, mark, settled);
    problems = read
      .flatMap((own) => own.problems)
      .filter(({ mark }) => !settled.has(mark))
      .sort((a, b) => a.mark.start - b.mark.start);
    kept.set(model, problems);
  }
  return problems;
}

const NO_PROBLEMS: readonly PairProblem[] = [];

/** The marks of a sentence do not pair up among themselves. */
const isOdd = keep((facts: SentenceFacts): true | undefined => {
  const marks = findMarks(facts);
  if (marks.length === 0) return undefined;
  const placed = marks.map((mark): PlacedMark => ({ ...mark, start: mark.at, sentence: 0 }));
  return marks.some(({ side }) => side === 'both') || findPairProblems(placed).length > 0 || undefined;
});

function readParagraph(paragraph: Paragraph): ParagraphPairs {
  // Where every sentence closes what it opens, so does the paragraph.
  const problems = paragraph.sentences.some(({ facts }) => isOdd(facts))
    ? findPairProblems(placeMarks(paragraph))
    : NO_PROBLEMS;
  return { paragraph, problems };
}

/** Few paragraphs are asked for their marks, so that they are not kept. */
const placeMarks = ({ sentences }: Paragraph): PlacedMark[] =>
  sentences.flatMap(({ facts, start }, sentence) =>
    findMarks(facts).map((mark): PlacedMark => ({ ...mark, start: start + mark.at, sentence })),
  );

/** Where the words of a paragraph begin and end. */
function wordsOf({ sentences }: Paragraph): Span {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return {
    start: first ? first.start + first.facts.source.length - first.facts.source.trimStart().length : 0,
    end: last ? last.start + last.facts.source.trimEnd().length : 0,
  };
}

/** Of each kind the last mark in its paragraph that wants its other end, where it is an opening one. */
function lastUnclosed(problems: readonly PairProblem[]): PlacedMark[] {
  const last = new Map<PlacedMark['kind'], PairProblem>();
  for (const problem of problems) {
    const known = last.get(problem.mark.kind);
    if (!known || known.mark.start < problem.mark.start) last.set(problem.mark.kind, problem);
  }
  return [...last.values()].filter(({ fault }) => fault === 'unclosed').map(({ mark }) => mark);
}

/** Sets an opening mark and what closes it in a later paragraph aside, with the marks that open it anew in between. */
function settle(read: readonly ParagraphPairs[], from: number, mark: PlacedMark, settled: Set<PlacedMark>): void {
  if (settled.has(mark)) return;
  const own = read[from]!;
  const isRunning = mark.start <= wordsOf(own.paragraph).start + 1 || /[:,]$/.test(mark.before);
  const anew: PlacedMark[] = [];
  for (let i = from + 1; i < read.length && i <= from + REACH; i++) {
    const { problems, paragraph } = read[i]!;
    const { start, end } = wordsOf(paragraph);
    const mine = problems.filter((problem) => problem.mark.kind === mark.kind);
    const [first] = mine;
    if (first?.fault === 'unopened') {
      const isBroken = i === from + 1 && own.paragraph.isOpen;
      const closesParagraph = end - first.mark.start <= 3 && !paragraph.isOpen;
      if (isBroken || closesParagraph) for (const one of [mark, ...anew, first.mark]) settled.add(one);
      return;
    }
    if (!isRunning) return;
    const marks = placeMarks(paragraph);
    const opener = marks[0];
    if (!first && opener?.kind === mark.kind && opener.start <= start + 1 && !read[i - 1]!.paragraph.isOpen) {
      // It opens anew and closes itself: the last paragraph of the quotation, if it is all quoted.
      const closer = marks.filter((one) => one.kind === mark.kind).at(-1);
      if (closer && end - closer.start <= 3) for (const one of [mark, ...anew]) settled.add(one);
      return;
    }
    if (first?.fault === 'unclosed' && mine.length === 1 && first.mark.start <= start + 1) anew.push(first.mark);
    else if (first) return;
  }
}
