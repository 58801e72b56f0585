// A number that goes back: （一）（三）（二）.

import { defineRule } from '../rule.js';
import { reportNumbering } from './report.js';

export const unordered = defineRule({
  id: 'structure/unordered',
  severity: 'warning',
  source: 'practice; order of labels: GB/T 9704—2012 7.3.3',
  fix: 'review',
  title: { 'zh-CN': '编号顺序颠倒', en: 'Numbers of a run change places' },
  why: {
    'zh-CN': '增删一段以后编号没有跟着改，引用“第几条”时就会对不上。',
    en: 'When a paragraph is added or cut and the labels are not, every reference to them is wrong.',
  },
  messages: {
    label: {
      'zh-CN': '“{label}”顺序不对：前一个是“{before}”，这里应为“{right}”',
      en: '“{label}” is out of order: after “{before}” comes “{right}”',
    },
    before: { 'zh-CN': '前一个编号：“{label}”', en: 'The label before: “{label}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（“{label}”改为“{right}”）',
      en: 'Number anew from here (“{label}” to “{right}”)',
    },
  },
  examples: {
    bad: '某县工作计划\n一、总体要求\n坚持统筹推进。\n⟦structure/unordered:三、⟧重点任务\n抓好落实。\n二、工作目标\n完成指标。\n四、保障措施\n加强领导。',
    good: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、工作目标\n完成指标。\n三、重点任务\n抓好落实。',
    silent:
      '某县工作计划\n一、重点任务\n主要指标：\n1.产值增长5%。\n2.税收增长6%。\n主要措施：\n1.抓项目。\n2.抓招商。',
  },
  check: (model, report) => reportNumbering(model, report, ['unordered']),
});
