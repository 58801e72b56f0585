// The command line's entry: hands the process to run() and lets Node end by itself, so that all output is written. The same file
// is what the threads of a long check run.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { run } from './cli/main.js';
import { createProcessIo } from './cli/processIo.js';

if (parentPort) {
  const port = parentPort;
  void import('./cli/check/worker.js').then(({ serveChecks }) => serveChecks(port, workerData));
} else {
  const program = fileURLToPath(import.meta.url);
  // `run` never rejects.
  void run(process.argv.slice(2), createProcessIo(process, program)).then((status) => {
    process.exitCode = status;
    // Standard input may be waited for that never comes.
    if (status === 130) process.exit();
  });
}
