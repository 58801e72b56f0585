// Where the harness reads and writes. Everything it makes lies under `.workbench`, which git, biome and the package ignore.
import { join, resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

/** The ignored folder for downloads, samples, the packed extension and screenshots. */
export const workbenchFolder = join(root, '.workbench');
export const samplesFolder = join(workbenchFolder, 'samples');
export const shotsFolder = join(workbenchFolder, 'shots');
