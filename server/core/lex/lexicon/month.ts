// Months as numbers, so that they compare and subtract.

/** Year × 12 + month. */
export type Month = number;

export const monthOf = (year: number, month: number): Month => year * 12 + month;

/** `2022-10` as packs write it. */
export const parseMonth = (text: string): Month => {
  const [year = '', month = ''] = text.split('-');
  return monthOf(Number(year), Number(month));
};

/** The year and the month of a Month. */
export const dateOf = (month: Month): { year: number; month: number } => ({
  year: Math.floor((month - 1) / 12),
  month: ((month - 1) % 12) + 1,
});

export const nameOfMonth = (value: Month): string => `${dateOf(value).year}年${dateOf(value).month}月`;
