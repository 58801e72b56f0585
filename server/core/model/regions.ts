// Regions: what each stretch of the document is, so that rules know where running text stands and where it does not.
// Lines make up the ground; within them stand run-in headings, quotations and the names and numbers of documents.
import type { LineFacts, SentenceFacts } from '../lex/facts.js';
import { unfold } from '../text/fold.js';
import { keep, keepList } from '../text/kept.js';
import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { type ModelLine, wordsSpan } from './lines.js';
import type { EntryKind, OutlineEntry } from './outline.js';
import type { Structure } from './structure.js';

export type RegionKind =
  | 'title'
  | 'heading'
  | 'run-in'
  | 'item'
  | 'body'
  | 'table'
  | 'contents'
  | 'code'
  | 'page'
  | 'residue'
  | 'attachment'
  | 'signature'
  | 'quotation'
  | 'name'
  | 'number';

export interface Region extends Span {
  readonly kind: RegionKind;
}

/** Regions in order of their beginnings; those within a line come behind the line's own. */
export function computeRegions(lines: readonly ModelLine[], structure: Structure): Region[] {
  const entries = new Map<number, OutlineEntry>();
  collectEntries(structure.outline, entries);
  const signatures = new Set(structure.signatures.map((line) => line.index));
  const regions: Region[] = [];
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    const kind = signatures.has(line.index) ? 'signature' : lineKind(line, structure.title, entries);
    regions.push({ kind, start: line.start, end: line.start + lengthOf(line) });
    if (line.kind === 'code' || !isRich(line.facts)) continue;
    for (const region of withinLine(line, entries)) regions.push(region);
  }
  return regions;
}

/** Entries by where they begin. */
function collectEntries(outline: readonly OutlineEntry[], into: Map<number, OutlineEntry>): void {
  for (const entry of outline) {
    into.set(entry.span.start, entry);
    collectEntries(entry.children, into);
  }
}

const lengthOf = (line: ModelLine): number => line.facts.sentences.at(-1)?.end ?? 0;

const HEADING: Readonly<Record<EntryKind, RegionKind>> = {
  heading: 'heading',
  piece: 'heading',
  attachment: 'attachment',
  'run-in': 'body',
  buried: 'body',
  item: 'item',
};

function lineKind(line: ModelLine, title: Span | undefined, entries: ReadonlyMap<number, OutlineEntry>): RegionKind {
  if (line.kind !== 'text' && line.kind !== 'blank') return line.kind;
  const { start } = wordsSpan(line);
  if (title && title.start <= start && start < title.end) return 'title';
  const entry = entries.get(start);
  return entry ? HEADING[entry.kind] : 'body';
}

/** Run-in headings and buried labels with their titles, quotations, names in 《》 and years in 〔〕. */
function withinLine(line: ModelLine, entries: ReadonlyMap<number, OutlineEntry>): Region[] {
  const found: Region[] = [];
  for (const sentence of line.facts.sentences) {
    const base = line.start + sentence.start;
    const place = (span: Span): Span => {
      const source = unfold(sentence.facts.folded, span);
      return { start: base + source.start, end: base + source.end };
    };
    for (const label of sentence.facts.labels) {
      const entry = entries.get(place(label.span).start);
      if (entry && (entry.kind === 'run-in' || entry.kind === 'buried')) found.push({ kind: 'run-in', ...entry.span });
    }
    for (const mask of sentence.facts.masks)
      if (mask.kind === 'name' || mask.kind === 'number') found.push({ kind: mask.kind, ...place(mask) });
    for (const span of findQuotations(sentence.facts)) found.push({ kind: 'quotation', ...place(span) });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Quotations within one sentence; one that runs on into the next is left to the punctuation rules. */
const findQuotations = keepList(({ folded }: SentenceFacts): Span[] =>
  folded.text.includes('“')
    ? matchesOf(folded.text, /“[^“”]*”/g).map((m) => ({ start: m.index, end: m.index + m[0].length }))
    : [],
);

/** Something stands in the line beside plain words. */
const isRich = keep(
  ({ sentences }: LineFacts): true | undefined =>
    sentences.some(
      ({ facts }) => facts.labels.length > 0 || facts.masks.length > 0 || findQuotations(facts).length > 0,
    ) || undefined,
);
