// For when a figure is meant: the words that say so, and the year where it can be told.

/** Five-year periods by their number, as written; the last year is the one that a target is for. */
const LAST_YEARS: Readonly<Record<string, number>> = { 二: 2015, 三: 2020, 四: 2025, 五: 2030 };

/** By when: the last year, period or month named before the figure in its sentence. */
export function deadlineOf(text: string, at: number): string {
  const dates = [
    ...text
      .slice(0, at)
      .matchAll(
        /20\d\d年(?:\d{1,2}月)?(?:底|末)?前?|“?十[三四五六]五”?(?:期?末|时期|期间)?|\d{1,2}月底?前|年底前?|年内|本世纪中叶/g,
      ),
  ];
  return dates.at(-1)?.[0] ?? '';
}

/** The year that a deadline names: 2025年底 → 2025, “十四五”末 → 2025, 年底前 → the plan's own; undefined where none is named. */
export function yearOf(deadline: string, planYear: number | undefined): number | undefined {
  const year = /20\d\d/.exec(deadline)?.[0];
  if (year !== undefined) return Number(year);
  const period = /十([二三四五])五/.exec(deadline)?.[1];
  if (period !== undefined) return LAST_YEARS[period];
  return deadline === '' || deadline.startsWith('本世纪') ? undefined : planYear;
}
