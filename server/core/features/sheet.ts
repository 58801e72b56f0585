// The collection sheet: a table that goes round the departments, one row a place, and comes back with values. Each row
// carries the locator of its place, so that what comes back is put where it belongs, whatever was edited meanwhile.
import type { DocumentModel } from '../model/document.js';
import type { Placeholder } from '../model/placeholder.js';
import { VALUES } from '../rules/placeholder/report.js';
import { LOCALES, type Locale, say } from '../text/say.js';
import type { TextEdit } from '../text/span.js';
import { computeFillEdits } from './fill.js';
import { locatePlaces } from './locate.js';
import { computeLocators, type Locator, parseLocator, printLocator } from './locator.js';
import type { OpenPlace } from './openPlaces.js';
import { COLUMNS, type Column, JOIN, ORDER } from './sheet/words.js';
import { BYTE_ORDER_MARK, writeCsv } from './tables/csv.js';
import { readCsv } from './tables/readCsv.js';

/**
 * Why a row is not written: as LostReason, or its place takes no value, two rows have other values for one place, the
 * locator was changed, or the value has several lines.
 */
export type MisfitReason = 'filled' | 'gone' | 'ambiguous' | 'unfillable' | 'twice' | 'locator' | 'lines';

/** A row with a value that is not written. Cells as the sheet has them; empty where it has no such column. */
export interface Misfit {
  /** The row in the file, the head being 1. */
  readonly row: number;
  readonly number: string;
  readonly sentence: string;
  readonly value: string;
  readonly reason: MisfitReason;
}

export interface SheetEdit extends TextEdit {
  readonly row: number;
}

export interface FilledSheet {
  /** In the order of the text, none overlapping another. */
  readonly edits: readonly SheetEdit[];
  /** In the order of the sheet. */
  readonly misfits: readonly Misfit[];
  /** Rows without a value. */
  readonly empty: number;
}

/** The sheet as CSV that Excel opens: UTF-8 with a byte order mark to be encoded, CR LF, every cell quoted. */
export const writeSheet = (model: DocumentModel, places: readonly OpenPlace[], locale: Locale): string => {
  const head = ORDER.map((column) => say(COLUMNS, locale)[column]);
  const locators = computeLocators(model);
  const rows = places.map((place, i) =>
    toRow(model, place, { index: i, locale, locator: locators.get(place.placeholder)! }),
  );
  return BYTE_ORDER_MARK + writeCsv({ head, rows });
};

interface RowContext {
  readonly index: number;
  readonly locale: Locale;
  readonly locator: Locator;
}

function toRow({ snapshot }: DocumentModel, place: OpenPlace, { index, locale, locator }: RowContext): string[] {
  const { sentence, span } = place;
  const words = (start: number, end: number): string => snapshot.text.slice(start, Math.max(start, end));
  const marked = `${words(sentence.start, span.start)}【${words(span.start, span.end)}】${words(span.end, sentence.end)}`;
  const value = say(VALUES[place.type], locale);
  const cells: Record<Column, string> = {
    number: String(index + 1),
    section: place.path.join(say(JOIN, locale).path),
    department: place.departments.join(say(JOIN, locale).names),
    sentence: marked.replace(/\s*[\r\n]\s*/g, ''),
    type: place.subject === undefined ? value : `${place.subject}${locale === 'en' ? ': ' : '：'}${value}`,
    value: '',
    locator: printLocator(locator),
  };
  return ORDER.map((column) => cells[column]);
}

interface Row extends Omit<Misfit, 'reason'> {
  readonly locator: Locator | undefined;
}

/** What a filled sheet writes; undefined where the text is no such sheet. Rows may be sorted, left out or added. */
export function readSheet(model: DocumentModel, csv: string): FilledSheet | undefined {
  const table = readCsv(csv);
  const columns = table[0] && findColumns(table[0]);
  if (!columns) return undefined;
  const all = table.slice(1).map((cells, i) => readRow(cells, columns, i + 2));
  const rows = all.filter(({ value }) => value !== '');
  const misfits: Misfit[] = [];
  const refuse = ({ row, number, sentence, value }: Row, reason: MisfitReason): void => {
    misfits.push({ row, number, sentence, value, reason });
  };
  const readable = rows.filter((row): row is Row & { locator: Locator } => {
    if (!row.locator) refuse(row, 'locator');
    else if (/[\r\n]/.test(row.value)) refuse(row, 'lines');
    else return true;
    return false;
  });
  const located = locatePlaces(
    model,
    readable.map(({ locator }) => locator),
  );
  const taken = new Map<Placeholder, Row[]>();
  for (const [i, row] of readable.entries()) {
    const found = located[i]!;
    if ('lost' in found) refuse(row, found.lost);
    else if (!found.placeholder.fill) refuse(row, 'unfillable');
    else taken.set(found.placeholder, [...(taken.get(found.placeholder) ?? []), row]);
  }
  const edits: SheetEdit[] = [];
  for (const [{ fill }, own] of taken) {
    const [first] = own as [Row];
    if (own.some(({ value }) => value !== first.value)) for (const row of own) refuse(row, 'twice');
    else edits.push(...computeFillEdits(model, [fill!], first.value).map((edit) => ({ ...edit, row: first.row })));
  }
  return {
    edits: edits.sort((a, b) => a.start - b.start),
    misfits: misfits.sort((a, b) => a.row - b.row),
    empty: all.length - rows.length,
  };
}

type Columns = Readonly<Partial<Record<Column, number>> & Record<'value' | 'locator', number>>;

/** Where the columns are, by their heads in any language; undefined where value or locator is missing. */
function findColumns(head: readonly string[]): Columns | undefined {
  const columns: Partial<Record<Column, number>> = {};
  for (const [i, cell] of head.entries()) {
    const found = ORDER.find((column) => LOCALES.some((locale) => say(COLUMNS, locale)[column] === cell.trim()));
    if (found) columns[found] ??= i;
  }
  const { value, locator } = columns;
  return value === undefined || locator === undefined ? undefined : { ...columns, value, locator };
}

function readRow(cells: readonly string[], columns: Columns, row: number): Row {
  const read = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? '';
  return {
    row,
    number: read('number'),
    sentence: read('sentence'),
    value: read('value'),
    locator: parseLocator(read('locator')),
  };
}
