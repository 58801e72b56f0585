// Recognises UTF-16 without a byte order mark, only where the text that comes out is plainly a Chinese or Latin one.
import type { Decoded } from './decode.js';

/** What plan documents consist of: CJK, its marks, full-width forms, Latin, usual symbols. Not: 갘 ऊ 䄀 ⠀. */
const ORDINARY =
  /[\t\n\r\x20-\x7e\u00a0-\u024f\u2010-\u2030\u2460-\u249b\u25a0-\u25ff\u3000-\u303f\u4e00-\u9fff\ud800-\udfff\uff00-\uffef]/g;
const LATIN = /[\n\r\x20-\x7e]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

type Decode = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be') => string | undefined;

/** Text read in the wrong byte order is mostly rare characters, but `abc` gives 愀戀挀: then more Latin decides. */
export function guessUtf16(bytes: Uint8Array, decode: Decode): Decoded | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const candidates = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = decode(bytes, encoding);
    if (text === undefined || count(text, ORDINARY) < 0.9 * text.length) return [];
    return [{ text, encoding, bom: false, latin: count(text, LATIN) }];
  });
  const best = candidates.sort((a, b) => b.latin - a.latin)[0];
  return best && { text: best.text, encoding: best.encoding, bom: false };
}
