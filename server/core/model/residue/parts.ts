// What single lines hold of residue, placed in the document: pinyin, markup, lost characters.
// Invariant: nothing is told twice; what is a placeholder, or stands in lines that a site added, is told there.
import type { Lost } from '../../data/residue/lost.js';
import type { Markup } from '../../data/residue/markup.js';
import { type Found, getLineResidue } from '../../lex/residue.js';
import type { Span } from '../../text/span.js';
import { overlaps, shift } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import { isMarkupOnly } from './lines.js';

export interface PlacedResidue {
  readonly pinyin: readonly Span[];
  readonly markup: readonly Found<Markup>[];
  readonly lost: readonly Found<Lost>[];
}

const kept = new WeakMap<DocumentModel, PlacedResidue>();

export function getPlacedResidue(model: DocumentModel): PlacedResidue {
  let placed = kept.get(model);
  if (!placed) {
    placed = computePlaced(model);
    kept.set(model, placed);
  }
  return placed;
}

function computePlaced(model: DocumentModel): PlacedResidue {
  const pinyin: Span[] = [];
  const markup: Found<Markup>[] = [];
  const lost: Found<Lost>[] = [];
  const { markdown } = model.snapshot;
  const isFree = freeOf(model.placeholders.map((p) => p.span));
  for (const line of model.lines) {
    if (line.kind === 'code' || line.kind === 'blank') continue;
    const found = getLineResidue(line.facts);
    for (const span of found.pinyin) pinyin.push(shift(span, line.start));
    if (!isOwnText(line)) continue;
    for (const part of found.markup)
      if (!(markdown && part.row.isMarkdown)) addFree(markup, placeAt(part, line), isFree);
    for (const part of found.lost) addFree(lost, placeAt(part, line), isFree);
  }
  return { pinyin, markup, lost };
}

const isOwnText = (line: ModelLine): boolean => line.kind !== 'residue' || isMarkupOnly(line.words);

const placeAt = <Row>(part: Found<Row>, line: ModelLine): Found<Row> => ({ ...part, ...shift(part, line.start) });

const addFree = <Row>(list: Found<Row>[], part: Found<Row>, isFree: (span: Span) => boolean): void => {
  if (isFree(part)) list.push(part);
};

/** Whether a span touches none of the others, all of them in order. */
export function freeOf(taken: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (taken[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    return !(low < taken.length && overlaps(taken[low]!, span));
  };
}
