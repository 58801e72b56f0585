// One change of a checked document in one process: the edit, the model and all rules, without the protocol.
import { createRandom } from './numbers.mjs';
import { measureTask } from './task.mjs';

/** A place inside a word: Han characters on both sides. */
function findPlace(text, random) {
  for (let tries = 0; tries < 200; tries++) {
    const at = 1 + random(text.length - 1);
    if (/^[\u4e00-\u9fff]{4}$/.test(text.slice(at - 2, at + 2))) return at;
  }
  return text.length >> 1;
}

/** Each gives the change to make in a text: where, and what is put there. */
const changesOf = (make, random) => ({
  word: (text) => ({ at: findPlace(text, random), newText: '新' }),
  enter: (text) => ({ at: findPlace(text, random), newText: '\n' }),
  paste: (text) => ({
    at: text.lastIndexOf('\n', findPlace(text, random)) + 1,
    newText: `${make({ chars: 20_000 }).split('\n').slice(0, 50).join('\n')}\n`,
  }),
});

/** Measures the changes of one document; each is taken back before the next, and taking back a paste is measured too. */
async function measureDocument({ core, make, seconds }, document) {
  let snapshot = core.createSnapshot(make(document));
  const check = () => core.lint(core.getModel(snapshot)).findings.length;
  const began = performance.now();
  const findings = check();
  // Where a check takes seconds, one run of each change says enough.
  const isSlow = performance.now() - began > 2000;
  const changes = changesOf(make, createRandom(7));
  let made;
  let next;
  const apply = ({ at, newText }) => {
    snapshot = core.editSnapshot(snapshot, { start: at, end: at, newText });
    made = { at, newText };
    check();
  };
  const takeBack = () => {
    if (!made) return;
    snapshot = core.editSnapshot(snapshot, { start: made.at, end: made.at + made.newText.length, newText: '' });
    made = undefined;
    check();
  };
  const rows = [];
  const measure = async (change, run, prepare) => {
    const often = isSlow ? { least: 1, warmups: 0 } : { least: 5, warmups: 1 };
    rows.push({ change, ...document, findings, ...(await measureTask({ run, prepare, seconds, ...often })) });
    takeBack();
  };
  for (const [change, choose] of Object.entries(changes)) {
    await measure(
      change,
      () => apply(next),
      () => {
        takeBack();
        next = choose(snapshot.text);
      },
    );
  }
  await measure('undo', takeBack, () => apply(changes.paste(snapshot.text)));
  return rows;
}

/** Rows of { change, content, shape, chars, findings, p50Ms, p95Ms, cpuMs, … }. */
export async function measureKeystrokes(setting) {
  const rows = [];
  for (const chars of setting.sizes) {
    for (const shape of ['lines', 'line']) {
      for (const content of ['clean', 'defects'])
        rows.push(...(await measureDocument(setting, { chars, shape, content })));
    }
  }
  return rows;
}
