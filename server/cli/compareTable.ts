// Two plans compared: blocks for a terminal or a document, one table for a spreadsheet, JSON for programs. The shape of the
// JSON is an interface to others: fields are picked by hand and none is added in passing.
import {
  type ComparedTarget,
  type Comparison,
  positionAt,
  type Snapshot,
  type Span,
  showTarget,
  TARGET_CHANGES,
  type TargetRow,
  writeCsv,
  writeMarkdown,
} from '../core/index.js';
import { alignColumns } from './table.js';
import type { Texts } from './texts.js';

export interface Compared {
  readonly comparison: Comparison;
  readonly here: Snapshot;
  readonly there: Snapshot;
}

type Table = readonly (readonly string[])[];

interface Block {
  readonly title: string;
  /** With its head. */
  readonly table: Table;
}

const lineOf = (snapshot: Snapshot, span: Span | undefined): string =>
  span ? String(positionAt(snapshot, span.start).line + 1) : '';

const wordsOf = ({ text }: Snapshot, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

const showSide = (row: TargetRow | undefined): string =>
  row ? `${showTarget(row)}${row.deadline === '' ? '' : ` (${row.deadline})`}` : '';

/** By kind of change, each in the order of the text. */
const inOrder = (targets: readonly ComparedTarget[]): ComparedTarget[] =>
  TARGET_CHANGES.flatMap((change) => targets.filter((target) => target.change === change));

const showChange = ({ change, trend }: ComparedTarget, { compare }: Texts): string =>
  compare.changes[change] + (trend ? compare.trends[trend] : '');

function blocksOf({ comparison, here, there }: Compared, texts: Texts): Block[] {
  const { targets, carried, names, years } = comparison;
  const { compare } = texts;
  const blocks: Block[] = [
    {
      title: compare.targets(targets.length),
      table: [
        compare.targetHead,
        ...inOrder(targets).map((target) => [
          showChange(target, texts),
          (target.here ?? target.there)!.indicator,
          showSide(target.there),
          showSide(target.here),
          lineOf(here, target.here?.span),
        ]),
      ],
    },
    {
      title: compare.sentences(carried.carried, carried.all),
      table: [
        compare.sentenceHead,
        ...carried.passages.map(({ span, other }) => [lineOf(here, span), lineOf(there, other), wordsOf(here, span)]),
      ],
    },
    {
      title: compare.names(names.length),
      table: [compare.nameHead, ...names.map(({ span, words, own }) => [lineOf(here, span), words, own ?? ''])],
    },
    {
      title: compare.years(years.length),
      table: [
        compare.yearHead,
        ...years.map(({ span, own }) => [lineOf(here, span), wordsOf(here, span), String(own)]),
      ],
    },
  ];
  return blocks.filter(({ table }) => table.length > 1);
}

export const compareToTables = (compared: Compared, texts: Texts): string => {
  const blocks = blocksOf(compared, texts);
  if (blocks.length === 0) return `${texts.compare.nothing}\n`;
  return blocks.map(({ title, table }) => `${title}\n${alignColumns(table)}`).join('\n');
};

export function compareToMarkdown(compared: Compared, texts: Texts): string {
  const blocks = blocksOf(compared, texts);
  if (blocks.length === 0) return `${texts.compare.nothing}\n`;
  return blocks
    .map(({ title, table }) => `## ${title}\n\n${writeMarkdown({ head: table[0]!, rows: table.slice(1) })}`)
    .join('\n');
}

/** One table, so that a spreadsheet can sort and filter it. */
export function compareToCsv({ comparison, here, there }: Compared, texts: Texts): string {
  const { kinds, head } = texts.compare;
  const { targets, carried, names, years } = comparison;
  const rows = [
    ...inOrder(targets).map((target) => [
      kinds.target,
      showChange(target, texts),
      (target.here ?? target.there)!.indicator,
      showSide(target.there),
      showSide(target.here),
      lineOf(there, target.there?.span),
      lineOf(here, target.here?.span),
    ]),
    ...carried.passages.map(({ span, other }) => [
      kinds.sentence,
      '',
      wordsOf(here, span),
      '',
      '',
      lineOf(there, other),
      lineOf(here, span),
    ]),
    ...names.map(({ span, words, own }) => [kinds.name, '', words, words, own ?? '', '', lineOf(here, span)]),
    ...years.map(({ span, year, own }) => [
      kinds.year,
      '',
      wordsOf(here, span),
      String(year),
      String(own),
      '',
      lineOf(here, span),
    ]),
  ];
  return writeCsv({ head, rows });
}

const side = (row: TargetRow | undefined): object | null =>
  row
    ? {
        indicator: row.indicator,
        comparator: row.comparator,
        value: row.value,
        unit: row.unit,
        deadline: row.deadline,
        section: row.section,
        start: row.span.start,
        end: row.span.end,
      }
    : null;

export const compareToJson = ({ comparison: { targets, carried, names, years } }: Compared): object => ({
  targets: targets.map(({ change, trend, here, there }) => ({
    change,
    trend: trend ?? null,
    here: side(here),
    there: side(there),
  })),
  sentences: {
    all: carried.all,
    carried: carried.carried,
    passages: carried.passages.map(({ span, other, sentences }) => ({
      start: span.start,
      end: span.end,
      otherStart: other.start,
      otherEnd: other.end,
      sentences,
    })),
  },
  names: names.map(({ span, words, kind, own }) => ({
    kind,
    words,
    own: own ?? null,
    start: span.start,
    end: span.end,
  })),
  years: years.map(({ span, year, own }) => ({ year, own, start: span.start, end: span.end })),
});
