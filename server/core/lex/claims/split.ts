// Cuts a list at its marks, but not inside quotation marks or brackets, and says how many members it may have.
import { ANNOUNCING_VERB } from '../../data/claims/announce.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';

const OPEN = '“‘《([【〈「『';
const CLOSE = '”’》)]】〉」』';

/** The parts of `text` between the marks, without blanks at their ends; empty parts are kept. */
export function splitList(text: string, span: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    const c = text[i]!;
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(c)) {
      parts.push(trim(text, start, i));
      start = i + 1;
    }
  }
  parts.push(trim(text, start, span.end));
  return parts;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}

/** 和 as a word of its own: not in 和谐, 参与, 普及. */
const JOINT =
  /(?<![共总暖饱缓温祥柔])和(?![谐平睦美气解顺善])|(?<![参给赋授])与(?!会)|(?<![普涉波以提触危])及(?![时其格早])|以及|或者|或/g;

export interface Members {
  readonly items: readonly Span[];
  readonly counts: readonly number[];
  readonly isSure: boolean;
}

/** How many members the parts are, where 和 may join the last two (`A、B和C`) or stand within one (`改革和发展`). */
export function countMembers(text: string, parts: readonly Span[]): Members {
  const joints = parts.map((part, i) => findJoints(text, part, i === 0 ? leading(parts) : undefined));
  const total = joints.reduce((sum, found) => sum + found.length, 0);
  const last = joints.at(-1)!;
  if (total === 0) return { items: parts, counts: [parts.length], isSure: true };
  const items = last.length === 1 ? [...parts.slice(0, -1), ...cutAt(parts.at(-1)!, last[0]!)] : parts;
  const counts = Array.from({ length: total + 1 }, (_, i) => parts.length + i);
  return { items, counts, isSure: total === 1 && last.length === 1 && parts.length > 1 && isEven(text, items) };
}

/** Where all others are of one length, so is the first, and what stands before it there is the verb with its words. */
function leading(parts: readonly Span[]): number {
  const first = parts[0]!;
  const lengths = parts.slice(1).map((part) => part.end - part.start);
  if (lengths.length < 2 || lengths.some((n) => n !== lengths[0])) return first.start;
  return Math.max(first.start, first.end - lengths[0]!);
}

/** A 和 behind the verb that opens the list is a preposition: `加强与派出所、消防站`. */
function findJoints(text: string, part: Span, first: number | undefined): Span[] {
  const words = text.slice(part.start, part.end);
  return matchesOf(words, JOINT)
    .filter((match) => match.index > 0 && match.index + match[0].length < words.length)
    .filter((match) => part.start + match.index >= (first ?? 0))
    .filter((match) => first === undefined || !ANNOUNCING_VERB.pattern.test(words.slice(0, match.index)))
    .map((match) => ({ start: part.start + match.index, end: part.start + match.index + match[0].length }));
}

const cutAt = (part: Span, joint: Span): Span[] => [
  { start: part.start, end: joint.start },
  { start: joint.end, end: part.end },
];

/** The two members that 和 joins are about as long as the others, so that it joins members and not words. */
function isEven(text: string, items: readonly Span[]): boolean {
  const lengths = items.map((item) => text.slice(item.start, item.end).trim().length);
  const [before, after] = [lengths.at(-2)!, lengths.at(-1)!];
  const others = lengths.slice(1, -2);
  const usual = others.length > 0 ? Math.max(...others) : lengths[0]!;
  return before >= 2 && after >= 2 && before <= usual + 3 && after <= usual + 3 && Math.abs(before - after) <= 4;
}
