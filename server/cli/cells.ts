// Cells of tables that other programs read.

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Lines that end as spreadsheets want them. */
export const toCsv = (table: readonly (readonly string[])[]): string =>
  table.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

const markdownRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[|\\`*_<>[\]]/g, '\\$&').replace(/[\r\n]/g, ' ')).join(' | ')} |\n`;

/** The first row is the head. */
export const toMarkdown = ([head, ...rows]: readonly (readonly string[])[]): string =>
  head ? [head, head.map(() => '---'), ...rows].map(markdownRow).join('') : '';
