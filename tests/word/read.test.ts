// Word documents as text: what is kept, what is left out, and the way back to paragraphs and runs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAt, readWord } from '../../server/word/index.js';
import { docx, p, r, table, W } from './harness.js';

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const style = (id: string, content: string, attributes = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${attributes}>${content}</w:style>`;

describe('the text', () => {
  test.each([
    ['paragraphs', p('甲') + p() + p('乙'), '甲\n\n乙'],
    ['runs', p(r('甲') + r('乙', '<w:b/>')), '甲乙'],
    ['blanks at the ends of a run that keeps none', p('<w:r><w:t> 甲 </w:t></w:r>'), '甲'],
    [
      'a tab, a hyphen and a dash of Word',
      p('<w:r><w:t>甲</w:t><w:tab/><w:noBreakHyphen/><w:t>乙</w:t></w:r>'),
      '甲\t-乙',
    ],
    ['a line break', p(`${r('甲')}<w:r><w:br/></w:r>${r('乙')}`), '甲\n乙'],
    ['a page break at the end', p(`${r('甲')}<w:r><w:br w:type="page"/></w:r>`) + p('乙'), '甲\n乙'],
    ['a soft hyphen', p(`${r('甲')}<w:r><w:softHyphen/></w:r>${r('乙')}`), '甲乙'],
    ['symbols', p('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'), '□≥'],
    ['a symbol nobody knows', p(`<w:r><w:sym w:font="Webdings" w:char="F0A8"/></w:r>${r('甲')}`), '甲'],
    ['CDATA and references', p('<w:r><w:t><![CDATA[<甲>]]>&#x4e59;&amp;</w:t></w:r>'), '<甲>乙&'],
    [
      'insertions, and no deletions',
      p(`<w:ins>${r('甲')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>${r('乙')}`),
      '甲乙',
    ],
    ['moves', p(`<w:moveFrom>${r('丙')}</w:moveFrom>`) + p(`<w:moveTo>${r('甲')}</w:moveTo>`), '\n甲'],
    ['a paragraph mark that is deleted', p('甲', '<w:rPr><w:del/></w:rPr>') + p('乙'), '甲乙'],
    [
      'formats that were changed',
      p(r('甲'), `<w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>`) + p('乙'),
      '甲\n乙',
    ],
    ['hidden text', p(r('甲') + r('丙', '<w:vanish/>') + r('乙', '<w:vanish w:val="0"/>')), '甲乙'],
    ['a hidden paragraph', p(r('丙', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p('甲'), '甲'],
    ['a heading that runs on', p('甲。', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('乙'), '甲。乙'],
    ['a link', p(`<w:hyperlink r:id="rId9">${r('甲')}</w:hyperlink>`), '甲'],
    ['the result of a field', p(r('第') + field('PAGE', r('3')) + r('条')), '第3条'],
    [
      'a field without a result',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '',
    ],
    [
      'a field in the code of a field',
      p(field(`IF </w:instrText></w:r>${field('A', r('丙'))}<w:r><w:instrText>`, r('甲'))),
      '甲',
    ],
    ['a simple field', p(`<w:fldSimple w:instr="REF a">${r('甲')}</w:fldSimple>`), '甲'],
    [
      'a field over two paragraphs',
      p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('甲')}`) +
        p(`${r('乙')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('丙')}`),
      '甲\n乙丙',
    ],
    ['a field that is not closed', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('丙')}`) + p('甲'), '\n甲'],
    [
      'a text box once',
      p(
        `${r('甲')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('乙')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('乙')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      '甲\n乙',
    ],
    ['an old text box', p(`<w:r><w:pict><v:textbox>${box('乙')}</v:textbox></w:pict></w:r>`), '乙'],
    [
      'readings above characters',
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>yì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>邑</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '邑',
    ],
    ['a formula', p(`${r('按')}<m:oMath><m:r><m:t>a≥b</m:t></m:r></m:oMath>`), '按a≥b'],
    [
      'controls',
      `<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>${p(`<w:sdt><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt>`)}`,
      '甲\n乙',
    ],
    [
      'notes and comments',
      p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`),
      '甲',
    ],
    [
      'a table',
      table([
        ['指标', '单位', '目标'],
        ['床位', '张', '20'],
      ]),
      '指标\t单位\t目标\n床位\t张\t20',
    ],
    [
      'a cell with paragraphs, breaks and tabs',
      table([[`${p('甲')}${p()}${p(`${r('乙')}<w:r><w:br/></w:r>${r('丙')}`)}`, '丁']]),
      '甲 乙 丙\t丁',
    ],
    [
      'a cell over two columns',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`,
      '甲\t\t乙',
    ],
    ['a frame', table([[p('甲') + p('乙')]]), '甲\n乙'],
    ['a table in a cell', table([[table([['甲', '乙']]) + p(), '丙']]), '甲 乙\t丙'],
    [
      'a row that is deleted',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('丙')}</w:tc></w:tr><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`,
      '甲',
    ],
    ['no body text', '', ''],
  ])('has %s', (_, body, text) => {
    expect(readWord(docx(body)).text).toBe(text);
  });

  test('has no contents that Word made, and no heading above them', () => {
    const styles = style('T1', '<w:name w:val="toc 1"/>') + style('H', '<w:name w:val="TOC Heading"/>');
    const toc = (text: string): string => p(text, '<w:pStyle w:val="T1"/>');
    const body = p('计划') + p('目  录') + p() + toc('一、总体\t1') + toc('二、任务\t2') + p('一、总体');
    expect(readWord(docx({ body, styles })).text).toBe('计划\n\n一、总体');
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、总体\t1')}</w:sdtContent></w:sdt>`;
    expect(readWord(docx(p('计划') + control)).text).toBe('计划');
  });

  test('is hidden by styles, and shown again by a run', () => {
    const styles =
      style('A', '<w:name w:val="a"/><w:rPr><w:vanish/></w:rPr>') +
      style('B', '<w:basedOn w:val="A"/>') +
      '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      p(r('丙') + r('甲', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="B"/>') +
      p(r('乙') + r('丙', '<w:rStyle w:val="C"/>'));
    expect(readWord(docx({ body, styles })).text).toBe('甲\n乙');
  });

  test('is the same under another prefix, in the strict dialect and in UTF-16', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`;
    const plain = `<document xmlns="${W}"><body><p><r><t>甲</t></r></p></body></document>`;
    for (const document of [strict, plain, Buffer.from(`\ufeff${plain}`, 'utf16le'), `\ufeff${plain}`])
      expect(readWord(docx({ body: '', more: { 'word/document.xml': document } })).text).toBe('甲');
  });

  test('of headings has its levels beside it', () => {
    const styles =
      style('1', '<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('X', '<w:basedOn w:val="1"/>');
    const body = p('甲', '<w:pStyle w:val="X"/>') + p('乙') + p('丙', '<w:outlineLvl w:val="1"/>');
    expect(readWord(docx({ body, styles })).headings).toEqual([
      { line: 0, level: 0 },
      { line: 2, level: 1 },
    ]);
  });
});

test('paragraphs are counted as they stand in the file, boxes by what holds them', () => {
  const body =
    p('甲') +
    p() +
    table([['乙', '丙']]) +
    p(`${r('丁')}<w:r><w:pict>${box('戊')}</w:pict></w:r>`) +
    p('己', '<w:rPr><w:del/></w:rPr>') +
    p('庚');
  const document = readWord(docx(body));
  const numbers = [...document.text].map((character, at) =>
    character.trim() ? character + paragraphAt(document, at) : '',
  );
  expect(numbers.filter(Boolean)).toEqual(['甲1', '乙3', '丙4', '丁5', '戊5', '己6', '庚7']);
  expect(paragraphAt(document, document.text.indexOf('\n') + 1)).toBe(2);
});

test('any paragraphs come back as they were', () => {
  const words = fc.string({
    unit: fc.constantFrom('甲', '乙', '，', ' ', '　', '𠮷', '1', '<', '&', '"', 'é'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 4 }), { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const document = readWord(docx(paragraphs.map((runs) => p(runs.map((text) => r(text)).join(''))).join('')));
      expect(document.text).toBe(paragraphs.map((runs) => runs.join('')).join('\n'));
      // Every stretch leads to its paragraph, and they follow each other.
      let at = 0;
      for (const { start, end, paragraph } of document.stretches) {
        expect(start - at).toBeLessThanOrEqual(paragraphs.length);
        expect(paragraph).toBe(document.text.slice(0, start).split('\n').length);
        at = end;
      }
    }),
    { numRuns: 200 },
  );
});
