// A level that jumps: （1） right under 一、 where the document has （一） and 1. too.
import { findLevelProblems } from '../../model/numbering/levels.js';
import { defineRule } from '../rule.js';

export const level = defineRule({
  id: 'structure/level',
  severity: 'warning',
  source: 'standard: GB/T 9704—2012 7.3.3; GB/T 15834—2011 B.3.8',
  fix: 'none',
  title: { 'zh-CN': '编号的层次跳级', en: 'A level of labels is left out' },
  why: {
    'zh-CN': '层次依次用“一、”“（一）”“1.”“（1）”，跳过两级，读的人分不清它和别处同样的编号是不是一层。',
    en: 'Levels go 一、 （一） 1. （1）; where two are left out, nobody can tell whether like labels are of one level.',
  },
  messages: {
    jump: {
      'zh-CN': '“{quote}”直接放在“{above}”下面，跳过了“{left}”',
      en: '“{quote}” stands right under “{above}” and leaves out “{left}”',
    },
  },
  examples: {
    bad: '某镇工作安排\n一、重点任务\n（一）清淤疏浚\n1.疏浚城东段。\n2.疏浚城西段。\n（二）加固堤防\n整治三处险段。\n二、实施步骤\n⟦structure/level:（1）⟧部署阶段。三月完成。\n（2）实施阶段。十月完成。\n',
    good: '某镇工作安排\n一、重点任务\n（一）清淤疏浚\n1.疏浚城东段。\n2.疏浚城西段。\n（二）加固堤防\n整治三处险段。\n二、实施步骤\n（一）部署阶段。三月完成。\n（二）实施阶段。十月完成。\n',
    silent:
      '某镇工作安排\n一、重点任务\n1.疏浚城东段。\n2.疏浚城西段，做到：（1）不留死角；（2）不误农时。\n二、实施步骤\n1.部署阶段。三月完成。\n2.实施阶段。十月完成。\n',
  },
  check(model, report) {
    for (const { node, above, left, isCertain } of findLevelProblems(model))
      report({
        span: node.label,
        messageId: 'jump',
        args: { quote: node.entry.label, above, left: left.join('”“') },
        ...(isCertain ? {} : { severity: 'information' as const }),
      });
  },
});
