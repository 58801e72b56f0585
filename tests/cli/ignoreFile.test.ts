// The text of an ignore file: entries with their places, or the first thing wrong with its place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordIgnoreProblem } from '../../server/cli/findIgnoreFile.js';
import { texts } from '../../server/cli/texts.js';
import { IgnoreProblem, parseIgnoreFile } from '../../server/project/ignoreFile.js';

const ENTRY =
  '{ "file": "a.txt", "rule": "placeholder/x", "words": "占比达到", "path": ["一、总体"], "reason": "范文" }';
const file = (...entries: string[]): string => `{ "version": 1, "ignore": [${entries.join(', ')}] }`;

/** The text from the wrong place on, and what is said of it. */
function complain(text: string): string {
  try {
    return `${parseIgnoreFile(text).length} entries`;
  } catch (error) {
    if (!(error instanceof IgnoreProblem)) throw error;
    const said = wordIgnoreProblem(error, texts['zh-CN']).split('；')[0];
    return `${text.slice(error.span.start, error.span.start + 6)}|${said}`;
  }
}

test('entries', () => {
  const text = file(ENTRY, '{"rule":"placeholder/blank","words":"","path":[]}');
  const entries = parseIgnoreFile(text);
  expect(entries.map(({ entry }) => entry)).toEqual([
    { file: 'a.txt', rule: 'placeholder/x', words: '占比达到', path: ['一、总体'], reason: '范文' },
    { rule: 'placeholder/blank', words: '', path: [] },
  ]);
  expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    ENTRY,
    '{"rule":"placeholder/blank","words":"","path":[]}',
  ]);
});

test.each([
  [file(), '0 entries'],
  [`${file()}\n`, '0 entries'],
  ['{ "note": [], "version": 1, "ignore": [] }', '0 entries'],
  ['', '|不是正确的 JSON'],
  ['{ "version": 1, "ignore": [', '|不是正确的 JSON'],
  ['{ "version": 1 "ignore": [] }', '"ignor|不是正确的 JSON'],
  ['{ "version": 1, "ignore": [], }', '}|不是正确的 JSON'],
  ['// note\n{ "version": 1, "ignore": [] }', '// not|不是正确的 JSON'],
  [`${file()} x`, 'x|不是正确的 JSON'],
  ['[]', '[]|“{}”应为对象'],
  ['{}', '{}|“version”应为 1'],
  ['{ "version": "1", "ignore": [] }', '"1", "|“version”应为 1'],
  ['{ "version": 2, "ignore": [] }', '2, "ig|“version”应为 1'],
  ['{ "version": 1 }', '{ "ver|“ignore”应为数组'],
  ['{ "version": 1, "ignore": {} }', '{} }|“ignore”应为数组'],
  [file('null'), 'null] |“ignore[0]”应为对象'],
  [file(ENTRY, '{}'), '{}] }|“ignore[1].path”应为数组'],
  [file('{"rule":"a/b","words":"w","path":"p"}'), '"p"}] |“ignore[0].path”应为数组'],
  [file('{"rule":"a/b","words":"w","path":[1]}'), '1]}] }|“ignore[0].path[0]”应为字符串'],
  [file('{"rule":7,"words":"w","path":[]}'), '7,"wor|“ignore[0].rule”应为字符串'],
  [file('{"rule":"a/b","path":[]}'), '{"rule|“ignore[0].words”应为字符串'],
  [file('{"rule":"a/b","words":"w","path":[],"file":null}'), 'null}]|“ignore[0].file”应为字符串'],
  [file('{"rule":"a/b","words":"w","path":[],"reason":[]}'), '[]}] }|“ignore[0].reason”应为字符串'],
  [file('{"__proto__":{"rule":"a/b","words":"w","path":[]}}'), '{"__pr|“ignore[0].path”应为数组'],
  [`{"version":1,"ignore":${'['.repeat(200_000)}`, '{"vers|嵌套太深'],
])('%.60s', (text, expected) => {
  expect(complain(text)).toBe(expected);
});

test('nothing of the file reaches a prototype', () => {
  const text = file(
    '{"rule":"a/b","words":"w","path":[],"__proto__":{"file":"x"},"constructor":{"prototype":{"file":"x"}}}',
  );
  expect(parseIgnoreFile(text)[0]?.entry).toEqual({ rule: 'a/b', words: 'w', path: [] });
  expect('file' in {}).toBe(false);
});

test('any JSON gives entries or a problem within the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.json().map((value) => file(value)),
        fc.string(),
      ),
      (text) => {
        try {
          parseIgnoreFile(text);
        } catch (error) {
          expect(error).toBeInstanceOf(IgnoreProblem);
          expect(error instanceof IgnoreProblem && error.span.end <= text.length).toBe(true);
        }
      },
    ),
  );
});
