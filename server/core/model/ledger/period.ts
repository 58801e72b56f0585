// For when a figure is meant: the words that say so, and the year where it can be told.
import { PROMISE } from '../../data/roles.js';
import type { LineFacts, SentenceFacts } from '../../lex/facts.js';
import { keep } from '../../text/kept.js';
import { matchesOf } from '../../text/matches.js';

/** Five-year periods by their number, as written; the last year is the one that a target is for. */
const LAST_YEARS: Readonly<Record<string, number>> = { 二: 2015, 三: 2020, 四: 2025, 五: 2030 };

/** 到2026年和2028年，在校生规模分别达到7200人和8000人: each year with its own figure. */
const ZIPPED = /(?<years>20\d\d年(?:底|末)?(?:[、,和及与]20\d\d年(?:底|末)?)+)[^。;]{0,24}分别[^\d。;]{0,8}$/;

/** The year of a figure that 分别 gives one by one; `starts` are those of the sentence's figures, in order. */
export function zippedYear(text: string, at: number, starts: readonly number[]): number | undefined {
  const marker = text.lastIndexOf('分别', at);
  const first = marker === -1 ? undefined : starts.find((start) => start > marker);
  if (first === undefined) return undefined;
  const years = ZIPPED.exec(text.slice(0, first))?.groups?.years?.match(/20\d\d/g);
  if (!years) return undefined;
  const index = starts.indexOf(at) - starts.indexOf(first);
  const between = text.slice(first, at);
  return index < years.length && !/[,。;]/.test(between) ? Number(years[index]) : undefined;
}

const DEADLINE =
  /20\d\d年(?:\d{1,2}月)?(?:底|末)?前?|“?十[三四五六]五”?(?:期?末|时期|期间)?|\d{1,2}月底?前|年底前?|年内|本世纪中叶/g;

/** By when: the last year, period or month named before the figure in its sentence. */
export function deadlineOf(text: string, at: number): string {
  return matchesOf(text.slice(0, at), DEADLINE).at(-1)?.[0] ?? '';
}

/** The year that a deadline names: 2025年底 → 2025, “十四五”末 → 2025, 年底前 → the plan's own; undefined where none is named. */
export function yearOf(deadline: string, planYear: number | undefined): number | undefined {
  const year = /20\d\d/.exec(deadline)?.[0];
  if (year !== undefined) return Number(year);
  const period = /十([二三四五])五/.exec(deadline)?.[1];
  if (period !== undefined) return LAST_YEARS[period];
  return deadline === '' || deadline.startsWith('本世纪') ? undefined : planYear;
}

/**
 * The text without years that say nothing of when its figures are for: `由2024年的286亿元增加到`, `比2023年`,
 * `2000年底前建成的`, names in 《》 and what stands in brackets.
 */
export const governing = (text: string): string => text.replace(BESIDE, (words) => ' '.repeat(words.length));
const BESIDE =
  /《[^》]*》|\([^)]*\)|(?:由|从|自|比|较|同|以|与)(?:20\d\d年)(?:底|末|初)?|20\d\d年同期|20\d\d年(?:底|末)?(?:以?前|以后|以来|之?后|之前)[^,;。、]{0,6}?的(?=[\d一-龥]{0,8}(?:\d|$))/g;

/** The text without the years that a change starts from: 到年底，由⟦2024年⟧的48%提高到55% is for the end of the plan's year. */
export const withoutStart = (text: string): string =>
  text.replace(/(?:由|从|自|比|较)20\d\d年(?:底|末|初)?/g, (words) => ' '.repeat(words.length));

/** The year stands at the head of the sentence, behind its label at most. */
const HEAD_YEAR = /^[\s(]?[^,。;:]{0,8}20\d\d年/;

/** A line of a list: a bullet or a label opens it. */
const LISTED = /^\s*(?:[—\-–•·●◆■▪※*]|[(（]?[\d一二三四五六七八九十]+[)）.、．]|[①-⑳])/;

/** What a sentence says that moves the year that is kept. */
interface YearWords {
  readonly named: number | undefined;
  readonly isHead: boolean;
  /** 目前: what follows is of no year named before. */
  readonly isPresent: boolean;
  readonly isAhead: boolean;
  /** It ends in a colon. */
  readonly isLead: boolean;
}

const PRESENT_WORDS = /今年|本年度|明年|目前|当前|现有/;

const readYears = keep(({ folded: { text } }: SentenceFacts): YearWords | undefined => {
  const plain = governing(text);
  const words = {
    named: yearOf(deadlineOf(plain, plain.length), undefined),
    isHead: HEAD_YEAR.test(plain),
    isPresent: PRESENT_WORDS.test(plain),
    isAhead: PROMISE.test(plain),
    isLead: /:\s*$/.test(text),
  };
  return words.named !== undefined || words.isPresent || words.isAhead || words.isLead ? words : undefined;
});

const isListed = keep(({ content }: LineFacts): true | undefined => LISTED.test(content) || undefined);

/** Remembers which year was named last, for figures whose own sentence names none. */
export interface YearKeeper {
  /** Tells of a sentence, in order. */
  read(facts: SentenceFacts): void;
  /** A new line begins; a year is kept only for the list that its line opened with a colon. */
  nextLine(facts: LineFacts): void;
  readonly year: number | undefined;
  /** The year named last lies before the plan's own: what follows in its line has been. */
  readonly isPast: boolean;
}

/** `到2025年，甲率达到95%；乙率达到90%。` names the year once for both, `到2030年：` for the lines of its list. */
export function createYearKeeper(planYear: number | undefined): YearKeeper {
  let year: number | undefined;
  let opens = false;
  let isPast = false;
  return {
    get isPast() {
      return isPast;
    },
    get year() {
      return year;
    },
    nextLine(facts) {
      isPast = false;
      if (!opens || !isListed(facts)) {
        year = undefined;
        opens = false;
      }
    },
    read(facts) {
      const words = readYears(facts);
      if (!words) return;
      const { named } = words;
      const isAhead = named !== undefined && (planYear === undefined || named >= planYear);
      if (isAhead) year = named;
      else if (words.isPresent) year = undefined;
      // A year in a later clause only compares: 新增3.2万人，2025年完成3.3万人。
      if (named !== undefined && (isAhead || words.isHead)) isPast = !isAhead;
      else if (words.isAhead) isPast = false;
      if (words.isLead || named !== undefined) opens = words.isLead;
    },
  };
}
