// Starts code-server with a home of its own that is thrown away at the end, so that a run neither sees nor leaves settings.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureCodeServer } from './install.mjs';
import { HarnessError, runStep } from './processes.mjs';

const readyWithinMs = 60_000;

// No network beyond the machine itself, no first-run pages: what is on the screen is what the extension does.
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
};

const switches = [
  '--auth=none',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
  '--ignore-last-opened',
];

// A gallery without an address is none: nothing waits for a network that may not be there.
const noGallery = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

/** Resolves to `wanted` where that port is free, else to any free one. */
export async function findFreePort(wanted = 0) {
  for (const port of [wanted, 0]) {
    const server = createServer();
    const found = await new Promise((resolve) => {
      server.once('error', () => resolve(undefined));
      server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
    if (found === undefined) continue;
    await new Promise((resolve) => server.close(resolve));
    return found;
  }
  throw new HarnessError('No free port on 127.0.0.1.');
}

const isHealthy = (origin) =>
  fetch(`${origin}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );

async function waitUntilReady(server, origin, log) {
  const deadline = Date.now() + readyWithinMs;
  while (!(await isHealthy(origin))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      const what =
        server.exitCode === null ? `did not answer within ${readyWithinMs / 1000} s` : `ended with ${server.exitCode}`;
      throw new HarnessError(`${log.join('')}\ncode-server ${what} at ${origin}`);
    }
    await delay(100);
  }
}

/** Sends a signal to the server and all it has started; false where none of them is left. */
function signalAll({ pid }, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

// The extension host and its helpers outlive the server by a few seconds and would write into a home that is gone.
async function stopAll(server) {
  const deadline = Date.now() + 10_000;
  signalAll(server, 'SIGTERM');
  while (signalAll(server, 0)) {
    if (Date.now() > deadline) signalAll(server, 'SIGKILL');
    await delay(50);
  }
}

const removeHome = (home) => rm(home, { recursive: true, force: true, maxRetries: 40, retryDelay: 250 });

/** The last resort where the harness itself ends early: a server must not outlive it. Returns how to take that back. */
function endWithProcess(server, home) {
  const end = () => {
    signalAll(server, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', end);
  return () => process.off('exit', end);
}

function makeHome(settings) {
  // Not under the project: sockets are made in here, and their paths may have 107 bytes at most.
  const home = mkdtempSync(join(tmpdir(), 'planlint-'));
  mkdirSync(join(home, 'data', 'User'), { recursive: true });
  writeFileSync(
    join(home, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  writeFileSync(join(home, 'config.yaml'), '');
  return home;
}

// What the outer world sets for another VS Code, or for another server, must not reach this one.
const isForeign = (name) => /^(?:VSCODE_|CODE_SERVER_|ELECTRON_|PORT$|PASSWORD$)/.test(name);

function makeEnvironment(home, additions) {
  const inherited = Object.entries(process.env).filter(([name]) => !isForeign(name));
  return { ...Object.fromEntries(inherited), ...additions, HOME: home, XDG_RUNTIME_DIR: home, TMPDIR: home };
}

const placesIn = (home) =>
  Object.entries({
    '--config': join(home, 'config.yaml'),
    '--user-data-dir': join(home, 'data'),
    '--extensions-dir': join(home, 'ext'),
  }).flat();

async function launch({ node, entry }, { home, env, port, testDriver }) {
  const authority = `127.0.0.1:${await findFreePort(port)}`;
  const origin = `http://${authority}`;
  const driver = testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const args = [entry, ...placesIn(home), '--bind-addr', authority, ...switches, ...driver];
  // Detached: a group of its own, so that everything it starts can be ended with it.
  const server = spawn(node, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => log.push(String(chunk)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const forget = endWithProcess(server, home);
  const stop = async () => {
    await stopAll(server);
    await removeHome(home);
    forget();
  };
  try {
    await waitUntilReady(server, origin, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, authority, log, ended, stop };
}

/**
 * Starts the workbench at `port` or any other that is free. `settings` are user settings beside the quiet defaults,
 * `environment` reaches the extension host, `vsix` (one or several) is installed first, `gallery` lets people add other extensions, and
 * `testDriver` lets a page name a test bundle (see codeServer.mjs).
 * Resolves to `{ origin, authority, log, ended, stop }`; `stop` ends the server and removes its home.
 */
export async function startWorkbench({ port, settings, environment, vsix, gallery = false, testDriver = false } = {}) {
  const program = await ensureCodeServer();
  const home = makeHome(settings);
  const env = makeEnvironment(home, { ...(gallery ? {} : noGallery), ...environment });
  if (vsix) {
    const files = [vsix].flat().flatMap((file) => ['--install-extension', file]);
    const args = [program.entry, ...placesIn(home), ...files];
    await runStep('Installing the extension', program.node, args, { env });
  }
  return launch(program, { home, env, port, testDriver });
}

/** The address that opens a folder, with entries of the workbench's payload (`['openFile', …]`, `['skipWelcome', 'true']`). */
export function addressOf({ origin }, folder, payload = []) {
  const words = [`folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}`];
  if (payload.length > 0) words.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
  return `${origin}/?${words.join('&')}`;
}

/** A path of this machine as the workbench in the browser names it. */
export const remoteUri = ({ authority }, path) => `vscode-remote://${authority}${encodeURI(path)}`;
