// Files of a check of the workspace: which are listed, what language and text they have.
import { describe, expect, it } from 'vitest';
import { limitFiles } from '../../client/workspaceCheck/limit.js';
import { decodeText, isForeignPath, languageOf } from '../../client/workspaceCheck/read.js';

describe('limitFiles', () => {
  it.each<[string, number[], number, number[], [number, number]]>([
    ['all of them', [3, 2], 5, [3, 2], [0, 0]],
    ['none without reports', [0, 3, 0, 2], 9, [3, 2], [0, 0]],
    ['whole files only', [3, 3, 1], 5, [3], [2, 4]],
    ['the first however long', [9, 1], 5, [9], [1, 1]],
    ['nothing', [], 5, [], [0, 0]],
  ])('lists %s', (_, counts, most, shown, [files, reports]) => {
    expect(limitFiles(counts, (count) => count, most)).toEqual({ shown, rest: { files, reports } });
  });
});

const names = { extensions: ['.plan', '.plan.txt'], filenamePatterns: ['*工作计划*.txt', '*计划*.txt'] };

describe('languageOf', () => {
  it.each([
    ['/a/2026年工作计划（稿）.txt', 'plan'],
    ['/a/b.plan', 'plan'],
    ['/a/b.plan.txt', 'plan'],
    ['/计划/会议记录.txt', 'plaintext'],
    ['/a/工作计划.md', 'markdown'],
    ['/a/工作计划xtxt', 'plaintext'],
  ])('%s is %s', (path, language) => expect(languageOf(path, names)).toBe(language));
});

describe('isForeignPath', () => {
  it.each([
    ['.git/a.txt', true],
    ['a/node_modules/b/readme.md', true],
    ['a/.old/计划.txt', true],
    ['计划.txt', false],
    ['a.b/计划.v2.txt', false],
    ['my_node_modules/计划.txt', false],
  ])('%s: %s', (path, expected) => expect(isForeignPath(path)).toBe(expected));
});

describe('decodeText', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', new TextEncoder().encode('计划𠮷'), '计划𠮷'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['GB18030', bytes(0xbc, 0xc6, 0xbb, 0xae), '计划'],
    ['UTF-16', bytes(0xff, 0xfe, 0xa1, 0x8b), '计'],
    ['bytes that are no text', bytes(0x89, 0x50, 0, 0, 1), undefined],
  ])('reads %s', (_, given, expected) => expect(decodeText(given)).toBe(expected));
});
