// Looks up the headings above a place.
import type { OutlineEntry } from '../outline.js';

/** Titles of the headings above an offset, outermost first; offsets are asked for in rising order. */
export function createSections(outline: readonly OutlineEntry[]): (at: number) => readonly string[] {
  const flat: { readonly start: number; readonly path: readonly string[] }[] = [];
  const visit = (entries: readonly OutlineEntry[], path: readonly string[]): void => {
    for (const entry of entries) {
      const own = [...path, entry.title];
      flat.push({ start: entry.span.start, path: own });
      visit(entry.children, own);
    }
  };
  visit(outline, []);
  let i = -1;
  return (at) => {
    while (i + 1 < flat.length && flat[i + 1]!.start <= at) i++;
    return i === -1 ? [] : flat[i]!.path;
  };
}
