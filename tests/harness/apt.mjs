// Programs that tests need from Debian, installed where the process may.
import { existsSync } from 'node:fs';
import { findProgram, runStep } from './processes.mjs';

export const isRootOnDebian = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined;

/** Rejects where the installation fails. */
export async function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('apt-get update', 'apt-get', ['update'], { env });
  await runStep(
    `apt-get install ${packages.join(' ')}`,
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
}
