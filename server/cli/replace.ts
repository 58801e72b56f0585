// Puts a whole file in the place of another: written beside it, then renamed, so that a run that is ended at any moment, or a
// full disk, leaves the old file or the new one and never a mixture.
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What writing needs of the file system; tests bring one that refuses. */
export interface Disk {
  /** Makes a file that is not there yet, and settles when its bytes are on the disk. */
  create(path: string, bytes: Uint8Array, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

const DISK: Disk = {
  async create(path, bytes, mode) {
    const file = await open(path, 'wx', mode);
    try {
      await file.writeFile(bytes);
      // The mode that a new file is given is cut down by the mask of the user.
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
};

/** For a file that is not there yet: what the mask of the user leaves of it. */
const NEW_FILE = 0o666 & ~process.umask();

/** @throws what the file system says; the file is then as it was, and nothing is left beside it. */
export async function replaceFile(file: string, bytes: Uint8Array, disk: Disk = DISK): Promise<void> {
  const { randomBytes } = await import('node:crypto');
  const temporary = join(dirname(file), `.${basename(file).slice(0, 60)}.${randomBytes(6).toString('hex')}.planlint`);
  const found = await stat(file).catch(() => undefined);
  // A device or a pipe, /dev/stdout say, is written to.
  if (found && !found.isFile()) return writeFile(file, bytes);
  try {
    await disk.create(temporary, bytes, found ? found.mode & 0o7777 : NEW_FILE);
    await disk.rename(temporary, file);
  } catch (error) {
    await disk.remove(temporary).catch(() => {});
    throw error;
  }
}

/** Under any of its names: another spelling, a link, a hard link. */
export async function isSame(input: string, output: string): Promise<boolean> {
  if (input === output) return true;
  const [here, there] = await Promise.all(
    [input, output].map((file) => stat(file, { bigint: true }).catch(() => undefined)),
  );
  return here !== undefined && there !== undefined && here.dev === there.dev && here.ino === there.ino;
}
