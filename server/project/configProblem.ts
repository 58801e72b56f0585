// What may be wrong in a .planlint.json, and how it is said in both languages, in the editor and on the command line alike.
import { type Locale, type Span, say, type Worded, type Written } from '../core/index.js';
import { PATTERN_REASONS, type PatternReason } from './patternReason.js';
import { LEVELS } from './severities.js';

export type ConfigProblemId =
  | 'json'
  | 'depth'
  | 'member'
  | 'rule'
  | 'level'
  | 'kind'
  | 'tooMany'
  | 'groupOptions'
  | 'noOptions'
  | 'number'
  | 'choice'
  | 'words'
  | 'manyPatterns'
  | 'patternTwice'
  | 'patternName'
  | 'patternLong'
  | 'pattern'
  | 'replaceGroup'
  | 'extendsForm'
  | 'extendsMissing'
  | 'extendsCycle'
  | 'compareForm';

export interface ConfigProblem {
  readonly id: ConfigProblemId;
  /** Where it stands in the text of its file. */
  readonly span: Span;
  /** The word that is wrong, or the member of a wrong kind. */
  readonly word?: string;
  /** The option that it is a value of. */
  readonly of?: string;
  /** What was perhaps meant. */
  readonly near?: string;
  /** The rule that it is said of, where the word does not name it. */
  readonly at?: string;
  /** What may stand there: a kind of value, names or numbers; of an expression, why it cannot be used. */
  readonly expected?: readonly string[];
}

export type Kind = 'object' | 'array' | 'strings' | 'true or false' | 'string';

const KINDS: Readonly<Record<Kind, Worded>> = {
  object: { 'zh-CN': '{ … }', en: '{ … }' },
  array: { 'zh-CN': '[ … ]', en: '[ … ]' },
  strings: { 'zh-CN': '一列不空的文字 ["…"]', en: 'a list of texts that are not empty, ["…"]' },
  'true or false': { 'zh-CN': 'true 或 false', en: 'true or false' },
  string: { 'zh-CN': '文字 "…"', en: 'a text "…"' },
};

type Word = (problem: Required<Pick<ConfigProblem, 'word' | 'of' | 'expected'>>, near: string) => string;

const chinese: Readonly<Record<ConfigProblemId, Word>> = {
  json: () => '不是正确的 JSON；请检查这里的逗号、引号和括号（其余读得懂的照样起作用）',
  depth: () => '嵌套太深，没有使用这个文件；请恢复原来的写法',
  member: ({ word, expected }, near) => `没有“${word}”这一项；${near || `可以写 ${expected.join('、')}`}`,
  rule: ({ word }, near) => `没有“${word}”这条规则；${near || '规则的名称见 planlint rules，一类写成 figure/*'}`,
  level: ({ word }, near) => `级别不能是“${word}”；${near || `可以是 ${LEVELS.join('、')}`}`,
  kind: ({ word, expected }) => `“${word}”应为${wordKind(expected[0], 'zh-CN')}；请改正`,
  tooMany: ({ word }) => `“${word}”后面写多了；请写成 ["级别", { 选项 }]`,
  groupOptions: ({ word }) => `“${word}”是一类规则，不能带选项；请把选项写在其中的规则名下`,
  noOptions: ({ word }) => `“${word}”没有选项；请只写级别`,
  number: ({ word, expected }) => `“${word}”应为 ${expected.join(' 到 ')} 的整数；请改正`,
  choice: ({ word, of, expected }, near) => `“${of}”不能是“${word}”；${near || `可以是 ${expected.join('、')}`}`,
  words: ({ word, expected }) => `“${word}”应为文字 "…"，不空，不超过 ${expected[0]} 个字；请改正`,
  manyPatterns: ({ expected }) => `“patterns”最多 ${expected[0]} 条，从这一条起没有使用；请删去一些`,
  patternTwice: ({ word }) => `已有一条叫“${word}”，这一条没有使用；请换一个名称`,
  patternName: ({ word }) => `名称不能是“${word}”；请用汉字、字母、数字、“-”和“_”，不超过 40 个字，不以“-”“_”开头`,
  patternLong: ({ expected }) => `表达式超过 ${expected[0]} 个字，没有使用；请拆成几条`,
  pattern: ({ word, expected }) => `表达式不能用：${PATTERN_REASONS[expected[0] as PatternReason]['zh-CN'](word)}`,
  replaceGroup: ({ word, expected }) =>
    `“replace”里的“${word}”没有对应的括号，这一条没有使用；表达式里有 ${expected[0]} 对括号，“$”本身写成 $$`,
  extendsForm: ({ word }) => `“extends”不能是“${word}”；请写相对路径，以 ./ 或 ../ 开头，以 .json 结尾`,
  extendsMissing: ({ word }) => `“extends”里的“${word}”读不出来；请核对路径，它从这个文件所在的文件夹算起`,
  extendsCycle: ({ word }) => `“extends”绕成了圈（${word}），这一处没有使用；请去掉其中一处`,
  compareForm: ({ word }) =>
    `“compare”不能是“${word}”；请写相对路径，以 .txt、.md 或 .plan 结尾，或写 false 表示不对照`,
};

const english: Readonly<Record<ConfigProblemId, Word>> = {
  json: () => 'is not valid JSON; check the commas, quotes and brackets here (what can be read still holds)',
  depth: () => 'is nested too deeply and was not used; restore the file',
  member: ({ word, expected }, near) => `there is no member "${word}"; ${near || `there are ${expected.join(', ')}`}`,
  rule: ({ word }, near) => `there is no rule "${word}"; ${near || 'see planlint rules; a group is written figure/*'}`,
  level: ({ word }, near) => `the level cannot be "${word}"; ${near || `it is one of ${LEVELS.join(', ')}`}`,
  kind: ({ word, expected }) => `"${word}" must be ${wordKind(expected[0], 'en')}; correct it`,
  tooMany: ({ word }) => `too much stands behind "${word}"; write ["level", { options }]`,
  groupOptions: ({ word }) => `"${word}" is a group and takes no options; write them under one of its rules`,
  noOptions: ({ word }) => `"${word}" has no options; write the level alone`,
  number: ({ word, expected }) => `"${word}" must be a whole number from ${expected.join(' to ')}; correct it`,
  choice: ({ word, of, expected }, near) =>
    `"${of}" cannot be "${word}"; ${near || `it is one of ${expected.join(', ')}`}`,
  words: ({ word, expected }) =>
    `"${word}" must be a text "…", not empty and of ${expected[0]} characters at most; correct it`,
  manyPatterns: ({ expected }) =>
    `"patterns" holds ${expected[0]} at most, and from this one on they are not used; remove some`,
  patternTwice: ({ word }) => `there is a pattern "${word}" already, and this one is not used; give it another name`,
  patternName: ({ word }) =>
    `the name cannot be "${word}"; use letters, digits, "-" and "_", 40 at most, and begin with a letter or digit`,
  patternLong: ({ expected }) => `the expression is longer than ${expected[0]} and is not used; make several of it`,
  pattern: ({ word, expected }) =>
    `the expression cannot be used: ${PATTERN_REASONS[expected[0] as PatternReason].en(word)}`,
  replaceGroup: ({ word, expected }) =>
    `"${word}" in "replace" names no group, and the pattern is not used; the expression has ${expected[0]}, and "$" itself is $$`,
  extendsForm: ({ word }) => `"extends" cannot be "${word}"; write a relative path from ./ or ../ to a .json file`,
  extendsMissing: ({ word }) => `"${word}" of "extends" cannot be read; check the path, which begins at this folder`,
  extendsCycle: ({ word }) => `"extends" leads in a circle (${word}) and is not followed here; remove one of them`,
  compareForm: ({ word }) =>
    `"compare" cannot be "${word}"; write a relative path to a .txt, .md or .plan file, or false for none`,
};

const TEXTS: Written<Readonly<Record<ConfigProblemId, Word>>> = { 'zh-CN': chinese, en: english };

const NEAR: Written<(near: string) => string> = {
  'zh-CN': (near) => `是不是“${near}”？`,
  en: (near) => `is it "${near}"?`,
};

const wordKind = (kind: string | undefined, language: 'zh-CN' | 'en'): string => KINDS[kind as Kind]?.[language] ?? '';

/** What is wrong and what to do, without the place. */
export function wordConfigProblem(
  { id, word = '', of = '', near, expected = [] }: Omit<ConfigProblem, 'span'>,
  locale: Locale,
): string {
  return say(TEXTS, locale)[id]({ word, of, expected }, near === undefined ? '' : say(NEAR, locale)(near));
}
