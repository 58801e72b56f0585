// What the client writes into an ignore file, and that it keeps everything else there.
import { describe, expect, it } from 'vitest';
import { addEntry, setReason } from '../../client/ignoreFile.js';
import { readIgnoreFile } from '../../server/lsp/ignoreFile.js';

const entry = { file: '计划/a.plan', rule: 'placeholder/x', words: '护理型床位占比达到', path: ['总体要求', '“目标”'] };

describe('addEntry', () => {
  it.each(['', '\n'])('begins a file from %j', (text) => {
    const written = addEntry(text, entry)!;
    expect(JSON.parse(written)).toEqual({ version: 1, ignore: [entry] });
    expect(written).toMatch(/^\{\n {2}"version": 1,\n {2}"ignore": \[\n {4}\{\n/);
    expect(written.endsWith('}\n')).toBe(true);
  });

  it('adds at the end and keeps what is there, unknown members and layout too', () => {
    const text =
      '{ "version": 1, "note": "手写",\r\n  "ignore": [\r\n    { "rule": "a/b", "words": "", "path": [] }\r\n  ]\r\n}\r\n';
    const written = addEntry(text, entry)!;
    expect(JSON.parse(written)).toEqual({
      version: 1,
      note: '手写',
      ignore: [{ rule: 'a/b', words: '', path: [] }, entry],
    });
    expect(written).toContain('{ "rule": "a/b", "words": "", "path": [] }');
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('adds nothing twice', () => {
    const once = addEntry('', entry)!;
    expect(addEntry(once, entry)).toBe(once);
    expect(addEntry(setReason(once, entry, '因为')!, entry)).toBe(setReason(once, entry, '因为'));
    expect(JSON.parse(addEntry(once, { ...entry, file: '别的.plan' })!).ignore).toHaveLength(2);
    expect(JSON.parse(addEntry(once, { ...entry, path: [] })!).ignore).toHaveLength(2);
  });

  it.each(['{', '[]', '{ "version": 2, "ignore": [] }', '{ "version": 1 }', '{ "version": 1, "ignore": {} }'])(
    'leaves %j alone',
    (text) => expect(addEntry(text, entry)).toBeUndefined(),
  );

  it('writes what the server reads', () => {
    const { entries, problem } = readIgnoreFile(setReason(addEntry('', entry)!, entry, '示例')!);
    expect(problem).toBeUndefined();
    expect(entries.map((placed) => placed.entry)).toEqual([{ ...entry, reason: '示例' }]);
  });
});

describe('setReason', () => {
  it('sets the reason of that entry', () => {
    const text = addEntry(addEntry('', { ...entry, words: '别处' })!, entry)!;
    const { ignore } = JSON.parse(setReason(text, entry, '示例')!);
    expect(ignore).toEqual([
      { ...entry, words: '别处' },
      { ...entry, reason: '示例' },
    ]);
  });

  it('is nothing where the entry is gone', () => {
    expect(setReason('{ "version": 1, "ignore": [] }', entry, '示例')).toBeUndefined();
  });
});
