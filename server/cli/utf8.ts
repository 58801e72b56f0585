// Looks at bytes as UTF-8 and says how far they are: damaged UTF-8 is nearly always valid GB18030 as well,
// and reading it as such would show a text of wrong characters (宸ヤ綔 for 工作).

export interface Utf8Survey {
  /** Nearly all bytes beyond ASCII form sequences of UTF-8. */
  readonly mostlyValid: boolean;
  /** Line of the first byte that does not, from 1. */
  readonly line: number;
  /** The only fault is an unfinished sequence at the very end. */
  readonly cutOff: boolean;
}

export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let good = 0;
  let bad = 0;
  let firstBad = bytes.length;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      bad++;
      firstBad = Math.min(firstBad, i);
    } else if (length > 1) good += length;
    i += Math.max(1, length);
  }
  const cutOff = bad > 0 && bad < 4 && firstBad + bad === bytes.length && isUnfinished(bytes, firstBad);
  return { mostlyValid: good > 0 && good >= 4 * bad, line: lineOf(bytes, firstBad), cutOff };
}

/** How many bytes a first byte asks for; 0 where it cannot begin a sequence. C0, C1 and F5 up never occur. */
function wantedLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = wantedLength(first);
  for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i])) return 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates, and what lies beyond U+10FFFF.
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second >= 0xa0) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second >= 0x90) return 0;
  return length;
}

function isUnfinished(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.length - at;
  if (wantedLength(bytes[at] ?? 0) <= rest) return false;
  for (let i = at + 1; i < bytes.length; i++) if (!isContinuation(bytes[i])) return false;
  return true;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  return line;
}
