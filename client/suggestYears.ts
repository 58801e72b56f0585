// The years that a new plan is most likely for.

/** Plans for the next year are written from October on. */
const NEXT_FROM = 9;
const SPAN = 5;

export function suggestYears(now: Date, spans: boolean): string {
  const year = now.getFullYear() + (now.getMonth() >= NEXT_FROM ? 1 : 0);
  return spans ? `${year}-${year + SPAN - 1}` : String(year);
}
