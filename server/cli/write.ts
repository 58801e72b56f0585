// Writes a changed text back: by rename, so that nobody ever sees half a file; with its bytes' encoding and its permissions;
// and not where the file changed since it was read.
import { access, constants, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { encode } from './encode.js';
import { type Document, readBytes } from './read.js';
import { fromSystemError, type Reason } from './reason.js';
import { type Disk, replaceFile } from './replace.js';

/** Nobody who names a folder means what a link in it leads to elsewhere. */
const isInside = (file: string, folder: string): boolean => {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
};

/** What kept the file from being written; undefined where it was. */
export async function writeBack(document: Document, text: string, disk?: Disk): Promise<Reason | undefined> {
  const was = encode(document.text, document);
  const bytes = encode(text, document);
  if (!was || !bytes) return { id: 'notEncodable', detail: document.encoding.toUpperCase() };
  try {
    // A link is written through to what it names.
    const file = await realpath(document.absolute!);
    if (document.from !== undefined && !isInside(file, await realpath(document.from))) return { id: 'outside' };
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
