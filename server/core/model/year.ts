// The year that a plan is for, as its first lines name it.
import type { Calendar } from '../lex/lexicon/calendar.js';
import { matchesOf } from '../text/matches.js';
import type { ModelLine } from './lines.js';

/** How many lines with words at the top may name the plan's year. */
const TOP = 6;

/**
 * The year that the first line with one names: of a span its first (2021—2025年), else the latest
 * (`2023年总结和2024年计划` is a plan for 2024; 到2030年 is a deadline), else the first year of a period named there.
 */
export function findPlanYear(lines: readonly ModelLine[], calendar: Calendar): number | undefined {
  const top = lines.filter((line) => line.kind === 'text').slice(0, TOP);
  for (const line of top) {
    const words = line.words.slice(0, 80);
    const span = /(20\d\d)年?(?:\d{1,2}月)?\s?[-—–~至到]+\s?20\d\d/.exec(words)?.[1];
    const years = span ? [span] : matchesOf(words, /(?<!到)(20\d\d)年/g).map((match) => match[1]);
    if (years.length > 0) return Math.max(...years.map(Number));
    const period = findPeriod(words, calendar);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** The first year of a period; 十五 and 九五 are also numbers and need their quotation marks. */
function findPeriod(words: string, { period, periods }: Calendar): number | undefined {
  for (const { groups } of matchesOf(words, period))
    if (groups!.name!.length > 2 || groups!.open) return periods.get(groups!.name!)!.first;
  return undefined;
}
