// Numbers as Word's numbering formats write them (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59).

const DIGITS = '〇一二三四五六七八九';

/** 十一, 一百零一: no 一 before a leading 十. */
function toChinese(value: number, digits: string, units: string, zero: string): string {
  const all = String(value);
  if (all.length > 4) return all;
  let text = '';
  let isGap = false;
  [...all].forEach((digit, i) => {
    if (digit === '0') {
      isGap = true;
      return;
    }
    const unit = units[all.length - 1 - i] ?? '';
    const isLeadingTen = text === '' && digit === '1' && all.length === 2 && digits === DIGITS;
    text += (isGap && text !== '' ? zero : '') + (isLeadingTen ? '' : digits[Number(digit)]) + unit.trim();
    isGap = false;
  });
  return text || digits[0]!;
}

/** Japanese has neither the 零 of 一百零一 nor the 一 of 一百. */
const toJapanese = (value: number): string =>
  toChinese(value, DIGITS, ' 十百千', '').replace(/一(?=[百千])/g, (one, at: number) => (at === 0 ? '' : one));

const toCounting = (value: number): string => toChinese(value, DIGITS, ' 十百千', '零');
const toFormal = (digits: string, units: string, zero: string) => (value: number) =>
  toChinese(value, digits, units, zero);
const toDigits = (value: number): string => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
const toFullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** 1 to `count` from a code point on; plain digits above. */
const fromBlock = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const fromList = (all: string) => (value: number) => (value >= 1 ? all[(value - 1) % all.length]! : String(value));

const ROMAN: readonly (readonly [number, string])[] = [
  ...[[1000, 'm'] as const, [900, 'cm'] as const, [500, 'd'] as const, [400, 'cd'] as const, [100, 'c'] as const],
  ...[[90, 'xc'] as const, [50, 'l'] as const, [40, 'xl'] as const, [10, 'x'] as const, [9, 'ix'] as const],
  ...[[5, 'v'] as const, [4, 'iv'] as const, [1, 'i'] as const],
];

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

/** z is followed by aa, then bb. */
const toLetter = (value: number): string =>
  value >= 1 && value <= 780
    ? String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    : String(value);

const upper = (format: (value: number) => string) => (value: number) => format(value).toUpperCase();

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: toLetter,
  upperLetter: upper(toLetter),
  lowerRoman: toRoman,
  upperRoman: upper(toRoman),
  // Above 99 Word's own formats part; no plan has as many, and all of these read right.
  chineseCounting: toCounting,
  chineseCountingThousand: toCounting,
  taiwaneseCounting: toCounting,
  taiwaneseCountingThousand: toCounting,
  japaneseCounting: toJapanese,
  koreanCounting: toCounting,
  chineseLegalSimplified: toFormal('零壹贰叁肆伍陆柒捌玖', ' 拾佰仟', '零'),
  ideographLegalTraditional: toFormal('零壹貳參肆伍陸柒捌玖', ' 拾佰仟', '零'),
  ideographDigital: toDigits,
  japaneseDigitalTenThousand: toDigits,
  taiwaneseDigital: toDigits,
  ideographTraditional: fromList('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: fromList('子丑寅卯辰巳午未申酉戌亥'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  decimalEnclosedCircle: toCircle,
  decimalEnclosedCircleChinese: toCircle,
  decimalEnclosedParen: fromBlock(0x2474, 20),
  decimalEnclosedFullstop: fromBlock(0x2488, 20),
  ideographEnclosedCircle: fromBlock(0x3280, 10),
  none: () => '',
};

/** ① to ⑳, then ㉑ to ㉟ and ㊱ to ㊿. */
function toCircle(value: number): string {
  if (value === 0) return '⓪';
  if (value > 35) return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
  return value > 20 ? String.fromCodePoint(0x3251 + value - 21) : fromBlock(0x2460, 20)(value);
}

/** Plain digits for a format that is not known. */
export const formatNumber = (value: number, format: string): string => {
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return known && value >= 0 ? known(value) : String(value);
};
