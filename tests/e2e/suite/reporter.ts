// Prints what the tests did, one marked line at a time, because the workbench writes to the same console.
import Mocha from 'mocha';

const mark = '[planlint-test] ';

/** How the harness tells the counts from what the tests did. */
const countsMark = '[planlint-counts] ';

export interface Counts {
  passed: number;
  failed: number;
}

export const showCounts = (counts: Counts): void => console.log(countsMark + JSON.stringify(counts));

const print = (text: string): void => {
  for (const line of text.split('\n')) console.log(mark + line);
};

/** Prints each test as it ends, a failed one with its error. */
export class MarkedLines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('suite', (suite) => suite.title && print(suite.title));
    runner.on('pass', (test) => print(`  ✓ ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error) => {
      print(`  ✗ ${test.title}`);
      print(`${error.stack ?? error.message}`.replaceAll(/^/gm, '      '));
    });
  }
}
