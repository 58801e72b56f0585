// Comments in Word documents: the text and all other parts stay as they are to the byte, but for the marks.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addComments, type Note, readWord, WordError } from '../../server/word/index.js';
import { docx, makeParts, numbered, type Parts, p, r, table, W, zip } from './harness.js';

const MARKS =
  /<w:commentRange(?:Start|End)(?: xmlns:w="[^"]*")? w:id="\d+"\/>|<w:r(?: xmlns:w="[^"]*")?><w:commentReference w:id="\d+"\/><\/w:r>/g;
const COMMENT = /<w:comment [^>]*w:author="planlint"[^>]*>.*?<\/w:comment>/g;
const RELATION = /<Relationship [^>]*Id="rIdPlanlint"[^>]*\/>/;
const OVERRIDE = /<Override xmlns="[^"]*" PartName="\/word\/comments\.xml"[^>]*\/>/;

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  // latin1: a character a byte.
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

/** What was added, taken out again. */
function strip(parts: Record<string, string>, had: Record<string, string>): Record<string, string> {
  const changed = Object.entries(parts).map(([name, content]) => {
    if (name === 'word/document.xml') return [name, content.replace(MARKS, '')];
    if (name === 'word/comments.xml' && had[name]) return [name, content.replace(COMMENT, '')];
    if (name === 'word/_rels/document.xml.rels') return [name, content.replace(RELATION, '')];
    return [name, name === '[Content_Types].xml' ? content.replace(OVERRIDE, '') : content];
  });
  return Object.fromEntries(changed.filter(([name]) => had[name!] !== undefined));
}

function review(bytes: Uint8Array, notes: readonly Note[]): Record<string, string> {
  const reviewed = addComments(bytes, notes, 'planlint');
  const [parts, had] = [partsOf(reviewed.bytes), partsOf(bytes)];
  expect(strip(parts, had)).toEqual(had);
  expect(readWord(reviewed.bytes)).toMatchObject({ text: readWord(bytes).text });
  const starts = [...parts['word/document.xml']!.matchAll(/<w:commentRangeStart[^>]* w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(starts).size).toBe(starts.length);
  expect(starts.length).toBeGreaterThanOrEqual(notes.length - reviewed.lost);
  return parts;
}

/** The document with marks as signs: ⟦1 … 1⟧. Notes are put on words of the text. */
function show(parts: Parts | string, ...words: string[]): string {
  const bytes = docx(parts);
  const { text } = readWord(bytes);
  const notes = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, text: word }));
  const document = Buffer.from(review(bytes, notes)['word/document.xml']!, 'latin1').toString();
  return document
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '⟦$1')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '$1⟧')
    .replace(/<[^>]*>/g, '')
    .trim();
}

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = numbered(1, 0);

describe('a comment', () => {
  test.each([
    ['stands around the whole run', p('甲乙丙'), ['乙'], '⟦0甲乙丙0⟧'],
    ['stands around the runs it touches', p(r('甲') + r('乙') + r('丙') + r('丁')), ['乙丙'], '甲⟦0乙丙0⟧丁'],
    ['stays in its paragraph', p('甲') + p('乙'), ['甲\n乙'], '⟦0甲0⟧乙'],
    ['shares a run', p('甲乙'), ['甲', '乙'], '⟦0⟦1甲乙0⟧1⟧'],
    ['follows another', p(r('甲') + r('乙')), ['甲', '乙'], '⟦0甲0⟧⟦1乙1⟧'],
    [
      'on a number that Word computed stands on the text',
      { body: p('甲', item), numbering: NUMBERING },
      ['1.'],
      '⟦0甲0⟧',
    ],
    ['finds a place in an empty paragraph', { body: p('甲') + p('', item), numbering: NUMBERING }, ['1.'], '甲⟦00⟧'],
    ['finds one in the next where there is no inside', `${p('甲')}<w:p/>${p('乙')}`, ['\n\n'], '⟦0甲0⟧乙'],
    ['goes into a cell', table([['甲', '乙']]), ['乙'], '甲⟦0乙0⟧'],
    ['goes into what was inserted', p(`<w:ins>${r('甲')}</w:ins>${r('乙')}`), ['甲'], '⟦0甲0⟧乙'],
    ['goes into a link', p(`<w:hyperlink r:id="a">${r('甲')}</w:hyperlink>`), ['甲'], '⟦0甲0⟧'],
    [
      'on a text box stands on what holds it',
      p(`${r('甲')}<w:r><w:pict><w:txbxContent>${p('乙')}</w:txbxContent></w:pict></w:r>`),
      ['乙'],
      '甲⟦0乙0⟧',
    ],
    ['stands around a formula', p(`${r('甲')}<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>`), ['a'], '甲⟦0a0⟧'],
    [
      'stands around a reading',
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>邑</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['邑'],
      '⟦0yi邑0⟧',
    ],
  ] as [string, Parts | string, string[], string][])('%s', (_, parts, words, shown) => {
    expect(show(parts, ...words)).toBe(shown);
  });

  const NOTE = { start: 0, end: 1, text: '警告：“<甲>”\nfigure/date\u0001' };

  test('is written with its author, as text', () => {
    const parts = review(docx(p('甲')), [NOTE]);
    const xml = Buffer.from(parts['word/comments.xml']!, 'latin1').toString();
    expect(xml).toContain(
      '<w:comment w:id="0" w:author="planlint" w:initials="pl"><w:p><w:r><w:t xml:space="preserve">警告：“&lt;甲&gt;”</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">figure/date</w:t></w:r></w:p></w:comment>',
    );
    expect(parts['word/_rels/document.xml.rels']).toContain('relationships/comments" Target="comments.xml"/>');
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
  });

  test('joins those that are there', () => {
    const old = '<w:comment w:id="7" w:author="Li"><w:p/></w:comment>';
    const body = p(
      `<w:commentRangeStart w:id="7"/>${r('甲')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    );
    const bytes = docx({ body, comments: old });
    const reviewed = partsOf(addComments(bytes, [NOTE], 'planlint').bytes);
    expect(reviewed['word/comments.xml']).toContain(`${old}<w:comment w:id="8" w:author="planlint"`);
    expect(reviewed['word/document.xml']).toContain('<w:commentRangeStart w:id="7"/><w:commentRangeStart w:id="8"/>');
    expect(reviewed['[Content_Types].xml']).toBe(partsOf(bytes)['[Content_Types].xml']);
    const empty = docx({ body, comments: '', more: { 'word/comments.xml': `<w:comments xmlns:w="${W}"/>\n` } });
    const filled = partsOf(addComments(empty, [NOTE], 'planlint').bytes)['word/comments.xml'];
    expect(filled).toMatch(/^<w:comments [^>]*"><w:comment .*<\/w:comment><\/w:comments>\n$/);
  });

  test.each([
    ['another prefix', `<x:document xmlns:x="${W}"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`],
    ['no prefix and a byte order mark', `\ufeff<document xmlns="${W}"><body><p><r><t>甲</t></r></p></body></document>`],
    [
      'CR LF and comments',
      `<?xml version="1.0"?>\r\n<!-- a < b -->\r\n<w:document xmlns:w="${W}">\r\n<w:body>\r\n<w:p>\r\n<w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`,
    ],
    [
      'the strict dialect',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>',
    ],
  ])('goes into a document with %s', (_, document) => {
    const parts = review(docx({ body: '', more: { 'word/document.xml': document } }), [NOTE]);
    expect(parts['word/document.xml']!.match(MARKS)).toHaveLength(3);
  });

  test('is refused where bytes would change, and lost where there is no place', () => {
    const document = `\ufeff<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`;
    const utf16 = docx({ body: '', more: { 'word/document.xml': Buffer.from(document, 'utf16le') } });
    expect(() => addComments(utf16, [NOTE], 'planlint')).toThrow(WordError);
    const none = docx('<w:p/>');
    expect(addComments(none, [NOTE], 'planlint')).toEqual({ bytes: none, lost: 1 });
  });

  test('leaves parts packed as they were', () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    const parts = makeParts({ body: p('甲'), more: { 'word/media/图.png': picture } });
    const stored = zip(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [name, [content, { level: 0 }] as [Uint8Array, { level: 0 }]]),
      ),
    );
    review(stored, [NOTE]);
  });
});

test('any notes on any paragraphs leave the text as it is', () => {
  const run = fc.string({ unit: fc.constantFrom('甲', '乙', '，', ' ', '𠮷', '<', '&', '😀'), maxLength: 5 });
  const paragraph = fc.array(run, { maxLength: 4 });
  const notes = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      notes,
      fc.boolean(),
      (paragraphs, places, hasOld) => {
        const body = paragraphs.map((runs) => p(runs.map((text) => r(text)).join(''))).join('');
        const bytes = docx(hasOld ? { body, comments: '' } : body);
        review(
          bytes,
          places.map(([start, length]) => ({ start, end: start + length, text: '甲' })),
        );
      },
    ),
    { numRuns: 150 },
  );
});
