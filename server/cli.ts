// The command line's entry: hands the process to run() and lets Node end by itself, so that all output is written.
import { run } from './cli/main.js';
import { createProcessIo } from './cli/processIo.js';

// `run` never rejects.
void run(process.argv.slice(2), createProcessIo(process)).then((status) => {
  process.exitCode = status;
});
