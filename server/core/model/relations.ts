// The relations of a document's sentences with their places in the document, and the totals of its tables.
// Invariant: only running text is read for relations; tables are read as tables, and what a site left is not read.
import type { SentenceFacts } from '../lex/facts.js';
import { getRelations, type Relations } from '../lex/relations.js';
import { unfold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { shift } from '../text/span.js';
import type { DocumentModel } from './document.js';
import type { ModelLine } from './lines.js';
import { findTableSums, type TableSum } from './relations/tables.js';

export interface PlacedRelations {
  readonly relations: Relations;
  /** The sentence goes on in the next one: a converter broke the line, or it is cut for its length. */
  readonly goesOn: boolean;
  /** A place in the folded sentence as one in the document. */
  place(span: Span): Span;
  /** The source's own words at a place in the folded sentence. */
  words(span: Span): string;
}

const kept = new WeakMap<DocumentModel, readonly PlacedRelations[]>();

/** The sentences that say anything of their figures, in order. */
export function getPlacedRelations(model: DocumentModel): readonly PlacedRelations[] {
  let placed = kept.get(model);
  if (!placed) {
    placed = model.lines.flatMap((line, i) => (line.kind === 'text' ? ofLine(model, line, model.lines[i + 1]) : []));
    kept.set(model, placed);
  }
  return placed;
}

function ofLine(model: DocumentModel, line: ModelLine, next: ModelLine | undefined): PlacedRelations[] {
  const found: PlacedRelations[] = [];
  line.sentences.forEach((sentence, i) => {
    const relations = getRelations(sentence.facts);
    if (Object.values(relations).every((list: readonly unknown[]) => list.length === 0)) return;
    const isLast = i === line.sentences.length - 1;
    const place = placer(sentence.facts, line.start + sentence.start);
    found.push({
      relations,
      goesOn: isLast
        ? next?.continues === true
        : !/[。！？；!?;][”’）)》〉」』】〞]*$/.test(sentence.facts.folded.text),
      place,
      words: (span) => {
        const at = place(span);
        return model.snapshot.text.slice(at.start, at.end);
      },
    });
  });
  return found;
}

const placer =
  (facts: SentenceFacts, start: number): ((span: Span) => Span) =>
  (span) =>
    shift(unfold(facts.folded, span), start);

const keptTables = new WeakMap<DocumentModel, readonly TableSum[]>();

/** Totals of tables that do not come out. */
export function getTableSums(model: DocumentModel): readonly TableSum[] {
  let sums = keptTables.get(model);
  if (!sums) {
    sums = findTableSums(model.snapshot, model.lines);
    keptTables.set(model, sums);
  }
  return sums;
}
