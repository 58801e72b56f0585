// The list right behind a claim in its own sentence: in brackets, behind 即 or behind a colon.
import { NOT_MEMBERS, OPEN_LIST, PLACE_KINDS } from '../../data/claims/announce.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { ListReading } from './fact.js';
import { countMembers, splitList } from './split.js';

/** Words between the claim and its list: a closing quotation mark, a noun that no pack knows. */
const BRACKET = /^[”’"]?[\u4e00-\u9fff]{0,6}[”’"]?\s?\(([^()]*)\)/;
/** `“三个重点”，即…`, `四项指标：…`, `三个方面——…`. */
const OPENER = /^[”’"]?[\u4e00-\u9fff]{0,6}[”’"]?\s?(?:,?(?:即|也就是|分别是|分别为|就是)[:,]?|:|——)\s?/;

export interface Opening {
  /** Where the claim ends. */
  readonly end: number;
  readonly claimed: number;
  readonly noun: string;
  /** Labels behind the claim are a list of the document's own. */
  readonly labels: readonly Span[];
}

/** Bodies in brackets are those responsible, unless bodies are counted. */
const BODIES = /^(?:[^、,]{1,16}(?:局|委|办|办公室|厅|部|股|科|室|站|会|中心|街道|乡镇|公司|医院|大队|支队)[、,]?)+$/;
const BODY_NOUN = /部门|单位|科室|机构|中心|街道|乡镇|企业|专班|小组|^$/;

export function findListBehind(text: string, opening: Opening): ListReading | undefined {
  const { end, claimed, noun, labels } = opening;
  return (
    findBracketed(text, end, { claimed, noun }) ??
    findNamed(text, opening) ??
    findOpened(text, end, { claimed, labels })
  );
}

/** 绩效机制和运营机制: two members, where both sides end in what is counted. */
function cutAtJoint(text: string, part: Span, endsSo: (span: Span) => boolean): Span[] {
  for (const joint of matchesOf(text.slice(part.start, part.end), /以及|[和及与]/g)) {
    const left = { start: part.start, end: part.start + joint.index };
    const right = { start: left.end + joint[0].length, end: part.end };
    if (left.end > left.start && right.end > right.start && endsSo(left) && endsSo(right)) return [left, right];
  }
  return [part];
}

/** Behind a list that goes on with its own noun a comma ends it: `“四个一批”，即出租一批、处置一批、改造一批，全年…`. */
const NAMED_OPENER =
  /^[”’](?:为|是|指|是指)|^[”’"]?[\u4e00-\u9fff]{0,6}[”’"]?\s?(?:,?(?:即|也就是|分别是|分别为|分别包括|包括|就是)[:,]?|:|——)\s?/;

/** Members that all end in what is counted, so that no other list can be meant. */
function findNamed(text: string, { end, claimed, noun, labels }: Opening): ListReading | undefined {
  const match = NAMED_OPENER.exec(text.slice(end));
  if (!match) return undefined;
  const start = end + match[0].length;
  const words = /^[^,;。!?:()]+/.exec(text.slice(start))?.[0];
  if (words === undefined || OPEN_LIST.pattern.test(words) || labels.some((l) => l.start >= end && l.start < start))
    return undefined;
  const ending = noun === '' ? text.slice(end - 2, end) : noun;
  const isOnes = /个一$|“[两二三四五六七八九十]个一”?$/.test(text.slice(0, end));
  const endsSo = (span: Span): boolean => {
    const words = text.slice(span.start, span.end).replace(/^[“‘]|[”’]$/g, '');
    return isOnes ? /^[\u4e00-\u9fff]{0,3}一/.test(words) : words.endsWith(ending);
  };
  const parts = splitList(text, { start, end: start + words.length }, '、').flatMap((part) =>
    cutAtJoint(text, part, endsSo),
  );
  const { items, counts } = parts.every(endsSo) ? { items: parts, counts: [parts.length] } : countMembers(text, parts);
  if (items.length < 2 || !items.every(endsSo)) return undefined;
  return { place: 'behind', items, counts, isSure: Math.abs(items.length - claimed) === 1 && counts.length === 1 };
}

function findBracketed(
  text: string,
  end: number,
  { claimed, noun }: Pick<Opening, 'claimed' | 'noun'>,
): ListReading | undefined {
  const match = BRACKET.exec(text.slice(end));
  if (!match) return undefined;
  const inner = { start: end + match[0].length - 1 - match[1]!.length, end: end + match[0].length - 1 };
  const words = match[1]!;
  if (OPEN_LIST.pattern.test(words) || NOT_MEMBERS.pattern.test(words) || PLACE_KINDS.pattern.test(words))
    return undefined;
  if (BODIES.test(words) && !BODY_NOUN.test(noun)) return undefined;
  const marks = ['、', ','].filter((mark) => words.includes(mark));
  if (marks.length === 0) return undefined;
  const members = countMembers(text, splitList(text, inner, marks[0]!));
  if (members.items.some((i) => i.end === i.start || i.end - i.start > 24)) return undefined;
  return {
    place: 'brackets',
    ...members,
    isSure: members.isSure && marks.length === 1 && isClose(members.items.length, claimed),
  };
}

function findOpened(
  text: string,
  end: number,
  { claimed, labels }: Pick<Opening, 'claimed' | 'labels'>,
): ListReading | undefined {
  const match = OPENER.exec(text.slice(end));
  if (!match) return undefined;
  const start = end + match[0].length;
  const stop = text.slice(start).replace(/[。;!?.\s”’]+$/, '').length + start;
  const words = text.slice(start, stop);
  if (words === '' || /[;。]$/.test(words) || text.trimEnd().endsWith(';')) return undefined;
  if (OPEN_LIST.pattern.test(words) || labels.some((l) => l.start >= end)) return undefined;
  const span = { start, end: stop };
  const marks = ['、', ','].filter((mark) => splitList(text, span, mark).length > 1);
  if (marks.length === 0) return undefined;
  const members = countMembers(text, splitList(text, span, marks[0]!));
  if (members.items.some((i) => i.end === i.start)) return undefined;
  const alone = marks.length === 1 && (marks[0] === '、' || areClauses(members.items));
  const counts = marks.length === 1 ? members.counts : [...members.counts, ...countWithCommas(text, span)];
  const isPlain = members.items.every((i) => i.end - i.start <= 16) && !/\d/.test(words);
  const isSure = members.isSure && alone && isPlain && Math.abs(members.items.length - claimed) === 1;
  return { place: 'behind', items: members.items, counts, isSure, needsEnd: !/即|就是|分别/.test(match[0]) };
}

/** One too few or too many is a slip; far fewer are examples or something else. */
const isClose = (found: number, claimed: number): boolean => found > 2 || Math.abs(found - claimed) === 1;

/** Commas divide clauses of about one length, or they may divide anything. */
const areClauses = (items: readonly Span[]): boolean => {
  const lengths = items.map((i) => i.end - i.start);
  return items.length > 1 && Math.max(...lengths) <= Math.min(...lengths) + 3 && Math.max(...lengths) <= 16;
};

/** With both marks the list may be of clauses, or end at the first comma. */
function countWithCommas(text: string, span: Span): number[] {
  const clauses = splitList(text, span, ',');
  return [clauses.length, ...clauses.map((clause) => splitList(text, clause, '、').length)];
}
