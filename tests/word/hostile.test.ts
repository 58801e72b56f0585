// Packages that are broken, or made to hurt: each is refused with its reason, quickly and in little memory.

import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWord, WordError } from '../../server/word/index.js';
import { docx, makeParts, p, zip } from './harness.js';

const idOf = (bytes: Uint8Array): string => {
  try {
    readWord(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof WordError) return error.id;
    throw error;
  }
};
const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  docx({ body: p('甲'), more: { [name]: content } });
const without = (name: string): Uint8Array => {
  const { [name]: _, ...rest } = makeParts({ body: p('甲') });
  return zip(rest);
};
/** The same bytes with a number changed in the record of the directory that names a part. */
function patch(bytes: Uint8Array, name: string, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i < copy.length - 46; i++) {
    if (view.getUint32(i, true) !== 0x02014b50) continue;
    const length = view.getUint16(i + 28, true);
    if (Buffer.from(copy.subarray(i + 46, i + 46 + length)).toString() !== name) continue;
    if (size === 2) view.setUint16(i + at, value, true);
    else view.setUint32(i + at, value, true);
  }
  return copy;
}

const PLAIN = docx(p('甲'));
const DOCUMENT = 'word/document.xml';
const ZEROS = new Uint8Array(40 * 1024 * 1024);
const doctype = `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="a">&a;</w:document>`;

describe('a package', () => {
  test.each([
    ['of nothing', new Uint8Array(), 'broken'],
    ['of a few bytes', strToU8('PK\x03\x04'), 'broken'],
    ['cut off', PLAIN.subarray(0, PLAIN.length - 30), 'broken'],
    ['that is another zip', zip({ 'a.txt': strToU8('a') }), 'notWord'],
    ['that is a workbook', withPart(DOCUMENT, '<workbook xmlns="a"/>'), 'notWord'],
    ['without relationships', without('_rels/.rels'), 'broken'],
    ['without the document', without(DOCUMENT), 'broken'],
    [
      'without a body',
      withPart(DOCUMENT, '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
      'broken',
    ],
    ['with a DOCTYPE', withPart(DOCUMENT, doctype), 'doctype'],
    ['with a DOCTYPE in the relationships', withPart('_rels/.rels', doctype), 'doctype'],
    ['with an entity nobody declared', withPart(DOCUMENT, '<a>&nbsp;</a>'), 'broken'],
    ['with XML that is none', withPart(DOCUMENT, '<a><b></a>'), 'broken'],
    ['with an empty part', withPart(DOCUMENT, ''), 'broken'],
    ['with a part of 40 MB', withPart(DOCUMENT, ZEROS), 'tooBig'],
    ['with a password', patch(PLAIN, DOCUMENT, 8, 1, 2), 'encrypted'],
    ['that names a way of packing', patch(PLAIN, DOCUMENT, 10, 12, 2), 'broken'],
    ['with a wrong checksum', patch(PLAIN, DOCUMENT, 16, 1, 4), 'broken'],
    ['that claims less than it holds', patch(PLAIN, DOCUMENT, 24, 10, 4), 'tooBig'],
    ['that claims more than can be', patch(PLAIN, DOCUMENT, 24, 30_000_000, 4), 'broken'],
    ['that points outside', patch(PLAIN, DOCUMENT, 42, 0x7fffffff, 4), 'broken'],
    ['that is larger than itself', patch(PLAIN, DOCUMENT, 20, 0x7fffffff, 4), 'broken'],
    [
      'with elements nested without end',
      withPart(DOCUMENT, `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
      'broken',
    ],
    ['with elements without number', withPart(DOCUMENT, `<a>${'<b/>'.repeat(1_600_000)}</a>`), 'tooBig'],
  ])('%s', (_, bytes, id) => {
    expect(idOf(bytes)).toBe(id);
  });

  test('with thousands of parts', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, new Uint8Array()]));
    expect(idOf(zip({ ...makeParts({ body: p('甲') }), ...many }))).toBe('tooBig');
  });

  test('whose other parts are damaged is read all the same', () => {
    expect(idOf(withPart('word/media/a.png', deflateSync(ZEROS)))).toBe('read');
    expect(idOf(patch(withPart('word/media/a.png', 'a'), 'word/media/a.png', 16, 1, 4))).toBe('read');
  });

  test('with any bytes changed is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.nat(PLAIN.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const copy = PLAIN.slice();
        copy[at] = value;
        idOf(copy);
      }),
      { numRuns: 500 },
    );
  });
});
