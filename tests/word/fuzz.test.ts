// Any tree of Word's elements is read, whatever stands in what; and documents of another program are, too.
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addComments, readWord } from '../../server/word/index.js';
import { docx } from './harness.js';

const NAMES = [
  ...['p', 'r', 't', 'tbl', 'tr', 'tc', 'tcPr', 'trPr', 'pPr', 'rPr', 'sdt', 'sdtContent', 'ins', 'del', 'moveFrom'],
  ...['hyperlink', 'fldSimple', 'txbxContent', 'pict', 'ruby', 'rt', 'rubyBase', 'br', 'tab', 'numPr', 'vanish', 'sym'],
];
const CLOSED = [
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:gridSpan w:val="9"/>',
  '<w:ilvl w:val="1"/><w:numId w:val="1"/>',
  '<w:p/>',
];

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.constantFrom('甲', '乙 ', ...CLOSED),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inside]) => `<w:${name}>${inside.join('')}</w:${name}>`),
    fc
      .array(tie('node'), { maxLength: 3 })
      .map((inside) => `<mc:AlternateContent><mc:Choice>${inside.join('')}</mc:Choice></mc:AlternateContent>`),
  ),
}));
const MARKS = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g;
const sourceOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test('any tree of elements is read, and takes comments without a change', () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), fc.nat(30), (nodes, start) => {
      const bytes = docx({ body: nodes.join(''), numbering: NUMBERING });
      const { text, stretches } = readWord(bytes);
      expect(stretches.at(-1)?.end ?? 0).toBe(text.length);
      const { bytes: reviewed } = addComments(bytes, [{ start, end: start + 3, text: '甲' }], 'planlint');
      expect(sourceOf(reviewed).replace(MARKS, '')).toBe(sourceOf(bytes));
      expect(readWord(reviewed).text).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('a document of the package docx is read with its numbers and tables', async () => {
  const item = (level: number, text: string) =>
    new Paragraph({ numbering: { reference: 'plan', level }, children: [new TextRun(text)] });
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
            { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）' },
            { level: 2, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%3' },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph('工作计划'),
          item(0, '目标'),
          item(1, '床位'),
          item(2, '新增'),
          item(1, '医师'),
          item(0, '任务'),
          new Table({ rows: [new TableRow({ children: [cell('指标'), cell('单位'), cell('目标')] })] }),
        ],
      },
    ],
  });
  const { text } = readWord(new Uint8Array(await Packer.toArrayBuffer(document)));
  expect(text).toBe('工作计划\n一、目标\n（一）床位\n①新增\n（二）医师\n二、任务\n指标\t单位\t目标');
});
