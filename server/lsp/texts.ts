// The adapter's own words: titles of actions and reports on the ignore file. Findings are worded by the core.
// The Chinese texts give the type, so a missing English one does not compile.
import { type Locale, say, type Written } from '../core/index.js';

const chinese = {
  fillOne: (quote: string) => `填写“${quote}”…`,
  fillAll: (quote: string, count: number) => `全部填写 ${count} 处“${quote}”…`,
  notPlaceholder: (quote: string) => `“${quote}”不是占位，以后不再提示…`,
  ignoreHere: (quote: string) => `忽略此处“${quote}”，以后不再提示…`,
  changeTo: (word: string) => `改为“${word}”`,
  badSetting: (setting: string, key: string | undefined, problem: string) =>
    `设置 ${setting}${key === undefined ? '' : ` 里的“${key}”`}：${problem}`,
  fixAll: '改正全部可以放心改的问题',
  fixRule: (rule: string, count: number) => `改正全文 ${count} 处同类问题（${rule}）`,
  removeEntry: () => '从忽略清单中删去这一条',
  entryUnused: (words: string) =>
    `这一条忽略已经用不上：文档里不再有“${words}”这样的提示。可以删去这一条（快速修复里有）。`,
  ignoreBroken: (problem: string) => `忽略清单读不出来：${problem}。改好以前，清单里的忽略都不起作用。`,
  ignoreShape: () => '忽略清单应写成 { "version": 1, "ignore": [ … ] }。改好以前，清单里的忽略都不起作用。',
  ignoreVersion: (version: string) =>
    `忽略清单的版本是 ${version}，这个版本的 planlint 只认 1。请更新 planlint，或把 version 改为 1。`,
  ignoreEntry: () =>
    '这一条忽略不完整：rule 和 words 应是文字，path 应是一列标题，file 和 reason 如有也应是文字。改好以前，清单里的忽略都不起作用。',
  packBroken: (path: string, expected: string) =>
    `这个指标包用不上：“${path}”应为 ${expected}。改好以前，检查时不使用这个文件。`,
  more: (count: number) => `另有 ${count} 个问题没有列出。改掉一些就会列出后面的，或把设置 planlint.maxProblems 调大。`,
  goTo: (heading: string) => `转到“${heading}”`,
  renameNothing: () =>
    '这里没有可以改名的内容。请把光标放在指标、地名（…县、…镇）或单位名称（…局、…医院）上；只出现一次的名称直接改就行。',
  renameBlank: () => '新名称不能空着，也不能换行。',
  renameDoubtful: () => '可能不是同一个名称',
  renameWhy: () => '请逐处确认',
  lensPlaceholders: (count: number) => `${count} 处待填`,
  lensIndicators: (count: number) => `${count} 个指标`,
  lensCharacters: (count: number) => `${count} 字`,
  jsonKey: () => '这里应有用英文双引号括起来的名称（是不是多了一个逗号？）',
  jsonValue: () => '这里应有一个值（是不是多了一个逗号？）',
  jsonColon: () => '这里应有“:”',
  jsonComma: () => '这里应有“,”',
  jsonBrace: () => '这里应有“}”',
  jsonBracket: () => '这里应有“]”',
  jsonEnd: () => '这里应是文件的结尾',
  jsonComment: () => 'JSON 里不能写注释',
  jsonQuote: () => '这一行的英文双引号没有成对',
  jsonOther: () => '这里不是 JSON',
};

export type Texts = typeof chinese;

const english: Texts = {
  fillOne: (quote) => `Fill in “${quote}”…`,
  fillAll: (quote, count) => `Fill in all ${count} “${quote}”…`,
  notPlaceholder: (quote) => `“${quote}” is not a placeholder: do not report it again…`,
  ignoreHere: (quote) => `Ignore “${quote}” here…`,
  changeTo: (word) => `Change to “${word}”`,
  badSetting: (setting, key, problem) => `Setting ${setting}${key === undefined ? '' : `, “${key}”`}: ${problem}`,
  fixAll: 'Make all safe changes',
  fixRule: (rule, count) => `Change all ${count} places of ${rule}`,
  removeEntry: () => 'Remove this entry from the ignore list',
  entryUnused: (words) =>
    `This entry is no longer needed: nothing in the document is reported at “${words}” any more. It can be removed (see the quick fix).`,
  ignoreBroken: (problem) =>
    `The ignore list cannot be read: ${problem}. Until this is mended, none of its entries has any effect.`,
  ignoreShape: () =>
    'An ignore list has the form { "version": 1, "ignore": [ … ] }. Until this is mended, none of its entries has any effect.',
  ignoreVersion: (version) =>
    `This ignore list has version ${version}, and this planlint knows version 1 only. Update planlint, or set version to 1.`,
  ignoreEntry: () =>
    'This entry is incomplete: rule and words have to be texts, path a list of headings, file and reason (where given) texts. Until this is mended, none of its entries has any effect.',
  packBroken: (path, expected) =>
    `This indicator pack cannot be used: “${path}” must be ${expected}. Until it is mended, checks go on without this file.`,
  more: (count) =>
    `${count} more ${count === 1 ? 'problem is' : 'problems are'} not listed. Mend some, or raise the setting planlint.maxProblems.`,
  goTo: (heading) => `Go to “${heading}”`,
  renameNothing: () =>
    'There is nothing to rename here. Put the cursor on an indicator, or on the name of a place (…县, …镇) or an organisation (…局, …医院); a name that stands here only once is simply typed over.',
  renameBlank: () => 'A new name must not be blank or have a line break in it.',
  renameDoubtful: () => 'May be another name',
  renameWhy: () => 'please confirm each place',
  lensPlaceholders: (count) => `${count} to fill in`,
  lensIndicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  lensCharacters: (count) => (count === 1 ? '1 character' : `${count} characters`),
  jsonKey: () => 'a name in double quotes is missing here (is there a comma too many?)',
  jsonValue: () => 'a value is missing here (is there a comma too many?)',
  jsonColon: () => '“:” is missing here',
  jsonComma: () => '“,” is missing here',
  jsonBrace: () => '“}” is missing here',
  jsonBracket: () => '“]” is missing here',
  jsonEnd: () => 'the file should end here',
  jsonComment: () => 'JSON has no comments',
  jsonQuote: () => 'a double quote on this line is not closed',
  jsonOther: () => 'this is not JSON',
};

const texts: Written<Texts> = { 'zh-CN': chinese, en: english };

export const getTexts = (locale: Locale): Texts => say(texts, locale);
