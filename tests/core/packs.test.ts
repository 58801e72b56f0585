// Every row of every pack proves itself: its examples are seen, its near misses are not.
import { describe, expect, it } from 'vitest';
import { DROPPED } from '../../server/core/data/dropped.js';
import { EXPECTATIONS } from '../../server/core/data/expectations.js';
import { EMPTY_FORMS } from '../../server/core/data/forms.js';
import { NOT_BLANKS } from '../../server/core/data/notBlanks.js';
import { RESIDUE_LINES } from '../../server/core/data/residue.js';

/** Where the ⟦ ⟧ of an example stand, and the text without them. */
const place = (marked: string): { text: string; start: number; end: number } => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end };
};

const hits = (pattern: RegExp, text: string): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map((m) => {
    const hit = m.groups?.hit ?? m.groups?.hit2 ?? m[0];
    const start = m.index + m[0].lastIndexOf(hit);
    return { start, end: start + hit.length };
  });

describe.each([...DROPPED, ...EMPTY_FORMS])('$id', ({ pattern, yes, no, source }) => {
  it('has a source and examples', () => {
    expect(source).not.toBe('');
    expect(yes.length).toBeGreaterThan(0);
    expect(no.length).toBeGreaterThan(0);
  });
  it.each([...yes])('sees %s', (marked) => {
    const { text, start, end } = place(marked);
    expect(hits(pattern, text)).toContainEqual({ start, end });
  });
  it.each([...no])('passes over %s', (text) => expect(hits(pattern, text)).toEqual([]));
});

describe.each(RESIDUE_LINES.map((row, i) => ({ ...row, i })))('residue row $i', ({ pattern, yes, no }) => {
  it.each([...yes])('sees %s', (text) => expect(text).toMatch(pattern));
  it.each([...no])('passes over %s', (text) => expect(text).not.toMatch(pattern));
});

describe.each(NOT_BLANKS.map((row, i) => ({ ...row, i })))('not a blank, row $i', ({ run, before, after, yes, no }) => {
  const applies = (marked: string): boolean => {
    const { text, start, end } = place(marked);
    return (
      (!run || run.test(text.slice(start, end))) &&
      (!before || before.test(text.slice(0, start))) &&
      (!after || after.test(text.slice(end)))
    );
  };
  it.each([...yes])('applies to %s', (marked) => expect(applies(marked)).toBe(true));
  it.each([...no])('does not apply to %s', (marked) => expect(applies(marked)).toBe(false));
});

// The last row takes what no other does and needs no example.
describe.each(EXPECTATIONS.slice(0, -1).map((row, i) => ({ ...row, i })))(
  'expectation $i: $type',
  ({ type, before, after, yes, no }) => {
    const fits = (marked: string): boolean => {
      const { text, start, end } = place(marked);
      return (!before || before.test(text.slice(0, start))) && (!after || after.test(text.slice(end)));
    };
    it.each([...yes])('fits %s', (marked) => expect(fits(marked), type).toBe(true));
    it.each([...no])('does not fit %s', (marked) => expect(fits(marked), type).toBe(false));
  },
);
