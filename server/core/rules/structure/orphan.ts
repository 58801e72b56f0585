// A numbered run that does not begin, 三、 with no 一、 before, or that has one member only.

import { defineRule } from '../rule.js';
import { reportNumbering } from './report.js';

export const orphan = defineRule({
  id: 'structure/orphan',
  severity: 'warning',
  source: 'practice; order of labels: GB/T 9704—2012 7.3.3',
  fix: 'review',
  title: { 'zh-CN': '编号没有开头，或只有一项', en: 'A run that does not begin, or has one member' },
  why: {
    'zh-CN': '前面的几项丢了，或者合并后只剩一项，编号就没有意义。',
    en: 'The items before it were lost, or only one was left, and the number means nothing.',
  },
  messages: {
    label: {
      'zh-CN': '“{label}”前面没有“{right}”：编号没有开头',
      en: '“{label}” has no “{right}” before it: the run does not begin',
    },
    alone: {
      'zh-CN': '只有“{label}”一项，后面没有“{right}”',
      en: '“{label}” is the only one: no “{right}” follows',
    },
    before: { 'zh-CN': '前一个编号：“{label}”', en: 'The label before: “{label}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（“{label}”改为“{right}”）',
      en: 'Number anew from here (“{label}” to “{right}”)',
    },
  },
  examples: {
    bad: '某县工作计划\n坚持统筹推进，抓好重点任务落实。\n⟦structure/orphan:三、⟧重点任务\n抓好落实。\n四、保障措施\n加强领导。',
    good: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、重点任务\n抓好落实。',
    silent:
      '某县工作要点\n一、经济发展\n（一）抓项目。\n（二）抓招商。\n二、民生改善\n（三）抓教育。\n（四）抓卫生。\n三、自身建设\n（五）抓作风。',
  },
  check: (model, report) => reportNumbering(model, report, ['orphan', 'alone']),
});
