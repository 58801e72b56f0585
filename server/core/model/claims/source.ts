// The document as claims are looked for in it: sentences and label candidates in order, entries by place.
// Invariant: built in one pass; every look-up afterwards is a binary search.
import type { Sentence } from '../../lex/facts.js';
import type { LabelFact, LabelFamily } from '../../lex/labels.js';
import type { Lexicon } from '../../lex/lexicon.js';
import { unfold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { ModelLine } from '../lines.js';
import type { OutlineEntry } from '../outline.js';
import type { ClaimItem } from './fact.js';

/** One sentence of the text, at its offsets in the document. */
export interface Place extends Span {
  readonly line: ModelLine;
  readonly sentence: Sentence;
  /** The line that it ends in. */
  readonly last: ModelLine;
  /** Index among the sentences of the document's text. */
  readonly index: number;
}

/** A label candidate with its place in the document. */
export interface Mark extends Span {
  readonly fact: LabelFact;
  readonly place: Place;
  readonly opensLine: boolean;
}

export interface Source {
  readonly text: string;
  readonly lines: readonly ModelLine[];
  readonly title: Span | undefined;
  readonly lexicon: Lexicon;
  readonly outline: readonly OutlineEntry[];
  readonly places: readonly Place[];
  readonly marks: readonly Mark[];
  readonly families: ReadonlyMap<LabelFamily, readonly Mark[]>;
  /** Entries in order, children behind their parents. */
  readonly entries: readonly OutlineEntry[];
  /** The entries under one parent, several of them, in order of the parents. */
  readonly levels: readonly (readonly OutlineEntry[])[];
}

export interface SourceParts {
  readonly text: string;
  readonly lines: readonly ModelLine[];
  readonly outline: readonly OutlineEntry[];
  readonly title: Span | undefined;
  readonly lexicon: Lexicon;
}

export function createSource(parts: SourceParts): Source {
  const places = findPlaces(parts.lines);
  const marks = places.flatMap(findMarks).sort((a, b) => a.start - b.start);
  const families = new Map<LabelFamily, Mark[]>();
  for (const mark of marks) {
    const family = families.get(mark.fact.family);
    if (family) family.push(mark);
    else families.set(mark.fact.family, [mark]);
  }
  const entries = flatten(parts.outline);
  const levels = [parts.outline, ...entries.map(({ children }) => children)].filter((level) => level.length > 1);
  return { ...parts, places, marks, families, entries, levels };
}

function findPlaces(lines: readonly ModelLine[]): Place[] {
  const places: Place[] = [];
  for (const line of lines)
    if (line.kind === 'text')
      for (const sentence of line.sentences)
        if (sentence.facts.folded.text.trim() !== '')
          places.push({
            line,
            sentence,
            last: lastLine(lines, line, line.start + sentence.end),
            index: places.length,
            start: line.start + sentence.start,
            end: line.start + sentence.end,
          });
  return places;
}

function lastLine(lines: readonly ModelLine[], first: ModelLine, end: number): ModelLine {
  let last = first;
  while (lines[last.index + 1] && lines[last.index + 1]!.start < end) last = lines[last.index + 1]!;
  return last;
}

/** The sentence ends the line that it ends in. */
export const endsLine = ({ last, end }: Place): boolean => end >= last.start + (last.facts.sentences.at(-1)?.end ?? 0);

/** A number at the head of a line that goes on with a sentence is a page's, not a label. */
function findMarks(place: Place): Mark[] {
  const { line, sentence } = place;
  const isFirst = sentence.facts.folded.text.trim() !== '' && place.start <= line.start + line.facts.indent;
  return sentence.facts.labels
    .map((fact) => ({ fact, place, opensLine: isFirst && fact.place === 'start', ...toSource(place, fact.span) }))
    .filter((mark) => !(mark.opensLine && line.continues && mark.fact.family !== 'han'))
    .filter((mark) => !sentence.facts.masks.some((m) => m.start < mark.fact.span.end && mark.fact.span.start < m.end));
}

const flatten = (entries: readonly OutlineEntry[]): OutlineEntry[] => {
  const flat: OutlineEntry[] = [];
  const visit = (list: readonly OutlineEntry[]): void => {
    for (const entry of list) {
      flat.push(entry);
      visit(entry.children);
    }
  };
  visit(entries);
  return flat;
};

/** A span of the folded sentence, in the document. */
export function toSource(place: Place, span: Span): Span {
  const source = unfold(place.sentence.facts.folded, span);
  return { start: place.start + source.start, end: place.start + source.end };
}

/** Index of the first element that begins at `at` or behind it. */
export function indexFrom(list: readonly Span[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost entry whose section holds the offset. */
export function findEntry(source: Source, at: number): OutlineEntry | undefined {
  let low = 0;
  let high = source.entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.entries[middle]!.span.start <= at) low = middle + 1;
    else high = middle;
  }
  const entry = source.entries[low - 1];
  return entry && at < entry.section.end ? entry : undefined;
}

/** First words of an item are enough to recognise it by. */
const WORDS = 12;

/** An item at a span, called by its words from `from` on, up to `to` where it ends there. */
export function toItem(source: Source, span: Span, from: number, to = from + 60): ClaimItem {
  const words = /^[\s“”‘’*#、.-]*([^\s。，；：,;:“”‘’]{0,40})/.exec(source.text.slice(from, to))?.[1] ?? '';
  const shown = [...words];
  return { ...span, words: shown.length > WORDS ? `${shown.slice(0, WORDS).join('')}…` : words };
}
