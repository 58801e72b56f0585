// A label two levels below where it stands: （1） right under 一、.

import { defineRule } from '../rule.js';
import { reportNumbering } from './report.js';

export const level = defineRule({
  id: 'structure/level',
  severity: 'information',
  source: 'practice; order of labels: GB/T 9704—2012 7.3.3',
  fix: 'review',
  title: { 'zh-CN': '编号层次跳级', en: 'A label skips two levels' },
  why: {
    'zh-CN': '结构层次依次用一、（一）1.（1）标注，中间空两级，读的人以为漏了内容。',
    en: 'Levels are labelled 一、（一）1.（1） in this order; with two of them left out a reader thinks something is missing.',
  },
  messages: {
    label: {
      'zh-CN': '“{label}”直接在“{before}”之下，跳过了两级',
      en: '“{label}” stands right under “{before}”: two levels are left out',
    },
    before: { 'zh-CN': '前一个编号：“{label}”', en: 'The label before: “{label}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（“{label}”改为“{right}”）',
      en: 'Number anew from here (“{label}” to “{right}”)',
    },
  },
  examples: {
    bad: '某县工作计划\n一、总体要求\n坚持统筹推进。\n（一）坚持原则。\n（二）把握重点。\n二、重点任务\n（一）抓项目。\n（二）抓招商。\n三、实施步骤\n⟦structure/level:（1）⟧动员部署阶段。\n（2）组织实施阶段。',
    good: '某县工作计划\n一、总体要求\n坚持统筹推进。\n（一）坚持原则。\n（二）把握重点。',
    silent: '某县工作计划\n一、总体要求\n1.坚持原则。\n2.把握重点。\n二、重点任务\n1.抓项目。\n2.抓招商。',
  },
  check: (model, report) => reportNumbering(model, report, ['level']),
});
