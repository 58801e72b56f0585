// Reading the bytes of a sheet, and the list of rows that were not written.
import { describe, expect, it } from 'vitest';
import { decodeSheet } from '../../client/filling/decodeSheet.js';
import { writeReport } from '../../client/filling/report.js';
import { getTexts } from '../../client/texts.js';
import { encodeGb18030 } from '../../server/cli/gb18030.js';

const text = '序号,填写\r\n1,青山𠮷\r\n';
const utf16 = (little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};

describe('decodeSheet', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(true)],
    ['UTF-16 BE', utf16(false)],
    ['GB18030', encodeGb18030(text)!],
  ])('reads %s', (_, bytes) => {
    expect(decodeSheet(bytes)).toEqual({ text });
  });

  it('says what is no CSV, and what it cannot read', () => {
    expect(decodeSheet(Uint8Array.of(0x50, 0x4b, 3, 4, 20))).toEqual({ fault: 'notText' });
    expect(decodeSheet(Uint8Array.of(0x41, 0xff, 0xff))).toEqual({ fault: 'notDecoded' });
  });
});

describe('writeReport', () => {
  it.each(['zh-CN', 'en'])('names each row, its reason, its words (%s)', (locale) => {
    const misfit = { row: 5, number: '4', sentence: '投入【xx】\n万元', value: '300', reason: 'filled' } as const;
    const texts = getTexts(locale, locale);
    const report = writeReport(
      [misfit, { ...misfit, row: 7, number: '', sentence: '' }],
      { sheet: 'a.csv', plan: 'b.txt' },
      texts,
    );
    expect(report).toContain('a.csv → b.txt');
    expect(report).toContain(texts.reportRow(5, '4', texts.misfit('filled')));
    expect(report).toContain('投入【xx】 万元');
    expect(report.split('\n## ')).toHaveLength(3);
  });
});
