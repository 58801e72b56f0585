// A label whose run does not start, or has one member.
import { defineRule } from '../rule.js';
import { type NumberMessage, reportNumbers } from './numbers.js';

export const orphan = defineRule<NumberMessage>({
  id: 'structure/orphan',
  severity: 'warning',
  source: 'practice: a run starts with its first number and has more than one member (DOMAIN D11)',
  fix: 'review',
  title: { 'zh-CN': '编号有头无尾或有尾无头', en: 'A label whose run does not start, or has one member' },
  why: {
    'zh-CN': '有“一”没有“二”，或者没有“一”就出现“六”，多半是漏了内容，或者编号是从别处粘来的。',
    en: 'A run of one, or one that starts with six, tells that something was lost or pasted.',
  },
  messages: {
    number: { 'zh-CN': '编号“{quote}”前面没有“{expected}”', en: 'There is no “{expected}” before “{quote}”' },
    start: {
      'zh-CN': '编号“{quote}”孤立：前面没有开头的编号，或者后面没有下一个，请核对是否漏了内容',
      en: '“{quote}” stands alone: its run does not start, or does not go on; was something lost',
    },
    other: { 'zh-CN': '前一个编号“{quote}”', en: 'The label before it, “{quote}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（改{count}处，包括引用）',
      en: 'Renumber from here on ({count} places, references included)',
    },
  },
  examples: {
    bad: '某区工作安排\n一、清淤疏浚\n⟦structure/orphan:3.⟧整治城东河道，落实管护责任。\n二、加固堤防\n1.整治险段，限期完工。\n2.补植护坡林，落实专人。\n',
    good: '某区工作安排\n一、清淤疏浚\n整治城东河道，落实管护责任。\n二、加固堤防\n1.整治险段，限期完工。\n2.补植护坡林，落实专人。\n',
    silent: '某区工作安排\n清淤疏浚，落实管护责任。1.5亿元资金已到位，第三批项目六月开工。\n附件：1.项目清单\n',
  },
  check: (model, report) => reportNumbers(model, 'orphan', report),
});
