// What `npm test` runs, in this order. A step resolves to `{ passed, failed }`, or to `{ skipped }` with the reason;
// `{ absent }` is a skip that is no fault anywhere: what the step needs is no part of the project.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runActivation } from '../e2e/activation.mjs';
import { runBoardPage } from '../e2e/board.mjs';
import { runClickThrough } from '../e2e/click.mjs';
import { runCompareSteps } from '../e2e/compare.mjs';
import { runEditors } from '../e2e/editors.mjs';
import { runLanguageSteps } from '../e2e/language.mjs';
import { runPlaceholderSteps } from '../e2e/placeholders.mjs';
import { runProblemSteps } from '../e2e/problems.mjs';
import { runTargetSteps } from '../e2e/targets.mjs';
import { runWritingSteps } from '../e2e/writing.mjs';
import { runSuiteInCodeServer } from './codeServer.mjs';
import { hasDesktop, runSuiteOnDesktop } from './desktop.mjs';
import { checkPackage } from './package.mjs';
import { root, workbenchFolder } from './paths.mjs';
import { runCaptured } from './processes.mjs';
import { build, runTool } from './tools.mjs';
import { runSuiteInWebHost } from './webHost.mjs';

const one = (isGood) => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const sum = (results) =>
  results.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });

async function checkTypes() {
  const results = [];
  // The core has a program of its own, in which nothing impure compiles, and the board's page one that knows a page.
  for (const project of ['tsconfig.json', 'server/core/tsconfig.json', 'client/board/tsconfig.json']) {
    results.push(one((await runTool('tsc', '--noEmit', '-p', project)) === 0));
  }
  return sum(results);
}

async function runUnits() {
  const report = join(workbenchFolder, `units-${process.pid}.json`);
  const code = await runTool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`);
  if (!existsSync(report)) return one(false);
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  // A file that does not load fails the run without a failed test in it.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** A minute's worth of what `npm run fuzz` does at length with other cases each time; here one seed, so that a change alone can fail it. */
async function runFuzz() {
  const { output } = await runCaptured(process.execPath, ['tests/fuzz/fuzz.mjs', '--seconds', '60', '--seed', '1'], {
    cwd: root,
    tee: true,
  });
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return passed === undefined ? one(false) : { passed: Number(passed), failed: Number(failed) };
}

const acceptance = resolve(root, '../shared/acceptance');

/** Runs one of the acceptance programs over the built command line, its output shown. */
const runAcceptance = (script, ...args) =>
  runCaptured(process.execPath, [join(acceptance, script), '--cli', 'node dist/cli.js', ...args], {
    cwd: root,
    tee: true,
  });

async function runAcceptanceTests() {
  if (!existsSync(acceptance)) return { absent: 'no ../shared/acceptance here' };
  const score = await runAcceptance('score.mjs', '--min', 'tests/harness/floors.json');
  const alarms = await runAcceptance('alarms.mjs', '--max', 'error=0,warning=0.33');
  // The documents there are complete: whatever is called a blank in them is none.
  return sum([one(score.code === 0), one(alarms.code === 0 && !alarms.output.includes('placeholder/'))]);
}

export const steps = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: async () => one((await runTool('biome', 'check')) === 0) },
  { name: 'build', run: async () => one((await build()) === 0) },
  { name: 'units', run: runUnits },
  { name: 'editors', run: runEditors },
  { name: 'fuzz', run: runFuzz },
  { name: 'acceptance', run: runAcceptanceTests },
  { name: 'suite', run: () => (hasDesktop() ? runSuiteOnDesktop() : runSuiteInCodeServer()) },
  { name: 'web', run: runSuiteInWebHost },
  { name: 'board', run: runBoardPage },
  { name: 'click', run: runClickThrough },
  { name: 'language', run: runLanguageSteps },
  { name: 'placeholders', run: runPlaceholderSteps },
  { name: 'targets', run: runTargetSteps },
  { name: 'compare', run: runCompareSteps },
  { name: 'activation', run: runActivation },
  { name: 'package', run: checkPackage },
  { name: 'problems', run: runProblemSteps },
  { name: 'writing', run: runWritingSteps },
];
