// Chinese numerals as plain digits: 三百二十 → 320, 二〇二三 → 2023, 一点五 → 1.5, 两千三百万 → 23000000.
// Exact on strings; no floating-point number is ever made.

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What Chinese numerals are written with; `几`, `数` and `半` say no exact value. */
export const NUMERAL_SET = '零〇一二两三四五六七八九十百千万亿';

/** The value of a Chinese number as digits; undefined where it is none or not exact. */
export function chineseDigits(text: string): string | undefined {
  const [whole = '', fraction, ...rest] = text.split('点');
  if (rest.length > 0 || whole === '') return undefined;
  const integer = wholeDigits(whole);
  if (integer === undefined) return undefined;
  if (fraction === undefined) return integer;
  const decimals = [...fraction].map((c) => DIGITS[c]);
  return decimals.length > 0 && decimals.every((d) => d !== undefined) ? `${integer}.${decimals.join('')}` : undefined;
}

function wholeDigits(text: string): string | undefined {
  if (![...text].every((c) => NUMERAL_SET.includes(c))) return undefined;
  if (!/[十百千万亿]/.test(text)) return plainDigits(text);
  const value = sectionValue(text);
  return value === undefined ? undefined : value.toString();
}

/** 二〇二三 is read digit by digit; 三四 (three or four) is no number. */
function plainDigits(text: string): string | undefined {
  const digits = [...text].map((c) => DIGITS[c]!);
  if (digits.length === 1) return String(digits[0]);
  return digits.length === 4 || text.includes('〇') || text.includes('零') ? digits.join('') : undefined;
}

/** Adds up 亿, 万 and what stands behind them; big integers keep it exact. */
function sectionValue(text: string): bigint | undefined {
  for (const [mark, scale] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(mark);
    if (at === -1) continue;
    const high = at === 0 ? 1n : sectionValue(text.slice(0, at));
    const low = at === text.length - 1 ? 0n : sectionValue(text.slice(at + 1));
    return high === undefined || low === undefined ? undefined : high * scale + low;
  }
  return smallValue(text);
}

/** Up to 九千九百九十九; 三百五 (350) and 一百零五 are read as spoken. */
function smallValue(text: string): bigint | undefined {
  let total = 0;
  let digit: number | undefined;
  let last = 10;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[c];
      if (digit === 0) last = 10;
    } else {
      total += (digit ?? 1) * unit;
      digit = undefined;
      last = unit;
    }
  }
  const tail = digit ?? 0;
  return BigInt(total + (last >= 100 && tail > 0 ? tail * (last / 10) : tail));
}
