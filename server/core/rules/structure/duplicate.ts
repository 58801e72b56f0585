// A sentence or a title that stands twice.
import { getDuplicates } from '../../model/duplicates.js';
import { defineRule } from '../rule.js';

export const duplicate = defineRule({
  id: 'structure/duplicate',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '同一句话写了两遍', en: 'A sentence stands twice' },
  why: {
    'zh-CN': '几份稿子拼在一起，或者粘贴了两次，同一句话会出现两遍。',
    en: 'Where texts were put together, or pasted twice, one sentence comes again.',
  },
  messages: {
    sentence: { 'zh-CN': '这句话前面已经写过：“{quote}”', en: 'This sentence stands above already: “{quote}”' },
    title: { 'zh-CN': '标题“{quote}”写了两遍', en: 'The title “{quote}” stands twice' },
    first: { 'zh-CN': '第一次写在这里', en: 'It stands here first' },
    remove: { 'zh-CN': '删去这一遍', en: 'Remove this one' },
  },
  examples: {
    bad: '做好易地扶贫搬迁后续扶持工作。建成就业车间三个。⟦structure/duplicate:做好易地扶贫搬迁后续扶持工作。⟧',
    good: '做好易地扶贫搬迁后续扶持工作。建成就业车间三个。',
    silent: '抓好项目建设。责任单位：县发展和改革局、县财政局。抓好招商引资。责任单位：县发展和改革局、县财政局。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, span, first } of getDuplicates(model)) {
      const words = text.slice(span.start, span.end).replace(/\s+/g, '');
      const quote = words.length > 24 ? `${words.slice(0, 24)}…` : words;
      report({
        span,
        messageId: kind,
        args: { quote },
        related: [{ span: first, messageId: 'first', args: {} }],
        fixes: [{ titleId: 'remove', args: {}, safety: 'review', edits: [{ ...span, newText: '' }] }],
      });
    }
  },
});
