// Slogans of a number with a word that each member repeats: “四好农村路”（建好、管好、运营好、护好）, “五清一改”，即清垃圾、….
// Invariant: a pair is told only where every member of the list has exactly one of the slogan's words.
import { OPEN_LIST } from '../../data/claims/announce.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { ClaimFact } from './fact.js';
import { readCount } from './numerals.js';
import { splitList } from './split.js';

/** A quoted slogan with its list in brackets or behind 即: `“五清一改”，即`, `“四好农村路”（`; not `“十四五”（`. */
const SLOGAN =
  /[“‘](?<pairs>(?:[二两三四五六七八九十][\u4e00-\u9fff]|一(?=.{1,2}[一二两三四五六七八九十”’])[\u4e00-\u9fff]){1,4})[\u4e00-\u9fff]{0,6}[”’][\u4e00-\u9fff]{0,6}(?:(?<bracket>\()|,?(?:即|就是|是指|包括)[:,]?|:|——)\s?/g;
/** Words that count by themselves or end a number; the claims proper know them. */
const NOT_WORD = /[个项条大类支种件点级里年月日十百千万亿位名届次]/;

interface Pair {
  readonly count: number;
  readonly word: string;
  readonly at: number;
}

export function findPairClaims(text: string): ClaimFact[] {
  if (!/[“‘]/.test(text)) return [];
  return matchesOf(text, SLOGAN).flatMap((match) => readSlogan(text, match));
}

function readSlogan(text: string, match: RegExpMatchArray): ClaimFact[] {
  const written = match.groups!.pairs!;
  const start = match.index! + 1;
  const pairs: Pair[] = [];
  for (let i = 0; i < written.length; i += 2)
    pairs.push({
      count: written[i] === '一' ? 1 : (readCount(written[i]!) ?? 0),
      word: written[i + 1]!,
      at: start + i,
    });
  if (pairs.some(({ word, count }) => NOT_WORD.test(word) || count === 0)) return [];
  const members = readMembers(text, match);
  if (members.length < 2) return [];
  const owners = members.map((span) => pairs.filter((pair) => carries(text, span, pair.word)));
  if (owners.some((own) => own.length !== 1)) return [];
  return pairs.flatMap((pair) => {
    const items = members.filter((_, i) => owners[i]![0] === pair);
    const isTold = items.length > 0 && pair.count > 1;
    return isTold ? [toClaim(text, match, pair, items)] : [];
  });
}

/** The members up to the end of the bracket or of the clause. */
function readMembers(text: string, match: RegExpMatchArray): Span[] {
  const start = match.index! + match[0].length;
  const stop = match.groups!.bracket ? /[()]/ : /[,;。!?]/;
  const length = text.slice(start).search(stop);
  if (length <= 0) return [];
  const span = { start, end: start + length };
  const words = text.slice(span.start, span.end);
  if (OPEN_LIST.pattern.test(words)) return [];
  const marks = match.groups!.bracket ? '、,;' : '、';
  return splitList(text, span, marks).flatMap((part) => {
    const joint = /以及|[和及与]/.exec(text.slice(part.start, part.end));
    if (!joint || joint.index === 0) return [part];
    const end = part.start + joint.index;
    return [
      { start: part.start, end },
      { start: end + joint[0].length, end: part.end },
    ];
  });
}

/** The member begins or ends with the word. */
function carries(text: string, { start, end }: Span, word: string): boolean {
  const words = text.slice(start, end).replace(/[“”‘’]/g, '');
  return words.length > 1 && (words.startsWith(word) || words.endsWith(word));
}

function toClaim(text: string, match: RegExpMatchArray, pair: Pair, items: readonly Span[]): ClaimFact {
  const start = match.index! + 1;
  const end = start + match[0].slice(1).search(/[”’]/);
  return {
    span: { start, end },
    number: { start: pair.at, end: pair.at + 1 },
    claimed: pair.count,
    noun: pair.word,
    isNamed: true,
    isSet: false,
    announcement: 'none',
    endsClause: true,
    endsSentence: false,
    lists: [
      {
        place: 'behind',
        items,
        counts: [items.length],
        isSure:
          Math.abs(items.length - pair.count) <= 2 &&
          !/[等…]$/.test(text.slice(items.at(-1)!.start, items.at(-1)!.end)),
      },
    ],
  };
}
