// Labels of a run are out of order.
import { defineRule } from '../rule.js';
import { type NumberMessage, reportNumbers } from './numbers.js';

export const unordered = defineRule<NumberMessage>({
  id: 'structure/unordered',
  severity: 'warning',
  source: 'practice: labels of one level count on (DOMAIN D04, D11)',
  fix: 'review',
  title: { 'zh-CN': '编号次序颠倒', en: 'Labels of a run are out of order' },
  why: {
    'zh-CN': '调换段落之后编号没有跟着改，前后次序就乱了。',
    en: 'After paragraphs changed places their labels still tell the old order.',
  },
  messages: {
    number: {
      'zh-CN': '编号“{quote}”次序不对，这里应为“{expected}”',
      en: '“{quote}” is out of order; “{expected}” belongs here',
    },
    start: {
      'zh-CN': '编号“{quote}”次序不对，这里应为“{expected}”',
      en: '“{quote}” is out of order; “{expected}” belongs here',
    },
    other: { 'zh-CN': '和它次序颠倒的“{quote}”', en: '“{quote}”, with which it changed places' },
    renumber: {
      'zh-CN': '从这里起重新编号（改{count}处，包括引用）',
      en: 'Renumber from here on ({count} places, references included)',
    },
  },
  examples: {
    bad: '某区工作安排\n（一）清淤疏浚。完成两条河道。\n⟦structure/unordered:（三）⟧加固堤防。整治三处险段。\n（二）更换闸门。更换五扇。\n（四）植树护坡。补植一批。\n',
    good: '某区工作安排\n（一）清淤疏浚。完成两条河道。\n（二）更换闸门。更换五扇。\n（三）加固堤防。整治三处险段。\n',
    silent:
      '某区工作安排\n1.清淤河道：\n（1）城东段。三月完成。\n（2）城西段。五月完成。\n2.更换闸门：\n（1）进水闸。四月完成。\n（2）退水闸。六月完成。\n',
  },
  check: (model, report) => reportNumbers(model, 'unordered', report),
});
