// From bytes to text, with what a later writer needs to give the same bytes back. Pure, and strict: a text that
// is only nearly UTF-8 must not come out as GB18030 gibberish, so damage is told rather than guessed over.
import type { Reason } from './reason.js';
import { findSignature } from './signature.js';
import { surveyUtf8 } from './utf8.js';
import { guessUtf16 } from './utf16.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

export interface Undecodable {
  readonly reason: Reason;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const signature = findSignature(bytes);
  if (signature) return { reason: signature };
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const found = marked ? decodeMarked(bytes, marked[0], marked[1].length) : decodeUnmarked(bytes);
  return 'text' in found && isBinary(found.text) ? { reason: { id: 'binary' } } : found;
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, length: number): Decoded | Undecodable {
  const rest = bytes.subarray(length);
  const text = tryDecode(rest, encoding);
  if (text !== undefined) return { text, encoding, bom: true };
  if (encoding === 'utf-8') return explainUtf8(rest);
  return { reason: { id: 'cutOff', detail: encoding.toUpperCase() } };
}

function decodeUnmarked(bytes: Uint8Array): Decoded | Undecodable {
  if (bytes.includes(0)) return guessUtf16(bytes, tryDecode) ?? { reason: { id: 'binary' } };
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', bom: false };
  if (surveyUtf8(bytes).mostlyValid) return explainUtf8(bytes);
  const text = tryDecode(bytes, 'gb18030');
  const gb = text === undefined || isForeign(text) ? undefined : { text, encoding: 'gb18030' as const, bom: false };
  // A single line of UTF-16 has no NUL and may happen to be valid GB18030, but then with control characters in it.
  const plain = gb && !CONTROL.test(gb.text) ? gb : guessUtf16(bytes, tryDecode);
  return plain ?? gb ?? { reason: { id: 'unknownEncoding' } };
}

/**
 * Big5 is nearly always valid GB18030 too, with its marks in the private use area: above a tenth of the characters
 * in a Big5 text, none in a Chinese one.
 */
const isForeign = (text: string): boolean => (text.match(/[\ue000-\uf8ff]/g)?.length ?? 0) * 20 > text.length;

const explainUtf8 = (bytes: Uint8Array): Undecodable => {
  const { line, cutOff } = surveyUtf8(bytes);
  return { reason: cutOff ? { id: 'cutOff', detail: 'UTF-8' } : { id: 'damaged', detail: String(line) } };
};

/** Undefined where the bytes are not valid, or where this Node was built without the encoding. */
function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters that no text has; a tab, line ends, a form feed and the end mark of DOS are none of them. */
const CONTROL = /[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/** Word leaves single bells and cell marks in a text that was pasted, so a few are borne, but no NUL. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > 3 && controls * 50 > text.length;
}
