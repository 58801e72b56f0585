// The target figures as tables for others: value and unit apart for a spreadsheet, as one for a document or a terminal.
import type { Comparator } from '../data/comparators.js';
import type { DocumentModel } from '../model/document.js';
import { type Locale, say, type Written } from '../text/say.js';
import { lineAt } from '../text/snapshot.js';
import type { Cell, Table } from './tables/cells.js';
import { writeCsv } from './tables/csv.js';
import { writeMarkdown } from './tables/markdown.js';
import { writeWorkbook } from './tables/workbook.js';
import { type MarkedTarget, wordMarks } from './targets/marks.js';
import type { TargetRow } from './targets.js';

const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '<=': '≤', '=': '', '~': '≈' };

/** `≥75%`, `3-5个`. */
export const showTarget = ({ comparator, value, unit }: Pick<TargetRow, 'comparator' | 'value' | 'unit'>): string =>
  `${SIGNS[comparator]}${value}${unit}`;

interface Texts {
  readonly sheet: string;
  readonly line: string;
  readonly indicator: string;
  readonly value: string;
  readonly comparator: string;
  readonly unit: string;
  readonly deadline: string;
  readonly scope: string;
  readonly section: string;
  readonly baseline: string;
  readonly baselineUnit: string;
  readonly reports: string;
  readonly comma: string;
}

const TEXTS: Written<Texts> = {
  'zh-CN': {
    sheet: '目标数字',
    line: '行',
    indicator: '指标',
    value: '数值',
    comparator: '比较',
    unit: '单位',
    deadline: '期限',
    scope: '范围',
    section: '所在部分',
    baseline: '基数',
    baselineUnit: '基数单位',
    reports: '问题',
    comma: '、',
  },
  en: {
    sheet: 'Targets',
    line: 'line',
    indicator: 'indicator',
    value: 'value',
    comparator: 'comparator',
    unit: 'unit',
    deadline: 'deadline',
    scope: 'scope',
    section: 'section',
    baseline: 'baseline',
    baselineUnit: 'baseline unit',
    reports: 'problems',
    comma: ', ',
  },
};

interface Column {
  readonly head: keyof Texts;
  /** In characters of a Latin font. */
  readonly width: number;
  cell(target: MarkedTarget, context: Context): Cell;
}

interface Context {
  readonly model: DocumentModel;
  readonly locale: Locale;
  readonly texts: Texts;
}

const LINE: Column = {
  head: 'line',
  width: 6,
  cell: ({ span }, { model }) => lineAt(model.snapshot, span.start) + 1,
};
const INDICATOR: Column = { head: 'indicator', width: 36, cell: ({ indicator }) => indicator };
const DEADLINE: Column = { head: 'deadline', width: 14, cell: ({ deadline }) => deadline };
const SCOPE: Column = { head: 'scope', width: 14, cell: ({ scope }, { texts }) => scope.join(texts.comma) };
const SECTION: Column = { head: 'section', width: 28, cell: ({ section }) => section };
const WHOLE_VALUE: Column = {
  head: 'value',
  width: 12,
  cell: showTarget,
};

const SHEET_COLUMNS: readonly Column[] = [
  LINE,
  INDICATOR,
  { head: 'comparator', width: 6, cell: ({ comparator }) => SIGNS[comparator] },
  { head: 'value', width: 12, cell: ({ value }) => toCell(value) },
  { head: 'unit', width: 10, cell: ({ unit }) => unit },
  DEADLINE,
  SCOPE,
  SECTION,
  { head: 'baseline', width: 12, cell: ({ baseline }) => toCell(baseline?.value ?? '') },
  { head: 'baselineUnit', width: 10, cell: ({ baseline }) => baseline?.unit ?? '' },
  {
    head: 'reports',
    width: 48,
    cell: (target, { model, locale }) => wordMarks(target, model.snapshot, locale).join('\n'),
  },
];

/** A number where a spreadsheet keeps all its digits; ranges, ratios and what is not filled in are texts. */
const toCell = (value: string): Cell =>
  /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) && value.replace('.', '').length <= 15 ? Number(value) : value;

const toTable = (columns: readonly Column[], targets: readonly MarkedTarget[], context: Context): Table => ({
  head: columns.map(({ head }) => context.texts[head]),
  rows: targets.map((target) => columns.map((column) => column.cell(target, context))),
});

export interface TargetsToWrite {
  readonly model: DocumentModel;
  readonly targets: readonly MarkedTarget[];
  readonly locale: Locale;
}

const contextOf = ({ model, locale }: TargetsToWrite): Context => ({ model, locale, texts: say(TEXTS, locale) });

/** Line, indicator, value with unit, deadline and section, for a terminal; the first row is the head. */
export function listTargets(input: TargetsToWrite): string[][] {
  const columns = [LINE, INDICATOR, WHOLE_VALUE, DEADLINE, SECTION];
  const { head, rows } = toTable(columns, input.targets, contextOf(input));
  return [[...head], ...rows.map((row) => row.map(String))];
}

/** Without a byte order mark. */
export const writeTargetsCsv = (input: TargetsToWrite): string =>
  writeCsv(toTable(SHEET_COLUMNS, input.targets, contextOf(input)));

export const writeTargetsMarkdown = (input: TargetsToWrite): string =>
  writeMarkdown(toTable([LINE, INDICATOR, WHOLE_VALUE, DEADLINE, SCOPE, SECTION], input.targets, contextOf(input)));

/** The bytes of an .xlsx file. */
export function writeTargetsWorkbook(input: TargetsToWrite): Promise<Uint8Array> {
  const context = contextOf(input);
  const widths = SHEET_COLUMNS.map(({ width }) => width);
  return writeWorkbook({ ...toTable(SHEET_COLUMNS, input.targets, context), name: context.texts.sheet, widths });
}
