// Finds the figure at a place, the words of its indicator, and all mentions of that indicator.
// Invariant: nothing is read anew; the figures of a sentence are kept with its facts, and records with the model.
import type { Sentence } from '../../lex/facts.js';
import { getFigures } from '../../lex/figures.js';
import type { DocumentModel } from '../../model/document.js';
import type { FigureRecord } from '../../model/ledger.js';
import { unfold } from '../../text/fold.js';
import { lineAt } from '../../text/snapshot.js';
import { holds, type Span, shift } from '../../text/span.js';

export interface FigureAt {
  readonly figure: FigureRecord;
  /** The number, or the words of the indicator, whichever the offset is in. */
  readonly span: Span;
}

/** The figure whose number holds the offset, else the one whose indicator does, by the shortest of such words. */
export function findFigureAt(model: DocumentModel, offset: number): FigureAt | undefined {
  const near = model.figures.filter((figure) => holds(figure.sentence, offset));
  const figure = near.find(({ span }) => holds(span, offset));
  if (figure) return { figure, span: figure.span };
  const named = near.flatMap((one) =>
    findWords(model, one)
      .filter((span) => holds(span, offset))
      .map((span) => ({ figure: one, span })),
  );
  return named.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** All figures of the same indicator, this one among them, in order. */
export const findMentions = (model: DocumentModel, figure: FigureRecord): readonly FigureRecord[] =>
  figure.key === '' ? [figure] : model.figures.filter(({ key }) => key === figure.key);

/** The words of a figure's indicator in its sentence or row; none where a section or a column's head names it. */
export function findWords(model: DocumentModel, figure: FigureRecord): readonly Span[] {
  const line = model.lines[lineAt(model.snapshot, figure.sentence.start)]!;
  const inLine = figure.sentence.start - line.start;
  const sentence = line.kind === 'text' && line.sentences.find(({ start }) => start === inLine);
  return sentence ? findPieces(sentence, figure) : findInRow(model, figure);
}

function findPieces({ facts }: Sentence, { span, sentence }: FigureRecord): Span[] {
  const toDocument = (place: Span): Span => shift(unfold(facts.folded, place), sentence.start);
  const fact = getFigures(facts).find((found) => toDocument(found.span).start === span.start);
  return (fact?.pieces ?? []).map(toDocument).filter((piece) => lengthOf(piece) > 0);
}

function findInRow({ snapshot }: DocumentModel, { indicator, sentence }: FigureRecord): Span[] {
  const start = indicator === '' ? -1 : snapshot.text.indexOf(indicator, sentence.start);
  const end = start + indicator.length;
  return start === -1 || end > sentence.end ? [] : [{ start, end }];
}
