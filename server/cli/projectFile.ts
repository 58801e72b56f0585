// Files of the project that planlint itself reads: whether they are there, and their text.
import { stat } from 'node:fs/promises';
import { decode } from './decode.js';
import { readBytes } from './read.js';
import { fromSystemError, type Reason } from './reason.js';

/** Tens of thousands of entries fit; a larger file is not one that planlint or a person wrote. */
const MAX_BYTES = 16 * 1024 * 1024;

/** False only where there surely is none. */
export const exists = (absolute: string): Promise<boolean> =>
  stat(absolute).then(
    () => true,
    (error) => fromSystemError(error).id !== 'missing',
  );

/** The text, or why it cannot be had. */
export async function readProjectFile(absolute: string): Promise<string | Reason> {
  try {
    // Opening a pipe would wait for a writer that never comes.
    const found = await stat(absolute);
    if (!found.isFile()) return { id: found.isDirectory() ? 'isFolder' : 'binary' };
    const bytes = await readBytes(absolute, MAX_BYTES);
    const decoded = bytes ? decode(bytes) : { reason: { id: 'tooBig', detail: '16 MiB' } as const };
    return 'reason' in decoded ? decoded.reason : decoded.text;
  } catch (error) {
    return fromSystemError(error);
  }
}
