// Which rows the board shows and in which order, and which of them are drawn. Plain data, no page.
import { createFilter } from '../targets/filter.js';
import type { BoardRow } from './messages.js';

export const COLUMNS = ['mark', 'indicator', 'value', 'deadline', 'scope', 'section', 'progress'] as const;
export type Column = (typeof COLUMNS)[number];

export const SHOWN = ['all', 'marked', 'open'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** What the reader has chosen; without a sort the rows stand in the order of the text. */
export interface Choice {
  readonly filter: string;
  readonly shown: Shown;
  readonly sort?: Sort;
}

export const NO_CHOICE: Choice = { filter: '', shown: 'all' };

/** What was kept from an earlier page; whatever is not as it should be is left at its default. */
export function readChoice(value: unknown): Choice {
  if (typeof value !== 'object' || value === null) return NO_CHOICE;
  const { filter, shown, sort } = value as Partial<Record<keyof Choice, unknown>>;
  const kept = sort as Partial<Sort> | undefined;
  const column = COLUMNS.find((name) => name === kept?.column);
  return {
    filter: typeof filter === 'string' ? filter : '',
    shown: SHOWN.find((name) => name === shown) ?? 'all',
    ...(column ? { sort: { column, descending: kept?.descending === true } } : {}),
  };
}

/** Upwards, then downwards, then back to the order of the text. */
export function nextSort(sort: Sort | undefined, column: Column): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

export function chooseRows(rows: readonly BoardRow[], { filter, shown, sort }: Choice): readonly BoardRow[] {
  const fits = createFilter(filter);
  const chosen = rows.filter(
    (row) =>
      (shown === 'all' || (shown === 'open' ? !row.filled : row.reports.length > 0)) &&
      fits(row.indicator, row.value, row.deadline, row.scope, row.path, row.baseline?.text ?? ''),
  );
  if (!sort) return chosen;
  const compare = COMPARE[sort.column];
  const sign = sort.descending ? -1 : 1;
  return chosen.sort((a, b) => sign * compare(a, b));
}

type Compare = (a: BoardRow, b: BoardRow) => number;

/** Chinese by its pinyin, digits by their value. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

const byText =
  (textOf: (row: BoardRow) => string): Compare =>
  (a, b) =>
    collator.compare(textOf(a), textOf(b));

/** Rows without a number stand behind the others. */
const byNumber =
  (numberOf: (row: BoardRow) => number | undefined, then: Compare): Compare =>
  (a, b) =>
    (numberOf(a) ?? Number.MAX_VALUE) - (numberOf(b) ?? Number.MAX_VALUE) || then(a, b);

const COMPARE: Readonly<Record<Column, Compare>> = {
  mark: byNumber(
    (row) => (row.reports.length > 0 ? 0 : row.filled ? 2 : 1),
    () => 0,
  ),
  indicator: byText((row) => row.indicator),
  value: byNumber(
    (row) => row.amount,
    byText((row) => row.value),
  ),
  deadline: byNumber(
    (row) => row.year,
    byText((row) => row.deadline),
  ),
  scope: byText((row) => row.scope),
  section: byText((row) => row.path),
  progress: byNumber(growthOf, () => 0),
};

/** By how much of the baseline a target lies above it. */
function growthOf({ amount, baseline }: BoardRow): number | undefined {
  const from = baseline?.amount;
  return amount === undefined || from === undefined || from === 0 ? undefined : (amount - from) / Math.abs(from);
}

/** Lengths of a row's bars, from 0 to 1; a bar that would say nothing is absent. */
export interface Bars {
  readonly from?: number;
  readonly to?: number;
}

/** A share is drawn on a scale to 100 %, anything else beside its baseline only. */
export function barsOf({ amount, unit, baseline }: BoardRow): Bars {
  const from = baseline?.amount;
  const isPercent = unit === '%' || unit === '％';
  if (!isPercent && (amount === undefined || from === undefined)) return {};
  const whole = Math.max(isPercent ? 100 : 0, amount ?? 0, from ?? 0);
  if (whole <= 0) return {};
  const share = (value: number): number => Math.min(1, Math.max(0, value / whole));
  return {
    ...(from === undefined ? {} : { from: share(from) }),
    ...(amount === undefined ? {} : { to: share(amount) }),
  };
}

export interface Viewport {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows beyond the edges that are drawn all the same, so that scrolling shows no gap. */
const BEYOND = 12;

/** The rows to draw, the last one exclusive. */
export function rowsInView(count: number, { scrollTop, height, rowHeight }: Viewport): { first: number; end: number } {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - BEYOND);
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + BEYOND);
  return { first, end: Math.max(first, end) };
}
