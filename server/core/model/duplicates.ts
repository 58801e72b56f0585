// Sentences, paragraphs and titles that stand twice in one document. Pieces of a collection are documents of their own, and
// what comes again with every item of a task list is a formula.
import { FORMULAS } from '../data/shape.js';
import { unfold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import { wordsSpan } from './lines.js';

export interface Duplicate {
  readonly kind: 'sentence' | 'title';
  readonly span: Span;
  readonly first: Span;
}

const SHORTEST = 8;
/** What stands so often is meant to. */
const FORMULA = 3;

const kept = new WeakMap<DocumentModel, readonly Duplicate[]>();

export function getDuplicates(model: DocumentModel): readonly Duplicate[] {
  let duplicates = kept.get(model);
  if (!duplicates) {
    duplicates = [...findTitles(model), ...findSentences(model)].sort((a, b) => a.span.start - b.span.start);
    kept.set(model, duplicates);
  }
  return duplicates;
}

/** How many lines with text behind the title may repeat it. */
const NEAR = 6;

/** The title on a second line, or run into the first sentence without its year. */
function findTitles({ title, lines, snapshot }: DocumentModel): Duplicate[] {
  if (!title) return [];
  const words = snapshot.text.slice(title.start, title.end).trim();
  const core = words.replace(/^20\d\d(?:[—-]20\d\d)?年度?/, '');
  if (core.length < SHORTEST) return [];
  const behind = lines.filter((line) => line.kind === 'text' && line.start > title.start).slice(0, NEAR);
  for (const line of behind) {
    const { start, end } = wordsSpan(line);
    const text = snapshot.text.slice(start, end);
    const again = [words, core].find(
      (name) => text === name || (text.startsWith(name) && /^(?:为|根据|按照|依据)/.test(text.slice(name.length))),
    );
    if (again) return [{ kind: 'title', span: { start, end: start + again.length }, first: title }];
  }
  return [];
}

interface Told {
  readonly span: Span;
  readonly piece: number;
}

function findSentences(model: DocumentModel): Duplicate[] {
  const pieces = model.outline
    .filter(({ kind }) => kind === 'piece' || kind === 'attachment')
    .map(({ span }) => span.start);
  const told = new Map<string, Told[]>();
  for (const line of model.lines) {
    if (line.kind !== 'text') continue;
    let isOpen = false;
    for (const sentence of line.sentences) {
      const { folded, labels } = sentence.facts;
      const isWhole = !isOpen && /[。!?][”’)》」』】]*\s*$/.test(folded.text);
      // What stands between semicolons is a member of a longer sentence.
      isOpen = /[;,:]\s*$/.test(folded.text);
      if (!isWhole) continue;
      const from = labels[0] && folded.text.slice(0, labels[0].span.start).trim() === '' ? labels[0].span.end : 0;
      const words = folded.text.slice(from).trim();
      if ((words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < SHORTEST || FORMULAS.pattern.test(words)) continue;
      const start = from + /^\s*/.exec(folded.text.slice(from))![0].length;
      const place = unfold(folded, { start, end: folded.text.trimEnd().length });
      const base = line.start + sentence.start;
      const span = { start: base + place.start, end: base + place.end };
      const key = words.replace(/\s/g, '');
      told.set(key, [...(told.get(key) ?? []).slice(0, FORMULA + 1), { span, piece: pieceOf(pieces, span.start) }]);
    }
  }
  return [...told.values()].flatMap((places) => {
    if (places.length < 2 || places.length > FORMULA) return [];
    return places.slice(1).flatMap((place, i): Duplicate[] => {
      const first = places.slice(0, i + 1).find((other) => other.piece === place.piece);
      return first ? [{ kind: 'sentence', span: place.span, first: first.span }] : [];
    });
  });
}

const pieceOf = (starts: readonly number[], at: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
