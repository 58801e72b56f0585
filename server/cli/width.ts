// How many columns a text takes on a terminal, so that Chinese columns line up.

/** East Asian Wide and Fullwidth. Matches: 工 （ ％ 𠮷 😀. Does not match: “ … ① ×, which most terminals draw narrow. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
const EACH_WIDE = new RegExp(WIDE, 'gu');

/** Characters that are drawn together with others; a text without them needs no segmenting, which is slow. */
const JOINING = /\p{M}|\p{Cf}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const ONLY_MARKS = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const LOW_SURROGATES = /[\uDC00-\uDFFF]/g;

/** Made when it is needed: that alone takes as long as a small document. */
let segmenter: Intl.Segmenter | undefined;

const segmentWidth = (segment: string): number => {
  if (WIDE.test(segment)) return 2;
  return ONLY_MARKS.test(segment) ? 0 : 1;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Columns of a text without control characters. */
export function displayWidth(text: string): number {
  if (!JOINING.test(text)) return text.length - count(text, LOW_SURROGATES) + count(text, EACH_WIDE);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += segmentWidth(segment);
  return width;
}

/** The text with blanks after it up to a width; a longer text is left as it is. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
