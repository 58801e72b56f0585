// The entry of the bundle that VS Code loads into its extension host, of node or of a web worker: runs every test file, and
// tells the counts on the console and in the file that PLANLINT_TEST_RESULTS names. `run` rejects where a test failed.
import Mocha from 'mocha';
import { type Counts, MarkedLines, showCounts } from './reporter.js';

/** Loads the tests. They are imported late because mocha must have made its globals first. */
async function loadTests(mocha: Mocha): Promise<void> {
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await import('./diagnostics.test.js');
  await import('./outline.test.js');
  await import('./actions.test.js');
  await import('./commands.test.js');
  await import('./figures.test.js');
  await import('./fixes.test.js');
  await import('./structure.test.js');
  await import('./language.test.js');
  await import('./targets.test.js');
  await import('./placeholders.test.js');
  await import('./compare.test.js');
  await import('./problems.test.js');
  await import('./completion.test.js');
  // A worker has no process that could be killed.
  if (globalThis.process?.versions?.node) await import('./crash.test.js');
}

function runAll(mocha: Mocha): Promise<Counts> {
  return new Promise((resolve) => {
    const counts = { passed: 0, failed: 0 };
    const runner = mocha.run(() => resolve(counts));
    runner.on('pass', () => counts.passed++);
    // A hook that fails takes its tests with it and counts as one failure.
    runner.on('fail', () => counts.failed++);
  });
}

/** What VS Code calls. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: MarkedLines, timeout: 60_000 });
  await loadTests(mocha);
  const counts = await runAll(mocha);
  showCounts(counts);
  // A web worker has neither an environment nor files.
  const file = globalThis.process?.env?.PLANLINT_TEST_RESULTS;
  if (file) (await import('node:fs')).writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} of the workbench tests failed`);
}
