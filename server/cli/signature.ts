// Recognises the documents that people take for text, so that they are told what to do rather than "binary".
import type { Reason } from './reason.js';

const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
];

/** .doc, .wps and what else is an OLE2 compound file; a .docx with a password is wrapped in one. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** .docx, and every other zip. */
const ZIP = 'PK\x03\x04';

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, i) => character.charCodeAt(0) === bytes[i]);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/** Why these bytes are no text, where their beginning tells. */
export function findSignature(bytes: Uint8Array): Reason | undefined {
  if (startsWith(bytes, COMPOUND)) return { id: isEncrypted(bytes) ? 'encrypted' : 'oldWord' };
  if (isZip(bytes)) return { id: 'document', detail: 'ZIP' };
  const found = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  return found && { id: 'document', detail: found[0] };
}

/** The name of the stream that holds the package, in UTF-16 as the directory has it. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
