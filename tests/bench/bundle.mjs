// Builds what is measured into a folder of its own: the core as a module, and the bundles as they ship.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../harness/paths.mjs';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

/** Returns the paths: `core` (not minified, so that a profile names functions), `server`, `cli`, `empty` (bundled alike). */
export async function bundle(folder) {
  const core = join(folder, 'core.mjs');
  const empty = join(folder, 'emptyServer.cjs');
  await build({
    ...common,
    stdin: {
      contents: `export * from './server/core/index.js'; export { RULES } from './server/core/rules/index.js';`,
      loader: 'ts',
      resolveDir: root,
    },
    format: 'esm',
    outfile: core,
  });
  await build({
    ...common,
    entryPoints: [join(import.meta.dirname, 'emptyServer.mjs')],
    format: 'cjs',
    minify: true,
    outfile: empty,
  });
  const { status } = spawnSync(process.execPath, ['esbuild.mjs', '--minify'], { cwd: root, stdio: 'inherit' });
  const dist = { server: join(root, 'dist/server.cjs'), cli: join(root, 'dist/cli.js') };
  if (status !== 0 || !existsSync(dist.server)) throw new Error('the bundles could not be built');
  return { core, empty, ...dist };
}
