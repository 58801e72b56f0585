// Placeholders that take one value and are written alike, for typing it into all of them at once.
import type { DocumentModel } from '../model/document.js';
import { holds, type Span } from '../text/span.js';
import { findFillGroups, findPlaceholder } from './fill.js';

/** The places of the placeholder at an offset, at least two, all with the same words; undefined elsewhere. */
export function findLinked(model: DocumentModel, offset: number): readonly Span[] | undefined {
  const placeholder = findPlaceholder(model, { start: offset, end: offset });
  const groups = placeholder && findFillGroups(model, placeholder);
  const here = groups?.one.places[0];
  if (!groups?.all || !here || !(holds(here, offset) || here.end === offset)) return undefined;
  const words = wordsOf(model, here);
  const alike = groups.all.places.filter((place) => wordsOf(model, place) === words);
  return words.trim() === '' || alike.length < 2 ? undefined : alike;
}

const wordsOf = ({ snapshot }: DocumentModel, { start, end }: Span): string => snapshot.text.slice(start, end);
