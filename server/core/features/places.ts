// Where a place leads: from a claim to the list it counts, from a reference to the part or attachment that it means, from a
// figure to all mentions of its indicator.
import type { DocumentModel } from '../model/document.js';
import { holds, type Span } from '../text/span.js';
import { findFigureAt, findMentions, findWords } from './figures/find.js';
import { computeLinks } from './links.js';

export interface Places {
  /** What leads there: the claim, the number, or the words of the indicator. */
  readonly origin: Span;
  /** In order, none twice. */
  readonly places: readonly Span[];
}

/** The items that a claim counts, the heading that a reference means, else every mention of the figure's indicator, the figure itself among them. */
export const findDefinition = (model: DocumentModel, offset: number): Places | undefined =>
  findBeside(offset, (at) => findList(model, at) ?? findLinked(model, at) ?? findFigures(model, at));

/** All that a definition leads to; a claim that is a figure, too, leads to its list and to the other mentions. */
export function findReferences(model: DocumentModel, offset: number): readonly Span[] {
  const found = findBeside(offset, (at) => {
    const both = [findList(model, at), findFigures(model, at)].filter((places) => places !== undefined);
    return both.length > 0 ? both : undefined;
  });
  return inOrder((found ?? []).flatMap(({ places }) => places));
}

/** A claim with its items, or each mention of an indicator with its words. */
export function findHighlights(model: DocumentModel, offset: number): readonly Span[] {
  const found = findBeside(offset, (at) => {
    const list = findList(model, at);
    return list ? [list.origin, ...list.places] : findFigureParts(model, at);
  });
  return inOrder(found ?? []);
}

/** A cursor right behind the last character is still on the words before it, unless others begin there. */
const findBeside = <T>(offset: number, find: (at: number) => T | undefined): T | undefined =>
  find(offset) ?? find(offset - 1);

function findLinked(model: DocumentModel, offset: number): Places | undefined {
  const link = computeLinks(model).find(({ span }) => holds(span, offset));
  return link && { origin: link.span, places: [link.target] };
}

function findFigures(model: DocumentModel, offset: number): Places | undefined {
  const found = findFigureAt(model, offset);
  return found && { origin: found.span, places: findMentions(model, found.figure).map(({ span }) => span) };
}

function findFigureParts(model: DocumentModel, offset: number): Span[] | undefined {
  const found = findFigureAt(model, offset);
  return found && findMentions(model, found.figure).flatMap((mention) => [mention.span, ...findWords(model, mention)]);
}

function findList({ claims }: DocumentModel, offset: number): Places | undefined {
  const count = claims.counts.find(({ span, items }) => holds(span, offset) && items.length > 0);
  if (count) return { origin: count.span, places: inOrder(count.items) };
  const slogan = claims.slogans.find(({ span, parts }) => holds(span, offset) && parts.length > 0);
  return slogan && { origin: slogan.span, places: inOrder(slogan.parts) };
}

/** Sorted, each span once; words that several figures share come from each of them. */
function inOrder(spans: readonly Span[]): Span[] {
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, i) => start !== sorted[i - 1]?.start || end !== sorted[i - 1]?.end);
}
