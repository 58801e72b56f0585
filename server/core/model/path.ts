// Which headings stand above a place.
import type { DocumentModel } from './document.js';
import type { OutlineEntry } from './outline.js';

/** The entries whose sections hold the offset, outermost first. */
export function findPath(model: DocumentModel, offset: number): OutlineEntry[] {
  const path: OutlineEntry[] = [];
  let entries: readonly OutlineEntry[] = model.outline;
  for (;;) {
    const entry = entries.find((e) => e.section.start <= offset && offset < e.section.end);
    if (!entry) return path;
    path.push(entry);
    entries = entry.children;
  }
}
