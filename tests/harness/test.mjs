// `npm test`: runs every step of steps.mjs, or those named:   npm test units suite
// The last line is `N passed, N failed`, and the exit code is 1 where anything failed.
import { exitOnSignals, HarnessError } from './processes.mjs';
import { steps } from './steps.mjs';

const isCi = process.env.CI === 'true';

function chooseSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/** Runs a step; whatever it throws is a failure of that step, so that the others still run. */
async function runOne({ name, run }) {
  console.log(`\n=== ${name}`);
  const began = Date.now();
  const result = await run().catch((error) => {
    console.error(error instanceof HarnessError ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const counts = { passed: 0, failed: 0, ...result };
  // What cannot run on a desktop is skipped there; on the machine that decides, nothing may be missing unnoticed.
  if (result.skipped && isCi) counts.failed = 1;
  const verdict = describe(counts);
  console.log(`${name}: ${verdict}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return { name, verdict, ...counts };
}

function describe({ passed, failed, skipped, absent }) {
  if (absent) return `skipped (${absent})`;
  if (skipped) return `${isCi ? 'FAILED, for CI=true allows no skip' : 'skipped'} (${skipped})`;
  return failed === 0 ? `${passed} passed` : `FAILED, ${passed} passed, ${failed} failed`;
}

exitOnSignals();
const results = [];
for (const step of chooseSteps(process.argv.slice(2))) results.push(await runOne(step));

console.log('\n=== summary');
for (const { name, verdict } of results) console.log(`${name}: ${verdict}`);
const total = (field) => results.reduce((count, result) => count + result[field], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
