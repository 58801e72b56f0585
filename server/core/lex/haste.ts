// Slips of a hasty hand in a folded sentence: a character typed twice, two that changed places, one left out of a phrase.
// Told only where words plainly end before the place and begin behind it.
import { codesOf } from './chars.js';
import { beginsAt, endsBefore, isName } from './edges.js';
import { pairAt, toPair } from './lexicon/pairs.js';
import type { Wording } from './lexicon/wording.js';

export interface HasteSlip {
  readonly wrong: string;
  readonly right: string;
}

/** The slip that begins at a place, if there is one. */
export function readHaste(text: string, start: number, pair: number, wording: Wording): HasteSlip | undefined {
  return (
    readDoubled(text, start, pair, wording) ??
    readCrossed(text, start, pair, wording) ??
    readSwapped(text, start, pair, wording) ??
    readCut(text, start, pair, wording)
  );
}

function readDoubled(text: string, start: number, pair: number, wording: Wording): HasteSlip | undefined {
  if (wording.known.isWord(pair)) return readTail(text, start, wording);
  if (text.charCodeAt(start) !== text.charCodeAt(start + 1)) return undefined;
  return readHead(text, start, wording) ?? readParticle(text, start, wording);
}

/** `完完善`; not `踏踏实实`. */
function readHead(text: string, start: number, { known, haste }: Wording): HasteSlip | undefined {
  if (!haste.heads.has(text.charCodeAt(start)) || !known.isWord(pairAt(text, start + 1))) return undefined;
  if (text[start + 2] === text[start + 3] || isDoubledBefore(text, start)) return undefined;
  if (start > 0 && known.isWord(pairAt(text, start - 1))) return undefined;
  if (!endsBefore(text, start, known) || isName(text, start, start + 1)) return undefined;
  return { wrong: text.slice(start, start + 3), right: text.slice(start + 1, start + 3) };
}

const COUNTED = codesOf('一二三四五六七八九十几两每');

/** `制度度`; not `一件件`, not `实实在在`, not `学校校长`. */
function readTail(text: string, start: number, { known, haste }: Wording): HasteSlip | undefined {
  const last = text.charCodeAt(start + 1);
  if (text.charCodeAt(start + 2) !== last || !haste.tails.has(last) || COUNTED.has(text.charCodeAt(start)))
    return undefined;
  if (text[start - 1] === text[start] || text[start + 3] === text[start + 4]) return undefined;
  if (known.isWord(pairAt(text, start + 1)) || known.isWord(pairAt(text, start + 2))) return undefined;
  if (!beginsAt(text, start + 3, known) || isName(text, start + 1, start + 3)) return undefined;
  return { wrong: text.slice(start, start + 3), right: text.slice(start, start + 2) };
}

/** `比例为为48%`; not `以此为为民`, not `公平和和谐`. */
function readParticle(text: string, start: number, { known, haste }: Wording): HasteSlip | undefined {
  if (!haste.particles.has(text.charCodeAt(start)) || text[start + 2] === text[start + 3]) return undefined;
  if (isDoubledBefore(text, start) || !isApart(text, start, start + 2, known)) return undefined;
  return { wrong: text.slice(start, start + 2), right: text[start]! };
}

/** 前大后小, 上传下达, 内培外引: two words set against each other are crossed on purpose. */
const OPPOSED = new Set([
  '前后',
  '上下',
  '左右',
  '内外',
  '先后',
  '大小',
  '多少',
  '高低',
  '东西',
  '南北',
  '新旧',
  '远近',
  '长短',
  '有无',
  '男女',
  '老少',
  '早晚',
  '进出',
  '来去',
  '天地',
  '日夜',
  '明暗',
  '软硬',
  '轻重',
  '冷热',
  '干湿',
  '生熟',
  '城乡',
  '政企',
  '医患',
  '家校',
  '党政',
]);

/** `加建强设` for 加强建设. */
function readCrossed(text: string, start: number, pair: number, { known }: Wording): HasteSlip | undefined {
  if (known.isWord(pair)) return undefined;
  const a = text.charCodeAt(start);
  const b = text.charCodeAt(start + 1);
  const c = text.charCodeAt(start + 2);
  const d = text.charCodeAt(start + 3);
  if (OPPOSED.has(String.fromCharCode(a, c)) || OPPOSED.has(String.fromCharCode(b, d))) return undefined;
  if (a === b || c === d || !known.isMeant(toPair(a, c)) || !known.isMeant(toPair(b, d))) return undefined;
  if (known.isWord(pairAt(text, start + 1)) || known.isWord(pairAt(text, start + 2))) return undefined;
  if (b === c || !isApart(text, start, start + 4, known)) return undefined;
  return { wrong: text.slice(start, start + 4), right: String.fromCharCode(a, c, b, d) };
}

/** `善完` for 完善. */
function readSwapped(text: string, start: number, pair: number, { known, haste }: Wording): HasteSlip | undefined {
  if (haste.swapped.get(pair) === 0 || !isApart(text, start, start + 2, known)) return undefined;
  return { wrong: text.slice(start, start + 2), right: text[start + 1]! + text[start] };
}

/** `基础施` for 基础设施, within a line: at its ends a word may be broken. */
function readCut(text: string, start: number, pair: number, { known, haste }: Wording): HasteSlip | undefined {
  const isWord = known.isWord(pair);
  if (isWord ? !haste.tails.has(text.charCodeAt(start + 2)) : !haste.heads.has(text.charCodeAt(start)))
    return undefined;
  if (start === 0 || start + 3 === text.length) return undefined;
  if (isWord === known.isWord(pairAt(text, start + 1)) || !isApart(text, start, start + 3, known)) return undefined;
  const wrong = text.slice(start, start + 3);
  const right = haste.findPhrase(wrong);
  return right === undefined ? undefined : { wrong, right };
}

const isDoubledBefore = (text: string, start: number): boolean => start > 1 && text[start - 1] === text[start - 2];

/** No word reaches into the place or out of it, and words end before it and begin behind it. */
function isApart(text: string, start: number, end: number, known: Wording['known']): boolean {
  if (start > 0 && known.isWord(pairAt(text, start - 1))) return false;
  if (known.isWord(pairAt(text, end - 1))) return false;
  return endsBefore(text, start, known) && beginsAt(text, end, known) && !isName(text, start, end);
}
