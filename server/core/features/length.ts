// How long a stretch is, as Chinese writers count (字数): every Chinese character and every mark is one, a number or a
// word of Latin letters is one, and blanks are none.

import { getLineFacts, type LineFacts } from '../lex/facts.js';
import type { DocumentModel } from '../model/document.js';
import { keep } from '../text/kept.js';
import { lineAt } from '../text/snapshot.js';
import type { Span } from '../text/span.js';

/** `到2025年，GDP增长8.5%` has 到, 2025, 年, ，, GDP, 增, 长, 8.5%. */
const UNIT = /[A-Za-z0-9][A-Za-z0-9.,'’%‰_-]*|\S/gu;

export const countCharacters = (text: string): number => text.match(UNIT)?.length ?? 0;

const countLine = keep(({ content }: LineFacts): number => countCharacters(content));

/** The length of many stretches of one document; each line is counted once. */
export function createCounter({ snapshot }: DocumentModel): (span: Span) => number {
  const { lines, starts } = snapshot;
  const before: number[] = [0];
  for (const line of lines) before.push(before.at(-1)! + countLine(getLineFacts(line))!);
  const upTo = (offset: number): number => {
    const at = lineAt(snapshot, offset);
    return before[at]! + countCharacters(lines[at]!.content.slice(0, offset - starts[at]!));
  };
  return ({ start, end }) => upTo(end) - upTo(start);
}
