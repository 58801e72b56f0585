// A text that breaks off in the middle of a sentence.
import { getShapeProblems } from '../../model/shape.js';
import { defineRule } from '../rule.js';

export const truncated = defineRule({
  id: 'structure/truncated',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '文件没有写完', en: 'The text breaks off' },
  why: {
    'zh-CN': '网上的稿子常只给一半，复制时也容易漏掉末尾。',
    en: 'Texts on the web are often given in part only, and an end is easily lost in copying.',
  },
  messages: {
    cut: { 'zh-CN': '到“{quote}”就断了，请补全', en: 'The text breaks off at “{quote}”; complete it' },
  },
  examples: {
    bad: '某县工作计划\n一、重点任务\n抓好项目建设，确保按期完成各项任务。抓好招商引资，签约重点项目十个以上。\n二、保障措施\n加强组织领导，明确责任分工。健全考核机制，⟦structure/truncated:大力加强人才培养和...⟧',
    good: '某县工作计划\n一、重点任务\n抓好项目建设，确保按期完成各项任务。\n二、保障措施\n加强组织领导，大力加强人才培养和引进。',
    silent:
      '某县工作计划\n一、重点任务\n抓好项目建设，确保按期完成各项任务。\n二、保障措施\n加强组织领导，明确责任分工。\n某县发展和改革委员会\n2024年1月5日',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, span } of getShapeProblems(model))
      if (kind === 'truncated')
        report({ span, messageId: 'cut', args: { quote: text.slice(span.start, span.end).slice(-20) } });
  },
});
