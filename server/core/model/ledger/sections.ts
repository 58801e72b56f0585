// Looks up the headings above a place.
import type { ModelLine } from '../lines.js';
import type { OutlineEntry } from '../outline.js';

/** Where the titles of a path begin to hold. */
interface Stretch {
  readonly start: number;
  readonly path: readonly string[];
}

/**
 * Titles of the headings above an offset, outermost first; offsets are asked for in rising order. An item that begins
 * inside a paragraph (一是…；二是…) ends with it, unless the paragraph ends in a colon.
 */
export function createSections(
  outline: readonly OutlineEntry[],
  lines: readonly ModelLine[],
): (at: number) => readonly string[] {
  const endOf = createParagraphEnds(lines);
  const stretches: Stretch[] = [];
  const visit = (entries: readonly OutlineEntry[], above: readonly string[]): void => {
    for (const entry of entries) {
      const path = above.concat(entry.title);
      stretches.push({ start: entry.span.start, path });
      visit(entry.children, path);
      if (entry.numbering?.opensLine !== false) continue;
      const end = endOf(entry.span.start);
      if (end > stretches.at(-1)!.start && end < entry.section.end) stretches.push({ start: end, path: above });
    }
  };
  visit(outline, []);
  let i = -1;
  return (at) => {
    while (i + 1 < stretches.length && stretches[i + 1]!.start <= at) i++;
    return i === -1 ? [] : stretches[i]!.path;
  };
}

/** Where the paragraph around an offset ends; offsets are asked for in rising order. */
function createParagraphEnds(lines: readonly ModelLine[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < lines.length && (lines[next]!.start <= at || lines[next]!.continues)) next++;
    const isLeading = /:$/.test(lines[next - 1]?.words ?? '');
    return isLeading ? Number.POSITIVE_INFINITY : (lines[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}
