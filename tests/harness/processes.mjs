// Child processes as the harness needs them: long ones show that they live, failed ones show what they said.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A failure whose message already says what to do: it is shown without a stack. */
export class HarnessError extends Error {}

/** Finds a program on the PATH; undefined where there is none. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const file of process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name]) {
      try {
        accessSync(join(folder, file), constants.X_OK);
        return join(folder, file);
      } catch {
        // Not in this folder: the next one is tried.
      }
    }
  }
  return undefined;
}

const running = new Set();

function start(command, args, options) {
  const child = spawn(command, args, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Makes a signal end this process by its ordinary way out, and all it has started with it. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  process.once('exit', () => {
    for (const child of running) child.kill('SIGTERM');
  });
}

/** Runs a command with the terminal's own output and resolves to its exit code (1 where a signal ended it). */
export function runVisibly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command silently and resolves to its exit code and all it printed; `tee` shows the output as well. */
export function runCaptured(command, args, { tee = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks = [];
    for (const [stream, out] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (chunk) => {
        chunks.push(chunk);
        if (tee) out.write(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/**
 * Runs one step of an installation: its title, a line every ten seconds while it lasts, its time at the end.
 * Rejects with the last lines of the step's own output, which name the cause better than an exit code.
 */
export async function runStep(title, command, args, options = {}) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${title} …`);
  const beat = setInterval(() => console.log(`  still at it: ${seconds()}`), 10_000);
  try {
    const { code, output } = await runCaptured(command, args, options);
    if (code !== 0) {
      const tail = output.trimEnd().split('\n').slice(-25).join('\n');
      throw new HarnessError(`${tail}\n${title}: \`${command} ${args.join(' ')}\` ended with ${code}`);
    }
  } finally {
    clearInterval(beat);
  }
  console.log(`  done in ${seconds()}`);
}
