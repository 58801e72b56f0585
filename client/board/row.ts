// One row of the board's table.
import type { BoardTexts } from '../texts/board.js';
import { fillIn, make, makeBars } from './elements.js';
import type { BoardRow } from './messages.js';
import { barsOf, COLUMNS, type Column } from './rows.js';

export function makeRow(row: BoardRow, index: number, texts: BoardTexts): HTMLElement {
  const cells = COLUMNS.map((column) => makeCell(row, column, texts));
  return make('div', {
    class: row.reports.length > 0 ? 'row marked' : row.filled ? 'row' : 'row open',
    // The head is the first row.
    attributes: { role: 'row', 'aria-rowindex': String(index + 2), tabindex: '-1' },
    children: cells,
  });
}

const FACTS: Readonly<Record<Exclude<Column, 'mark' | 'progress'>, (row: BoardRow) => string>> = {
  indicator: (row) => row.indicator,
  value: (row) => row.value,
  deadline: (row) => row.deadline,
  scope: (row) => row.scope,
  section: (row) => row.section,
};

function makeCell(row: BoardRow, column: Column, texts: BoardTexts): HTMLElement {
  const attributes = { role: 'gridcell' };
  if (column === 'mark') {
    const text = row.reports.length > 0 ? `⚠ ${texts.conflict}` : row.filled ? texts.fine : texts.toFill;
    return make('div', { class: column, text, title: row.reports.join('\n'), attributes });
  }
  if (column === 'progress') return makeProgress(row, texts, attributes);
  const text = FACTS[column](row);
  return make('div', { class: column, text, title: column === 'section' ? row.path : text, attributes });
}

/** What it starts from in words, and both values as bars. */
function makeProgress(row: BoardRow, texts: BoardTexts, attributes: Record<string, string>): HTMLElement {
  const { from, to } = barsOf(row);
  const baseline = row.baseline?.text;
  const spoken = [
    ...(baseline === undefined ? [] : [fillIn(texts.baseline, { value: baseline })]),
    fillIn(texts.target, { value: row.value }),
  ].join(' → ');
  const bars = [
    ...(from === undefined ? [] : [{ class: 'from', share: from }]),
    ...(to === undefined ? [] : [{ class: 'to', share: to }]),
  ];
  return make('div', {
    class: 'progress',
    title: spoken,
    attributes,
    children: [
      make('span', { class: 'start', text: baseline ?? '' }),
      ...(bars.length > 0 ? [makeBars(spoken, bars)] : []),
    ],
  });
}
