// How a selection grows from the cursor outwards: clause, sentence, paragraph, sections, document.
import type { DocumentModel } from '../model/document.js';
import type { OutlineEntry } from '../model/outline.js';
import { lineAt } from '../text/snapshot.js';
import { contains, type Span } from '../text/span.js';

/** Spans that hold the offset, innermost first, each inside the next, none equal to its neighbour. */
export function computeSelection(model: DocumentModel, offset: number): Span[] {
  const at = Math.max(0, Math.min(offset, model.snapshot.length));
  const inner = [...clauseAndSentence(model, at), ...sectionsAt(model, at), { start: 0, end: model.snapshot.length }];
  const spans: Span[] = [];
  for (const span of inner) {
    const last = spans.at(-1);
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) spans.push(span);
  }
  return spans;
}

/** The clause, the sentence and the paragraph at an offset, without blanks at their ends. */
function clauseAndSentence(model: DocumentModel, at: number): Span[] {
  const line = model.lines[lineAt(model.snapshot, at)]!;
  const content = model.snapshot.lines[line.index]!.content;
  const inLine = Math.min(at - line.start, content.length);
  const trimmed = (start: number, end: number): Span => {
    const words = content.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return { start: line.start + Math.min(from, start + words.length), end: line.start + from + words.trim().length };
  };
  const sentence = line.facts.sentences.find((s) => s.start <= inLine && inLine < s.end) ?? line.facts.sentences.at(-1);
  if (!sentence) return [];
  const text = content.slice(sentence.start, sentence.end);
  const here = inLine - sentence.start;
  const before = /[^，,、：:；;。]*$/.exec(text.slice(0, here))!.index;
  const after = here + /^[^，,、：:；;。]*/.exec(text.slice(here))![0].length;
  return [
    trimmed(sentence.start + before, sentence.start + after),
    trimmed(sentence.start, sentence.end),
    trimmed(0, content.length),
  ].filter((span) => span.start <= at && at <= span.end);
}

/** Sections that hold the offset, innermost first. */
function sectionsAt(model: DocumentModel, at: number): Span[] {
  const found: Span[] = [];
  let entries: readonly OutlineEntry[] = model.outline;
  for (;;) {
    const entry = entries.find((e) => e.section.start <= at && at < e.section.end);
    if (!entry) return found;
    found.unshift(entry.section);
    entries = entry.children;
  }
}
