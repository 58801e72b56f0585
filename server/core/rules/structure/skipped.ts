// A numbered run that leaves a number out: 一、二、四、.

import { defineRule } from '../rule.js';
import { reportNumbering } from './report.js';

export const skipped = defineRule({
  id: 'structure/skipped',
  severity: 'warning',
  source: 'practice; order of labels: GB/T 9704—2012 7.3.3',
  fix: 'review',
  title: { 'zh-CN': '编号跳号', en: 'A number is left out of a run' },
  why: {
    'zh-CN': '增删一段以后编号没有跟着改，引用“第几条”时就会对不上。',
    en: 'When a paragraph is added or cut and the labels are not, every reference to them is wrong.',
  },
  messages: {
    label: {
      'zh-CN': '“{label}”跳号：前一个是“{before}”，这里应为“{right}”',
      en: '“{label}” skips a number: after “{before}” comes “{right}”',
    },
    before: { 'zh-CN': '前一个编号：“{label}”', en: 'The label before: “{label}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（“{label}”改为“{right}”）',
      en: 'Number anew from here (“{label}” to “{right}”)',
    },
  },
  examples: {
    bad: '某县工作计划\n一、总体要求\n坚持统筹推进。\n⟦structure/skipped:三、⟧重点任务\n抓好落实。\n四、保障措施\n加强领导。',
    good: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、重点任务\n抓好落实。\n三、保障措施\n加强领导。',
    silent:
      '某县工作要点\n一、经济发展\n（一）抓项目。\n（二）抓招商。\n二、民生改善\n（三）抓教育。\n（四）抓卫生。\n三、自身建设\n（五）抓作风。\n（六）抓纪律。',
  },
  check: (model, report) => reportNumbering(model, report, ['skipped']),
});
