// The packages that the project rests on: named with their reasons, and free to be passed on with it under its own licence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly resolved?: string }>>;
}
const { packages }: Lock = JSON.parse(read('package-lock.json'));

/** Licences that ask for no more than to be named. */
const FREE = /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MIT AND Apache-2\.0)(?: OR [^)]*)?\)?$/;

const PROGRAMS = {
  node: ['client/extension.ts', 'server/node.ts', 'server/cli.ts'],
  browser: ['client/extension.browser.ts', 'client/board/main.ts', 'server/browser.ts'],
} as const;

/** Of every place where the package lies, within another one too. */
const licencesOf = (name: string): string[] => {
  const all = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  return all.map(([, { license }]) => license ?? 'unknown');
};

/** The packages that a bundle holds something of. */
async function findShipped(platform: keyof typeof PROGRAMS): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...PROGRAMS[platform]],
    bundle: true,
    write: false,
    metafile: true,
    platform,
    format: 'esm',
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    external: ['vscode'],
    outdir: 'none',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
}

describe('packages', () => {
  it('that are shipped may be passed on under the licence of the project', async () => {
    const shipped = new Set([...(await findShipped('node')), ...(await findShipped('browser'))]);
    expect(shipped.size).toBeGreaterThan(5);
    const licences = [...shipped].flatMap((name) => licencesOf(name).map((licence) => [name, licence] as const));
    expect(licences.length).toBeGreaterThanOrEqual(shipped.size);
    expect(licences.filter(([, licence]) => !FREE.test(licence))).toEqual([]);
  }, 60_000);

  it('are each named in docs/architecture.md, with the reason', () => {
    const [, table = ''] = read('docs/architecture.md').split('## Dependencies');
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const names = all.filter((name) => !name.startsWith('@types/')).map((name) => name.replace('@biomejs/', ''));
    const named = new Set(table.split('\n').flatMap((row) => row.split('|')[1]?.split(/[,\s]+/) ?? []));
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });

  it('come from the public registry', () => {
    const foreign = Object.values(packages).filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(foreign).toEqual([]);
  });
});
