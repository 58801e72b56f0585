// Plans as Word documents laid out by GB/T 9704-2012. A bundle of its own, because what writes the files is large and rarely asked for;
// of the core it takes types alone.
import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentModel } from '../core/index.js';
import { type Block, layOut } from './blocks.js';
import { type FontSet, type Fonts, findFonts } from './fonts.js';

/** Twips. 天头 37 mm, 订口 28 mm and a text area of 156 × 225 mm on A4 (5.1, 5.2.1). */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1227, header: 851 },
};
/** 22 lines on 225 mm: 28.95 pt, because of 29 pt only 21 fit. */
const LINE = { line: 579, lineRule: LineRuleType.EXACT };
/** Half-points: 3号, 2号, 4号. */
const [BODY, TITLE, SMALL] = [32, 44, 28];
/** 28 characters of 16 pt are 6 pt wider than 156 mm. */
const CLOSER = -5;
/** Two characters. */
const INDENT = 640;

export async function writePlanDocument(model: DocumentModel, set: FontSet): Promise<Uint8Array> {
  const fonts = findFonts(set);
  const document = new Document({
    creator: 'planlint',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: run(fonts.body, fonts, BODY), paragraph: { spacing: LINE } },
        title: {
          run: run(fonts.title, fonts, TITLE),
          paragraph: {
            alignment: AlignmentType.CENTER,
            spacing: { ...LINE, after: LINE.line },
            contextualSpacing: true,
          },
        },
        ...heading(1, fonts.first, fonts),
        ...heading(2, fonts.second, fonts),
        ...heading(3, fonts.body, fonts),
        ...heading(4, fonts.body, fonts),
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer('right', fonts), even: footer('left', fonts) },
        children: layOut(model).map((block, i) => toElement(block, i, fonts)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const run = (eastAsia: string, { number }: Fonts, size: number): IRunStylePropertiesOptions => ({
  ...{ font: { ascii: number, hAnsi: number, cs: number, eastAsia }, size, bold: false, italics: false },
  ...{ color: '000000', characterSpacing: size === BODY ? CLOSER : 0 },
});

/** Headings are as large as the text (7.3.3) and stay with what follows. */
const heading = (level: number, font: string, fonts: Fonts) => ({
  [`heading${level}`]: {
    run: run(font, fonts, BODY),
    paragraph: {
      ...{ indent: { firstLine: INDENT }, spacing: { ...LINE, before: 0, after: 0 }, keepNext: true },
      outlineLevel: level - 1,
    } satisfies IParagraphStylePropertiesOptions,
  },
});

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

function toElement(block: Block, index: number, fonts: Fonts): Paragraph | Table {
  switch (block.kind) {
    case 'table':
      return toTable(block.rows, fonts);
    case 'title':
      return paragraph(block.text, { style: 'Title' });
    case 'heading':
      return paragraph(block.text, { style: HEADINGS[block.level - 1] ?? 'Heading4' });
    case 'run-in':
      return toRunIn(block.text, block.lead, block.level, fonts);
    case 'attachment':
      // On a page of its own, flush left (7.3.7).
      return new Paragraph({
        pageBreakBefore: index > 0,
        children: [new TextRun({ ...run(fonts.first, fonts, BODY), children: withTabs(block.text) })],
      });
    case 'unit':
      return paragraph(block.text, {
        alignment: AlignmentType.RIGHT,
        indent: { right: INDENT },
        spacing: { ...LINE, before: LINE.line },
      });
    case 'date':
      return paragraph(block.text, { alignment: AlignmentType.RIGHT, indent: { right: 2 * INDENT } });
    case 'body':
      return paragraph(block.text, { alignment: AlignmentType.BOTH, indent: { firstLine: INDENT } });
  }
}

const withTabs = (text: string): (string | Tab)[] =>
  text.split('\t').flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part]));

const paragraph = (text: string, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ children: withTabs(text) })] });

/** （一）目标。全县……: one paragraph, of which the first words are the heading. */
function toRunIn(text: string, lead: number, level: number, fonts: Fonts): Paragraph {
  const font = [fonts.first, fonts.second][level - 1] ?? fonts.body;
  return new Paragraph({
    ...{ alignment: AlignmentType.BOTH, indent: { firstLine: INDENT } },
    children: [
      new TextRun({ ...run(font, fonts, BODY), children: withTabs(text.slice(0, lead)) }),
      new TextRun({ children: withTabs(text.slice(lead)) }),
    ],
  });
}

const toTable = (rows: readonly (readonly string[])[], fonts: Fonts): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                children: [
                  new Paragraph({
                    ...{ alignment: AlignmentType.CENTER, spacing: { line: 360, lineRule: LineRuleType.AT_LEAST } },
                    children: [new TextRun({ ...run(fonts.table, fonts, 24), text: cell })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });

/** — 1 — in 4号, odd pages right, even ones left, one character in (7.5). */
const footer = (side: 'left' | 'right', fonts: Fonts): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        spacing: { line: 360, lineRule: LineRuleType.AT_LEAST },
        children: [
          new TextRun({
            ...run('宋体', { ...fonts, number: '宋体' }, SMALL),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
