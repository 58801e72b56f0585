// The title of a collection says how many pieces it holds: 工作计划汇编(7篇).
import { readCount, writeCount } from '../../lex/claims/numerals.js';
import type { Span } from '../../text/span.js';
import type { OutlineEntry } from '../outline.js';
import type { Claim } from './fact.js';
import { type Source, toItem } from './source.js';

/** Matches `(7篇)`, `（通用五篇）`, `精选3篇` at the end; not `第三篇`, `篇三`. */
const PIECES =
  /(?<![第\d一二三四五六七八九十])(\d{1,2}|[一二两三四五六七八九十]{1,3})\s?篇(?=[)）】\]]?\s*$|[)）】\]])/;

/** A piece is long enough to be one; shorter headings at the top are names of sections or a site's. */
const SHORTEST_PIECE = 120;

export function findCollection(source: Source): Claim | undefined {
  const { text, title } = source;
  const match = title && PIECES.exec(text.slice(title.start, title.end));
  if (!title || !match) return undefined;
  const claimed = readCount(match[1]!);
  const pieces = findPieces(
    source.outline.filter((entry) => entry.span.start >= title.end),
    source.text,
  );
  if (claimed === undefined || claimed < 2 || pieces.length < 2) return undefined;
  const start = title.start + match.index;
  return {
    kind: 'pieces',
    span: { start, end: start + match[0].length },
    number: { start, end: start + match[1]!.length },
    quote: match[0],
    claimed,
    items: pieces.map((piece) => toItem(source, piece.span, piece.span.start)),
    isRun: true,
    isRight: pieces.length === claimed,
    isCertain: true,
    replacement: writeCount(pieces.length, match[1]!),
  };
}

/** Each line end counts as one, whatever it is. */
const lengthOf = (text: string, { start, end }: Span): number => text.slice(start, end).replaceAll('\r\n', '\n').length;

/** Entries known as pieces; where there are none, headings without labels that divide the whole text. */
function findPieces(outline: readonly OutlineEntry[], text: string): readonly OutlineEntry[] {
  const pieces = outline.filter((entry) => entry.kind === 'piece');
  if (pieces.length > 0) return pieces;
  const isPlain = (entry: OutlineEntry): boolean =>
    entry.kind === 'heading' && entry.label === '' && lengthOf(text, entry.section) >= SHORTEST_PIECE;
  return outline.every(isPlain) ? outline : [];
}
