// `npm run fuzz`: bundles the properties and runs them in a plain process, far faster than in a test runner.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'planlint-fuzz-'));
const program = join(folder, 'fuzz.mjs');
try {
  await build({
    entryPoints: ['tests/fuzz/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    // The bundle lies elsewhere, and the corpus is found from where its reader lies.
    define: { 'import.meta.dirname': JSON.stringify(join(import.meta.dirname, '..', 'core')) },
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
