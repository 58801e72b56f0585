// Classes of characters, looked up in one table, so that the lexer decides by a number and not by a pattern.

export const OTHER = 0;
export const DIGIT = 1;
export const NUMERAL = 2;
export const LETTER = 3;
export const BLANK = 4;
export const OPEN = 5;
export const CLOSE = 6;
export const MARK = 7;
/** Signs that stand for something to be filled in: x is a letter and is looked at by the lexer. */
export const FILLER = 8;

/** Class of every unit of folded text. */
export const CLASS = ((): Uint8Array => {
  const table = new Uint8Array(65536);
  const put = (characters: string, value: number): void => {
    for (const c of characters) table[c.charCodeAt(0)] = value;
  };
  for (let i = 48; i <= 57; i++) table[i] = DIGIT;
  for (let i = 65; i <= 90; i++) table[i] = table[i + 32] = LETTER;
  for (let i = 0xc0; i <= 0x24f; i++) table[i] = LETTER;
  for (let i = 0x1e00; i <= 0x1eff; i++) table[i] = LETTER;
  for (let i = 0x391; i <= 0x3c9; i++) table[i] = LETTER;
  put('一二三四五六七八九十百千万亿两零〇几数半', NUMERAL);
  put(' \n\r', BLANK);
  put('(“‘《〈〔【[「『{', OPEN);
  put(')”’》〉〕】]」』}', CLOSE);
  put('。，、；：！？,.;:!?…—-~～·/\\|"\'<>=+&#@%‰≥≤＞＜', MARK);
  put('×*_○〇◯', FILLER);
  table['〇'.charCodeAt(0)] = NUMERAL;
  return table;
})();

/** Chinese numerals for labels: 一 to 九十九. */
const DIGITS = '零一二三四五六七八九';

/** The value of a Chinese numeral up to 九十九 (`十二` → 12, `二十` → 20, `〇` as a digit); undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const parts = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!parts || text === '') return undefined;
  const tens = parts[2] ? (parts[1] ? DIGITS.indexOf(parts[1]) : 1) : 0;
  return tens * 10 + (parts[3] ? DIGITS.indexOf(parts[3]) : 0);
}

export const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** The codes of some characters: a character of a text is a string of its own, its code is none. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** How many characters of a text are Chinese (U+4E00–9FFF). */
export function countChinese(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}
