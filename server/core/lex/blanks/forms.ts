// Forms left empty and notes to the writer: ____, （　　）, “”, 【请填写】, 待定.
import { EMPTY_FORMS } from '../../data/forms.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { expectedType } from '../context.js';
import { type BlankFact, hitSpan, plainFact } from './fact.js';

export function findForms(text: string): BlankFact[] {
  if (!/[_([【〔《“‘「<]|待|〕|TB[DC]|TODO/.test(text)) return [];
  const found: BlankFact[] = [];
  for (const row of EMPTY_FORMS)
    for (const match of matchesOf(text, row.pattern)) {
      const span = hitSpan(match);
      const type = expectedType(text, span);
      found.push({ ...plainFact(text, span, 'blank', type), fill: insideOf(text, span), star: row.plainOnly ?? false });
    }
  return found;
}

/** What a value replaces in a form: the blank between brackets or quotation marks, otherwise the whole of it. */
function insideOf(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return /^[(“‘《〔「]\s*[)”’》〕」]$/.test(words) ? { start: span.start + 1, end: span.end - 1 } : span;
}
