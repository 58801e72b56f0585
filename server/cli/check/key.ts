// The key of a check: a hash of all that its outcome follows from, so that what is kept under it is never stale. Times and
// places do not count, what is written does.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../core/index.js';
import { toKey } from '../../project/resolve.js';
import type { Project } from '../checkDocument.js';
import type { Document } from '../read.js';
import type { Session } from '../session.js';
import { version } from '../version.js';
import type { Common } from './outcome.js';

export type FindKey = (document: Document) => Promise<string>;

const hash = (...parts: readonly string[]): string => {
  const made = createHash('sha256');
  // The length keeps parts apart that would read the same one after the other.
  for (const part of parts) made.update(`${part.length}:${part}`);
  return made.digest('base64url');
};

/** A program that was built anew finds other things, whatever its version is called. */
const findProgram = (): Promise<string> =>
  stat(fileURLToPath(import.meta.url)).then(
    ({ size, mtimeMs }) => `${version} ${size} ${mtimeMs}`,
    () => version,
  );

export function createKeys(project: Project, session: Session, { wanted }: Common): FindKey {
  const program = findProgram();
  const packKeys = new WeakMap<readonly Pack[], string>();
  const keyOfPacks = (packs: readonly Pack[]): string => {
    const known = packKeys.get(packs) ?? hash(JSON.stringify(packs));
    packKeys.set(packs, known);
    return known;
  };
  return async ({ path, absolute, text, markdown }) => {
    const packs = absolute === undefined ? [] : await project.findPacks(dirname(absolute));
    const { rules, compared } = await project.config.resolve(absolute);
    const other = compared === undefined ? undefined : await project.others.get(compared, packs);
    const ignored = absolute === undefined ? '' : await project.ignores.describe(absolute);
    return hash(
      await program,
      session.locale,
      JSON.stringify([wanted, markdown, path === '-']),
      toKey(rules),
      keyOfPacks(packs),
      other?.snapshot.text ?? '',
      ignored,
      text,
    );
  };
}
