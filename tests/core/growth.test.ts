// The time of every rule grows in a line with the text, on each shape of text; a rule that does not is named.
import { describe, expect, it } from 'vitest';
import { SHAPES, type Shape, timeRules } from './growth.js';

const SMALL = 500;
const TIMES = 8;
/** Eight times the text: in a line 8, in a square 64. */
const MOST = 24;
/** Milliseconds below which a time says nothing. */
const LEAST = 6;

let salts = 0;
const measure = (shape: Shape, n: number): Map<string, number> =>
  timeRules(shape, n, String.fromCodePoint(0x4e00 + (salts++ % 5000)));

const findSlow = (small: Map<string, number>, large: Map<string, number>): string[] =>
  [...large.keys()].filter((id) => large.get(id)! > MOST * Math.max(small.get(id)!, LEAST));

const join = (
  choose: (...times: number[]) => number,
  a: Map<string, number>,
  b: Map<string, number>,
): Map<string, number> => new Map([...a].map(([id, time]) => [id, choose(time, b.get(id)!)]));

/** The rules that are too slow however often they are asked, with their times: a busy machine must not decide. */
function nameSlow(shape: Shape): string[] {
  let small = measure(shape, SMALL);
  let large = measure(shape, SMALL * TIMES);
  for (let again = 0; again < 3 && findSlow(small, large).length > 0; again++) {
    small = join(Math.max, small, measure(shape, SMALL));
    large = join(Math.min, large, measure(shape, SMALL * TIMES));
  }
  return findSlow(small, large).map(
    (id) => `${id}: ${small.get(id)!.toFixed(0)} ms, ${TIMES} times the text ${large.get(id)!.toFixed(0)} ms`,
  );
}

describe('the time of each rule grows in a line', () => {
  // What is compiled on first use belongs to no rule.
  for (const shape of Object.values(SHAPES)) measure(shape, 20);
  it.each(Object.entries(SHAPES))('%s', (_, shape) => expect(nameSlow(shape)).toEqual([]));
  it('or the rule is named', () => {
    const square = new Map([
      ['a/square', 640],
      ['a/line', 80],
    ]);
    const base = new Map([
      ['a/square', 10],
      ['a/line', 10],
    ]);
    expect(findSlow(base, square)).toEqual(['a/square']);
  });
});
