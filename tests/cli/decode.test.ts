// Bytes to text: every encoding comes back whole, everything else comes back as a reason.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../server/cli/decode.js';
import { encodeGb18030 } from '../../server/cli/gb18030.js';

const PLAN =
  '全县卫生健康工作计划\r\n一、总体要求。以𠮷林为例，占比达到xx%以上。\r\n（一）㐀字与ḿ、€、👩‍⚕️；\r\n二、主要任务。完善公共卫生体系。\r\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const bytes = (...parts: (string | Uint8Array | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : Uint8Array.from(part))));
const cut = (whole: Uint8Array, count = 1): Uint8Array => whole.subarray(0, whole.length - count);

describe('texts', () => {
  test.each([
    ['UTF-8', utf8(PLAN), 'utf-8', false],
    ['UTF-8 with BOM', bytes([0xef, 0xbb, 0xbf], PLAN), 'utf-8', true],
    ['UTF-16 LE with BOM', bytes([0xff, 0xfe], utf16(PLAN, 'le')), 'utf-16le', true],
    ['UTF-16 BE with BOM', bytes([0xfe, 0xff], utf16(PLAN, 'be')), 'utf-16be', true],
    ['UTF-16 LE', utf16(PLAN, 'le'), 'utf-16le', false],
    ['UTF-16 BE', utf16(PLAN, 'be'), 'utf-16be', false],
    ['GB18030', encodeGb18030(PLAN)!, 'gb18030', false],
    ['GB18030 with BOM', bytes([0x84, 0x31, 0x95, 0x33], encodeGb18030(PLAN)!), 'gb18030', true],
  ])('%s', (_name, input, encoding, bom) => {
    expect(decode(input)).toEqual({ text: PLAN, encoding, bom });
  });

  test.each([
    ['nothing', bytes(), '', 'utf-8'],
    ['a BOM alone', bytes([0xef, 0xbb, 0xbf]), '', 'utf-8'],
    ['only the first BOM goes', bytes('\ufeff\ufeff计划'), '\ufeff计划', 'utf-8'],
    ['ASCII', bytes('plan xx%'), 'plan xx%', 'utf-8'],
    ['one GB18030 character', encodeGb18030('县')!, '县', 'gb18030'],
    ['𠮷 alone in GB18030', encodeGb18030('𠮷')!, '𠮷', 'gb18030'],
    ['Latin in UTF-16 LE', utf16('abc', 'le'), 'abc', 'utf-16le'],
    ['Latin in UTF-16 BE', utf16('abc', 'be'), 'abc', 'utf-16be'],
    ['one line of UTF-16 LE, no NUL', utf16('全县卫生健康工作计划，', 'le'), '全县卫生健康工作计划，', 'utf-16le'],
    ['an end mark of DOS', bytes('计划\x1a'), '计划\x1a', 'utf-8'],
    ['a bell left by Word', bytes('计划\x07表格'), '计划\x07表格', 'utf-8'],
    ['Traditional in GB18030', encodeGb18030('綏濱縣衛生健康局發展規劃，')!, '綏濱縣衛生健康局發展規劃，', 'gb18030'],
  ])('%s', (_name, input, text, encoding) => {
    expect(decode(input)).toMatchObject({ text, encoding });
  });
});

describe('reasons', () => {
  const big5 = [0xa4, 0x75, 0xa7, 0x40, 0xad, 0x70, 0xb9, 0xba, 0xa1, 0x41, 0xa1, 0x43];
  test.each([
    ['UTF-8 cut off after one byte', cut(utf8('工作计划'), 2), 'cutOff', 'UTF-8'],
    ['UTF-8 cut off after two bytes', cut(utf8('工作计划')), 'cutOff', 'UTF-8'],
    ['UTF-8 cut off within 𠮷', cut(utf8('工作计划𠮷')), 'cutOff', 'UTF-8'],
    ['UTF-8 with BOM cut off', cut(bytes([0xef, 0xbb, 0xbf], '计划')), 'cutOff', 'UTF-8'],
    ['UTF-16 LE cut off', cut(bytes([0xff, 0xfe], utf16('计划', 'le'))), 'cutOff', 'UTF-16LE'],
    ['UTF-16 BE with half a 𠮷', cut(bytes([0xfe, 0xff], utf16('计𠮷', 'be')), 2), 'cutOff', 'UTF-16BE'],
    ['damaged UTF-8', bytes('工作计划\r\n总体', [0xff], '要求与各项任务'), 'damaged', '2'],
    ['GB18030 cut off', cut(encodeGb18030('工作计划')!), 'unknownEncoding', undefined],
    ['GB18030 cut off within 𠮷', cut(encodeGb18030('工作计划𠮷')!, 2), 'unknownEncoding', undefined],
    ['Big5', bytes(big5), 'unknownEncoding', undefined],
    ['NUL in UTF-8', bytes('计划\0'), 'binary', undefined],
    ['control characters', bytes('\x01\x02\x03\x04\x05计划'), 'binary', undefined],
    ['PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary', undefined],
    ['a zip', bytes('PK\x03\x04\x14\0'), 'document', 'ZIP'],
    ['.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'oldWord', undefined],
    ['PDF', bytes('%PDF-1.7\n'), 'document', 'PDF'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'document', 'RTF'],
  ])('%s', (_name, input, id, detail) => {
    expect(decode(input)).toEqual({ reason: detail === undefined ? { id } : { id, detail } });
  });
});

describe('any input', () => {
  test('bytes give a text or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const result = decode(input);
        expect('text' in result ? typeof result.text : typeof result.reason.id).toBe('string');
      }),
    );
  });

  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
  const chinese = fc
    .array(fc.oneof({ weight: 8, arbitrary: han }, fc.constantFrom('，', '。', '\n', 'x', '5', '%', '𠮷', '（')), {
      minLength: 1,
    })
    .map((parts) => parts.join(''));

  test('a Chinese text comes back from UTF-8, from GB18030 and, with a BOM, from UTF-16', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        expect(decode(utf8(text))).toMatchObject({ text });
        expect(decode(bytes([0xff, 0xfe], utf16(text, 'le')))).toMatchObject({ text });
        expect(decode(bytes([0xfe, 0xff], utf16(text, 'be')))).toMatchObject({ text });
        expect(decode(bytes([0x84, 0x31, 0x95, 0x33], encodeGb18030(text)!))).toMatchObject({ text });
      }),
    );
  });

  test('UTF-8 cut off anywhere is never read as something else', () => {
    fc.assert(
      fc.property(chinese, fc.nat(), (text, at) => {
        const whole = utf8(`全县卫生健康工作计划${text}`);
        const part = whole.subarray(0, 30 + (at % (whole.length - 29)));
        const result = decode(part);
        expect('text' in result ? result.encoding : result.reason.id).toMatch(/^(utf-8|cutOff)$/);
      }),
    );
  });
});
