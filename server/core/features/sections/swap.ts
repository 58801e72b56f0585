// Lets two stretches of text change places, with other edits made in them on the way, and tells where the cursor goes.
// Invariant: what stands between the two stays between them; nothing outside is touched but by the edits given.
import type { Span, TextEdit } from '../../text/span.js';

export interface Swap {
  readonly first: Span;
  /** Begins where `first` ends or behind it. */
  readonly second: Span;
}

export interface Arranged {
  readonly edits: readonly TextEdit[];
  /** Offset of the cursor in the text after the edits. */
  readonly cursor: number;
  /** Where the two stretches are then, `first` being the one that comes first now. */
  readonly swapped?: Swap;
}

export const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** `edits` are apart from each other and do not cross the borders of the stretches; `cursor` is an offset in the text. */
export function arrange(text: string, edits: readonly TextEdit[], cursor: number, swap?: Swap): Arranged {
  const sorted = inOrder(edits);
  if (!swap) return { edits: sorted, cursor: moveOffset(sorted, cursor) };
  const { first, second } = swap;
  const all = { start: first.start, end: second.end };
  const between = { start: first.end, end: second.start };
  const parts = [second, between, first];
  const texts = parts.map((part) => render(text, sorted, part));
  const outside = sorted.filter((edit) => edit.end <= all.start || edit.start >= all.end);
  const start = moveOffset(outside, all.start);
  const end = start + texts.join('').length;
  const swapped = {
    first: { start, end: start + texts[0]!.length },
    second: { start: end - texts[2]!.length, end },
  };
  const result = inOrder([...outside, { ...all, newText: texts.join('') }]);
  const part = parts.findIndex((p) => p !== between && p.start <= cursor && cursor <= p.end);
  if (part === -1) return { edits: result, cursor: moveOffset(outside, cursor), swapped };
  const from = parts[part]!.start;
  const inside = within(sorted, parts[part]!).map((e) => ({ ...e, start: e.start - from, end: e.end - from }));
  const base = part === 0 ? swapped.first.start : swapped.second.start;
  return { edits: result, cursor: base + moveOffset(inside, cursor - from), swapped };
}

const within = (edits: readonly TextEdit[], { start, end }: Span): TextEdit[] =>
  edits.filter((edit) => edit.start >= start && edit.end <= end);

function render(text: string, edits: readonly TextEdit[], span: Span): string {
  let made = '';
  let at = span.start;
  for (const edit of within(edits, span)) {
    made += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return made + text.slice(at, span.end);
}

/** Where an offset is after sorted edits; one within an edit stays as far within. */
function moveOffset(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const edit of edits) {
    if (edit.start >= offset) break;
    if (edit.end > offset) return edit.start + by + Math.min(offset - edit.start, edit.newText.length);
    by += edit.newText.length - (edit.end - edit.start);
  }
  return offset + by;
}
