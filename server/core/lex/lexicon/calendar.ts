// The calendar of the packs, ready to be looked up: periods and congresses by name, and the patterns that find them.
import type { CongressRow, Period } from '../../data/calendar.js';
import type { Pack } from '../../data/pack.js';
import { rowsOf } from '../../data/packs.js';
import { type Month, parseMonth } from './month.js';
import { anyOf } from './words.js';

/** A congress with its months as numbers. */
export interface Congress {
  readonly number: number;
  readonly name: string;
  readonly held: Month;
  /** The plenums from the first on. */
  readonly plenums: readonly Month[];
  readonly closed: boolean;
}

export interface Calendar {
  readonly periods: ReadonlyMap<string, Period>;
  /** Which year of a period is called so. */
  readonly roles: ReadonlyMap<string, number>;
  readonly congresses: ReadonlyMap<string, Congress>;
  /** Finds a period: groups open, name, close, tail. */
  readonly period: RegExp;
  /** Finds the role of a year right behind a period: group role. */
  readonly role: RegExp;
  /** Finds a congress or plenum: see lex/dates/meetings.ts for its groups. */
  readonly meeting: RegExp;
  /** Finds a name of a congress whatever is said of it: group 1. */
  readonly shown: RegExp;
}

export function createCalendar(packs: readonly Pack[]): Calendar {
  const periods = new Map(rowsOf(packs, 'periods').map((row) => [row.name, row]));
  const roles = new Map(rowsOf(packs, 'yearRoles').flatMap((row) => row.words.map((word) => [word, row.nth])));
  const congresses = new Map(rowsOf(packs, 'congresses').map((row) => [row.name, toCongress(row)]));
  const names = anyOf(congresses.keys());
  return {
    periods,
    roles,
    congresses,
    period: periodPattern(anyOf(periods.keys())),
    role: rolePattern(anyOf(roles.keys())),
    meeting: meetingPattern(names),
    shown: new RegExp(`(?<![一二三四五六七八九])(${names})(?:大|届|次全国)`, 'g'),
  };
}

const toCongress = ({ number, name, held, plenums, closed }: CongressRow): Congress => ({
  number,
  name,
  held: parseMonth(held),
  plenums: plenums.map(parseMonth),
  closed,
});

/** `“十四五”时期`, `十四五规划`, `“十四五”`; not `十四五岁`, not `十五项规划`. */
const periodPattern = (names: string): RegExp =>
  new RegExp(
    `(?<![一二三四五六七八九第])(?<open>[“"‘']?)(?<name>${names})` +
      '(?<close>[”"’\']?)(?<tail>规划期末|规划期|规划|计划|时期末|时期|期间|期末|末|以来)?',
    'g',
  );

/** Behind the period: `实施的开局之年`. */
const rolePattern = (names: string): RegExp =>
  new RegExp(`^(?:发展|建设)?(?:规划)?(?:实施|执行|建设)?的?(?<role>${names})`);

const ORDINAL = '[一二三四五六七八九十]';

const meetingPattern = (names: string): RegExp =>
  new RegExp(
    `(?<party>党的|中共|中国共产党)?(?<![一二三四五六七八九])第?(?<![一二三四五六七八九])(?<name>${names})(?:` +
      `届(?:中央委员会)?(?<list>${ORDINAL}中(?:(?:、|,|和|及|以及)?${ORDINAL}中)*)(?:全会|全体会议)` +
      `|届中央委员会第(?<nth>${ORDINAL}{1,2})次(?:全体会议|全会)` +
      '|届(?<all>历次)全会' +
      '|(?<whole>次全国代表大会)' +
      '|(?<short>大))',
    'g',
  );

/** 20 → 二十大: the last congress held before a month; undefined before the first row. */
export function congressAt({ congresses }: Calendar, month: Month): Congress | undefined {
  let last: Congress | undefined;
  for (const row of congresses.values()) if (row.held < month && row.held > (last?.held ?? 0)) last = row;
  return last;
}
