// Tables that are held together by blanks: a line of heads and lines of as many cells below it.
// Only where the heads are words, and every row has numbers where the first one has them.
import type { Snapshot } from '../../text/snapshot.js';
import type { ModelLine } from '../lines.js';
import { type Cell, isNumeric } from './cells.js';

const FEWEST_COLUMNS = 3;
const LONGEST_LINE = 120;
/** Heads that show a table where single blanks part its cells: a unit in brackets, a year, a usual head. */
const SHOWN = /[（(][^（）()]{1,6}[）)]|20\d\d|目标|指标|单位|年度|合计|序号/;

/** The rows of each table, its heads first. */
export function findAlignedTables(snapshot: Snapshot, lines: readonly ModelLine[]): (readonly (readonly Cell[])[])[] {
  const tables: (readonly (readonly Cell[])[])[] = [];
  const texts = lines.filter(({ kind }) => kind !== 'blank');
  for (let i = 0; i + 2 < texts.length; i++) {
    const rows = readTable(snapshot, texts, i);
    if (!rows) continue;
    tables.push(rows);
    i += rows.length - 1;
  }
  return tables;
}

function readTable(
  snapshot: Snapshot,
  texts: readonly ModelLine[],
  at: number,
): readonly (readonly Cell[])[] | undefined {
  const head = texts[at]!;
  if (!mayBeRow(head)) return undefined;
  for (const gap of [/[ \u3000]{2,}/, /[ \u3000]+/]) {
    const heads = toCells(snapshot, head, gap);
    if (heads.length < FEWEST_COLUMNS || heads.some(({ text }) => isNumeric(text) && !/^20\d\d$/.test(text))) continue;
    if (gap.source.endsWith('+') && heads.filter(({ text }) => SHOWN.test(text)).length < 2) continue;
    const rows = readRows(snapshot, texts.slice(at + 1, at + 200), gap, heads.length);
    if (rows.length >= 2) return [heads, ...rows];
  }
  return undefined;
}

function readRows(snapshot: Snapshot, below: readonly ModelLine[], gap: RegExp, width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (const line of below) {
    if (!mayBeRow(line)) break;
    const cells = toCells(snapshot, line, gap);
    if (cells.length !== width || !cells.some(({ text }) => isNumeric(text))) break;
    if (rows[0] && !cells.every((cell, i) => fits(cell, rows[0]![i]!))) break;
    rows.push(cells);
  }
  return rows;
}

const mayBeRow = ({ kind, words }: ModelLine): boolean =>
  kind === 'text' && words.length <= LONGEST_LINE && !/[。;!?|\t]/.test(words) && / /.test(words);

const fits = (cell: Cell, above: Cell): boolean =>
  /^[-—/]+$/.test(cell.text) || /^[-—/]+$/.test(above.text) || isNumeric(cell.text) === isNumeric(above.text);

function toCells(snapshot: Snapshot, line: ModelLine, gap: RegExp): Cell[] {
  const { content } = snapshot.lines[line.index]!;
  const cells: Cell[] = [];
  let at = line.facts.indent;
  for (const text of content
    .slice(at)
    .trimEnd()
    .split(new RegExp(`(${gap.source})`))) {
    if (/\S/.test(text)) cells.push({ text, start: line.start + at });
    at += text.length;
  }
  return cells;
}
