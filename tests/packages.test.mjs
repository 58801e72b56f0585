// The packages that the project rests on: named with their reasons, and free to be passed on with it under its own licence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundles, toOptions } from '../esbuild.mjs';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const { packages } = JSON.parse(read('package-lock.json'));

/** Licences that ask for no more than to be named. */
const FREE = /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MIT AND Apache-2\.0)(?: OR [^)]*)?\)?$/;

/** Of every place where the package lies, within another one too. */
const licencesOf = (name) => {
  const all = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  return all.map(([, { license }]) => license ?? 'unknown');
};

/** The packages that what ships holds something of. */
async function findShipped(bundle) {
  const { metafile } = await build({ ...toOptions(bundle), write: false, metafile: true, logLevel: 'silent' });
  return Object.keys(metafile.inputs).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
}

describe('packages', () => {
  it('that are shipped may be passed on under the licence of the project', async () => {
    const found = await Promise.all(bundles.filter(({ out }) => !out.startsWith('test/')).map(findShipped));
    const shipped = new Set(found.flat());
    expect(shipped.size).toBeGreaterThan(5);
    const licences = [...shipped].flatMap((name) => licencesOf(name).map((licence) => [name, licence]));
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
