// The placeholders of the document: what its sentences show, less what only stands beside weak evidence or is the site's.

import type { BlankFact } from '../lex/blanks.js';
import type { Sentence } from '../lex/facts.js';
import { unfold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { ModelLine } from './lines.js';
import type { Placeholder } from './placeholder.js';

interface Found {
  readonly line: ModelLine;
  readonly sentence: Sentence;
  readonly blank: BlankFact;
}

/** Frames whose loss in one place shows what happened to the others: dropped words, or blanked-out names. */
const isEvidence = (blank: BlankFact): boolean => blank.kind === 'missing' && !blank.weak;

export function findPlaceholders(lines: readonly ModelLine[], markdown: boolean): Placeholder[] {
  const found: Found[] = [];
  for (const line of lines) {
    if (line.kind === 'code' || line.kind === 'residue' || line.kind === 'blank') continue;
    for (const sentence of line.facts.sentences)
      for (const blank of sentence.facts.blanks) {
        if ((markdown && blank.star) || (line.kind === 'table' && blank.kind === 'missing')) continue;
        if (blank.lone && line.facts.content.split('**').length > 2) continue;
        if (isSplitByLine(lines, line, sentence, blank)) continue;
        found.push({ line, sentence, blank });
      }
  }
  const hasDropped = found.filter((f) => isEvidence(f.blank)).length >= 2;
  const hasNames = found.some((f) => f.blank.kind === 'x' && !f.blank.weak);
  const kept = found.filter((f) => !f.blank.weak || (f.blank.kind === 'x' ? hasNames : hasDropped));
  return kept.map(toPlaceholder);
}

/** `2021⏎年,`: the figure stands at the end of the line before. */
function isSplitByLine(lines: readonly ModelLine[], line: ModelLine, sentence: Sentence, blank: BlankFact): boolean {
  if (blank.kind !== 'missing' || sentence.start > 0 || blank.span.start > line.facts.indent) return false;
  return /[\d一二三四五六七八九十xX×]$/.test(lines[line.index - 1]?.words ?? '');
}

function toPlaceholder({ line, sentence, blank }: Found): Placeholder {
  const base = line.start + sentence.start;
  const inSource = (span: Span): Span => {
    const place = unfold(sentence.facts.folded, span);
    return { start: base + place.start, end: base + place.end };
  };
  return {
    kind: blank.kind,
    type: blank.type,
    span: inSource(blank.span),
    ...(blank.fill ? { fill: inSource(blank.fill) } : {}),
    key: blank.key,
    quote: blank.quote,
    ...(blank.subject === undefined ? {} : { subject: blank.subject }),
  };
}
