// What the figures of a run come to beside the floors and peers of the same run, and what is wanted of them.

const at = (rows, chars, test = () => true) => rows?.find((row) => row.chars === chars && test(row));
const isPlan = ({ server, name }) => (server ?? name) === 'planlint';
const isEmpty = ({ server, name }) => (server ?? name) === 'empty server';
const isReal = ({ content, shape, fresh }) => content === 'real' && shape === 'lines' && fresh;

function* speedTargets({ check, peers }) {
  const own = at(check, 1e6, isReal);
  if (own) {
    const wanted = { unit: 'M chars/s', bound: 5, atLeast: true };
    yield { what: 'check, real text, 1M', value: own.charsPerS / 1e6, ...wanted };
    yield { what: 'check, real text, 1M, by processor time', value: own.charsPerCpuS / 1e6, ...wanted };
  }
  for (const [size, chars] of Object.entries({ '100k': 1e5, '1m': 1e6 })) {
    const mine = at(check, chars, isReal);
    const autocorrect = peers?.find(
      (row) => row.peer === 'autocorrect-node' && row.op === 'check' && row.size === size,
    );
    if (!mine || !autocorrect?.medianMs) continue;
    const wanted = { unit: '× autocorrect', bound: 3, atLeast: true };
    yield { what: `check, ${size}`, value: autocorrect.medianMs / mine.p50Ms, ...wanted };
    yield { what: `check, ${size}, by processor time`, value: autocorrect.cpuMs / mine.cpuMs, ...wanted };
  }
}

function* keyTargets(rows, how, p50, p95) {
  const floor = at(rows, 1e5, isEmpty);
  const large = at(rows, 1e6, isEmpty);
  for (const [key, quantile] of [
    [p50, 'p50'],
    [p95, 'p95'],
  ]) {
    const [small, big] = [at(rows, 1e5, isPlan), at(rows, 1e6, isPlan)];
    const unit = '× empty server at 100k';
    if (floor?.[key] && small?.[key])
      yield { what: `key at 100k, ${quantile}, ${how}`, value: small[key] / floor[key], unit, bound: 2 };
    if (floor?.[key] && big?.[key])
      yield { what: `key at 1M, ${quantile}, ${how}`, value: big[key] / floor[key], unit, bound: 2 };
    if (large?.[key] && big?.[key])
      yield {
        what: `key at 1M, ${quantile}, ${how}`,
        value: big[key] / large[key],
        unit: '× empty server at 1M',
        bound: 1,
      };
  }
}

function* startTargets({ start, command, folder }) {
  const server = start?.find(isPlan);
  if (server) yield { what: 'start to first diagnostics, 5k', value: server.ratio, unit: '× empty server', bound: 1.2 };
  const cli = command?.find((row) => row.command === 'planlint check');
  if (cli) yield { what: 'planlint check, small file', value: cli.ratio, unit: '× node -e 0', bound: 1.6 };
  const many = folder?.find((row) => row.command === 'planlint check');
  if (many && folder.length > 1) yield { what: 'folder of files', value: many.ratio, unit: '× autocorrect', bound: 1 };
}

function* memoryTargets({ memory }) {
  const row = memory?.at(-1);
  if (!row) return;
  const size = `${row.chars / 1e6}M`;
  yield { what: `heap, ${size}`, value: row.bytesPerChar, unit: 'bytes/char', bound: 12 };
  yield { what: `process, ${size}`, value: row.peakMb, unit: 'MB', bound: 373 };
  yield { what: `heap after ${row.keystrokes} keys, ${size}`, value: row.growth, unit: '× before', bound: 1.05 };
}

/** Rows of { what, value, unit, bound, atLeast } for all that this run measured. */
export function computeTargets(results) {
  return [
    ...speedTargets(results),
    ...keyTargets(results.latency, 'lsp-latency', 'editP50Ms', 'editP95Ms'),
    ...(results.latency ? [] : keyTargets(results.typing, 'own client', 'p50Ms', 'p95Ms')),
    ...startTargets(results),
    ...memoryTargets(results),
  ];
}
