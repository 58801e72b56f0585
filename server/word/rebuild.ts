// Writes a zip anew with some parts changed or added. Parts that stay are copied as they are packed.
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc.js';
import { type Entry, toKey } from './zip.js';

/** A sum that is not known when the local header is written; here all are. */
const DESCRIPTOR = 8;
const UTF8 = 0x800;

/** `changed` by the names that the entries have; what has another name is added at the end. */
export function rebuild(entries: readonly Entry[], changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const byKey = new Map([...changed].map(([name, bytes]) => [toKey(name), bytes]));
  const kept = entries.map((entry) => {
    const bytes = byKey.get(toKey(entry.name));
    return bytes ? { ...entry, ...pack(bytes) } : { ...entry, flags: entry.flags & ~DESCRIPTOR };
  });
  const known = new Set(entries.map(({ name }) => toKey(name)));
  const added = [...changed].filter(([name]) => !known.has(toKey(name)));
  const time = entries[0]?.time ?? 0;
  const all = [...kept, ...added.map(([name, bytes]) => ({ name, rawName: strToU8(name), time, ...pack(bytes) }))];
  return write(all);
}

function pack(bytes: Uint8Array): Pick<Entry, 'flags' | 'method' | 'crc' | 'size' | 'data'> {
  return { flags: UTF8, method: 8, crc: crc32(bytes), size: bytes.length, data: deflateSync(bytes) };
}

function write(entries: readonly Entry[]): Uint8Array {
  const names = entries.reduce((sum, { rawName }) => sum + rawName.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const bytes = new Uint8Array(data + 2 * names + (30 + 46) * entries.length + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  const places = entries.map((entry) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    at += 30;
    put(entry.rawName);
    put(entry.data);
    return place;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 42, places[i]!, true);
    at += 46;
    put(entry.rawName);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What the local header and the directory have alike, from the version that is needed on. */
function writeFields(view: DataView, at: number, { flags, method, time, crc, size, data, rawName }: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, rawName.length, true);
}
