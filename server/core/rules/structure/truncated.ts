// A text that breaks off in the middle of a sentence.
import { findCutOffs } from '../../model/shape/cutOff.js';
import { defineRule } from '../rule.js';

export const truncated = defineRule({
  id: 'structure/truncated',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '正文在句子中间断了', en: 'The text breaks off in the middle of a sentence' },
  why: {
    'zh-CN': '网页只给预览，或者复制时没有选全，后面的内容就丢了。',
    en: 'A preview, or a copy that did not reach the end, has lost the rest.',
  },
  messages: {
    cut: {
      'zh-CN': '正文到“{quote}”就断了，后面的内容可能丢失，请补全',
      en: 'The text breaks off at “{quote}”; the rest may be lost',
    },
  },
  examples: {
    bad: '某镇工作安排\n一、整治河道\n疏浚城东段，落实管护责任。\n二、加固堤防\n整治三处险段，⟦structure/truncated:在汛期之前补齐物资和……⟧',
    good: '某镇工作安排\n一、整治河道\n疏浚城东段，落实管护责任。\n二、加固堤防\n整治三处险段，在汛期之前补齐物资和装备。',
    silent:
      '某镇工作安排\n一、整治河道\n疏浚城东段，落实管护责任\n二、加固堤防\n整治三处险段，在汛期之前补齐物资\n某镇人民政府',
  },
  check(model, report) {
    for (const { span, quote } of findCutOffs(model)) report({ span, messageId: 'cut', args: { quote } });
  },
});
