// Signs of symbol fonts (w:sym): what they show, as a character that any font has.

/** By the low byte, because programs write F0A3 and A3 alike. */
const SYMBOL: Readonly<Record<number, string>> = {
  ...{ 163: '≤', 179: '≥', 177: '±', 180: '×', 184: '÷', 176: '°', 183: '·', 185: '≠', 187: '≈' },
  ...{ 174: '→', 172: '←', 165: '∞', 215: '·', 37: '%', 43: '+', 61: '=', 60: '<', 62: '>' },
};
const WINGDINGS: Readonly<Record<number, string>> = {
  ...{ 108: '●', 110: '■', 111: '□', 113: '□', 114: '□', 117: '◆', 159: '•', 161: '○', 167: '▪' },
  ...{ 168: '□', 163: '□', 216: '➢', 223: '←', 224: '→', 240: '→', 251: '×', 252: '√', 253: '☒', 254: '☑' },
  // Circled numbers from 0 and from 1.
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [0x81 + i, String.fromCodePoint(0x2460 + i)])),
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  ...{ 80: '√', 79: '×', 82: '☑', 83: '☒', 84: '☒', 163: '□', 42: '□', 48: '☑' },
  ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [0x6a + i, String.fromCodePoint(0x2460 + i)])),
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
};

/** Empty where nobody can tell what a font shows there. */
export function readSymbol(font: string | undefined, code: string | undefined): string {
  const value = code !== undefined && /^[\da-f]{1,4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  const signs = FONTS[font?.toLowerCase() ?? ''];
  if (signs) return signs[value & 0xff] ?? '';
  const isPrivate = value >= 0xe000 && value <= 0xf8ff;
  const isText = value >= 0x20 && (value < 0xd800 || value > 0xdfff) && value < 0xfffe;
  return isText && !isPrivate ? String.fromCharCode(value) : '';
}
