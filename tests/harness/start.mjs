// `npm start`: builds the extension and opens it on sample documents, in the desktop VS Code where its `code` command is
// there, else in the embedded workbench.   node tests/harness/start.mjs [--port N]
import { parseArgs } from 'node:util';
import { root, samplesFolder } from './paths.mjs';
import { exitOnSignals, findProgram, HarnessError, runVisibly } from './processes.mjs';
import { writeSamples } from './samples.mjs';
import { buildOrFail, pack } from './tools.mjs';
import { addressOf, startWorkbench } from './workbench.mjs';

const usualPort = 8741;

function readPort() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: String(usualPort) } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new HarnessError(`--port takes a number, not ${values.port}`);
  return port;
}

function openInDesktop(code) {
  console.log(`Opening VS Code (${code}) on ${samplesFolder}`);
  const args = [`--extensionDevelopmentPath=${root}`, samplesFolder];
  // On Windows `code` is a .cmd file, which only a shell starts, and a shell takes words apart at blanks.
  const isWindows = process.platform === 'win32';
  const words = [code, ...args].map((word) => (isWindows ? `"${word}"` : word));
  return runVisibly(words[0], words.slice(1), { shell: isWindows });
}

/** Resolves at the first Ctrl-C (or a polite kill); a second one ends the process at once. */
function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.removeAllListeners(signal);
      process.once(signal, () => {
        exitOnSignals();
        resolve();
      });
    }
  });
}

async function openInWorkbench(port) {
  const vsix = await pack();
  // The workbench speaks English without a language pack; whoever reads these documents reads Chinese.
  const server = await startWorkbench({ port, vsix, gallery: true, settings: { 'planlint.locale': 'zh-CN' } });
  console.log(`\nOpen this address in a browser; Ctrl-C ends it:\n\n  ${addressOf(server, samplesFolder)}\n`);
  await Promise.race([untilInterrupted(), server.ended]);
  console.log('Stopping …');
  await server.stop();
}

async function start() {
  const port = readPort();
  console.log('Building …');
  await buildOrFail();
  const names = writeSamples(samplesFolder);
  console.log(`${names.length} sample documents in ${samplesFolder}`);
  const code = findProgram('code');
  if (code) process.exitCode = await openInDesktop(code);
  else await openInWorkbench(port);
}

exitOnSignals();
start().catch((error) => {
  console.error(error instanceof HarnessError ? error.message : error);
  process.exitCode = 1;
});
