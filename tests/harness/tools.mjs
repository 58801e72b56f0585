// The development tools, run by the Node that runs the harness: no shell, no `.cmd` files, the same on every platform.
import { join } from 'node:path';
import { root, workbenchFolder } from './paths.mjs';
import { HarnessError, runStep, runVisibly } from './processes.mjs';

const scripts = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  vsce: 'node_modules/@vscode/vsce/vsce',
};

/** Runs a tool in the project's root with its output shown; resolves to its exit code. */
export const runTool = (name, ...args) =>
  runVisibly(process.execPath, [join(root, scripts[name]), ...args], { cwd: root });

/** Builds all bundles into dist/; resolves to the exit code. */
export const build = () => runVisibly(process.execPath, ['esbuild.mjs'], { cwd: root });

/** Builds the bundles and fails where that fails. */
export async function buildOrFail() {
  if ((await build()) !== 0) throw new HarnessError('The build failed; its own message stands above.');
}

/** Packs the extension into a .vsix in `folder` and resolves to its path. */
export async function pack(folder = workbenchFolder) {
  const vsix = join(folder, 'planlint.vsix');
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  await runStep('Packing the extension', process.execPath, [join(root, scripts.vsce), ...args], { cwd: root });
  return vsix;
}
