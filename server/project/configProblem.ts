// What may be wrong in a .planlint.json, and how it is said in both languages, in the editor and on the command line alike.
import type { Locale, Span } from '../core/index.js';
import { LEVELS } from './severities.js';

export type ConfigProblemId =
  | 'json'
  | 'depth'
  | 'member'
  | 'rule'
  | 'level'
  | 'kind'
  | 'extendsForm'
  | 'extendsMissing'
  | 'extendsCycle';

export interface ConfigProblem {
  readonly id: ConfigProblemId;
  /** Where it stands in the text of its file. */
  readonly span: Span;
  /** The word that is wrong, or the member of a wrong kind. */
  readonly word?: string;
  /** What was perhaps meant. */
  readonly near?: string;
  /** What may stand there: a kind of value, or names. */
  readonly expected?: readonly string[];
}

type Kind = 'object' | 'array' | 'strings' | 'true or false' | 'string';

const KINDS: Readonly<Record<Kind, Readonly<Record<Locale, string>>>> = {
  object: { 'zh-CN': '{ … }', en: '{ … }' },
  array: { 'zh-CN': '[ … ]', en: '[ … ]' },
  strings: { 'zh-CN': '一列不空的文字 ["…"]', en: 'a list of texts that are not empty, ["…"]' },
  'true or false': { 'zh-CN': 'true 或 false', en: 'true or false' },
  string: { 'zh-CN': '文字 "…"', en: 'a text "…"' },
};

type Word = (problem: Required<Pick<ConfigProblem, 'word' | 'expected'>>, near: string) => string;

const chinese: Readonly<Record<ConfigProblemId, Word>> = {
  json: () => '不是正确的 JSON；请检查这里的逗号、引号和括号（其余读得懂的照样起作用）',
  depth: () => '嵌套太深，没有使用这个文件；请恢复原来的写法',
  member: ({ word, expected }, near) => `没有“${word}”这一项；${near || `可以写 ${expected.join('、')}`}`,
  rule: ({ word }, near) => `没有“${word}”这条规则；${near || '规则的名称见 planlint rules，一类写成 figure/*'}`,
  level: ({ word }, near) => `级别不能是“${word}”；${near || `可以是 ${LEVELS.join('、')}`}`,
  kind: ({ word, expected }) => `“${word}”应为${wordKind(expected[0], 'zh-CN')}；请改正`,
  extendsForm: ({ word }) => `“extends”不能是“${word}”；请写相对路径，以 ./ 或 ../ 开头，以 .json 结尾`,
  extendsMissing: ({ word }) => `“extends”里的“${word}”读不出来；请核对路径，它从这个文件所在的文件夹算起`,
  extendsCycle: ({ word }) => `“extends”绕成了圈（${word}），这一处没有使用；请去掉其中一处`,
};

const english: Readonly<Record<ConfigProblemId, Word>> = {
  json: () => 'is not valid JSON; check the commas, quotes and brackets here (what can be read still holds)',
  depth: () => 'is nested too deeply and was not used; restore the file',
  member: ({ word, expected }, near) => `there is no member "${word}"; ${near || `there are ${expected.join(', ')}`}`,
  rule: ({ word }, near) => `there is no rule "${word}"; ${near || 'see planlint rules; a group is written figure/*'}`,
  level: ({ word }, near) => `the level cannot be "${word}"; ${near || `it is one of ${LEVELS.join(', ')}`}`,
  kind: ({ word, expected }) => `"${word}" must be ${wordKind(expected[0], 'en')}; correct it`,
  extendsForm: ({ word }) => `"extends" cannot be "${word}"; write a relative path from ./ or ../ to a .json file`,
  extendsMissing: ({ word }) => `"${word}" of "extends" cannot be read; check the path, which begins at this folder`,
  extendsCycle: ({ word }) => `"extends" leads in a circle (${word}) and is not followed here; remove one of them`,
};

const NEAR: Readonly<Record<Locale, (near: string) => string>> = {
  'zh-CN': (near) => `是不是“${near}”？`,
  en: (near) => `is it "${near}"?`,
};

const wordKind = (kind: string | undefined, locale: Locale): string => KINDS[kind as Kind]?.[locale] ?? '';

/** What is wrong and what to do, without the place. */
export function wordConfigProblem({ id, word = '', near, expected = [] }: Omit<ConfigProblem, 'span'>, locale: Locale) {
  const texts = locale === 'en' ? english : chinese;
  return texts[id]({ word, expected }, near === undefined ? '' : NEAR[locale](near));
}
