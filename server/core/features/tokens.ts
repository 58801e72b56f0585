// What the words of a plan are, for colouring: labels, figures, indicators, placeholders and numbers claimed.
// Invariant: tokens come in order, none overlaps another, and none reaches over a line end.
import type { DocumentModel } from '../model/document.js';
import type { OutlineEntry } from '../model/outline.js';
import { lineAt } from '../text/snapshot.js';
import type { Span } from '../text/span.js';
import { findWords } from './figures/find.js';

/** In rising order: where two meet, the later one shows. */
export const TOKEN_KINDS = ['label', 'indicator', 'figure', 'claim', 'placeholder'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface WordToken extends Span {
  readonly kind: TokenKind;
}

/** The tokens that touch a stretch, each whole within its line. All facts are those that sentences keep; nothing is read anew. */
export function computeTokens(
  model: DocumentModel,
  range: Span = { start: 0, end: model.snapshot.length },
): WordToken[] {
  const canvas = createCanvas(model, range);
  const visit = (entry: OutlineEntry): void => {
    const { start } = entry.span;
    if (entry.section.end < canvas.start || start > canvas.end) return;
    canvas.paint('label', { start, end: start + entry.label.length });
    entry.children.forEach(visit);
  };
  model.outline.forEach(visit);
  const figures = model.figures.filter(({ sentence }) => canvas.touches(sentence));
  for (const figure of figures) for (const words of findWords(model, figure)) canvas.paint('indicator', words);
  for (const { span, evidence } of figures) if (evidence !== 'worded') canvas.paint('figure', span);
  for (const { span } of model.claims.counts) canvas.paint('claim', span);
  for (const { span } of model.claims.slogans) canvas.paint('claim', span);
  for (const { span } of model.placeholders) canvas.paint('placeholder', span);
  return canvas.read();
}

interface Canvas extends Span {
  touches(span: Span): boolean;
  paint(kind: TokenKind, span: Span): void;
  read(): WordToken[];
}

/** Holds one kind a unit of whole lines, so that overlaps settle themselves and the time is that of the text's length. */
function createCanvas({ snapshot }: DocumentModel, range: Span): Canvas {
  const first = lineAt(snapshot, range.start);
  const last = lineAt(snapshot, range.end);
  const start = snapshot.starts[first]!;
  const end = snapshot.starts[last]! + snapshot.lines[last]!.text.length;
  const kinds = new Uint8Array(end - start);
  return {
    start,
    end,
    touches: (span) => span.start < end && start < span.end,
    paint(kind, span) {
      kinds.fill(TOKEN_KINDS.indexOf(kind) + 1, Math.max(0, span.start - start), Math.max(0, span.end - start));
    },
    read() {
      const tokens: WordToken[] = [];
      for (let i = first; i <= last; i++) {
        const from = snapshot.starts[i]! - start;
        const to = from + snapshot.lines[i]!.content.length;
        for (let at = from; at < to; ) {
          const kind = kinds[at]!;
          let next = at + 1;
          while (next < to && kinds[next] === kind) next++;
          if (kind > 0) tokens.push({ kind: TOKEN_KINDS[kind - 1]!, start: start + at, end: start + next });
          at = next;
        }
      }
      return tokens;
    },
  };
}
