// What one large document keeps on the heap, and the process around it, before and after a thousand keystrokes. Needs --expose-gc.
import { createRandom } from './numbers.mjs';

function heap() {
  // Twice: what the first collection only marks as unreachable, the second takes.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** A document as an editor holds it. In functions of their own, because a frame that goes on may hold on to an old version. */
function open(core, text) {
  let snapshot = core.createSnapshot(text);
  return {
    check: () => core.lint(core.getModel(snapshot)).findings.length,
    type: (random) => {
      const at = random(snapshot.length);
      snapshot = core.editSnapshot(snapshot, { start: at, end: at, newText: '新' });
    },
  };
}

const megabytes = (bytes) => bytes / 1e6;

/** Rows of { what, … }; `seconds` ends the keystrokes where they take too long, and `keystrokes` says how many were made. */
export async function measureMemory({ core, make, sizes, seconds, keystrokes }) {
  const rows = [];
  for (const chars of sizes) {
    core.lint(core.getModel(core.createSnapshot(make({ chars: 5000 }))));
    const before = heap();
    const document = open(core, make({ chars }));
    let findings = document.check();
    const after = heap();
    const rss = process.memoryUsage().rss;
    const random = createRandom(3);
    const until = performance.now() + seconds * 1000;
    let typed = 0;
    for (; typed < keystrokes && performance.now() < until; typed++) {
      document.type(random);
      findings = document.check();
    }
    const later = heap();
    rows.push({
      chars,
      findings,
      bytesPerChar: (after - before) / chars,
      keystrokes: typed,
      bytesPerCharAfter: (later - before) / chars,
      growth: (later - before) / (after - before),
      rssMb: megabytes(rss),
      rssAfterMb: megabytes(process.memoryUsage().rss),
      peakMb: process.resourceUsage().maxRSS / 1000,
    });
  }
  return rows;
}
