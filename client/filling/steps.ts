// The steps of filling in a document place by place: where each place is now, however the text changes in between.
// Invariant: a step that can no longer be followed is lost, never guessed.

/** UTF-16 offsets in the document. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Change {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Step {
  /** What the value replaces; undefined when it was lost. */
  place: Stretch | undefined;
  /** As it stands in the text; undefined for a place that is still open. */
  written: string | undefined;
}

export const createSteps = (places: readonly Stretch[]): Step[] =>
  places.map((place) => ({ place, written: undefined }));

/** Follows an edit; the changes of one edit are given as the editor tells them, the last in the text first. */
export function followChanges(steps: readonly Step[], changes: readonly Change[]): void {
  for (const change of [...changes].sort((a, b) => b.offset - a.offset))
    for (const step of steps) step.place = step.place && shift(step.place, change);
}

function shift({ start, end }: Stretch, { offset, length, text }: Change): Stretch | undefined {
  const by = text.length - length;
  if (offset === start && offset + length === end) return { start, end: end + by };
  if (offset + length <= start) return { start: start + by, end: end + by };
  if (offset >= end) return { start, end };
  return offset >= start && offset + length <= end ? { start, end: end + by } : undefined;
}

export interface Edit extends Stretch {
  readonly text: string;
}

/**
 * To be called before edits are made; what it returns is to be called when they were. The editor may tell an edit as several
 * smaller changes, so where the steps that were written are now is reckoned from the edits.
 */
export function prepareWritten(steps: readonly Step[], edits: readonly Edit[]): () => void {
  let by = 0;
  const marks: (() => void)[] = [];
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const place = { start: start + by, end: start + by + text.length };
    by += text.length - (end - start);
    for (const step of steps) {
      if (!step.place || step.place.start !== start || step.place.end !== end) continue;
      marks.push(() => {
        step.place = place;
        step.written = text;
      });
    }
  }
  return () => {
    for (const mark of marks) mark();
  };
}

/** The step to go to from here; undefined past either end. Steps that were lost are passed over. */
export function findStep(steps: readonly Step[], from: number, direction: 1 | -1): number | undefined {
  for (let i = from + direction; i >= 0 && i < steps.length; i += direction) if (steps[i]!.place) return i;
  return undefined;
}

/** The next one still open behind it. */
export const findOpen = (steps: readonly Step[], from: number): number | undefined => {
  const found = steps.findIndex((step, i) => i > from && step.place && step.written === undefined);
  return found < 0 ? undefined : found;
};
