// Runs the mocha bundle (dist/test/index.cjs) inside the embedded workbench, by the workbench's own test interface.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureChromium, launchChromium } from './chromium.mjs';
import { findObstacle } from './install.mjs';
import { root, shotsFolder } from './paths.mjs';
import { withTestDocuments } from './samples.mjs';
import { addressOf, remoteUri, startWorkbench } from './workbench.mjs';

const limitMs = 240_000;

// The workbench writes to the same console as the tests, whose lines carry this mark (tests/e2e/suite/reporter.ts).
const mark = '[planlint-test] ';
const showLine = (line) => line.startsWith(mark) && console.log(line.slice(mark.length));

/** Opens the workbench with the bundle; resolves to 0 or 1 as the bundle's `run()` resolved or rejected. */
async function runBundle(server, page, folder) {
  const exitCode = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_type, args) => showLine(args.join(' ')));
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server, root)],
    ['extensionTestsPath', remoteUri(server, join(root, 'dist', 'test', 'index.cjs'))],
    ['skipWelcome', 'true'],
  ];
  await page.goto(addressOf(server, folder, payload));
  const code = await Promise.race([exitCode, delay(limitMs, undefined, { ref: false })]);
  if (code !== undefined) return code;
  mkdirSync(shotsFolder, { recursive: true });
  const picture = join(shotsFolder, 'suite-stuck.png');
  await page.screenshot({ path: picture });
  throw new Error(
    `no answer within ${limitMs / 1000} s; the last picture is ${picture}\n${server.log.slice(-20).join('')}`,
  );
}

/** Resolves to `{ passed, failed }` or `{ skipped: reason }`. */
export async function runSuiteInCodeServer() {
  const obstacle = findObstacle();
  if (obstacle) return { skipped: obstacle };
  const chromium = await ensureChromium();
  if (chromium.reason) return { skipped: chromium.reason };
  return withTestDocuments(({ folder, run }) => runIn(folder, join(run, 'results.json'), chromium.path));
}

async function runIn(folder, resultFile, chromiumPath) {
  const server = await startWorkbench({
    testDriver: true,
    environment: { PLANLINT_TEST_RESULTS: resultFile },
    // A browser's workbench saves by itself after a second: what one test types would stand in the file of the next.
    settings: { 'files.autoSave': 'off' },
  });
  const browser = await launchChromium(chromiumPath);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    return readResults(resultFile, await runBundle(server, page, folder));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The bundle's counts. A run that said it was well but counted nothing, or died before it counted, has failed. */
export function readResults(file, exitCode) {
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  if (exitCode !== 0 && failed === 0) throw new Error(`the bundle ended with ${exitCode} and counted no failure`);
  if (passed === 0 && failed === 0) throw new Error('the bundle ran no test');
  return { passed, failed };
}
