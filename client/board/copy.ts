// The rows as they are shown, for a word processor and for a plain text. Strings only, no page.
import type { BoardTexts } from '../texts/board.js';
import type { BoardRow } from './messages.js';

type Head = 'indicator' | 'baseline' | 'value' | 'deadline' | 'scope' | 'section';

const cellsOf = (row: BoardRow): string[] => [
  row.indicator,
  row.baseline?.text ?? '',
  row.value,
  row.deadline,
  row.scope,
  row.section,
];

const headOf = (texts: BoardTexts): string[] => {
  const names: Readonly<Record<Head, string>> = {
    indicator: texts.indicator,
    baseline: texts.baseline.replace('{value}', '').trim(),
    value: texts.value,
    deadline: texts.deadline,
    scope: texts.scope,
    section: texts.section,
  };
  return Object.values(names);
};

/** A table that Word and WPS take with its lines. */
export function toHtml(rows: readonly BoardRow[], texts: BoardTexts): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag} style="border:1px solid #000;padding:2px 6px">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table style="border-collapse:collapse">${line(headOf(texts), 'th')}${rows
    .map((row) => line(cellsOf(row), 'td'))
    .join('')}</table>`;
}

/** A row a line, with tabs between the cells. */
export const toPlainText = (rows: readonly BoardRow[], texts: BoardTexts): string =>
  [headOf(texts), ...rows.map(cellsOf)]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\r\n');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
