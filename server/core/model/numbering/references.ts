// References to numbered parts: 见第三部分, 按第三部分（二）的要求. What each points to, where that can be told.
// Invariant: a reference is resolved within its piece only, and to one entry or none.
import { chineseNumber } from '../../lex/chars.js';
import { unfold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import { firstFrom } from './candidates.js';
import { getNumbered, type NumberedNode } from './entries.js';

export interface Reference {
  /** The whole reference, 第三部分. */
  readonly span: Span;
  /** Its number alone. */
  readonly number: Span;
  readonly quote: string;
  readonly value: number;
  readonly target: NumberedNode | undefined;
  /** How many parts of the kind the piece has. */
  readonly count: number;
}

/** Matches `见第三部分`, `按照第二部分（一）`; not `第三部分、工作措施` at the head of a line, `分为三部分`. */
const PART =
  /(?:见|按照?|依照|依据|根据|参照|详见|参见|本(?:方案|计划|规划|要点)|落实|对照|针对|围绕|完成)第([一二三四五六七八九十]{1,3})部分(?:第?\(([一二三四五六七八九十]{1,3})\))?/g;

const kept = new WeakMap<DocumentModel, readonly Reference[]>();

export function getReferences(model: DocumentModel): readonly Reference[] {
  let references = kept.get(model);
  if (!references) {
    references = findReferences(model);
    kept.set(model, references);
  }
  return references;
}

function findReferences(model: DocumentModel): Reference[] {
  const nodes = getNumbered(model);
  const parts = createParts(nodes);
  const found: Reference[] = [];
  for (const line of model.lines) {
    if (line.kind !== 'text' || !line.words.includes('部分')) continue;
    for (const sentence of line.facts.sentences)
      for (const match of matchesOf(sentence.facts.folded.text, PART)) {
        const place = (from: number, length: number): Span => {
          const source = unfold(sentence.facts.folded, { start: from, end: from + length });
          const base = line.start + sentence.start;
          return { start: base + source.start, end: base + source.end };
        };
        found.push(...resolve(model, parts, match, place));
      }
  }
  return found;
}

function resolve(
  model: DocumentModel,
  parts: Parts,
  match: RegExpExecArray,
  place: (from: number, length: number) => Span,
): Reference[] {
  const [, part, item] = match as unknown as readonly [string, string, string | undefined];
  const at = match.index + match[0].indexOf('第');
  const quoteOf = (span: Span): string => model.snapshot.text.slice(span.start, span.end);
  const whole = place(at, part.length + 3);
  const all = parts.at(whole.start);
  const target = all.byNumber.get(chineseNumber(part) ?? 0);
  const found: Reference[] = [
    {
      span: whole,
      number: place(at + 1, part.length),
      quote: quoteOf(whole),
      value: chineseNumber(part) ?? 0,
      target,
      count: all.count,
    },
  ];
  if (item === undefined || !target) return found;
  const inner = match.index + match[0].lastIndexOf('(');
  const items = parts.under(target);
  const span = { start: whole.start, end: place(inner, item.length + 2).end };
  found.push({
    span,
    number: place(inner + 1, item.length),
    quote: quoteOf(span),
    value: chineseNumber(item) ?? 0,
    target: items.byNumber.get(chineseNumber(item) ?? 0),
    count: items.count,
  });
  return found;
}

/** Entries by number; one that two entries bear points to none. */
interface Numbered {
  readonly count: number;
  readonly byNumber: ReadonlyMap<number, NumberedNode | undefined>;
}

interface Parts {
  /** The parts of the piece that holds the offset: 第一部分 where it has such, else 一、 of the first rank. */
  at(offset: number): Numbered;
  /** Its （一）（二）. */
  under(part: NumberedNode): Numbered;
}

function createParts(nodes: readonly NumberedNode[]): Parts {
  const starts = nodes.map((n) => n.label.start);
  const pieces = new Map<number, NumberedNode[]>();
  const children = new Map<number, NumberedNode[]>();
  for (const node of nodes) {
    if (node.family === 'chapter' || node.family === 'han') push(pieces, node.piece, node);
    if (node.family === 'hanParen' && node.parent) push(children, node.parent.at, node);
  }
  const parts = new Map([...pieces].map(([piece, all]) => [piece, byNumber(ofFirstRank(all))]));
  const items = new Map([...children].map(([at, all]) => [at, byNumber(all)]));
  return {
    at: (offset) => parts.get(nodes[firstFrom(starts, offset) - 1]?.piece ?? 0) ?? NONE,
    under: (part) => items.get(part.at) ?? NONE,
  };
}

const NONE: Numbered = { count: 0, byNumber: new Map() };

function ofFirstRank(nodes: readonly NumberedNode[]): readonly NumberedNode[] {
  const chapters = nodes.filter((n) => n.family === 'chapter');
  if (chapters.length > 0) return chapters;
  const level = nodes.reduce((least, n) => Math.min(least, n.entry.level), Number.POSITIVE_INFINITY);
  return nodes.filter((n) => n.entry.level === level);
}

function byNumber(nodes: readonly NumberedNode[]): Numbered {
  const known = new Map<number, NumberedNode | undefined>();
  for (const node of nodes) known.set(node.number, known.has(node.number) ? undefined : node);
  return { count: nodes.length, byNumber: known };
}

const push = (into: Map<number, NumberedNode[]>, key: number, value: NumberedNode): void => {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
};
