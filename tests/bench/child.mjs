// One part of the benchmark in a process of its own, so that no part finds the heap or the compiled code of another.
// Called by main.mjs:   node child.mjs CORE PART SETTING   (SETTING is JSON); the rows come out as the last line.
import { pathToFileURL } from 'node:url';
import { measureChecks, measureFixes } from './check.mjs';
import { createInputs } from './inputs.mjs';
import { measureKeystrokes } from './keystrokes.mjs';
import { measureMemory } from './memory.mjs';
import { measureProfile } from './profile.mjs';

const parts = {
  check: measureChecks,
  fix: measureFixes,
  keystroke: measureKeystrokes,
  memory: measureMemory,
  profile: measureProfile,
};

const [file, part, json] = process.argv.slice(2);
const setting = JSON.parse(json);
const core = await import(pathToFileURL(file).href);
const rows = await parts[part]({ ...setting, core, file, make: createInputs(core, setting.texts) });
process.stdout.write(`${JSON.stringify(rows)}\n`);
