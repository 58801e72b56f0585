// Writes a changed text back: by rename, so that nobody ever sees half a file; with its bytes' encoding and its permissions;
// and not where the file changed since it was read.
import { access, constants, realpath } from 'node:fs/promises';
import { encode } from './encode.js';
import { type Document, readBytes } from './read.js';
import { fromSystemError, type Reason } from './reason.js';
import { type Disk, replaceFile } from './replace.js';

/** What kept the file from being written; undefined where it was. */
export async function writeBack(document: Document, text: string, disk?: Disk): Promise<Reason | undefined> {
  const was = encode(document.text, document);
  const bytes = encode(text, document);
  if (!was || !bytes) return { id: 'notEncodable', detail: document.encoding.toUpperCase() };
  try {
    // A link is written through to what it names.
    const file = await realpath(document.absolute!);
    await access(file, constants.W_OK);
    const now = await readBytes(file);
    if (!now || Buffer.compare(now, was) !== 0) return { id: 'changed' };
    await replaceFile(file, bytes, disk);
    return undefined;
  } catch (error) {
    const reason = fromSystemError(error);
    return reason.id === 'denied' ? { id: 'notWritable' } : reason;
  }
}
