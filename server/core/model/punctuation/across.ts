// Quotations and brackets that run on over paragraphs: each paragraph of a long quotation opens it anew and the last one
// closes it, and a line that was broken by hand closes in the next line what it opened.
// Invariant: what is paired here is no fault; everything else is reported as the paragraph alone shows it.
import type { DocumentModel } from '../document.js';
import { findPairProblems, type PairProblem, type PlacedMark } from './pairs.js';
import { getParagraphs, type Paragraph } from './paragraphs.js';
import { getMarks } from './sentenceMarks.js';

/** A quotation is looked for in this many paragraphs behind the one that opens it. */
const REACH = 12;

interface ParagraphPairs {
  readonly paragraph: Paragraph;
  readonly problems: PairProblem[];
  readonly marks: readonly PlacedMark[];
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
}

const kept = new WeakMap<DocumentModel, readonly PairProblem[]>();

/** Every mark that wants its other end, in order. */
export function getPairProblems(model: DocumentModel): readonly PairProblem[] {
  let problems = kept.get(model);
  if (!problems) {
    const read = getParagraphs(model).map(readParagraph);
    const settled = new Set<PlacedMark>();
    read.forEach((own, i) => {
      for (const mark of lastUnclosed(own.problems)) settle(read, i, mark, settled);
    });
    problems = read
      .flatMap((own) => own.problems)
      .filter(({ mark }) => !settled.has(mark))
      .sort((a, b) => a.mark.start - b.mark.start);
    kept.set(model, problems);
  }
  return problems;
}

function readParagraph(paragraph: Paragraph): ParagraphPairs {
  const marks = paragraph.sentences.flatMap((sentence, index) =>
    getMarks(sentence).map((mark): PlacedMark => ({ ...mark, start: sentence.start + mark.at, sentence: index })),
  );
  const last = paragraph.sentences.at(-1);
  const first = paragraph.sentences[0];
  return {
    paragraph,
    marks,
    problems: findPairProblems(marks),
    start: (first?.start ?? 0) + (first ? first.source.length - first.source.trimStart().length : 0),
    end: (last?.start ?? 0) + (last?.source.trimEnd().length ?? 0),
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
  const isRunning = mark.start <= own.start + 1 || /[:,]$/.test(mark.before);
  const anew: PlacedMark[] = [];
  for (let i = from + 1; i < read.length && i <= from + REACH; i++) {
    const { problems, paragraph, marks, start, end } = read[i]!;
    const mine = problems.filter((problem) => problem.mark.kind === mark.kind);
    const [first] = mine;
    if (first?.fault === 'unopened') {
      const isBroken = i === from + 1 && own.paragraph.isOpen;
      const closesParagraph = end - first.mark.start <= 3 && !paragraph.isOpen;
      if (isBroken || closesParagraph) for (const one of [mark, ...anew, first.mark]) settled.add(one);
      return;
    }
    if (!isRunning) return;
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
