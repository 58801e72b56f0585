// A heading with nothing under it.
import { getShapeProblems } from '../../model/shape.js';
import { defineRule } from '../rule.js';

export const empty = defineRule({
  id: 'structure/empty',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '标题下面没有内容', en: 'A heading with nothing under it' },
  why: {
    'zh-CN': '搭好了提纲忘了写，或者内容在删改时丢了。',
    en: 'The outline was set up and never filled in, or the text was lost while cutting.',
  },
  messages: {
    nothing: { 'zh-CN': '“{quote}”下面没有内容', en: 'Nothing stands under “{quote}”' },
  },
  examples: {
    bad: '某县工作计划\n一、重点任务\n（一）抓项目\n建成项目三个。\n⟦structure/empty:（二）抓招商⟧\n（三）抓服务\n优化营商环境。\n（四）抓安全\n消除隐患。',
    good: '某县工作计划\n一、重点任务\n（一）抓项目\n建成项目三个。\n（二）抓招商\n签约十个。\n（三）抓服务\n优化营商环境。',
    silent: '某县工作计划\n一、重点任务\n1.抓项目\n2.抓招商\n3.抓服务\n二、保障措施\n加强领导。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, span } of getShapeProblems(model))
      if (kind === 'empty') report({ span, messageId: 'nothing', args: { quote: text.slice(span.start, span.end) } });
  },
});
