// Why RE2 refuses an expression, and what to write instead.
import type { Written } from '../core/index.js';

export type PatternReason =
  | 'look'
  | 'back'
  | 'unicode'
  | 'escape'
  | 'bracket'
  | 'group'
  | 'repeat'
  | 'large'
  | 'largeSum'
  | 'class'
  | 'other';

/** What the engine says, by its beginning; the first that fits tells the reason. */
const SAID: readonly (readonly [RegExp, PatternReason])[] = [
  [/`\(\?<?[=!]/, 'look'],
  [/invalid escape sequence: `\\[1-9]/, 'back'],
  [/invalid escape sequence: `\\u/, 'unicode'],
  [/invalid escape sequence|trailing backslash/, 'escape'],
  [/named capture|duplicate capture/, 'group'],
  [/missing closing|unexpected \)/, 'bracket'],
  [/invalid repeat count|too large|nests too deeply/, 'large'],
  [/repetition/, 'repeat'],
  [/character class/, 'class'],
];

/** The reason, and the part of the expression that it is about. */
export function findPatternReason(said: string, pattern: string): { word: string; expected: [PatternReason] } {
  const reason = SAID.find(([signs]) => signs.test(said))?.[1] ?? 'other';
  const part = /`([^`]*)`$/.exec(said)?.[1] ?? pattern;
  return { word: part.slice(0, 60), expected: [reason] };
}

export const PATTERN_REASONS: Readonly<Record<PatternReason, Written<(part: string) => string>>> = {
  look: {
    'zh-CN': (part) => `不能向前后看（“${part}”）；请把前后的字写进表达式`,
    en: (part) => `it cannot look ahead or behind ("${part}"); let the expression match the words beside as well`,
  },
  back: {
    'zh-CN': (part) => `不能引用前面的括号（“${part}”）；请把要重复的字写出来`,
    en: (part) => `it cannot refer back to a group ("${part}"); write the words out`,
  },
  unicode: {
    'zh-CN': () => '不能写“\\u”；请直接写这个字，或写成 \\x{4e00}',
    en: () => 'there is no "\\u"; write the character itself, or \\x{4e00}',
  },
  escape: {
    'zh-CN': (part) => `没有“${part}”这种写法；要找反斜杠本身请写 \\\\，在 JSON 里每个反斜杠要写两个`,
    en: (part) => `there is no "${part}"; a backslash itself is \\\\, and JSON wants each backslash twice`,
  },
  bracket: {
    'zh-CN': (part) => `括号不成对（“${part}”）；请补上另一半，要找括号本身请写 \\( 或 \\[`,
    en: (part) => `a bracket has no partner ("${part}"); add it, or write \\( or \\[ for the bracket itself`,
  },
  group: {
    'zh-CN': (part) => `括号的名称写得不对或用了两次（“${part}”）；请写成 (?P<name>…)，名称用英文字母、数字和“_”`,
    en: (part) => `the name of a group is wrong or stands twice ("${part}"); write (?P<name>…) in ASCII letters`,
  },
  repeat: {
    'zh-CN': (part) => `“${part}”前面没有可以重复的字，或连用了两个；请改正，要找这个符号本身请在前面加 \\`,
    en: (part) =>
      `"${part}" has nothing to repeat, or stands twice; correct it, or put \\ before it for the sign itself`,
  },
  large: {
    'zh-CN': () => '重复的次数太多，检查会很慢；请减少 {…} 里的次数，或拆成几条',
    en: () => 'it repeats too often and would be slow; lower the numbers in {…}, or make several of it',
  },
  largeSum: {
    'zh-CN': () => '这个文件里的表达式加起来太大，从这一条起没有使用；请减少 {…} 里的次数，或删去几条',
    en: () => 'the expressions of this file are too large together, and this one is not used; shorten or remove some',
  },
  class: {
    'zh-CN': (part) => `没有“${part}”这一类字符，或范围前大后小；请改正，汉字写 \\p{Han}`,
    en: (part) => `there is no class or range of characters "${part}"; correct it; Chinese characters are \\p{Han}`,
  },
  other: {
    'zh-CN': (part) => `读不懂“${part}”；请按 RE2 的写法改正`,
    en: (part) => `"${part}" cannot be read; correct it to what RE2 knows`,
  },
};
