// Tables that a converter left as one cell a line: 指标 / 2024年 / 2025年 / 合格率 / 88.6% / 90% / …
// Only where heads name years or goals and every row has the same shape; the first row that has not ends the table.
import type { Snapshot } from '../../text/snapshot.js';
import type { ModelLine } from '../lines.js';
import { type Cell, isNumeric } from './cells.js';

const LONGEST_CELL = 24;
const FEWEST_CELLS = 8;
const WIDEST = 10;
const HEADS = /20\d\d|目标|指标|基数|现状|基期|计划值|任务/;

/** The rows of each table, its heads first. */
export function findFlatTables(snapshot: Snapshot, lines: readonly ModelLine[]): (readonly (readonly Cell[])[])[] {
  const tables: (readonly (readonly Cell[])[])[] = [];
  let run: Cell[] = [];
  const close = (): void => {
    const table = readRun(run);
    if (table) tables.push(table);
    run = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    if (isCell(line)) run.push(toCell(snapshot, line));
    else close();
  }
  close();
  return tables;
}

/** A bare number on a line of its own looks like a page's. */
const isCell = ({ kind, words }: ModelLine): boolean =>
  (kind === 'text' || kind === 'page') && words.length <= LONGEST_CELL && !/[。;!?]|[，,](?!\d{3})/.test(words);

const toCell = (snapshot: Snapshot, line: ModelLine): Cell => ({
  text: snapshot.lines[line.index]!.content.trim(),
  start: line.start + line.facts.indent,
});

function readRun(run: readonly Cell[]): readonly (readonly Cell[])[] | undefined {
  if (run.length < FEWEST_CELLS) return undefined;
  const first = run.findIndex((cell) => isNumeric(cell.text));
  if (first < 3) return undefined;
  // A title may stand before the heads; the first number may have a unit or a kind beside its name before it.
  for (let width = Math.min(WIDEST, first - 1); width >= 3; width--)
    for (const beside of [0, 1, 2]) {
      const head = first - 1 - beside - width;
      if (head < 0) continue;
      const rows = readRows(run.slice(head + width), width);
      const heads = run.slice(head, head + width);
      if (rows.length >= 2 && heads.slice(1).some((cell) => HEADS.test(cell.text))) return [heads, ...rows];
    }
  return undefined;
}

/** Rows as long as each begins with a name and has its numbers in the columns of the first one. */
function readRows(cells: readonly Cell[], width: number): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (let i = 0; i + width <= cells.length; i += width) {
    const row = cells.slice(i, i + width);
    if (isNumeric(row[0]!.text) || !/[\u4e00-\u9fff]{2}/.test(row[0]!.text)) break;
    if (!row.slice(1).every((cell, j) => fits(cell, rows[0]?.[j + 1])) || !row.some((cell) => isNumeric(cell.text)))
      break;
    rows.push(row);
  }
  return rows;
}

const fits = (cell: Cell, above: Cell | undefined): boolean =>
  above === undefined || /^[-—/]+$/.test(cell.text) || isNumeric(cell.text) === isNumeric(above.text);
