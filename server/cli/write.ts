// Writes a changed text back: by rename, so that nobody ever sees half a file; with its bytes' encoding and its permissions;
// and not where the file changed since it was read.
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encode } from './encode.js';
import { type Document, readBytes } from './read.js';
import { fromSystemError, type Reason } from './reason.js';

/** What kept the file from being written; undefined where it was. */
export async function writeBack(document: Document, text: string): Promise<Reason | undefined> {
  const was = encode(document.text, document);
  const bytes = encode(text, document);
  if (!was || !bytes) return { id: 'notEncodable', detail: document.encoding.toUpperCase() };
  try {
    // A link is written through to what it names.
    const file = await realpath(document.absolute!);
    await access(file, constants.W_OK);
    const now = await readBytes(file);
    if (!now || Buffer.compare(now, was) !== 0) return { id: 'changed' };
    await replace(file, bytes);
    return undefined;
  } catch (error) {
    const reason = fromSystemError(error);
    return reason.id === 'denied' ? { id: 'notWritable' } : reason;
  }
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.planlint`);
  const { mode } = await stat(file);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await chmod(temporary, mode);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
