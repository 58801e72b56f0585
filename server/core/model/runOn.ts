// Headings and items that are buried in a paragraph and should stand on lines of their own. A list that follows its lead-in's
// colon, and 一是…二是…, belong in a paragraph.
import type { Span } from '../text/span.js';
import type { DocumentModel } from './document.js';
import type { EntryFamily } from './nesting.js';
import type { OutlineEntry } from './outline.js';

export interface RunOn {
  /** The first buried label of its line. */
  readonly span: Span;
  readonly label: string;
  /** Where each buried heading or item of the line begins. */
  readonly breaks: readonly number[];
}

const FAMILIES: ReadonlySet<EntryFamily> = new Set<EntryFamily>(['han', 'hanParen', 'arabic', 'chapter', 'section']);

const kept = new WeakMap<DocumentModel, readonly RunOn[]>();

export function getRunOns(model: DocumentModel): readonly RunOn[] {
  let found = kept.get(model);
  if (!found) {
    found = findRunOns(model);
    kept.set(model, found);
  }
  return found;
}

function findRunOns(model: DocumentModel): RunOn[] {
  const byLine = new Map<number, OutlineEntry[]>();
  const visit = (entries: readonly OutlineEntry[]): void => {
    for (const entry of entries) {
      if (entry.kind === 'buried' && FAMILIES.has(entry.family)) {
        const start = lineStart(model, entry.span.start);
        byLine.set(start, [...(byLine.get(start) ?? []), entry]);
      }
      visit(entry.children);
    }
  };
  visit(model.outline);
  return [...byLine.values()].flatMap((entries) => {
    const buried = withoutLists(model, entries);
    const first = buried[0];
    // One label alone may be a slip of the reading.
    if (!first || (buried.length < 2 && first.family !== 'han')) return [];
    return {
      span: { start: first.span.start, end: first.span.start + first.label.length },
      label: first.label,
      breaks: buried.map(({ span }) => span.start),
    };
  });
}

const lineStart = ({ snapshot }: DocumentModel, at: number): number => snapshot.text.lastIndexOf('\n', at - 1) + 1;

/** Without runs whose first member follows a colon or a dash: those are lists of their sentence. */
function withoutLists({ snapshot }: DocumentModel, entries: readonly OutlineEntry[]): OutlineEntry[] {
  const kept: OutlineEntry[] = [];
  const lists = new Map<EntryFamily, number>();
  for (const entry of entries) {
    const isLed = /[：:—]\s*$/.test(snapshot.text.slice(Math.max(0, entry.span.start - 3), entry.span.start));
    if (entry.number === 1 && isLed) lists.set(entry.family, 1);
    else if (lists.get(entry.family) === entry.number - 1) lists.set(entry.family, entry.number);
    else {
      lists.delete(entry.family);
      kept.push(entry);
    }
  }
  return kept;
}
