// What can be folded away: sections of the outline that reach over more than one line.
import type { DocumentModel } from '../model/document.js';
import type { OutlineEntry } from '../model/outline.js';
import { lineAt } from '../text/snapshot.js';

/** Lines from 0, both inclusive. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
}

export function computeFolding(model: DocumentModel): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const visit = (entry: OutlineEntry): void => {
    const startLine = lineAt(model.snapshot, entry.span.start);
    const endLine = lastLine(model, entry.section.end);
    if (endLine > startLine && ranges.at(-1)?.startLine !== startLine) ranges.push({ startLine, endLine });
    entry.children.forEach(visit);
  };
  model.outline.forEach(visit);
  return ranges;
}

/** The last line before an offset that is not blank, so that the space before the next heading stays. */
function lastLine(model: DocumentModel, end: number): number {
  let line = end === model.snapshot.length ? model.lines.length - 1 : lineAt(model.snapshot, Math.max(0, end - 1));
  if (end < model.snapshot.length && model.lines[line]!.start < end && lineAt(model.snapshot, end) === line) line--;
  while (line > 0 && model.lines[line]!.words === '') line--;
  return line;
}
