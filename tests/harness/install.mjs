// Puts code-server, the real VS Code workbench that the npm registry carries, into the ignored folder on first use.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { workbenchFolder } from './paths.mjs';
import { HarnessError, runStep } from './processes.mjs';

// code-server 4.139 is VS Code 1.139 and runs on Node 24 only, so Node comes along whatever the host has.
const versions = { 'code-server': '4.139.1', [`node-linux-${process.arch}`]: '24.21.0' };

// What has to be compiled. The others (argon2, kerberos …) are for features that a workbench on 127.0.0.1 lacks;
// without native-watchdog an extension host outlives its server.
const natives = ['@vscode/spdlog', '@vscode/native-watchdog', 'node-pty', '@parcel/watcher'];

// The stamp is written last: a folder without it is what an interrupted installation left.
const stamp = JSON.stringify({ versions, natives });

const folder = join(workbenchFolder, 'code-server');
const stampFile = join(folder, 'installed.json');
const nodeFolder = join(folder, 'node_modules', `node-linux-${process.arch}`);
const vscodeFolder = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

const program = {
  node: join(nodeFolder, 'bin', 'node'),
  entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
};

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

/** The environment for npm: Node 24 first, native parts built against `headers`, nothing of the outer `npm run`. */
function npmEnvironment(headers) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:package|lifecycle|command|config_local)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    PATH: [join(nodeFolder, 'bin'), process.env.PATH].join(delimiter),
    npm_config_nodedir: headers,
    npm_config_yes: 'true',
    NODE_ENV: 'development',
  };
}

/** Runs `work` with a path to Node's folder that has no blanks, which node-gyp's makefiles take apart. */
async function withPlainPath(work) {
  const place = await mkdtemp(join(tmpdir(), 'planlint-node-'));
  try {
    const link = join(place, 'node');
    await symlink(nodeFolder, link);
    return await work(link);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const npm = (title, [command, ...words], options) =>
  runStep(title, 'npm', [command, '--no-audit', '--no-fund', '--loglevel=error', ...words], options);

async function install() {
  // An npm that was interrupted may still be writing for a moment.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  mkdirSync(folder, { recursive: true });
  // Without a package.json of its own npm would install into the project above.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.log(`Installing the embedded workbench into ${folder} (once, about 800 MB, a minute or two)`);
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  await npm(`1/3 ${packages.join(' and ')}`, ['install', '--ignore-scripts', ...packages], { cwd: folder });
  await withPlainPath(async (headers) => {
    const inside = { cwd: vscodeFolder, env: npmEnvironment(headers) };
    await npm('2/3 what the workbench depends on', ['install', '--omit=dev', '--ignore-scripts'], inside);
    await npm('3/3 its native parts', ['rebuild', '--ignore-scripts=false', ...natives], inside);
  });
  writeFileSync(stampFile, stamp);
}

/** Why the embedded workbench cannot run on this machine at all; undefined where it can. */
export const findObstacle = () =>
  process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
    ? undefined
    : `the embedded workbench runs on Linux (x64, arm64), not on ${process.platform} ${process.arch}`;

async function provide() {
  const obstacle = findObstacle();
  if (obstacle) {
    const remedy = 'Command Palette: Shell Command: Install code command in PATH';
    throw new HarnessError(`${obstacle}. Install VS Code and its \`code\` command (${remedy}), then start again.`);
  }
  if (isInstalled()) return program;
  try {
    await install();
  } catch (error) {
    throw new HarnessError(
      `${error.message}\nThe embedded workbench could not be installed. It needs the npm registry, 1 GB of room, ` +
        'and python3, make and g++ for its native parts (Debian: apt-get install python3 build-essential). ' +
        'Start again afterwards: the installation begins anew. Or install VS Code with its `code` command.',
    );
  }
  return program;
}

let provided;

/** Installs code-server where it is not yet there, and tries once; resolves to the paths of its Node and its entry script. */
export const ensureCodeServer = () => {
  provided ??= provide();
  return provided;
};
