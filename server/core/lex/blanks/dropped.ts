// Frames from which a number was dropped: 年，全县…, 达到以上, 投入万元, 第次会议.
import { DROPPED } from '../../data/dropped.js';
import { matchesOf } from '../../text/matches.js';
import { wordsAfter, wordsBefore } from '../context.js';
import { type BlankFact, hitSpan, plainFact } from './fact.js';

/** Rows with the characters they begin with asked first: behind it the longer look back is rarely needed. */
const FRAMES = DROPPED.map((row, i) => ({
  row,
  word: i >> 5,
  bit: 1 << (i & 31),
  pattern: new RegExp(`(?=[${row.starts}])(?:${row.pattern.source})`, 'g'),
}));
/** For every unit the rows that can begin with it, one bit a row, in words of 32. */
const FRAME_BITS = ((): Uint32Array[] => {
  const tables = Array.from({ length: (FRAMES.length >> 5) + 1 }, () => new Uint32Array(65536));
  for (const { row, word, bit } of FRAMES) for (const c of row.starts.trim()) tables[word]![c.charCodeAt(0)]! |= bit;
  return tables;
})();

/** Which rows a text may hold a frame of. */
const rowsIn = (text: string): number[] =>
  FRAME_BITS.map((table) => {
    let bits = 0;
    for (let i = 0; i < text.length; i++) bits |= table[text.charCodeAt(i)]!;
    return bits;
  });

export function findDropped(text: string): BlankFact[] {
  const found: BlankFact[] = [];
  const rows = rowsIn(text);
  for (const { row, word, bit, pattern } of FRAMES) {
    if ((rows[word]! & bit) === 0) continue;
    for (const match of matchesOf(text, pattern)) {
      const span = hitSpan(match);
      const at = row.at === 'inside' ? span.start + (row.inside ?? 0) : span.start;
      found.push({
        ...plainFact(text, span, 'missing', row.type),
        ...(row.at === undefined ? {} : { fill: { start: at, end: at } }),
        quote:
          text.slice(span.start, span.end) +
          (span.end - span.start < 3 ? /^[^,;:。、\s]{0,4}/.exec(wordsAfter(text, span.end))![0] : ''),
        key:
          row.type === 'year'
            ? 'missing|year'
            : `missing|${row.id}|${wordsBefore(text, span.start).slice(-4)}|${wordsAfter(text, span.end).slice(0, 4)}`,
        weak: row.strength === 'weak',
      });
    }
  }
  return found;
}
