// Tries the properties within a budget of cases or of seconds and tells the seed of each, so that a failure can be had again:
//   npm run fuzz [-- --runs 1000000] [-- --seconds 60] [-- --seed N] [-- --property NAME]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readCorpus } from '../core/harness.js';
import { createProperties, type Property } from './properties.js';
import { createTexts } from './texts.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    property: { type: 'string' },
  },
});
const all = createProperties(createTexts(readCorpus().map(({ text }) => text)));
const chosen = all.filter(({ name }) => values.property === undefined || name === values.property);
if (chosen.length === 0) {
  console.error(`No property is called ${values.property}; there are ${all.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const seed = values.seed === undefined ? Date.now() % 0x7fffffff : Number(values.seed);
const weights = chosen.reduce((sum, { weight }) => sum + weight, 0);
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);

/** Whether it held. */
function tryOne({ name, weight, property }: Property): boolean {
  const began = Date.now();
  const share = weight / weights;
  const details = fc.check(property, {
    seed,
    numRuns: Math.ceil(Number(values.runs) * share),
    ...(seconds === undefined ? {} : { interruptAfterTimeLimit: seconds * share * 1000 }),
  });
  const took = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${details.failed ? 'FAILED' : 'held'}  ${name}: ${details.numRuns} cases, seed ${seed}, ${took} s`);
  if (details.failed) console.log(`${fc.defaultReportMessage(details)}\n${details.errorInstance}`);
  return !details.failed;
}

const held = chosen.map(tryOne);
const failed = held.filter((isHeld) => !isHeld).length;
console.log(`${held.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
