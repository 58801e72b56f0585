// Figures in tables: a row's head names the indicator and a column's head the year or what kind of value stands below it,
// or the other way round. Tables are Markdown rows, lines of cells parted by tabs or blanks, or a line for each cell.
// Invariant: only cells that hold a number and little else become figures.
import { UNIT_NAMES } from '../../data/units.js';
import { findNumbers, type NumberFact } from '../../lex/numbers.js';
import { fold, unfold } from '../../text/fold.js';
import type { Snapshot } from '../../text/snapshot.js';
import type { Span } from '../../text/span.js';
import type { ModelLine } from '../lines.js';
import { findAlignedTables } from './alignedTables.js';
import { type Cell, isNumeric } from './cells.js';
import { findFlatTables } from './flatTables.js';

export interface TableFigure {
  /** The number with its unit, in the document. */
  readonly span: Span;
  /** The row, in the document. */
  readonly row: Span;
  readonly indicator: string;
  readonly number: NumberFact;
  readonly unit: string;
  readonly comparator: '>=' | '<=' | '=';
  /** The head of the column, folded: `2025年目标`, `基期值`. */
  readonly column: string;
}

/** Figures of the tables among the lines, in order. */
export function findTableFigures(snapshot: Snapshot, lines: readonly ModelLine[]): TableFigure[] {
  const found: TableFigure[] = [];
  let rows: Cell[][] = [];
  let isBehindGap = false;
  for (const line of lines) {
    if (line.kind === 'table') {
      const cells = toCells(snapshot.lines[line.index]!.content, line.start);
      if (isBehindGap && beginsAnew(rows, cells)) {
        for (const figure of readTable(rows)) found.push(figure);
        rows = [];
      }
      isBehindGap = false;
      if (cells.some((cell) => cell.text !== '' && !/^:?-+:?$/.test(cell.text))) rows.push(cells);
    } else if (line.kind === 'blank') isBehindGap = true;
    else if (rows.length > 0) {
      for (const figure of readTable(rows)) found.push(figure);
      rows = [];
    }
  }
  const others = [...findFlatTables(snapshot, lines), ...findAlignedTables(snapshot, lines)].flatMap(readTable);
  return [...found, ...readTable(rows), ...others].sort((a, b) => a.span.start - b.span.start);
}

const HEAD = /^(?:序号|指标|项目|名称|内容|类别|单位|地区|年度|年份)/;

/** A row of words behind a blank line, one of which heads a column, opens another table. */
const beginsAnew = (rows: readonly (readonly Cell[])[], cells: readonly Cell[]): boolean =>
  rows.length > 1 &&
  cells.some(({ text }) => HEAD.test(text)) &&
  !cells.some(({ text }) => isNumeric(text) && !/^\d{4}$/.test(text));

function toCells(content: string, start: number): Cell[] {
  const mark = content.includes('\t') && !content.trimStart().startsWith('|') ? '\t' : '|';
  const cells: Cell[] = [];
  let at = 0;
  for (const part of content.split(mark)) {
    const lead = part.length - part.trimStart().length;
    cells.push({ text: part.trim(), start: start + at + lead });
    at += part.length + 1;
  }
  return mark === '|' ? cells.slice(1, -1) : cells;
}

const UNIT_COLUMN = /^(?:计量)?单位$/;
/** Columns that hold no value of the indicator in the row's head. */
const OTHER_COLUMN = /序号|编号|属性|备注|责任|牵头|部门|时限|年龄|电话|姓名|级别|类别|名称/;

function readTable(rows: readonly (readonly Cell[])[]): TableFigure[] {
  const head = rows[0];
  if (!head || rows.length < 2 || head.some((cell) => isNumeric(cell.text) && !/^\d{4}$/.test(cell.text))) return [];
  const heads = head.map((cell) => fold(cell.text).text.replace(/\s/g, ''));
  const unitColumn = heads.findIndex((name) => UNIT_COLUMN.test(name));
  return rows.slice(1).flatMap((row) => readRow(row, heads, unitColumn));
}

/** Heads of columns that say what kind of value stands below them, or for when; others name what is measured. */
const VALUE_HEAD = /20\d\d|目标|指标|数值|现状|基数|基期|计划|预期|任务|完成|[^产总价]值$|上年|去年|本年|实绩|实际/;
const YEAR_HEAD = /^(?:年度|年份|年)$/;
const TOTAL = /^(?:合计|总计|小计|累计)$/;

function readRow(row: readonly Cell[], heads: readonly string[], unitColumn: number): TableFigure[] {
  const isYear = YEAR_HEAD.test(heads[0] ?? '') && row.length > 1;
  const name = isYear
    ? 0
    : row.findIndex((cell, i) => i !== unitColumn && /[\u4e00-\u9fff]{2}/.test(cell.text) && !isNumeric(cell.text));
  if (name === -1) return [];
  const own = splitUnit(row[name]!.text);
  const unit = (unitColumn === -1 ? '' : row[unitColumn]?.text) || own.unit;
  const last = row.at(-1)!;
  const span = { start: row[0]!.start, end: last.start + last.text.length };
  return row.flatMap((cell, i) => {
    const column = heads[i] ?? '';
    if (i <= name || i === unitColumn || OTHER_COLUMN.test(column) || !isNumeric(cell.text)) return [];
    const head = splitUnit(column);
    if (isYear)
      return toFigure(cell, row[0]!.text, { ...head, indicator: head.indicator + totalOf(row[0]!.text) }, span) ?? [];
    if (VALUE_HEAD.test(column) || column === '' || unit !== '')
      return toFigure(cell, column, { indicator: own.indicator, unit }, span) ?? [];
    const indicator = TOTAL.test(own.indicator) ? head.indicator + own.indicator : own.indicator + head.indicator;
    return toFigure(cell, '', { indicator, unit: head.unit }, span) ?? [];
  });
}

const totalOf = (words: string): string => (TOTAL.test(words) ? words : '');

interface Named {
  readonly indicator: string;
  readonly unit: string;
}

/** `孕产妇死亡率（/10万）` names its unit in brackets. */
function splitUnit(text: string): Named {
  const match = /^(.*?)\s?[（(]([^（）()]{1,6})[）)]$/.exec(text);
  const isUnit =
    match &&
    (UNIT_NAMES.includes(match[2]!.replace(/^[百千]?[万亿]/, '')) || /^(?:%|‰|％|\/10万|1\/10万)$/.test(match[2]!));
  return isUnit ? { indicator: match[1]!, unit: match[2]! } : { indicator: text, unit: '' };
}

function toFigure(cell: Cell, column: string, { indicator, unit }: Named, row: Span): TableFigure | undefined {
  const folded = fold(cell.text);
  const number = findNumbers(folded.text)[0];
  if (!number) return undefined;
  const rest = folded.text.slice(number.end).trim();
  const own = UNIT_NAMES.find((name) => rest.startsWith(name)) ?? '';
  const sign =
    number.base === 'percent' ? '%' : number.base === 'permille' ? '‰' : number.base === 'per100k' ? '/10万' : '';
  const place = unfold(folded, {
    start: number.start,
    end: number.end + (own === '' ? 0 : folded.text.slice(number.end).indexOf(own) + own.length),
  });
  const before = folded.text.slice(0, number.start);
  return {
    span: { start: cell.start + place.start, end: cell.start + place.end },
    row,
    indicator,
    number,
    unit: sign || number.scale + own || unit.replace('％', '%').replace(/^1\//, '/'),
    comparator:
      /[≥>]|不低于/.test(before) || rest.startsWith('以上', own.length)
        ? '>='
        : /[≤<]|不超过/.test(before)
          ? '<='
          : '=',
    column,
  };
}
