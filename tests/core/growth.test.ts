// The time of every rule grows in a line with the text, on each shape of text; a rule that does not is named.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/core/rules/index.js';
import type { Runnable } from '../../server/core/rules/rule.js';
import { SHAPES, type Shape, timeRules } from './growth.js';
import { cpuTime } from './harness.js';

const SMALL = 500;
const TIMES = 8;
/** Eight times the text: in a line 8, in a square 64. */
const MOST = 24;
/** Milliseconds below which a time says nothing. */
const LEAST = 6;

let salts = 0;
const measure = (shape: Shape, n: number, rules: readonly Runnable[]): Map<string, number> =>
  timeRules(shape, n, String.fromCodePoint(0x4e00 + (salts++ % 5000)), rules);

const findSlow = (small: Map<string, number>, large: Map<string, number>): string[] =>
  [...large.keys()].filter((id) => large.get(id)! > MOST * Math.max(small.get(id)!, LEAST));

const join = (
  choose: (...times: number[]) => number,
  a: Map<string, number>,
  b: Map<string, number>,
): Map<string, number> => new Map([...a].map(([id, time]) => [id, choose(time, b.get(id)!)]));

/** The rules that are too slow however often they are asked, with their times: a busy machine must not decide. */
function nameSlow(shape: Shape, rules: readonly Runnable[] = RULES): string[] {
  let small = measure(shape, SMALL, rules);
  let large = measure(shape, SMALL * TIMES, rules);
  for (let again = 0; again < 3 && findSlow(small, large).length > 0; again++) {
    small = join(Math.max, small, measure(shape, SMALL, rules));
    large = join(Math.min, large, measure(shape, SMALL * TIMES, rules));
  }
  return findSlow(small, large).map(
    (id) => `${id}: ${small.get(id)!.toFixed(0)} ms, ${TIMES} times the text ${large.get(id)!.toFixed(0)} ms`,
  );
}

describe('the time of each rule grows in a line', () => {
  // What is compiled on first use belongs to no rule.
  for (const shape of Object.values(SHAPES)) measure(shape, 20, RULES);
  it.each(Object.entries(SHAPES))('%s', (_, shape) => expect(nameSlow(shape)).toEqual([]));
  it('or the rule is named', () => {
    const pairs: Runnable = {
      id: 'a/square',
      severity: 'hint',
      check({ lines }) {
        // Works for as many milliseconds as a square has it: 4 on the small text, 256 on the large one.
        const until = cpuTime() + 4 * (lines.length / SMALL) ** 2;
        while (cpuTime() < until);
      },
    };
    expect(nameSlow(SHAPES['headings without text']!, [...RULES.slice(0, 1), pairs])).toEqual([
      expect.stringMatching(/^a\/square: \d+ ms, 8 times the text \d+ ms$/),
    ]);
  });
});
