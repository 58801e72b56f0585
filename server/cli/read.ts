// Reads one input, file or standard input, into a document. Every refusal comes back as a reason, none is thrown.
import { open } from 'node:fs/promises';
import { type Decoded, decode } from './decode.js';
import type { Target } from './files.js';
import { type Failure, fromSystemError, type Reason } from './reason.js';
import { readWordFile, type WordFile } from './word.js';

/** Above this a file is no plan document; what is read is kept whole in memory. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A text to be checked. */
export interface Document extends Decoded {
  /** As the user named it. */
  readonly path: string;
  /** Absent for standard input without a name. */
  readonly absolute?: string;
  /** Where it was searched for; absent where the user named it. */
  readonly from?: string;
  readonly markdown: boolean;
  /** Present for a Word document, whose text was taken out of it. */
  readonly word?: WordFile;
}

export async function readTarget(target: Target, stdin: AsyncIterable<Uint8Array>): Promise<Document | Failure> {
  const { path, absolute } = target;
  try {
    const bytes = target.stdin ? await collect(stdin) : await readBytes(target.absolute);
    const decoded = bytes ? await decodeAny(path, bytes) : { reason: { id: 'tooBig', detail: '64 MiB' } as const };
    if ('reason' in decoded) return { path, reason: decoded.reason };
    const from = target.stdin || target.from === undefined ? {} : { from: target.from };
    return {
      path,
      ...(absolute === undefined ? {} : { absolute }),
      ...from,
      markdown: /\.md$/i.test(path),
      ...decoded,
    };
  } catch (error) {
    return { path, reason: fromSystemError(error) };
  }
}

async function decodeAny(
  path: string,
  bytes: Uint8Array,
): Promise<(Decoded & { readonly word?: WordFile }) | { readonly reason: Reason }> {
  const word = await readWordFile(path, bytes);
  if (word === undefined) return decode(bytes);
  return 'id' in word ? { reason: word } : { text: word.document.text, encoding: 'utf-8', bom: false, word };
}

/** Undefined where the file is too big. Read as a stream, because a pipe (`<(…)`) or a device does not know its size. */
export async function readBytes(absolute: string, max = MAX_BYTES): Promise<Uint8Array | undefined> {
  const file = await open(absolute);
  try {
    const { size } = await file.stat();
    if (size > max) return undefined;
    return await collect(file.createReadStream({ autoClose: false }), max);
  } finally {
    await file.close();
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, max = MAX_BYTES): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > max) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
