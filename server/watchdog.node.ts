// Ends the process when its one thread has not come back for long: a rule in an endless loop can be stopped in no other way, and
// a client starts a server that died again, but waits for ever for one that hangs.
import { Worker } from 'node:worker_threads';

/** Counts beats with its own clock, so that a machine that slept has missed none. */
const CODE = `
const { workerData: { beats, limit } } = require('node:worker_threads');
let last = -1;
let missed = 0;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  missed = now === last ? missed + 1 : 0;
  last = now;
  if (missed >= limit) {
    process._rawDebug('planlint: no answer for ' + limit + ' seconds, the server ends itself');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000);
`;

const SECOND = 1000;

/** Begins to watch after a while, so that the start pays nothing. `limit` and `delay` are seconds. */
export function startWatchdog(limit = 60, delay = 10): void {
  // A thread that is held in a debugger is not in a loop.
  if (process.execArgv.some((argument) => argument.startsWith('--inspect'))) return;
  setTimeout(() => {
    const beats = new Int32Array(new SharedArrayBuffer(4));
    setInterval(() => Atomics.add(beats, 0, 1), SECOND / 2).unref();
    new Worker(CODE, { eval: true, workerData: { beats, limit } }).unref();
  }, delay * SECOND).unref();
}
