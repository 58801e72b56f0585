// From text back to bytes, in the encoding and with the mark that the file was read in.
import type { Decoded, Encoding } from './decode.js';
import { encodeGb18030 } from './gb18030.js';

const MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

/** Undefined where the encoding has no bytes for a character of the text. */
export function encode(text: string, { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array | undefined {
  const bytes = encodePlain(text, encoding);
  return bytes && bom ? Buffer.concat([Uint8Array.from(MARKS[encoding]), bytes]) : bytes;
}

function encodePlain(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'gb18030') return encodeGb18030(text);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
