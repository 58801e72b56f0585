// Marks that are missing: at the end of a paragraph whose like all end with one, and in stretches whose clauses run together.
// Invariant: a paragraph is judged by what the paragraphs of its own document do.
import { KEY_VALUE } from '../../data/titles.js';
import type { Span } from '../../text/span.js';
import type { DocumentModel } from '../document.js';
import type { ModelLine } from '../lines.js';
import type { RegionKind } from '../regions.js';
import { OPENS } from '../sentences.js';
import { getParagraphs, type Paragraph } from './paragraphs.js';
import { getRunsTogether } from './sentenceMarks.js';

export interface MissingMark {
  /** `pause`: the paragraph ends in a comma. */
  readonly kind: 'end' | 'pause' | 'run';
  readonly span: Span;
  /** Others may read it otherwise. */
  readonly unsure: boolean;
}

/** So many paragraphs that end with a mark show what the document does. */
const LEAST_ENDED = 3;
const MOST_OPEN = 0.15;
/** A single paragraph of so many sentences shows it by itself. */
const LEAST_SENTENCES = 8;

const kept = new WeakMap<DocumentModel, readonly MissingMark[]>();

export function getMissingMarks(model: DocumentModel): readonly MissingMark[] {
  let missing = kept.get(model);
  if (!missing) {
    missing = [...findOpenEnds(model), ...findRuns(model)].sort((a, b) => a.span.start - b.span.start);
    kept.set(model, missing);
  }
  return missing;
}

/** One report for each clause, at its first stretch. */
function findRuns(model: DocumentModel): MissingMark[] {
  return getParagraphs(model).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      getRunsTogether(sentence.facts).map(({ start, end, heads }) => ({
        kind: 'run' as const,
        span: { start: sentence.start + start, end: sentence.start + end },
        unsure: heads < 3,
      })),
    ),
  );
}

/** Ends a sentence, with what may close behind it; a list's lead-in ends in a colon and an item in a semicolon. */
const ENDED = /[。!?…;:.][”’"）)》】]*$/;
/** Ends in a word; not `…,`, `（`. */
const WORD_END = /[\u3400-\u9fff\dA-Za-z%‰”’"）)》]$/;
/** Ends in a mark behind which a sentence goes on. */
const PAUSED = /[,、]$/;
/** Several sentences, or a sentence of several clauses. */
const SENTENCES = /[。;!?](?=.)/;
const CLAUSES = /.{4},.{4}/;
/** What follows the last sentence on its line without being one: a date, a page, a note in brackets, who signs. */
const NO_SENTENCE = /^\(.*\)$|[年月日号页]$|^[^,]{0,30}$(?<=局|委|会|府|办|室|院|校|司|心|组|部|站|所|科|处|团|社)/;

interface Ending {
  readonly paragraph: Paragraph;
  readonly words: string;
  readonly isEnded: boolean;
}

function findOpenEnds(model: DocumentModel): MissingMark[] {
  const kinds = lineKinds(model);
  const layout = { kinds, width: wrapWidth(model.lines) };
  const endings = getParagraphs(model)
    .filter(({ first }) => first.hashes === 0 && isBody(kinds.get(first.start)))
    .map(readEnding)
    .filter(({ words }) => SENTENCES.test(words) || CLAUSES.test(words));
  const open = endings.filter(({ isEnded }) => !isEnded).length;
  const isHabit = endings.length - open >= LEAST_ENDED && open <= Math.max(1, endings.length * MOST_OPEN);
  const paused: MissingMark[] = endings
    .filter(({ words, paragraph }) => isHabit && PAUSED.test(words) && opensBelow(model, paragraph, layout))
    .map(({ paragraph }) => ({ kind: 'pause' as const, span: lastMark(paragraph), unsure: false }));
  return paused.concat(
    endings
      // An item of one sentence may go without, as headings do.
      .filter(({ words }) => SENTENCES.test(words) || !OPENS.test(words))
      .filter(
        ({ isEnded, words, paragraph }) => !isEnded && isWhole(words) && isFollowedByNew(model, paragraph, layout),
      )
      .filter(({ words }) => isHabit || (open === 1 && countSentences(words) >= LEAST_SENTENCES))
      .map(({ paragraph, words }) => ({
        kind: 'end' as const,
        span: lastClause(paragraph),
        unsure: !SENTENCES.test(words),
      })),
  );
}

const countSentences = (words: string): number => words.split(/[。;!?]/).length - 1;

function readEnding(paragraph: Paragraph): Ending {
  const words = paragraph.sentences
    .map(({ facts }) => facts.folded.text)
    .join('')
    .trim();
  return { paragraph, words, isEnded: ENDED.test(words) };
}

/** Running text, not a line of a form or of names. */
const isWhole = (words: string): boolean =>
  WORD_END.test(words) && words.length >= 20 && !KEY_VALUE.test(words) && !NO_SENTENCE.test(lastSentence(words));

const lastSentence = (words: string): string =>
  words.slice(Math.max(...[...'。;!?'].map((mark) => words.lastIndexOf(mark))) + 1).trim();

/** A heading or an item follows, perhaps behind blank lines, so that the sentence cannot go on there. */
function opensBelow(
  model: DocumentModel,
  { last }: Paragraph,
  { kinds, width }: { kinds: ReadonlyMap<number, RegionKind>; width: number },
): boolean {
  if (width > 0 && last.words.length >= width * 0.75) return false;
  let next: ModelLine | undefined = model.lines[last.index + 1];
  while (next?.kind === 'blank') next = model.lines[next.index + 1];
  return next?.kind === 'text' && OPENS.test(next.words) && kinds.get(next.start) !== undefined;
}

function lastMark({ sentences }: Paragraph): Span {
  const { start, facts } = sentences.filter((sentence) => sentence.facts.source.trim() !== '').at(-1)!;
  const end = facts.source.trimEnd().length;
  return { start: start + end - 1, end: start + end };
}

const isBody = (kind: RegionKind | undefined): boolean => kind === 'body' || kind === 'item';

/** Each line's own region by its start; those within a line come behind it and are not asked for. */
function lineKinds(model: DocumentModel): ReadonlyMap<number, RegionKind> {
  const kinds = new Map<number, RegionKind>();
  for (const { start, kind } of model.regions) if (!kinds.has(start)) kinds.set(start, kind);
  return kinds;
}

/** What comes next is a paragraph of its own: not the rest of a line that was broken by hand or by a page. */
function isFollowedByNew(
  model: DocumentModel,
  { first, last }: Paragraph,
  { kinds, width }: { kinds: ReadonlyMap<number, RegionKind>; width: number },
): boolean {
  // As wide as the lines that a converter broke, it may just as well have been broken.
  if (width > 0 && last.words.length >= width * 0.75) return false;
  const next: ModelLine | undefined = model.lines[last.index + 1];
  if (!next || next.kind === 'residue') return true;
  if (next.kind === 'page' || next.kind === 'table' || next.kind === 'code') return false;
  if (next.kind === 'blank') return model.lines[last.index + 2]?.kind !== 'page';
  return (
    kinds.get(next.start) !== 'body' ||
    OPENS.test(next.words) ||
    (first.facts.indent > 0 && next.facts.indent >= first.facts.indent)
  );
}

/** The width of lines that a converter broke, or 0. */
function wrapWidth(lines: readonly ModelLine[]): number {
  const widths = lines.filter((line) => line.full).map((line) => line.words.length);
  return widths.sort((x, y) => x - y)[widths.length >> 1] ?? 0;
}

/** From behind the last mark to the end of the words. */
function lastClause({ sentences }: Paragraph): Span {
  const last = sentences.filter(({ facts }) => facts.source.trim() !== '').at(-1) ?? sentences.at(-1)!;
  const source = last.facts.source.trimEnd();
  const mark = Math.max(...[...'，,、；;：:。'].map((char) => source.lastIndexOf(char)));
  const start = mark + 1 + (source.slice(mark + 1).length - source.slice(mark + 1).trimStart().length);
  return { start: last.start + Math.min(start, source.length), end: last.start + source.length };
}
