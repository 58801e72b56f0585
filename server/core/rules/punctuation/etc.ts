// A 、 between the last item of a list and 等.
import { defineRule } from '../rule.js';
import { departuresOf } from './report.js';

export const etc = defineRule({
  id: 'punctuation/etc',
  severity: 'information',
  source: 'standard: GB/T 15834—2011 B.1.2',
  fix: 'review',
  title: { 'zh-CN': '“等”前面多了顿号', en: 'A mark before 等' },
  why: {
    'zh-CN': '“等”接在最后一项后面，中间不停顿。',
    en: '等 follows the last item with no pause.',
  },
  messages: {
    found: {
      'zh-CN': '“{quote}”：“等”前面的“{words}”应删去，或者漏了一项',
      en: '“{quote}”: delete “{words}” before 等, or put in the item that is missing',
    },
    change: { 'zh-CN': '删去“{words}”', en: 'Delete “{words}”' },
  },
  examples: {
    bad: '完善供水、排水⟦punctuation/etc:、⟧等设施。',
    good: '完善供水、排水等设施。',
    silent: '开展资产分类、等级评定，克服靠、等、要思想。',
  },
  check: (model, report) => {
    for (const found of departuresOf(model, 'etc')) report({ ...found, messageId: 'found' });
  },
});
