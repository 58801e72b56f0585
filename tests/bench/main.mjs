// `npm run bench`: measures the engine, the language server and the command line, and beside them what they are held against.
//
//   npm run bench -- [--quick] [--only check,keystroke,…] [--texts DIR] [--peers DIR] [--json FILE]
//   npm run bench -- --profile [--texts DIR]
//
// --quick    short runs and no 10M-character document
// --only     some of: check fix keystroke typing start command folder memory peers latency
// --texts    documents to make the inputs from, in place of the corpus
// --peers    the peers' benchmark, ../shared/bench where absent; what is not installed there is left out
// --profile  where a full check spends its time, and nothing else
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../harness/paths.mjs';
import { bundle } from './bundle.mjs';
import { measureCommands } from './commandLine.mjs';
import { createInputs, sizeOf } from './inputs.mjs';
import { findPeers, measureLatency, measurePeers } from './peers.mjs';
import { measureStarts, measureTyping } from './server.mjs';
import { showTable } from './tables.mjs';
import { computeTargets } from './targets.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    only: { type: 'string' },
    texts: { type: 'string' },
    peers: { type: 'string', default: resolve(root, '../shared/bench') },
    json: { type: 'string' },
  },
});

const texts = options.texts && resolve(options.texts);
const peersFolder = resolve(options.peers);
const peers = findPeers(peersFolder);
const scratch = mkdtempSync(join(tmpdir(), 'planlint-bench-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const built = await bundle(scratch);
const make = createInputs(await import(pathToFileURL(built.core).href), texts);
const servers = { planlint: built.server, 'empty server': join(import.meta.dirname, 'emptyServer.mjs') };
const { quick } = options;

/** Runs a part in a process of its own and returns its rows. */
function runChild(part, setting) {
  const args = ['--expose-gc', '--max-old-space-size=8000', join(import.meta.dirname, 'child.mjs')];
  const { status, stdout } = spawnSync(
    process.execPath,
    [...args, built.core, part, JSON.stringify({ texts, ...setting })],
    { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`the part ${part} ended with ${status}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}

const sizes = (...names) => names.map(sizeOf);
const write = (name, text) => {
  const path = join(scratch, name);
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** Writes a size as a file, once, and returns the path; the peers read it from the same place. */
const files = new Map();
const fileOf = (size) => {
  if (!files.has(size)) files.set(size, write(`size/${size}.md`, make({ chars: sizeOf(size) })));
  return files.get(size);
};

function measureFolder() {
  const count = quick ? 200 : 1000;
  for (let i = 0; i < count; i++) write(`folder/${String(i).padStart(4, '0')}.md`, make({ chars: 5000 }));
  const commands = { 'planlint check': [process.execPath, built.cli, 'check', 'folder'] };
  if (peers.autocorrect) commands.autocorrect = [peers.autocorrect, '--lint', '--format', 'json', 'folder'];
  return measureCommands(commands, { cwd: scratch, runs: quick ? 1 : 3 });
}

function measureSmallFile() {
  write('small.txt', make({ chars: 2000 }));
  const commands = {
    'planlint check': [process.execPath, built.cli, 'check', 'small.txt'],
    ...(peers.autocorrect && { autocorrect: [peers.autocorrect, '--lint', '--format', 'json', 'small.txt'] }),
    'node -e 0': [process.execPath, '-e', '0'],
  };
  return measureCommands(commands, { cwd: scratch, runs: quick ? 5 : 15 });
}

function measureAllPeers() {
  if (peers.checks.length === 0) return [];
  const wanted = ['100k', '1m'];
  wanted.forEach(fileOf);
  return measurePeers(peersFolder, peers.checks, { inputs: scratch, sizes: wanted, budget: quick ? 2 : 6, scratch });
}

const seconds = quick ? 0.5 : 1.5;
const measures = {
  check: () =>
    runChild('check', { sizes: quick ? sizes('10k', '100k', '1m') : sizes('10k', '100k', '1m', '10m'), seconds }),
  peers: measureAllPeers,
  fix: () => runChild('fix', { sizes: sizes('5k', '100k', '1m'), seconds }),
  keystroke: () => runChild('keystroke', { sizes: sizes('5k', '100k', '1m'), seconds }),
  start: () =>
    measureStarts({
      servers: {
        planlint: servers.planlint,
        'empty server, bundled': built.empty,
        'empty server': servers['empty server'],
      },
      make,
      runs: quick ? 5 : 15,
    }),
  typing: () =>
    measureTyping({ servers, make, sizes: sizes('5k', '100k', '1m'), keystrokes: 1000, seconds: quick ? 5 : 60 }),
  latency: () =>
    peers.latency
      ? measureLatency(peersFolder, servers, {
          files: [fileOf('100k'), fileOf('1m')],
          edits: 200,
          seconds: quick ? 10 : 60,
          scratch,
        })
      : [],
  command: measureSmallFile,
  folder: measureFolder,
  memory: () => runChild('memory', { sizes: sizes(quick ? '1m' : '10m'), keystrokes: 1000, seconds: quick ? 5 : 60 }),
};

if (options.profile) {
  console.log(showTable('profile', runChild('profile', { chars: sizeOf('1m') })));
  process.exit(0);
}

const only = options.only?.split(',') ?? Object.keys(measures);
const unknown = only.filter((part) => !(part in measures));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}.`);
  process.exit(2);
}

const machine = {
  cores: availableParallelism(),
  model: cpus()[0]?.model,
  node: process.version,
  loadBefore: loadavg()[0],
};
console.log(`Node ${machine.node}, ${machine.cores} cores, load ${machine.loadBefore.toFixed(2)}`);
const results = {};
const save = () => {
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ date: new Date().toISOString(), machine, results }, null, 1)}\n`);
};
for (const part of only) {
  const rows = await measures[part]();
  if (rows.length === 0) {
    console.log(`\n${part}: left out, ${peersFolder} has not what it needs`);
    continue;
  }
  results[part] = rows;
  console.log(showTable(part, rows));
  save();
}
machine.loadAfter = loadavg()[0];
results.targets = computeTargets(results);
if (results.targets.length > 0) console.log(showTable('targets', results.targets));
save();
