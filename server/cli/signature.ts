// Recognises the documents that people take for text, so that they are told what to do rather than "binary".

const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['Word/WPS', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], // .doc, .wps: OLE2 compound file
  ['Word/WPS', 'PK\x03\x04'], // .docx, and every other zip
];

export const findSignature = (bytes: Uint8Array): string | undefined =>
  SIGNATURES.find(([, start]) => [...start].every((character, i) => character.charCodeAt(0) === bytes[i]))?.[0];
