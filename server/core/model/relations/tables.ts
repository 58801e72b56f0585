// Totals of tables: a row or column headed 合计 or 总计 whose figures are not the sum of the others.
// Invariant: a table is judged only where its shape is sure: every row as wide as its head, no subtotals, no 其中 rows.
import { TOTAL_HEAD, UNSUMMED_HEAD } from '../../data/relations/tables.js';
import { type Decimal, isNear, lastStep, parseDecimal, sum } from '../../lex/decimal.js';
import { fold } from '../../text/fold.js';
import type { Snapshot } from '../../text/snapshot.js';
import type { Span } from '../../text/span.js';
import type { ModelLine } from '../lines.js';

export interface TableSum {
  readonly whole: TableCell;
  readonly parts: readonly TableCell[];
  readonly total: Decimal;
  /** What the row or column is headed, as written; empty where it has none. */
  readonly head: string;
}

export interface TableCell {
  /** The digits, in the document. */
  readonly span: Span;
  readonly value: Decimal;
  readonly step: Decimal;
}

interface Cell {
  readonly words: string;
  readonly number?: TableCell;
}

type Table = readonly (readonly Cell[])[];

/** Totals that do not come out, table by table. */
export function findTableSums(snapshot: Snapshot, lines: readonly ModelLine[]): TableSum[] {
  const found: TableSum[] = [];
  let rows: Cell[][] = [];
  const close = (): void => {
    if (rows.length >= 3) for (const sum of judgeTable(rows)) found.push(sum);
    rows = [];
  };
  for (const line of lines)
    if (line.kind === 'table') {
      const row = readRow(snapshot.lines[line.index]!.content, line.start);
      if (row.some((cell) => cell.words !== '' && !/^:?-+:?$/.test(cell.words))) rows.push(row);
    } else if (line.kind !== 'blank') close();
  close();
  return found;
}

function readRow(content: string, start: number): Cell[] {
  const isPiped = content.trimStart().startsWith('|');
  const cells: Cell[] = [];
  let at = start;
  for (const part of content.split(isPiped || !content.includes('\t') ? '|' : '\t')) {
    cells.push(readCell(part, at));
    at += part.length + 1;
  }
  return isPiped ? cells.slice(1, content.trimEnd().endsWith('|') ? -1 : undefined) : cells;
}

/** A cell is a number where it holds digits, perhaps with a unit, and nothing else. */
function readCell(part: string, at: number): Cell {
  const folded = fold(part).text;
  const words = folded.replace(/\*\*/g, '').trim();
  const match = /^[\s*]*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?[\u4e00-\u9fff]{0,3}[\s*]*$/.exec(folded);
  const value = match && folded.length === part.length ? parseDecimal(match[1]!.replaceAll(',', '')) : undefined;
  if (!match || !value) return { words };
  const start = at + folded.indexOf(match[1]!);
  return { words, number: { span: { start, end: start + match[1]!.length }, value, step: lastStep(match[1]!) } };
}

function judgeTable(table: Table): TableSum[] {
  const width = table[0]!.length;
  const head = table[0]!;
  if (width < 2 || table.some((row) => row.length !== width) || head.some((cell) => cell.number && !isYear(cell)))
    return [];
  const all = table.flat().map((cell) => cell.words);
  if (all.some((words) => /^(?:小计|其中|[一二三四五六七八九十]+[、.])/.test(words))) return [];
  return [...judgeRows(table), ...judgeColumns(table)];
}

const isYear = (cell: Cell): boolean => /^(?:19|20)\d\d年?$/.test(cell.words);

/** The row headed 合计: each column of figures above (or below) it. */
function judgeRows(table: Table): TableSum[] {
  const body = table.slice(1);
  const totals = body.filter((row) => row.slice(0, 2).some((cell) => TOTAL_HEAD.test(cell.words)));
  if (totals.length !== 1 || (totals[0] !== body.at(-1) && totals[0] !== body[0])) return [];
  const others = body.filter((row) => row !== totals[0]);
  return consensus(
    table[0]!.flatMap((cell, i): Reckoned[] => {
      const whole = totals[0]![i]!.number;
      if (!whole || UNSUMMED_HEAD.test(cell.words)) return [];
      return (
        reckon(
          whole,
          others.map((row) => row[i]!),
          cell.words,
        ) ?? []
      );
    }),
    1,
  );
}

/** The column headed 合计: the figures of each row that stand on one side of it. */
function judgeColumns(table: Table): TableSum[] {
  const head = table[0]!;
  const at = head.findIndex((cell) => TOTAL_HEAD.test(cell.words));
  if (at === -1 || head.filter((cell) => TOTAL_HEAD.test(cell.words)).length > 1) return [];
  const sides = [head.map((_, i) => i).slice(at + 1), head.map((_, i) => i).slice(0, at)];
  const side = sides.find((columns) => columns.filter((i) => table.slice(1).some((row) => row[i]!.number)).length >= 2);
  if (!side) return [];
  const columns = side.filter(
    (i) => !UNSUMMED_HEAD.test(head[i]!.words) && table.slice(1).every((row) => !isText(row[i]!)),
  );
  const reckoned = table.slice(1).flatMap((row): Reckoned[] => {
    const whole = row[at]!.number;
    return whole
      ? (reckon(
          whole,
          columns.map((i) => row[i]!),
          row[0]!.words,
        ) ?? [])
      : [];
  });
  // Columns are summed only where most rows show that they are meant to be.
  return reckoned.length >= 3 ? consensus(reckoned, 0.6) : [];
}

const isText = (cell: Cell): boolean => !cell.number && !/^[-—–/]*$/.test(cell.words);

type Reckoned = TableSum & { readonly fits: boolean };

/** Undefined where a cell among the parts is neither a number nor empty. */
function reckon(whole: TableCell, cells: readonly Cell[], head: string): Reckoned[] | undefined {
  if (cells.some(isText)) return undefined;
  const parts = cells.flatMap((cell) => cell.number ?? []);
  if (parts.length < 2) return undefined;
  const total = sum(parts.map((part) => part.value));
  const slack = isWhole([whole, ...parts]) ? whole.step.minus(whole.step) : sum(parts.map((part) => part.step.div(2)));
  return [{ whole, parts, total, head, fits: total.minus(whole.value).abs().lte(slack) }];
}

/** Whole numbers in a table are counted; only decimals were rounded. */
const isWhole = (cells: readonly TableCell[]): boolean => cells.every((cell) => cell.step.eq(1));

/**
 * Where others come out, one that does not is wrong; where one alone is judged, it must at least be near.
 * `least`: the share of sums that must come out; 1 asks for all but one.
 */
function consensus(reckoned: readonly Reckoned[], least: number): TableSum[] {
  const wrong = reckoned.filter((r) => !r.fits);
  const right = reckoned.length - wrong.length;
  if (least < 1) return right >= reckoned.length * least ? wrong : [];
  if (wrong.length > 1) return right > wrong.length ? wrong : [];
  return wrong.filter((r) => right > 0 || isNear(r.total, r.whole.value, '0.3'));
}
