// A page number in the middle of a sentence: 在县⏎2、委、县政府.
import { getPageTraces } from '../../model/pages.js';
import { defineRule } from '../rule.js';

export const pageBreak = defineRule({
  id: 'residue/page-break',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '页码把句子断开', en: 'A page number that breaks a sentence' },
  why: {
    'zh-CN': '分页处的页码混进正文，把一句话拆成两段，还会被当成编号。',
    en: 'A page number in the text splits a sentence in two and is easily taken for a label.',
  },
  messages: {
    number: {
      'zh-CN': '页码“{quote}”把“{before}{after}”断开了：应删除页码并接上句子',
      en: 'The page number “{quote}” breaks “{before}{after}”: delete it and join the sentence',
    },
    join: { 'zh-CN': '删除页码“{quote}”，接上句子', en: 'Delete the page number “{quote}” and join the sentence' },
  },
  examples: {
    bad: '一、总体思路\n坚持目标导向，补短板、强弱项、促协调，持续完善城乡道路网络，推动农村公路建设、管理和养护并⟦residue/page-break:\n- 1 -\n⟧重，构建便捷顺畅的交通网络。',
    good: '一、总体思路\n坚持目标导向，补短板、强弱项、促协调，持续完善城乡道路网络，推动农村公路建设、管理和养护并重，构建便捷顺畅的交通网络。',
    silent:
      '一、总体思路\n坚持目标导向，补短板、强弱项、促协调，持续完善城乡道路网络，推动农村公路建设、管理和养护并重。\n二、重点任务\n1、新建公路，\n2、养护公路。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { start, end, number } of getPageTraces(model).breaks) {
      const args = {
        quote: number,
        before: text.slice(Math.max(0, start - 4), start),
        after: text.slice(end, end + 4),
      };
      report({
        span: { start, end },
        messageId: 'number',
        args,
        fixes: [{ titleId: 'join', args, safety: 'review', edits: [{ start, end, newText: '' }] }],
      });
    }
  },
});
