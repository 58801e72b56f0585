// Reads a zip by its directory: every size is known before anything is inflated, and is held to while inflating. Entries that
// nobody asks for are never inflated.
import { Inflate, strFromU8 } from 'fflate';
import { crc32 } from './crc.js';
import { WordError } from './error.js';

/** A document with a picture on each of its pages has some hundreds. */
const MAX_ENTRIES = 10_000;
/** Bytes of one inflated part. The text of a thousand pages has about ten million. */
export const MAX_PART = 32 * 1024 * 1024;
/** Compressed bytes that are inflated at once; each gives about a thousand at most. */
const STEP = 16 * 1024;
const MOST_PER_BYTE = 1032;

export interface Entry {
  readonly name: string;
  /** As in the directory. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date as the directory has them, so that a copy keeps them. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** Compressed, as it lies in the file. */
  readonly data: Uint8Array;
}

/** The name as parts are looked up: OPC takes no notice of case, and some programs write backslashes. */
export const toKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** @throws WordError */
export function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new WordError('tooBig');
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      const { entry, next } = readEntry(view, bytes, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) throw new WordError('broken');
    throw error;
  }
}

/** The record at the end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new WordError('broken');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  if (view.getUint32(at, true) !== 0x02014b50) throw new WordError('broken');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const packed = view.getUint32(at + 20, true);
  const rawName = slice(bytes, at + 46, nameLength);
  const entry = {
    name: strFromU8(rawName, (flags & 0x800) === 0),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    data: readData(view, bytes, view.getUint32(at + 42, true), packed),
  };
  return { entry, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

function readData(view: DataView, bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (view.getUint32(at, true) !== 0x04034b50) throw new WordError('broken');
  return slice(bytes, at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true), length);
}

function slice(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > bytes.length) throw new WordError('broken');
  return bytes.subarray(at, at + length);
}

/** @throws WordError */
export function inflate({ name, flags, method, size, data, crc }: Entry, max = MAX_PART): Uint8Array {
  if (flags & 1) throw new WordError('encrypted');
  if (size > max) throw new WordError('tooBig', name);
  if (method !== 0 && method !== 8) throw new WordError('broken', name);
  // More than deflate can give: the directory lies, and room is not made for it.
  if (method === 8 && size > data.length * MOST_PER_BYTE + 64) throw new WordError('broken', name);
  const bytes = method === 0 ? data : inflateAll(data, size, name);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new WordError('broken', name);
  return bytes;
}

function inflateAll(data: Uint8Array, size: number, name: string): Uint8Array {
  const all = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new WordError('tooBig', name);
    all.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += STEP) {
      inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    throw error instanceof WordError ? error : new WordError('broken', name);
  }
  return all.subarray(0, length);
}
