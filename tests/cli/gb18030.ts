// Encodes GB18030, which no part of Node does: the two-byte table is read off the decoder, the rest is arithmetic.
const decoder = new TextDecoder('gb18030');

const twoBytes = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const text = decoder.decode(Uint8Array.of(lead, trail));
    if (text.length === 1 && text !== '\ufffd' && !twoBytes.has(text)) twoBytes.set(text, [lead, trail]);
  }
}

const fourBytes = (linear: number): number[] => [
  0x81 + Math.floor(linear / 12600),
  0x30 + (Math.floor(linear / 1260) % 10),
  0x81 + (Math.floor(linear / 10) % 126),
  0x30 + (linear % 10),
];

/** Characters of the BMP that have four bytes, found by trying: there are 39,420 of them. */
const rest = new Map<string, number[]>();
for (let linear = 0; linear < 39420; linear++) {
  rest.set(decoder.decode(Uint8Array.from(fourBytes(linear))), fourBytes(linear));
}

function encodeCharacter(character: string): readonly number[] {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return [code];
  if (code > 0xffff) return fourBytes(189000 + code - 0x10000);
  const bytes = twoBytes.get(character) ?? rest.get(character);
  if (!bytes) throw new Error(`not in GB18030: ${character}`);
  return bytes;
}

export const encodeGb18030 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap(encodeCharacter));
