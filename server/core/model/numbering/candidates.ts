// Label candidates that are no entries of the outline. Where one stands in a gap of a run, nothing can be said of the gap.
// Invariant: built in one pass; every look-up is a binary search.
import { chineseNumber } from '../../lex/chars.js';
import type { LabelFamily } from '../../lex/labels.js';
import { unfold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';

export interface Candidates {
  /** A label of this family with this number may stand in the stretch. */
  mayStand(family: LabelFamily, number: number, within: Span): boolean;
}

const kept = new WeakMap<DocumentModel, Candidates>();

export function getCandidates(model: DocumentModel): Candidates {
  let candidates = kept.get(model);
  if (!candidates) {
    candidates = collect(model);
    kept.set(model, candidates);
  }
  return candidates;
}

/**
 * A number at the head of a line, its mark lost or mistyped: `三 主要任务`, `4，加强管护`, `（三 加强管护`;
 * not `三级医院`, `2024年`, `二是抓细`.
 */
const MARKLESS =
  /^\(?\s?(?:([一二三四五六七八九十]{1,3})(?=[\s)，,.:：、])|(\d{1,2})(?![\d.]|\s?[年月日个项级人家所名户亩万亿元%]))/;
const OF_HAN: readonly LabelFamily[] = ['han', 'hanParen'];
const OF_DIGITS: readonly LabelFamily[] = ['arabic', 'arabicParen'];

/** A label opens the line. */
const hasLabel = (line: ModelLine): boolean =>
  line.facts.sentences[0]?.facts.labels.some((l) => l.place === 'start' && !l.odd) === true;

function collect(model: DocumentModel): Candidates {
  const places = new Map<string, number[]>();
  const add = (family: LabelFamily, number: number, at: number): void => {
    const list = places.get(`${family} ${number}`);
    if (list) list.push(at);
    else places.set(`${family} ${number}`, [at]);
  };
  for (const line of model.lines) {
    const [, han, digits] = MARKLESS.exec(line.words) ?? [];
    const head = han ? chineseNumber(han) : digits ? Number(digits) : undefined;
    if (head !== undefined && !hasLabel(line))
      for (const family of han ? OF_HAN : OF_DIGITS) add(family, head, line.start + line.facts.indent);
    for (const sentence of line.facts.sentences)
      for (const { family, number, span } of sentence.facts.labels) {
        add(family, number, line.start + sentence.start + unfold(sentence.facts.folded, span).start);
      }
  }
  for (const list of places.values()) list.sort((a, b) => a - b);
  return {
    mayStand: (family, number, { start, end }) => {
      const list = places.get(`${family} ${number}`) ?? [];
      const at = list[firstFrom(list, start)];
      return at !== undefined && at < end;
    },
  };
}

/** Index of the first place at or behind an offset. */
export function firstFrom(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
