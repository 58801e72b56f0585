// Splits a line into sentences, the units that are lexed and cached. A sentence ends after 。！？； (and their half-width
// forms) with the quotation marks and brackets that close there. Invariant: the sentences joined give the line.

/** Beyond this length a text without an end mark is cut at the next comma or blank, so that one unit stays small. */
const LONG = 400;
/** Beyond this it is cut anywhere but inside a surrogate pair. */
const LONGEST = 800;

const END = 1;
const HALF_END = 2;
const CLOSER = 3;
const PAUSE = 4;
const DOT = 5;
const ROLE = ((): Uint8Array => {
  const table = new Uint8Array(65536);
  const put = (characters: string, role: number): void => {
    for (const c of characters) table[c.charCodeAt(0)] = role;
  };
  put('。！？；', END);
  put('!?;', HALF_END);
  put('”’）)》〉」』】〞', CLOSER);
  put('，, ', PAUSE);
  put('.．', DOT);
  return table;
})();

const SEMICOLON = 59;

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** A half-width ! ? ; inside an address or at the end of an entity (`a?b=1`, `&nbsp;`) ends nothing. */
const endsHere = (text: string, at: number, role: number): boolean => {
  if (role === END) return true;
  if (role === DOT) return endsChinese(text, at);
  if (role !== HALF_END) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) !== SEMICOLON) return !(before > 32 && before < 0x80 && isAlphanumeric(after));
  if (isAlphanumeric(before) && isAlphanumeric(after) && after > 57) return false;
  return !/&#?[a-z0-9]{2,8}$/i.test(text.slice(Math.max(0, at - 10), at));
};

/** Some texts end their sentences with a half-width full stop: `…委员会.依托…`; not `一.总体要求`, `1.5`. */
const endsChinese = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return isHan(before) && !NUMERALS.has(before) && (Number.isNaN(after) || after === 32 || after >= 0x2000);
};
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const NUMERALS = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Offsets at which the sentences of a line end, the last being the line's length; empty for an empty line. */
export function splitSentences(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const role = ROLE[unit]!;
    if (role !== 0 && endsHere(text, i, role)) {
      while (i + 1 < text.length && isTail(ROLE[text.charCodeAt(i + 1)]!)) i++;
    } else if (i - start < LONG || !(role === PAUSE || (i - start >= LONGEST && !isHighSurrogate(unit)))) continue;
    ends.push(i + 1);
    start = i + 1;
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}

/** What may follow an end mark within its sentence: further end marks and what closes there. */
const isTail = (role: number): boolean => role === END || role === HALF_END || role === CLOSER;
