// Congresses of the Party and plenums of their committees: 党的十七大, 十七届六中全会, 二十届二中、三中全会.
// A bare 二十大 may count things (二十大工程) and other bodies number theirs alike: both are passed over.
import { OTHER_BODIES } from '../../data/bodies.js';
import { matchesOf } from '../../text/matches.js';
import { chineseNumber } from '../chars.js';
import type { Calendar, Congress } from '../lexicon/calendar.js';
import { dateOf, nameOfMonth } from '../lexicon/month.js';
import type { DateFault, MeetingFact } from './fact.js';
import { smallNumber, YEAR, yearOf } from './reckoning.js';

/** Behind a bare 十九大 that is the congress and no number of things. */
const CONGRESS_AFTER =
  /^(?:精神|报告|以来|召开|胜利|闭幕|提出|确定|关于|代表|作出|部署|决策|[、和及](?:党的)?(?:二十|十[一二三四五六七八九])[大届])/;

export function findMeetings(text: string, calendar: Calendar): MeetingFact[] {
  const found: MeetingFact[] = [];
  for (const match of matchesOf(text, calendar.meeting))
    if (isParty(text, match)) found.push(...readMeetings(match, calendar));
  return found;
}

function isParty(text: string, match: RegExpMatchArray): boolean {
  const g = match.groups!;
  if (g.party !== undefined) return true;
  if (g.whole !== undefined || OTHER_BODIES.test(text.slice(Math.max(0, match.index! - 20), match.index))) return false;
  return g.short === undefined || CONGRESS_AFTER.test(text.slice(match.index! + match[0].length));
}

function readMeetings(match: RegExpMatchArray, { congresses }: Calendar): MeetingFact[] {
  const g = match.groups!;
  const congress = congresses.get(g.name!)!;
  const whole = { start: match.index! + (g.party?.length ?? 0), end: match.index! + match[0].length };
  const words = match[0].slice(g.party?.length ?? 0);
  if (g.list !== undefined) return readList(match, congress, g.list);
  if (g.nth === undefined) return [{ span: whole, words, congress, held: congress.held }];
  return [withPlenum({ span: whole, words, congress }, chineseNumber(g.nth))];
}

/** `二中、三中全会`: the first reaches back to its congress, the last on to 全会. */
function readList(match: RegExpMatchArray, congress: Congress, list: string): MeetingFact[] {
  const at = match.index! + match[0].indexOf(list);
  const start = match.index! + (match.groups!.party?.length ?? 0);
  const items = matchesOf(list, /([一二三四五六七八九十])中/g);
  return items.map((item, i) => {
    const span = {
      start: i === 0 ? start : at + item.index,
      end: i === items.length - 1 ? match.index! + match[0].length : at + item.index + 2,
    };
    return withPlenum({ span, words: `${congress.name}届${item[0]}全会`, congress }, chineseNumber(item[1]!));
  });
}

function withPlenum(fact: MeetingFact, plenum: number | undefined): MeetingFact {
  if (plenum === undefined) return fact;
  const held = fact.congress.plenums[plenum - 1];
  return { ...fact, plenum, ...(held === undefined ? {} : { held }) };
}

/** The newest congress that shows in a name, whatever is said of it: a text that has it does not stem from before. */
export function newestNamed(text: string, { shown, congresses }: Calendar): number {
  let newest = 0;
  for (const match of matchesOf(text, shown)) newest = Math.max(newest, congresses.get(match[1]!)!.number);
  return newest;
}

export function findMeetingFaults(text: string, meetings: readonly MeetingFact[]): DateFault[] {
  return meetings.flatMap((fact, i) => {
    const fault = checkOrdinal(fact) ?? checkDate(text, fact) ?? checkOrder(text, fact, meetings[i - 1]);
    return fault ? [fault] : [];
  });
}

/** Only a closed congress had a known number of plenums. */
function checkOrdinal({ congress, plenum, words, span }: MeetingFact): DateFault | undefined {
  const count = congress.plenums.length;
  if (plenum === undefined || plenum <= count || !congress.closed) return undefined;
  return { id: 'meetingNone', verdict: 'fails', span, args: { quote: words, name: congress.name, count } };
}

/** `(2021年11月`, `于2021年11月召开`. */
const HELD_AFTER = new RegExp(
  `^(?:\\(|(?:于|在)(?=[^,。;()]{4,20}(?:召开|举行|闭幕)))(?<date>(?<year>${YEAR})年(?:(?<month>\\d{1,2})月)?)`,
);
/** `2021年11月召开的党的`. */
const HELD_BEFORE = new RegExp(
  `(?<![\\d])(?<date>(?<year>${YEAR})年(?:(?<month>\\d{1,2})月)?)(?:\\d{1,2}日)?(?:[-—至]\\d{1,2}日)?,?(?:在北京)?(?:胜利)?(?:召开|举行|闭幕)的?(?:党的|中共|中国共产党)?$`,
);

function checkDate(text: string, { span, words, held }: MeetingFact): DateFault | undefined {
  if (held === undefined) return undefined;
  const from = Math.max(0, span.start - 40);
  const before = HELD_BEFORE.exec(text.slice(from, span.start));
  const match = before ?? HELD_AFTER.exec(text.slice(span.end, span.end + 40));
  const year = match && yearOf(match.groups!.year!);
  if (!match || year === undefined) return undefined;
  const actual = dateOf(held);
  const month = match.groups!.month === undefined ? undefined : smallNumber(match.groups!.month);
  if (year === actual.year && (month === undefined || month === actual.month)) return undefined;
  const date = match.groups!.date!;
  const start = before ? from + before.index : span.end + match[0].indexOf(date);
  const args = { quote: date, meeting: words, held: nameOfMonth(held) };
  return { id: 'meetingDate', verdict: 'fails', span: { start, end: start + date.length }, args };
}

/**
 * Congresses, and plenums of one committee, are named in the order in which they met; a congress with plenums stands
 * beside those of its own committee or of the one before (党的二十大和十九届历次全会).
 */
function checkOrder(text: string, fact: MeetingFact, before: MeetingFact | undefined): DateFault | undefined {
  if (!before || !/^(?:精神)?[、和](?:党的)?$/.test(text.slice(before.span.end, fact.span.start))) return undefined;
  const [first, second] = [before.congress.number, fact.congress.number];
  const args = { quote: fact.words, other: before.words };
  if (isCongress(before) && !isCongress(fact) && Math.abs(first - second) >= 2)
    return { id: 'meetingPair', verdict: 'fails', span: { start: before.span.start, end: fact.span.end }, args };
  const isBackwards =
    isCongress(before) && isCongress(fact)
      ? second < first
      : first === second && (fact.plenum ?? Number.POSITIVE_INFINITY) < (before.plenum ?? 0);
  return isBackwards ? { id: 'meetingOrder', verdict: 'unsure', span: fact.span, args } : undefined;
}

const isCongress = (fact: MeetingFact): boolean => fact.plenum === undefined && !fact.words.includes('历次');
