// Full check and fix of whole texts in one process, every text one that this process has not seen.
import { measureTask } from './task.mjs';

const withSpeed = (row, chars) => ({
  ...row,
  charsPerS: (chars / row.p50Ms) * 1000,
  charsPerCpuS: (chars / row.cpuMs) * 1000,
});

const KINDS = [
  { content: 'real', shape: 'lines' },
  { content: 'real', shape: 'lines', fresh: false },
  { content: 'clean', shape: 'lines' },
  { content: 'defects', shape: 'lines' },
  { content: 'real', shape: 'line' },
];

/** Small texts warm the code up by being run themselves, large ones are run once after a small one. */
const LARGE = 5e5;
const howOften = (chars) => (chars > LARGE ? { least: 1, warmups: 0 } : { least: 3, warmups: 2 });

/** Rows of { content, shape, fresh, chars, findings, p50Ms, cpuMs, charsPerS, … }. */
export async function measureChecks({ core, make, sizes, seconds }) {
  const rows = [];
  const check = (text) => core.lint(core.getModel(core.createSnapshot(text))).findings.length;
  check(make({ chars: 100_000 }));
  for (const chars of sizes) {
    for (const kind of chars > 2e6 ? KINDS.slice(0, 1) : KINDS) {
      let text;
      let findings = 0;
      const task = {
        prepare: () => {
          text = make({ chars, ...kind });
        },
        run: () => {
          findings = check(text);
        },
      };
      const row = await measureTask({ ...task, seconds, ...howOften(chars) });
      rows.push(withSpeed({ fresh: true, ...kind, chars, findings, ...row }, chars));
    }
  }
  return rows;
}

/** The same for all safe fixes of a text. */
export async function measureFixes({ core, make, sizes, seconds }) {
  const rows = [];
  for (const chars of sizes) {
    for (const content of ['clean', 'defects']) {
      let snapshot;
      let changes = 0;
      const row = await measureTask({
        prepare: () => {
          snapshot = core.createSnapshot(make({ chars, content }));
        },
        run: () => {
          const { applied } = core.fixSnapshot(snapshot);
          changes = [...applied.values()].reduce((sum, count) => sum + count, 0);
        },
        seconds,
        least: 1,
        warmups: chars > 2e5 ? 0 : 1,
      });
      rows.push(withSpeed({ content, chars, changes, ...row }, chars));
    }
  }
  return rows;
}
