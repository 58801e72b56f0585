// From the bytes of a sheet to text: UTF-8, UTF-16 with its mark (Excel's "Unicode text") and GB18030, as Excel saves a plain
// CSV on a Chinese system. The decoders are the host's own, in the web as well.

export type DecodedSheet = { readonly text: string } | { readonly fault: 'notText' | 'notDecoded' };

/** An .xlsx is a zip archive, an .xls a compound file. */
const DOCUMENTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export function decodeSheet(bytes: Uint8Array): DecodedSheet {
  if (DOCUMENTS.some((mark) => mark.every((byte, i) => bytes[i] === byte))) return { fault: 'notText' };
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return { text };
  }
  return { fault: 'notDecoded' };
}

/** Undefined where the bytes are not valid, or where the host was built without the encoding. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
