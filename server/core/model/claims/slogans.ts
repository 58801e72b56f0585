// Compares a slogan of numbers with the parts that expand it: behind 即, in the next sentence, or in the headings.
import { findExpansion, findParts, getSlogans, type PartCount, type SloganFact } from '../../lex/claims/slogans.js';
import { remember } from '../../text/remember.js';
import type { ClaimItem, Slogan } from './fact.js';
import { type Place, type Source, toItem, toSource } from './source.js';

/** Units of titles whose reading is kept. */
const KEPT_TITLES = 400_000;

interface Part {
  readonly item: ClaimItem;
  readonly count: PartCount;
  readonly explains?: PartCount;
}

export function findSlogans(source: Source): Slogan[] {
  const found: Slogan[] = [];
  const seen = new Set<string>();
  for (const place of source.places)
    for (const fact of getSlogans(place.sentence.facts)) {
      const words = place.sentence.facts.folded.text.slice(fact.span.start, fact.span.end);
      const slogan = compare(source, place, fact, !seen.has(words));
      seen.add(words);
      if (slogan) found.push(slogan);
    }
  return found;
}

/** Headings are asked for the first mention alone. */
function compare(source: Source, place: Place, fact: SloganFact, isFirst: boolean): Slogan | undefined {
  const inText = findInText(source, place, fact);
  const parts = inText.length > 1 || !isFirst ? inText : findInHeadings(source, place, fact);
  if (parts.length < 2) return undefined;
  const counts = parts.map((part) => part.count);
  const fits = fact.splits.some((split) => agrees(split, counts));
  if (
    !fits &&
    !fact.splits.some((split) => isNear(split, counts)) &&
    !isNamed(fact, parts) &&
    !isExplained(fact, parts)
  )
    return undefined;
  const span = toSource(place, fact.span);
  return {
    span,
    quote: source.text.slice(span.start, span.end),
    parts: parts.map((part) => part.item),
    numbers: counts.join('、'),
    fits,
  };
}

/** The parts behind the slogan in its own sentence, or in the next. */
function findInText(source: Source, place: Place, fact: SloganFact): Part[] {
  const own = findExpansion(place.sentence.facts.folded.text, fact.span.end);
  const here = own === undefined ? [] : partsAt(source, place, own);
  if (here.length > 1) return here;
  const next = source.places[place.index + 1];
  if (!next || next.line.index > place.last.index + 2) return here;
  return partsAt(
    source,
    next,
    next.sentence.facts.labels[0]?.span.start === 0 ? next.sentence.facts.labels[0].span.end : 0,
  );
}

/** A list of parts goes on over sentences that end in a semicolon. */
function partsAt(source: Source, place: Place, from: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at: Place | undefined = place; at; at = source.places[at.index + 1]) {
    const here = at;
    const found = findParts(here.sentence.facts.folded.text, start);
    if (found.length === 0) break;
    for (const part of found) {
      const span = toSource(here, part.span);
      parts.push({ ...part, item: toItem(source, span, span.start, span.end) });
    }
    if (!/;\s*$/.test(here.sentence.facts.folded.text) || parts.length > 12) break;
    start = 0;
  }
  return parts;
}

/** Headings of one level that begin with a number of things, `三、强化三项职能`; the first such level behind the slogan. */
function findInHeadings(source: Source, place: Place, fact: SloganFact): Part[] {
  const at = toSource(place, fact.span).start;
  for (const level of source.levels) {
    if (level.length < 2 || level.at(-1)!.span.start < at) continue;
    const parts: Part[] = [];
    for (const entry of level) {
      const part = entry.span.start > at ? readTitle(entry.title) : undefined;
      if (part)
        parts.push({ item: toItem(source, entry.span, entry.span.end - entry.title.length), count: part.count });
    }
    if (parts.length > 1 && parts.length * 2 >= level.length) return parts;
  }
  return [];
}

/** The number of things that a title begins with. */
const readTitle = remember((title) => findParts(title, 0)[0], KEPT_TITLES);

/** Every number of the split comes among the parts, in order or not; N may be left out. */
function agrees(split: readonly PartCount[], counts: readonly PartCount[]): boolean {
  const left = [...counts];
  return split.every((number) => {
    const i = left.indexOf(number);
    if (i !== -1) left.splice(i, 1);
    return i !== -1 || number === 'N';
  });
}

/** 一核两翼 set out as 一个核心、三个侧翼: each part names what the slogan has there. */
const isNamed = ({ names }: SloganFact, parts: readonly Part[]): boolean =>
  names !== undefined && names.length === parts.length && names.every((name, i) => parts[i]!.item.words.includes(name));

/** `“1”是…，“3”是…，“N”是…`: each part says which one it explains. */
const isExplained = ({ splits }: SloganFact, parts: readonly Part[]): boolean =>
  splits.some((split) => split.length === parts.length && split.every((count, i) => parts[i]!.explains === count));

/** All but one of its numbers come in order: these are its parts, and one of them is wrong or missing. */
function isNear(split: readonly PartCount[], counts: readonly PartCount[]): boolean {
  const needed = split.filter((number) => number !== 'N');
  const plain = counts.filter((count) => count !== 'N');
  const common = commonLength(needed, plain);
  return needed.length > 1 && common >= Math.max(2, needed.length - 1) && plain.length <= needed.length + 1;
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly PartCount[], b: readonly PartCount[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(x === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row.at(-1)!;
}
