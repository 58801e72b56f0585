// Renaming through the document: a placeholder with all of its key, an indicator, a place or an organisation.
// Invariant: edits are apart and in order; what may be another thing is doubtful, and an editor asks before it is changed.
import type { DocumentModel } from '../model/document.js';
import { findNameAt } from '../model/names.js';
import { holds, overlaps, type Span, type TextEdit } from '../text/span.js';
import { findFillGroups, findPlaceholder } from './fill.js';
import { findIndicatorMentions } from './rename/indicator.js';

export interface Renaming {
  readonly kind: 'placeholder' | 'indicator' | 'name';
  /** What stands at the offset, and its place. */
  readonly words: string;
  readonly span: Span;
  readonly sure: readonly Span[];
  readonly doubtful: readonly Span[];
}

/**
 * Undefined where nothing can be renamed: other words, the only mention of a name, a number.
 * A place in the words of an indicator (青山县 in 青山县入学率) goes before the indicator.
 */
export function findRenaming(model: DocumentModel, offset: number): Renaming | undefined {
  const find = (at: number): Renaming | undefined => findName(model, at) ?? findIndicator(model, at);
  // A cursor right behind a name is still on it, unless another begins there.
  return findPlaceholders(model, offset) ?? find(offset) ?? find(offset - 1);
}

const settle = (
  kind: Renaming['kind'],
  { snapshot }: DocumentModel,
  offset: number,
  { sure, doubtful }: { readonly sure: readonly Span[]; readonly doubtful: readonly Span[] },
): Renaming | undefined => {
  const all = [...sure, ...doubtful];
  const span = all.find((place) => holds(place, offset)) ?? all.find(({ end }) => end === offset);
  if (!span) return undefined;
  const isApart = (place: Span): boolean => !sure.some((other) => overlaps(place, other));
  return {
    kind,
    words: snapshot.text.slice(span.start, span.end),
    span,
    sure: inOrder(sure),
    doubtful: inOrder(doubtful.filter(isApart)),
  };
};

function findPlaceholders(model: DocumentModel, offset: number): Renaming | undefined {
  const placeholder = findPlaceholder(model, { start: offset, end: offset });
  const groups = placeholder && findFillGroups(model, placeholder);
  const places = (groups?.all ?? groups?.one)?.places.filter(({ start, end }) => end > start);
  return places && settle('placeholder', model, offset, { sure: places, doubtful: [] });
}

function findIndicator(model: DocumentModel, offset: number): Renaming | undefined {
  const mentions = findIndicatorMentions(model, offset);
  return mentions && settle('indicator', model, offset, mentions);
}

function findName(model: DocumentModel, offset: number): Renaming | undefined {
  const name = findNameAt(model, offset);
  if (!name) return undefined;
  // The one that the writer points at is meant.
  const isSure = (mention: { readonly isDoubtful: boolean } & Span): boolean =>
    !mention.isDoubtful || holds(mention, offset);
  return settle('name', model, offset, {
    sure: name.mentions.filter(isSure),
    doubtful: name.mentions.filter((mention) => !isSure(mention)),
  });
}

function inOrder(spans: readonly Span[]): Span[] {
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => i === 0 || start >= sorted[i - 1]!.end);
}

/** A name is one line with words in it. */
export const isNewName = (name: string): boolean => name.trim() !== '' && !/[\r\n]/.test(name);

export interface RenameEdits {
  readonly sure: readonly TextEdit[];
  readonly doubtful: readonly TextEdit[];
}

export function computeRename({ snapshot }: DocumentModel, renaming: Renaming, newName: string): RenameEdits {
  const name = newName.trim();
  const toEdit = (span: Span): TextEdit => {
    const isFill = renaming.kind === 'placeholder';
    return {
      ...span,
      newText: isFill ? withoutTail(name, snapshot.text.slice(span.end, span.end + LONGEST_TAIL)) : name,
    };
  };
  return { sure: renaming.sure.map(toEdit), doubtful: renaming.doubtful.map(toEdit) };
}

const LONGEST_TAIL = 4;

/** 青山县 before 县 is written as 青山. */
function withoutTail(name: string, behind: string): string {
  for (let n = Math.min(LONGEST_TAIL, name.length - 1); n > 0; n--) {
    const tail = name.slice(-n);
    if (behind.startsWith(tail) && !/[\d.]/.test(tail)) return name.slice(0, -n);
  }
  return name;
}
