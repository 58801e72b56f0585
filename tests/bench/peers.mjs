// The peers of ../shared/bench in the same run and on the same files, where that folder is there with what it needs installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder's programs that can run: those whose packages are installed. */
export function findPeers(folder) {
  const has = (name) => existsSync(join(folder, 'node_modules', name));
  return {
    checks: existsSync(join(folder, 'peers.mjs')) ? ['autocorrect-node', 'markdownlint', 'zhlint'].filter(has) : [],
    latency: existsSync(join(folder, 'lsp-latency.mjs')) && has('vscode-jsonrpc'),
    autocorrect: ['autocorrect'].map((name) => join(folder, 'node_modules/.bin', name)).find(existsSync),
  };
}

function runNode(folder, script, args) {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, script), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
}

/** Rows of { peer, op, size, chars, medianMs, cpuMs, charsPerS, findings } as peers.mjs writes them. */
export function measurePeers(folder, peers, { inputs, sizes, budget, scratch }) {
  const json = join(scratch, 'peers.json');
  const args = ['--inputs', inputs, '--peers', peers.join(','), '--sizes', sizes.join(','), '--ops', 'check,fix'];
  runNode(folder, 'peers.mjs', [...args, '--budget', String(budget), '--quiet', '3', '--json', json]);
  const read = JSON.parse(readFileSync(json, 'utf8'));
  return Array.isArray(read) ? read : (read.results ?? read.rows);
}

/** Rows of { name, chars, editP50Ms, editP95Ms, serverCpuPerEditMs, spawnToFirstDiagnosticsMs, … } as lsp-latency.mjs writes them. */
export function measureLatency(folder, servers, { files, edits, seconds, scratch }) {
  const json = join(scratch, 'latency.jsonl');
  for (const file of files) {
    for (const [name, program] of Object.entries(servers)) {
      const args = ['--file', file, '--name', name, '--edits', String(edits), '--budget', String(seconds)];
      runNode(folder, 'lsp-latency.mjs', [
        ...args,
        '--quiet',
        '3',
        '--json',
        json,
        '--',
        process.execPath,
        program,
        '--stdio',
      ]);
    }
  }
  return readFileSync(json, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
