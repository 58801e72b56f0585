// Where a full check of text that was never read before spends its time: V8's CPU profile, summed by function and by file.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';

/** The source file of each line of a bundle, from the comments that esbuild puts above every file's code. */
function readOrigins(file) {
  let origin = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      origin = /^\/\/ ((?:server|node_modules)\/\S+)$/.exec(line)?.[1] ?? origin;
      return origin;
    });
}

const findOrigin = ({ url, lineNumber }, file, origins) =>
  url === pathToFileURL(file).href ? origins[lineNumber] : undefined;

/** The shares of the samples, largest first, as rows of { by, name, share }. */
function sumUp({ nodes, samples, timeDeltas }, file) {
  const origins = readOrigins(file);
  const ownTime = new Map();
  for (const [i, id] of samples.entries()) ownTime.set(id, (ownTime.get(id) ?? 0) + timeDeltas[i]);
  const sums = { function: new Map(), file: new Map() };
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const time = ownTime.get(id) ?? 0;
    if (callFrame.functionName === '(idle)' || callFrame.functionName === '(program)') continue;
    const origin = findOrigin(callFrame, file, origins);
    // What V8 and the inspector do themselves has no code, or code that is not the bundle's.
    const name =
      origin === undefined ? callFrame.functionName : `${callFrame.functionName || '(anonymous)'}  ${origin}`;
    sums.function.set(name, (sums.function.get(name) ?? 0) + time);
    const place =
      origin ?? (callFrame.functionName.startsWith('RegExp: ') ? '(regular expressions)' : callFrame.functionName);
    sums.file.set(place, (sums.file.get(place) ?? 0) + time);
    total += time;
  }
  return Object.entries(sums).flatMap(([by, sum]) =>
    [...sum]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map(([name, time]) => ({ by, name, share: time / total })),
  );
}

export async function measureProfile({ core, file, make, chars }) {
  const check = (text) => core.lint(core.getModel(core.createSnapshot(text)));
  check(make({ chars: Math.min(chars, 300_000) }));
  const text = make({ chars });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  check(text);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sumUp(profile, file);
}
