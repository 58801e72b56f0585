// The parts of a document that have a date of their own: a collection’s pieces, attachments, else the whole.
// Invariant: parts are apart and in order, and their lines are lines of text in which the writer speaks.
import { AHEAD, REVIEW } from '../../data/roles.js';
import { getDates, type SentenceDates } from '../../lex/dates.js';
import type { Sentence } from '../../lex/facts.js';
import type { Lexicon } from '../../lex/lexicon.js';
import { unfold } from '../../text/fold.js';
import { type Span, shift } from '../../text/span.js';
import type { ModelLine } from '../lines.js';
import type { OutlineEntry } from '../outline.js';
import type { Structure } from '../structure.js';

/** A sentence with its dates and its place. */
export class DatedSentence {
  constructor(
    readonly line: ModelLine,
    readonly sentence: Sentence,
    readonly lexicon: Lexicon,
  ) {}

  /** Folded. */
  get text(): string {
    return this.sentence.facts.folded.text;
  }

  get dates(): SentenceDates {
    return getDates(this.sentence.facts, this.lexicon);
  }

  /** The place in the document of a span of the folded sentence. */
  place(span: Span): Span {
    return shift(unfold(this.sentence.facts.folded, span), this.line.start + this.sentence.start);
  }
}

export interface Part {
  readonly lines: readonly ModelLine[];
  /** Made anew each time, so that nothing of them is kept with the document. */
  readonly sentences: readonly DatedSentence[];
  /** Every heading and item in it, in order, with the titles of those above it. */
  readonly entries: readonly PathEntry[];
  /** Where the part’s own title begins, where it has one. */
  readonly titleStart: number | undefined;
  readonly signatures: ReadonlySet<ModelLine>;
  /** What its sentences were read with. */
  readonly lexicon: Lexicon;
}

export interface PathEntry {
  readonly entry: OutlineEntry;
  readonly above: readonly string[];
}

export function computeParts(lines: readonly ModelLine[], structure: Structure, lexicon: Lexicon): Part[] {
  const entries = flatten(structure.outline);
  const heads = entries.filter(({ entry }) => entry.kind === 'piece' || entry.kind === 'attachment');
  const starts = [0, ...heads.map(({ entry }) => entry.span.start)];
  const signatures = new Set(structure.signatures);
  const texts = lines.filter((line) => line.kind === 'text');
  const ownLines = cut(texts, starts, (line) => line.start + line.facts.indent);
  const ownEntries = cut(entries, starts, ({ entry }) => entry.span.start);
  return starts.flatMap((start, i) => {
    const own = ownLines[i]!;
    if (own.length === 0) return [];
    return {
      lines: own,
      get sentences() {
        return own.flatMap((line) => sentencesOf(line, lexicon));
      },
      entries: ownEntries[i]!,
      titleStart: i === 0 ? structure.title?.start : start,
      signatures,
      lexicon,
    };
  });
}

/** Deals out what stands in order to the parts that begin at `starts`. */
function cut<T>(things: readonly T[], starts: readonly number[], startOf: (thing: T) => number): T[][] {
  const dealt: T[][] = starts.map(() => []);
  let i = 0;
  for (const thing of things) {
    while (i + 1 < starts.length && starts[i + 1]! <= startOf(thing)) i++;
    dealt[i]!.push(thing);
  }
  return dealt;
}

function flatten(outline: readonly OutlineEntry[]): PathEntry[] {
  const flat: PathEntry[] = [];
  const visit = (entries: readonly OutlineEntry[], above: readonly string[]): void => {
    for (const entry of entries) {
      flat.push({ entry, above });
      if (entry.children.length > 0) visit(entry.children, above.concat(entry.title));
    }
  };
  visit(outline, []);
  return flat;
}

export const sentencesOf = (line: ModelLine, lexicon: Lexicon): DatedSentence[] =>
  line.sentences.map((sentence) => new DatedSentence(line, sentence, lexicon));

/** The nearest heading above that tells looks back: what stands there is history. */
export function isReview(part: Part, at: number): boolean {
  const here = part.entries[lastBefore(part.entries, at)];
  if (!here) return false;
  const titles = [here.entry.title, ...[...here.above].reverse()];
  const telling = titles.find((title) => REVIEW.test(title) || AHEAD.test(title));
  return telling !== undefined && REVIEW.test(telling) && !AHEAD.test(telling);
}

/** Index of the last entry that begins at or before an offset, which is the innermost that holds it; -1 for none. */
function lastBefore(entries: readonly PathEntry[], at: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.entry.span.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
