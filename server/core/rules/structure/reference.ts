// A reference to an attachment or a part that is not there.
import { findBrokenReferences } from '../../model/profile.js';
import { defineRule } from '../rule.js';

export const reference = defineRule({
  id: 'structure/reference',
  severity: 'information',
  source: 'practice; attachments: GB/T 9704—2012 7.3.4',
  fix: 'none',
  title: { 'zh-CN': '引用的附件或部分不存在', en: 'A reference to what is not there' },
  why: {
    'zh-CN': '删了附件或章节，正文里的“见附件3”没有跟着改。',
    en: 'An attachment or a part was cut, and the reference to it was left.',
  },
  messages: {
    attachment: {
      'zh-CN': '“{quote}”找不到：文中只有{count}个附件',
      en: '“{quote}” is not there: the text has {count} attachments',
    },
    part: {
      'zh-CN': '“{quote}”找不到：文中只有{count}个部分',
      en: '“{quote}” is not there: the text has {count} parts',
    },
  },
  examples: {
    bad: '某县工作方案\n一、任务\n任务分工见⟦structure/reference:附件3⟧。\n二、要求\n加强领导。\n附件1\n任务清单\n一、甲\n附件2\n责任分工\n一、乙',
    good: '某县工作方案\n一、任务\n任务分工见附件2。\n二、要求\n加强领导。\n附件1\n任务清单\n一、甲\n附件2\n责任分工\n一、乙',
    silent: '某县工作方案\n一、任务\n经费预算见附件10万元预算表，依照上级文件附件3执行。\n二、要求\n加强领导。',
  },
  check(model, report) {
    for (const { span, words, count, kind } of findBrokenReferences(model))
      report({ span, messageId: kind, args: { quote: words, count } });
  },
});
