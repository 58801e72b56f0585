// Runs the same mocha bundle in the desktop VS Code: the one that `code` on the PATH belongs to, else one that
// @vscode/test-electron downloads.   node tests/harness/desktop.mjs
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { readResults } from './codeServer.mjs';
import { root } from './paths.mjs';
import { findProgram } from './processes.mjs';
import { withTestDocuments } from './samples.mjs';

// Where the program itself lies, seen from the folder of its `code` command: Linux, Windows, macOS.
const programs = ['../code', '../Code.exe', '../../../MacOS/Code', '../../../MacOS/Electron'];

function findInstalled() {
  const command = findProgram('code');
  if (!command) return undefined;
  const folder = dirname(realpathSync(command));
  return programs.map((path) => resolve(folder, path)).find(existsSync);
}

/** Whether an Electron window can open here and a VS Code is at hand or worth a download. */
export const hasDesktop = () =>
  process.platform !== 'linux' || Boolean((process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && findInstalled());

/** Resolves to `{ passed, failed }`. */
export const runSuiteOnDesktop = () => withTestDocuments(({ folder, run }) => runIn(folder, join(run, 'results.json')));

async function runIn(folder, resultFile) {
  const installed = findInstalled();
  const exitCode = await runTests({
    ...(installed ? { vscodeExecutablePath: installed } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist', 'test', 'index.cjs'),
    extensionTestsEnv: { PLANLINT_TEST_RESULTS: resultFile },
    launchArgs: [folder, '--disable-extensions'],
  }).catch((error) => {
    // A failed test rejects as well; only where nothing was counted is it the run itself that failed.
    if (!existsSync(resultFile)) throw error;
    return 1;
  });
  return readResults(resultFile, exitCode);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await runSuiteOnDesktop());
}
