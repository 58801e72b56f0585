// A table as an .xlsx workbook of one sheet (ECMA-376): its XML parts are written here, fflate packs them, which is loaded only then. Numbers are
// numbers, texts are texts that no program runs as a formula, and the same table gives the same bytes.
import { type Cell, looksLikeFormula, type Table } from './cells.js';

export interface Sheet extends Table {
  readonly name: string;
  /** Widths of the columns in characters of a Latin font; a Chinese character takes two. */
  readonly widths: readonly number[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Indices into `cellXfs` of the styles below. */
const STYLE = { plain: 0, head: 1, quoted: 2 } as const;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WORKBOOK_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** A plain font and a bold one; `quotePrefix` keeps a text a text when its cell is edited, too. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The bytes of the file. */
export async function writeWorkbook(sheet: Sheet): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': CONTENT_TYPES,
        '_rels/.rels': PACKAGE_RELATIONS,
        'xl/workbook.xml': toWorkbook(sheet),
        'xl/_rels/workbook.xml.rels': WORKBOOK_RELATIONS,
        'xl/styles.xml': STYLES,
        'xl/worksheets/sheet1.xml': toSheet(sheet),
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
    // The first day that a ZIP can name, so that no clock is read.
    { mtime: new Date(1980, 0, 1), level: 6 },
  );
}

/** The filter's range is also a hidden name: without it Excel repairs the file in some versions. */
function toWorkbook(sheet: Sheet): string {
  const name = escapeXml(sheet.name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31));
  const range = `'${name}'!$A$1:$${columnName(sheet.head.length - 1)}$${sheet.rows.length + 1}`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName></definedNames></workbook>`;
}

/** The head stays in view and filters; each text stands in its own cell. */
function toSheet({ head, rows, widths }: Sheet): string {
  const end = `${columnName(head.length - 1)}${rows.length + 1}`;
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const lines = [toRow(head, 0, true), ...rows.map((row, i) => toRow(row, i + 1, false))];
  return `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:${end}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${end}"/></worksheet>`;
}

const toRow = (cells: readonly Cell[], row: number, isHead: boolean): string =>
  `<row r="${row + 1}">${cells.map((cell, column) => toCell(cell, `${columnName(column)}${row + 1}`, isHead)).join('')}</row>`;

function toCell(cell: Cell, at: string, isHead: boolean): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  const style = isHead ? STYLE.head : looksLikeFormula(cell) ? STYLE.quoted : STYLE.plain;
  const text = escapeXml(cell.slice(0, LONGEST));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Excel refuses a file with a longer text in a cell. */
const LONGEST = 32_767;

/** 0 is A, 26 is AA. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Characters that no XML may hold are left out, halves of a pair among them. `_x0041_` is how a workbook writes a
 * character by its number, so that the same letters in a text are written with the line itself by its number.
 */
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
