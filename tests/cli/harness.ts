// Runs the command line in this process, over a temporary folder, with streams that only remember.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io, Output } from '../../server/cli/io.js';
import { run } from '../../server/cli/main.js';

export interface Surroundings {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Io['env'];
  isTTY?: boolean;
}

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** A temporary folder with these files, gone after the test. A name with folders makes them. */
export async function makeFolder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planlint-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export function createIo({ cwd = tmpdir(), stdin = '', env = {}, isTTY = false }: Surroundings = {}) {
  const said = { stdout: '', stderr: '' };
  const remember = (name: 'stdout' | 'stderr'): Output => ({
    isTTY,
    write: async (text) => {
      said[name] += text;
    },
  });
  const input = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const io: Io = {
    stdin: (async function* () {
      yield input;
    })(),
    stdout: remember('stdout'),
    stderr: remember('stderr'),
    cwd,
    env,
  };
  return { io, said };
}

/** Words in one string are split at blanks; write an array where a word holds one. */
export async function planlint(words: string | readonly string[], surroundings?: Surroundings): Promise<Outcome> {
  const { io, said } = createIo(surroundings);
  const status = await run(typeof words === 'string' ? words.split(' ').filter(Boolean) : words, io);
  return { status, ...said };
}
