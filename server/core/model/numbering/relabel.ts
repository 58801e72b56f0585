// Writes another number into a label, in the label's own way: （三） → （四）, 3、 → 4、, ③ → ④, ㈢ → ㈣, 第三章 → 第四章.

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 as 一 to 九十九. */
export function writeHan(number: number): string {
  if (number < 10) return DIGITS[number]!;
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** Signs that hold a whole number: first sign, last sign. */
const SIGNS: readonly (readonly [number, number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x2776, 0x277f],
  [0x2780, 0x2789],
  [0x3220, 0x3229],
  [0x2160, 0x216b],
];

/** The label with another number; undefined where its way of writing has no such number. */
export function relabel(label: string, number: number): string | undefined {
  if (number < 1 || number > 99) return undefined;
  const han = /[一二三四五六七八九十]+/.exec(label);
  if (han) return label.replace(han[0], writeHan(number));
  // The last number of `2.3` is the item's own.
  const digits = /[0-9０-９]+(?![\s\S]*[0-9０-９])/.exec(label);
  if (digits)
    return label.slice(0, digits.index) + writeDigits(number, digits[0]) + label.slice(digits.index + digits[0].length);
  const unit = label.charCodeAt(0);
  const signs = SIGNS.find(([first, last]) => unit >= first && unit <= last);
  if (!signs || signs[0] + number - 1 > signs[1]) return undefined;
  return String.fromCharCode(signs[0] + number - 1) + label.slice(1);
}

const writeDigits = (number: number, like: string): string =>
  /[０-９]/.test(like)
    ? String(number).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    : String(number).padStart(like.startsWith('0') ? like.length : 1, '0');
