// Our document class against the reference implementation: the same text and the same positions after any edits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { documentFactory, type PlanDocument } from '../../server/lsp/document.js';

const uri = 'file:///a.plan';
const pieces = ['一', '𠮷', '👨‍👩‍👧', '。', 'x', '％', ' ', '', '\n', '\r', '\r\n', '\n\n', '\r\r\n', '\uFEFF', '县'];
const someText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const somePosition = fc.record({ line: fc.integer({ min: -2, max: 14 }), character: fc.integer({ min: -2, max: 16 }) });
const someChange = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: somePosition, end: somePosition }), text: someText }) },
  { weight: 1, arbitrary: fc.record({ text: someText }) },
);

function expectSame(ours: PlanDocument, theirs: TextDocument): void {
  const text = theirs.getText();
  expect(ours.getText()).toBe(text);
  expect(ours.lineCount).toBe(theirs.lineCount);
  for (let offset = -1; offset <= text.length + 1; offset++) {
    expect(ours.positionAt(offset)).toEqual(theirs.positionAt(offset));
  }
  for (let line = -1; line <= theirs.lineCount; line++) {
    for (let character = -1; character < 6; character++) {
      expect(ours.offsetAt({ line, character })).toBe(theirs.offsetAt({ line, character }));
    }
    expect(ours.getLineRange(line)).toEqual(theirs.getLineRange(line));
    expect(ours.getEOLCharacters(line)).toBe(theirs.getEOLCharacters(line));
  }
}

/** A fresh document for each change, because the reference loses count of its lines after an edit beyond the last one. */
const applyToReference = (text: string, change: { range?: Range; text: string }): string =>
  TextDocument.update(TextDocument.create(uri, 'plan', 1, text), [change], 2).getText();

describe('document', () => {
  it('agrees with TextDocument after any edits', () => {
    fc.assert(
      fc.property(
        someText,
        fc.array(fc.array(someChange, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        (text, rounds) => {
          let ours = documentFactory.create(uri, 'plan', 1, text);
          let expected = text;
          for (const [i, changes] of rounds.entries()) {
            ours = documentFactory.update(ours, changes, i + 2);
            expected = changes.reduce(applyToReference, expected);
            expectSame(ours, TextDocument.create(uri, 'plan', i + 2, expected));
            expect(ours.version).toBe(i + 2);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves an older version as it was', () => {
    const first = documentFactory.create(uri, 'plan', 1, '一\n二\n');
    const start = { line: 1, character: 1 };
    const second = documentFactory.update(first, [{ range: { start, end: start }, text: '新' }], 2);
    expect(first.getText()).toBe('一\n二\n');
    expect(second.getText()).toBe('一\n二新\n');
    expect(second.snapshot.lines[0]).toBe(first.snapshot.lines[0]);
  });

  it('is Markdown by its language or its name', () => {
    const isMarkdown = (name: string, language: string): boolean =>
      documentFactory.create(name, language, 1, '').snapshot.markdown;
    expect(isMarkdown('file:///a.txt', 'markdown')).toBe(true);
    expect(isMarkdown('file:///a.plan.md', 'plan')).toBe(true);
    expect(isMarkdown('file:///a.plan', 'plan')).toBe(false);
    const changed = documentFactory.update(documentFactory.create('a.md', 'plan', 1, ''), [{ text: '# 一' }], 2);
    expect(changed.snapshot.markdown).toBe(true);
  });
});
