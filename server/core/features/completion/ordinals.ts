// The label that comes next: 二是 behind `一是抓早；`, and at the head of a line the next one of each run that is open there.
import { findLabels, type LabelFamily } from '../../lex/labels.js';
import { relabel } from '../../model/numbering/relabel.js';
import { matchesOf } from '../../text/matches.js';
import { type Item, narrow, readItem, toInnerItem, writeNext } from '../typing/item.js';
import { type CompletionPlace, isThere, makeOffer, type Offer } from './place.js';

/** From the highest level down, as most documents have them. */
const LADDER: readonly LabelFamily[] = [
  'book',
  'chapter',
  'section',
  'article',
  'han',
  'hanParen',
  'arabic',
  'arabicHalf',
  'arabicParen',
  'circled',
  'series',
  'ordinal',
];

export function offerOrdinals(place: CompletionPlace): Offer[] {
  const labels = place.typed.isWhole ? findNext(place) : [];
  const series = findNextInLine(place.typed.before);
  return [
    ...(series ? [series] : []).map((label) =>
      makeOffer(place, label, ({ prefix }) =>
        /[；;：:。，,！？]\s*$/.test(prefix) ? { kind: 'ordinal', label, insert: label } : undefined,
      ),
    ),
    ...labels.map((label) =>
      makeOffer(place, label, ({ prefix }) =>
        prefix.trim() === '' ? { kind: 'ordinal', label: label.trim(), insert: label } : undefined,
      ),
    ),
  ].filter(isThere);
}

/** How far up the lines are looked at. */
const FAR = 400;

/** The next label of the nearest item above, the first one below it, and the next one of each level above it. */
function findNext({ readLine, line, memory }: CompletionPlace): string[] {
  const found: string[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (let i = line - 1; i >= Math.max(0, line - FAR) && rank > 0; i--) {
    const item = readItem(readLine(i) ?? '');
    if (!item || item.odd || item.family === 'bullet') continue;
    const at = LADDER.indexOf(item.family);
    if (at === -1 || at >= rank) continue;
    if (rank === Number.POSITIVE_INFINITY) found.push(...findBelow(item, memory.below));
    const next = writeNext(item, (readLine(i) ?? '').slice(item.from));
    if (next !== undefined) found.push(next + item.gap);
    rank = at;
  }
  return found;
}

function findBelow({ family }: Item, below: ReadonlyMap<LabelFamily, string>): string[] {
  const label = family === 'bullet' ? undefined : below.get(family);
  const first = label && relabel(label, 1);
  return first ? [first] : [];
}

/** Series that stand within a paragraph. */
const INNER: ReadonlySet<LabelFamily> = new Set(['series', 'ordinal', 'sequence', 'circled', 'arabicParen']);

function findNextInLine(before: string): string | undefined {
  let next: string | undefined;
  for (const { 0: text, index } of matchesOf(narrow(before), /[^。;!?]+[。;!?]*/g))
    for (const fact of findLabels(text)) {
      if (!INNER.has(fact.family) || fact.place === 'run') continue;
      const item = toInnerItem(before, index, fact);
      next = writeNext(item, before.slice(item.from));
    }
  return next;
}
