// Joins each claim with the list that is its own, where exactly one reading exists.

import { writeCount } from '../../lex/claims/numerals.js';
import { type ClaimFact, getClaims, type ListReading } from '../../lex/claims.js';
import type { Span } from '../../text/span.js';
import { endsOpen } from '../lines.js';
import type { OutlineEntry } from '../outline.js';
import type { Claim, ClaimItem } from './fact.js';
import { findBullets, findClauses, findRun, isCutOff, type Run } from './runs.js';
import { endsLine, findEntry, type Place, type Source, toItem, toSource } from './source.js';

/** A list that may be the claim's. */
interface Reading {
  readonly items: readonly ClaimItem[];
  readonly counts: readonly number[];
  /** See `Claim`. */
  readonly isRun: boolean;
  /** How surely a different number of items is a mistake: not at all, as a careful reader might say, or certainly. */
  readonly weight: 'none' | 'some' | 'sure';
}

export function findCounts(source: Source): Claim[] {
  const found: Claim[] = [];
  for (const place of source.places) {
    const facts = getClaims(place.sentence.facts, source.lexicon);
    const announcing = facts.filter((fact) => fact.announcement !== 'none');
    for (const fact of facts) {
      const isOnly = fact.announcement === 'strong' || announcing.length === 1;
      const claim = settle(source, place, fact, findReadings(source, place, fact, isOnly));
      if (claim) found.push(claim);
    }
  }
  return found;
}

function findReadings(source: Source, place: Place, fact: ClaimFact, isOnly: boolean): Reading[] {
  const within = fact.lists.map((list) => readList(source, place, list));
  if (fact.announcement === 'none' || !isOnly || (fact.isSet && fact.announcement !== 'strong')) return within;
  // A list that stands right behind the claim in its own sentence needs none of what follows.
  if (fact.lists.some((list, i) => list.place !== 'before' && within[i]!.weight === 'sure')) return within;
  const behind = findListed(source, place, fact);
  return behind ? [...within, behind] : within;
}

/** A right claim, or a wrong one where one list alone can be meant. */
function settle(source: Source, place: Place, fact: ClaimFact, readings: readonly Reading[]): Claim | undefined {
  const right = readings.find((reading) => reading.counts.includes(fact.claimed));
  if (right) return toClaim(source, place, fact, right);
  const [only, ...others] = readings.filter((reading) => reading.weight !== 'none');
  return only && others.length === 0 ? toClaim(source, place, fact, only) : undefined;
}

function toClaim(source: Source, place: Place, fact: ClaimFact, reading: Reading): Claim {
  const span = toSource(place, fact.span);
  const number = toSource(place, fact.number);
  const isRight = reading.counts.includes(fact.claimed);
  const like = source.text.slice(number.start, number.end);
  const stranger = isRight ? toStranger(source, place, fact) : undefined;
  return {
    kind: 'list',
    span,
    number,
    quote: source.text.slice(span.start, span.end),
    claimed: fact.claimed,
    items: reading.items,
    isRun: reading.isRun,
    isRight,
    isCertain: reading.weight === 'sure',
    ...(stranger ? { stranger } : {}),
    replacement: writeCount(isRight ? fact.claimed : reading.items.length, like),
  };
}

function toStranger(source: Source, place: Place, { stranger }: ClaimFact): Claim['stranger'] {
  if (!stranger) return undefined;
  const span = toSource(place, stranger.span);
  return { span, words: source.text.slice(span.start, span.end), instead: stranger.instead };
}

/** A list in the sentence itself; one that a broken line cut is counted on into the line before, or says nothing. */
function readList(source: Source, place: Place, list: ListReading): Reading {
  const items = list.items.map((item) => {
    const span = toSource(place, item);
    return toItem(source, span, span.start, span.end);
  });
  const ends = !list.needsEnd || endsLine(place);
  const more = list.place === 'before' ? countBefore(source, place, list) : endsInside(source, place, list) ? 1 : 0;
  return {
    items,
    counts: list.counts.map((n) => n + more),
    isRun: false,
    weight: list.isSure && ends && more === 0 ? 'sure' : 'none',
  };
}

/** How many members of a list at the head of a line that goes on with a sentence stand in the line before. */
function countBefore(source: Source, place: Place, list: ListReading): number {
  if (place.start > place.line.start + place.line.facts.indent) return 0;
  if (place.sentence.facts.folded.text.slice(0, list.items[0]!.start).trim() !== '') return 0;
  const before = source.lines[place.line.index - 1];
  if (before?.kind !== 'text' || !endsOpen(before.words)) return 0;
  const entry = findEntry(source, before.start + before.facts.indent);
  if (entry && entry.span.end >= before.start + before.facts.indent + before.words.length) return 0;
  return (/[^,。;:!?()“”…]*$/.exec(before.words)?.[0].match(/、/g) ?? []).length;
}

/** The list reaches the end of a line that the next one goes on with. */
function endsInside(source: Source, place: Place, list: ListReading): boolean {
  const text = place.sentence.facts.folded.text.trimEnd();
  if (list.items.at(-1)!.end < text.length || !endsOpen(text)) return false;
  const after = source.lines[place.last.index + 1];
  return after?.kind === 'text' && (after.continues || text.length >= 16);
}

/** What is set out behind the claim: items under a heading, behind a colon or in the sentences and lines that follow. */
function findListed(source: Source, place: Place, fact: ClaimFact): Reading | undefined {
  const claim = toSource(place, fact.span);
  const entry = findEntry(source, claim.start);
  const section = entry?.section ?? { start: 0, end: source.text.length };
  if (entry && claim.end <= entry.span.end)
    return fact.endsClause || claim.end + 1 >= entry.span.end
      ? readChildren(source, { fact, claim, entry })
      : undefined;
  if (fact.announcement === 'bare') return undefined;
  const end = place.end;
  const next = source.places[place.index + 1];
  const reach = { start: claim.end, end: next ? headOf(next) : end, section };
  const run = findRun(source, reach, fact.announcement === 'strong' ? undefined : fact.claimed);
  if (run) return weigh(source, fact, run, { until: section.end, isHeading: false });
  if (fact.announcement !== 'strong') return undefined;
  const bullets = findBullets(source, place.last.index, section.end);
  const clauses = bullets.length > 1 ? bullets : findClauses(source, place.index, behindColon(place, fact));
  return clauses.length > 1
    ? { items: clauses, counts: [clauses.length], isRun: bullets.length > 1, weight: 'sure' }
    : undefined;
}

/** Where a label that opens the sentence would stand. */
const headOf = (place: Place): number => place.start + /^\s*/.exec(place.sentence.facts.folded.text)![0].length;

/** Where the list may begin in the claim's own sentence. */
function behindColon(place: Place, fact: ClaimFact): number {
  const text = place.sentence.facts.folded.text;
  const colon = /:|——/.exec(text.slice(fact.span.end));
  const at = colon ? fact.span.end + colon.index + colon[0].length : text.length;
  return toSource(place, { start: at, end: at }).start;
}

interface HeadingClaim {
  readonly fact: ClaimFact;
  /** The claim's place in the document. */
  readonly claim: Span;
  readonly entry: OutlineEntry;
}

/** The items under a heading that makes the claim; headings without labels only where there are no others. */
function readChildren(source: Source, { fact, claim, entry }: HeadingClaim): Reading | undefined {
  const until = entry.section.end;
  const run = findRun(source, { start: claim.end, end: until, section: entry.section });
  if (run) return weigh(source, fact, run, { until, isHeading: true });
  if (entry.children.length < 2 || entry.children.some((child) => child.label !== '')) return undefined;
  const items = entry.children.map((child) => toItem(source, child.span, child.span.start));
  return weigh(source, fact, { items, isDoubtful: false, isTop: false }, { until, isHeading: true });
}

interface Setting {
  readonly until: number;
  readonly isHeading: boolean;
}

/** How much the run that follows tells against the claim. */
function weigh(source: Source, fact: ClaimFact, run: Run, { until, isHeading }: Setting): Reading {
  const found = run.items.length;
  const reading = (weight: Reading['weight']): Reading => ({
    items: run.items,
    counts: [found],
    isRun: true,
    weight,
  });
  if (run.isDoubtful || (run.isTop && found > fact.claimed)) return reading('none');
  if (found < fact.claimed && isCutOff(source, until)) return reading('none');
  const isNamed = carry(source, run.items, fact.noun);
  if (found < 2 && !isNamed && fact.announcement !== 'strong') return reading('none');
  if (fact.announcement === 'strong' && !isHeading) return reading('sure');
  if (isNamed) return reading('sure');
  if (Math.abs(found - fact.claimed) > 1) return reading('none');
  if (fact.isNamed) return reading('none');
  return reading(fact.endsSentence || isHeading ? 'sure' : 'some');
}

/** The items' names have the counted noun in them, or all end in its first character: 进修班, 培训班 are 班次. */
function carry(source: Source, items: readonly ClaimItem[], noun: string): boolean {
  if (noun === '') return false;
  const names = items.map((item) =>
    /^[^，。；：,;:\n]{0,40}/.exec(source.text.slice(item.end, item.end + 40))![0].trimEnd(),
  );
  const isShared = items.length > 1 && names.every((name) => name.replace(/\.$/, '').endsWith(noun[0]!));
  return isShared || names.filter((name) => name.includes(noun)).length * 2 > items.length;
}
