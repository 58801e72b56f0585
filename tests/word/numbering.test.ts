// Word's automatic numbers: formats, levels, restarts, lists from styles; written before the text.
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../server/word/formats.js';
import { readWord } from '../../server/word/index.js';
import { docx, numbered, p, r, table } from './harness.js';

interface LevelOf {
  text: string;
  format?: string;
  more?: string;
  start?: number;
}

const lvl = ({ text, format = 'decimal', more = '', start = 1 }: LevelOf, i: number): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: LevelOf[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(lvl).join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const PLAN: LevelOf[] = [
  { text: '%1、', format: 'chineseCounting' },
  { text: '（%2）', format: 'chineseCountingThousand' },
  { text: '%3.' },
  { text: '（%4）' },
];
const LEGAL: LevelOf[] = [
  { text: '第%1章', format: 'chineseCountingThousand' },
  { text: '%1.%2', more: '<w:isLgl/>' },
  { text: '%1.%2.%3', more: '<w:isLgl/>' },
];

/** `0甲 1乙`: paragraphs with the level in front, `-` for none; a list other than 1 stands behind a colon (`0甲:2`). */
const write = (all: string): string =>
  all
    .split(' ')
    .map((each) => {
      const [words = '', id = '1'] = each.split(':');
      return p(words.slice(1), words[0] === '-' ? '' : numbered(Number(id), Number(words[0])));
    })
    .join('');
const read = (body: string, numbering: string, styles?: string): string =>
  readWord(docx({ body, numbering, ...(styles === undefined ? {} : { styles }) })).text.replaceAll('\n', '|');

describe('a number', () => {
  test.each([
    ['decimal', [1, 10], '1 10'],
    ['decimalZero', [3, 12], '03 12'],
    ['chineseCounting', [1, 10, 11, 20, 21, 99], '一 十 十一 二十 二十一 九十九'],
    [
      'chineseCountingThousand',
      [10, 12, 100, 101, 110, 115, 1001],
      '十 十二 一百 一百零一 一百一十 一百一十五 一千零一',
    ],
    ['japaneseCounting', [1, 10, 11, 25, 100, 101], '一 十 十一 二十五 百 百一'],
    ['taiwaneseCountingThousand', [12], '十二'],
    ['ideographDigital', [9, 10, 21], '九 一〇 二一'],
    ['ideographTraditional', [1, 2, 10], '甲 乙 癸'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['chineseLegalSimplified', [1, 10, 12], '壹 壹拾 壹拾贰'],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], '① ⑳ ㉑ ㊱ 51'],
    ['decimalEnclosedCircleChinese', [2], '②'],
    ['decimalEnclosedParen', [1, 21], '⑴ 21'],
    ['decimalEnclosedFullstop', [2], '⒉'],
    ['ideographEnclosedCircle', [1, 10], '㊀ ㊉'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['upperRoman', [4, 9, 14, 40, 1994], 'IV IX XIV XL MCMXCIV'],
    ['lowerRoman', [3], 'iii'],
    ['upperLetter', [1, 26, 27, 53], 'A Z AA AAA'],
    ['lowerLetter', [2, 28], 'b bb'],
    ['none', [1], ''],
    ['constructor', [7], '7'],
  ])('as %s', (format, values, words) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(words);
  });
});

describe('a list', () => {
  test.each([
    [
      'counts by level and begins anew under each',
      '0甲 1乙 1丙 2丁 0戊 1己 2庚 3辛',
      PLAN,
      '一、甲|（一）乙|（二）丙|1.丁|二、戊|（一）己|1.庚|（1）辛',
    ],
    ['goes on past paragraphs without numbers', '0甲 -乙 0丙', PLAN, '一、甲|乙|二、丙'],
    [
      'writes numbers of levels above',
      '0甲 1乙 2丙 1丁 0戊 1己',
      LEGAL,
      '第一章 甲|1.1 乙|1.1.1 丙|1.2 丁|第二章 戊|2.1 己',
    ],
    ['shows the start of a level that was left out', '1乙 1丙', LEGAL, '1.1 乙|1.2 丙'],
    ['starts where it says', '0甲 0乙', [{ text: '%1.', start: 5 }], '5.甲|6.乙'],
    [
      'never restarts a level',
      '0甲 1乙 0丙 1丁',
      [PLAN[0]!, { text: '（%2）', more: '<w:lvlRestart w:val="0"/>' }],
      '一、甲|（1）乙|二、丙|（2）丁',
    ],
    [
      'restarts a level behind one of two above only',
      '0甲 1乙 2丙 1丁 2戊 0己 2庚',
      [PLAN[0]!, PLAN[1]!, { text: '%3.', more: '<w:lvlRestart w:val="1"/>' }],
      '一、甲|（一）乙|1.丙|（二）丁|2.戊|二、己|1.庚',
    ],
    ['has no bullets', '0甲 0乙', [{ text: '\uf0b7', format: 'bullet' }], '甲|乙'],
    ['parts digits from digits', '0一 02026年', [{ text: '%1.' }], '1.一|2. 2026年'],
    ['parts a label without a mark', '0甲', [{ text: '%1' }], '1 甲'],
    ['has nothing between where it says so', '0甲', [{ text: '%1', more: '<w:suff w:val="nothing"/>' }], '1甲'],
    ['numbers an empty paragraph', '0甲 0', PLAN, '一、甲|二、'],
    ['knows no such level', '5甲', PLAN, '甲'],
  ])('%s', (_, body, levels, words) => {
    expect(read(write(body), abstract(0, levels) + num(1, 0))).toBe(words);
  });

  test.each([
    ['goes on in another instance of the same', '0甲 0乙:2', num(2, 0), '一、甲|二、乙'],
    [
      'begins anew where an instance says so, once',
      '0甲 0乙:2 0丙:2 0丁',
      num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      '一、甲|一、乙|二、丙|三、丁',
    ],
    [
      'has another level in an instance',
      '0甲 0乙:2',
      num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl({ text: '%1）', start: 3 }, 0)}</w:lvlOverride>`),
      '一、甲|3）乙',
    ],
    ['is off with the number 0', '0甲 0乙:0', '', '一、甲|乙'],
    ['is not there', '0甲 0乙:9', '', '一、甲|乙'],
    ['is another one beside it', '0甲 0乙:2 0丙', abstract(1, [{ text: '%1)' }]) + num(2, 1), '一、甲|1)乙|二、丙'],
  ])('%s', (_, body, more, words) => {
    expect(read(write(body), abstract(0, PLAN) + num(1, 0) + more)).toBe(words);
  });

  const style = (id: string, content: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
  const styled = (id: string, text: string, more = ''): string => p(text, `<w:pStyle w:val="${id}"/>${more}`);

  test('comes from styles, with the level that is tied to each', () => {
    const levels = PLAN.map((level, i) => ({ ...level, more: `<w:pStyle w:val="H${i + 1}"/>` }));
    const styles =
      style('H1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('H2', '<w:basedOn w:val="H1"/>') +
      style('Own', '<w:basedOn w:val="H2"/>') +
      style('Off', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    const body =
      styled('H1', '甲') +
      styled('H2', '乙') +
      styled('Own', '丙') +
      styled('Off', '丁') +
      styled('H1', '戊') +
      styled('H1', '己', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('H1', '庚', '<w:numPr><w:ilvl w:val="2"/></w:numPr>');
    expect(read(body, abstract(0, levels) + num(1, 0), styles)).toBe('一、甲|（一）乙|（二）丙|丁|二、戊|己|1.庚');
  });

  test('comes from the default style, and a circle of styles ends', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:basedOn w:val="M"/></w:style>' +
      style('M', '<w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(read(p('甲') + p('乙'), abstract(0, PLAN) + num(1, 0), styles)).toBe('一、甲|二、乙');
  });

  test('is defined by the style that it names', () => {
    const styles = style('L', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    const numbering =
      abstract(0, [], '<w:numStyleLink w:val="L"/>') +
      abstract(1, PLAN, '<w:styleLink w:val="L"/>') +
      num(1, 0) +
      num(2, 1);
    expect(read(write('0甲 1乙'), numbering, styles)).toBe('一、甲|（一）乙');
  });

  test('counts what is in cells and boxes, and nothing that is gone', () => {
    const item = numbered(1, 0);
    const body =
      table([[p('甲', item), p('乙')]]) +
      p(`${r('丙')}<w:r><w:pict><w:txbxContent>${p('丁', item)}</w:txbxContent></w:pict></w:r>`) +
      p(`<w:del><w:r><w:delText>无</w:delText></w:r></w:del>`, `${item}<w:rPr><w:del/></w:rPr>`) +
      p(r('无', '<w:vanish/>'), `${item}<w:rPr><w:vanish/></w:rPr>`) +
      p('戊', `${item}<w:rPr><w:del/></w:rPr>`) +
      p('己', item);
    expect(read(body, abstract(0, PLAN) + num(1, 0))).toBe('一、甲\t乙|丙|二、丁|三、戊己');
  });
});
