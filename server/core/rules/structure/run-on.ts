// Headings and items buried in one paragraph.
import { getRunOns } from '../../model/runOn.js';
import { defineRule } from '../rule.js';

export const runOn = defineRule({
  id: 'structure/run-on',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '标题、条目挤在一段里', en: 'Headings and items run on in one paragraph' },
  why: {
    'zh-CN': '转换、复制时丢了换行，标题埋在正文里，读的人看不出层次。',
    en: 'Line breaks were lost in copying; headings buried in the text show no structure.',
  },
  messages: {
    buried: {
      'zh-CN': '“{label}”等{count}处标题或条目挤在一段里，应各自另起一行',
      en: '“{label}” and other headings or items, {count} in all, run on in one paragraph; each takes a line of its own',
    },
    split: { 'zh-CN': '各自另起一行', en: 'Put each on a line of its own' },
  },
  examples: {
    bad: '某县工作计划\n为做好全年工作，制定本计划。⟦structure/run-on:一、⟧总体要求。坚持统筹推进。二、重点任务。抓好落实。三、保障措施。加强领导。',
    good: '某县工作计划\n一、总体要求。坚持统筹推进。\n二、重点任务。抓好落实。\n三、保障措施。加强领导。',
    silent:
      '某县工作计划\n一、重点任务\n重点做好以下工作：1.抓项目。2.抓招商。3.抓服务。一是加强领导，二是落实责任。\n二、保障措施\n加强领导。',
  },
  check(model, report) {
    for (const { span, label, breaks } of getRunOns(model)) {
      const edits = breaks.map((at) => ({ start: at, end: at, newText: '\n' }));
      report({
        span,
        messageId: 'buried',
        args: { label, count: breaks.length },
        fixes: [{ titleId: 'split', args: {}, safety: 'review', edits }],
      });
    }
  },
});
