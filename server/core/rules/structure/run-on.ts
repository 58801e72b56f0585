// Headings and items that stand within a paragraph instead of on lines of their own.
import { findRunOns } from '../../model/shape/runOn.js';
import { defineRule } from '../rule.js';

export const runOn = defineRule({
  id: 'structure/run-on',
  severity: 'warning',
  source: 'standard: GB/T 9704—2012 7.3.3; practice: a heading has its own line or opens a paragraph',
  fix: 'review',
  title: { 'zh-CN': '标题或条目挤在一段里', en: 'Headings or items are buried in a paragraph' },
  why: {
    'zh-CN': '从网页或PDF粘贴时换行丢了，几层标题连成一段，读的人找不到条目，目录也生成不了。',
    en: 'Line breaks lost in pasting run several levels of headings into one paragraph, where nobody finds them.',
  },
  messages: {
    buried: {
      'zh-CN': '“{quote}”挤在段落里，这一段共有{count}处编号应另起一行',
      en: '“{quote}” is buried in a paragraph; {count} labels here should open lines of their own',
    },
    split: { 'zh-CN': '在{count}处编号前换行', en: 'Break the line before {count} labels' },
  },
  examples: {
    bad: '某镇工作方案\n为做好今年工作，制定本方案。⟦structure/run-on:一、⟧工作目标 完成清淤任务，落实管护责任。二、工作措施 倒排工期，按月调度。',
    good: '某镇工作方案\n为做好今年工作，制定本方案。\n一、工作目标\n完成清淤任务，落实管护责任。\n二、工作措施\n倒排工期，按月调度。',
    silent:
      '某镇工作方案\n一、工作目标\n坚持以下原则：（一）因地制宜；（二）分步实施；（三）节俭办事。\n二、工作措施\n一是倒排工期。二是按月调度。',
  },
  options: {
    labels: {
      kind: 'number',
      default: 1,
      min: 1,
      max: 20,
      title: { 'zh-CN': '一段里少于这么多处编号的不报', en: 'Paragraphs that bury fewer labels are not reported' },
    },
  },
  check(model, report, { labels }) {
    for (const { span, quote, count, edits, isTelling } of findRunOns(model).filter((each) => each.count >= labels))
      report({
        span,
        messageId: 'buried',
        args: { quote, count },
        ...(isTelling ? {} : { severity: 'information' as const }),
        fixes: [{ titleId: 'split', args: { count }, safety: 'review', edits }],
      });
  },
});
