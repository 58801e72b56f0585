// A number that comes twice in its run: 1. 2. 2. 3.

import { defineRule } from '../rule.js';
import { reportNumbering } from './report.js';

export const repeated = defineRule({
  id: 'structure/repeated',
  severity: 'warning',
  source: 'practice; order of labels: GB/T 9704—2012 7.3.3',
  fix: 'review',
  title: { 'zh-CN': '编号重复', en: 'A number comes twice in a run' },
  why: {
    'zh-CN': '增删一段以后编号没有跟着改，引用“第几条”时就会对不上。',
    en: 'When a paragraph is added or cut and the labels are not, every reference to them is wrong.',
  },
  messages: {
    label: {
      'zh-CN': '“{label}”重复：前一个已是“{before}”，这里应为“{right}”',
      en: '“{label}” comes twice: after “{before}” comes “{right}”',
    },
    before: { 'zh-CN': '前一个编号：“{label}”', en: 'The label before: “{label}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（“{label}”改为“{right}”）',
      en: 'Number anew from here (“{label}” to “{right}”)',
    },
  },
  examples: {
    bad: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、重点任务\n抓好落实。\n⟦structure/repeated:二、⟧保障措施\n加强领导。',
    good: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、重点任务\n抓好落实。\n三、保障措施\n加强领导。',
    silent: '某县工作计划\n一、重点任务\n1.抓项目。\n2.抓招商。\n二、保障措施\n1.加强领导。\n2.加强督查。',
  },
  check: (model, report) => reportNumbering(model, report, ['repeated']),
});
