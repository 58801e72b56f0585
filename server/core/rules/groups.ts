// The groups of rules and what people call them.
import type { Worded } from '../text/say.js';

/** By the first part of a rule's id, in the order in which groups are shown. */
export const GROUPS: Readonly<Record<string, Worded>> = {
  placeholder: { 'zh-CN': '还没有填的', en: 'Still to be filled in' },
  count: { 'zh-CN': '数目', en: 'Counts' },
  figure: { 'zh-CN': '数字', en: 'Figures' },
  structure: { 'zh-CN': '结构', en: 'Structure' },
  residue: { 'zh-CN': '残留', en: 'Residue' },
  wording: { 'zh-CN': '用词', en: 'Wording' },
  punctuation: { 'zh-CN': '标点', en: 'Punctuation' },
  compare: { 'zh-CN': '对照', en: 'Comparison' },
  pattern: { 'zh-CN': '自己写的规则', en: 'Rules of your own' },
};

/** `figure/date` is in `figure`. */
export const groupOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));
