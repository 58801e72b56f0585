// Encodes GB18030, which no part of Node does. The table is read off the decoder of this very Node, so that what was decoded
// by it gives the same bytes back; a library brings a table of its own, which differs in the characters of later editions.
interface Tables {
  readonly twoBytes: ReadonlyMap<string, readonly number[]>;
  /** Characters of the basic plane that have four bytes; there are 39,420 of them. */
  readonly fourBytes: ReadonlyMap<string, readonly number[]>;
}

const toFourBytes = (linear: number): number[] => [
  0x81 + Math.floor(linear / 12600),
  0x30 + (Math.floor(linear / 1260) % 10),
  0x81 + (Math.floor(linear / 10) % 126),
  0x30 + (linear % 10),
];

function createTables(): Tables {
  const decoder = new TextDecoder('gb18030');
  const twoBytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !twoBytes.has(text)) twoBytes.set(text, [lead, trail]);
    }
  const fourBytes = new Map<string, readonly number[]>();
  for (let linear = 0; linear < 39420; linear++)
    fourBytes.set(decoder.decode(Uint8Array.from(toFourBytes(linear))), toFourBytes(linear));
  return { twoBytes, fourBytes };
}

let tables: Tables | undefined;

/** The bytes of a text; undefined where a character has none, as half of a surrogate pair. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  tables ??= createTables();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const encoded =
      code < 0x80
        ? [code]
        : code > 0xffff
          ? toFourBytes(189000 + code - 0x10000)
          : (tables.twoBytes.get(character) ?? tables.fourBytes.get(character));
    if (!encoded) return undefined;
    for (const byte of encoded) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
