// A label written in another way than its siblings, or in no way that is right.
import { findStyleProblems } from '../../model/numbering/styles.js';
import { defineRule } from '../rule.js';

export const style = defineRule({
  id: 'structure/style',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 B.3.2–B.3.4; practice: one way within a run',
  fix: 'safe',
  title: { 'zh-CN': '编号的写法不一致', en: 'A label is written in another way than its siblings' },
  why: {
    'zh-CN': '同一层的编号有的用点、有的用顿号，有的加了多余的标点，一眼就看得出是几份材料拼成的。',
    en: 'Labels of one level in two ways show at a glance that a text was put together from several.',
  },
  messages: {
    siblings: {
      'zh-CN': '编号“{quote}”和同一组的写法不一致，应写作“{replacement}”',
      en: '“{quote}” is written in another way than its siblings; write “{replacement}”',
    },
    document: {
      'zh-CN': '编号“{quote}”和全文的写法不一致，应写作“{replacement}”',
      en: '“{quote}” is written in another way than in the rest of the text; write “{replacement}”',
    },
    itself: {
      'zh-CN': '编号“{quote}”写法不对，应写作“{replacement}”',
      en: '“{quote}” is not a way to write a label; write “{replacement}”',
    },
    sibling: { 'zh-CN': '同一组的编号“{quote}”', en: 'A sibling, “{quote}”' },
    write: { 'zh-CN': '改为“{replacement}”', en: 'Write “{replacement}”' },
  },
  examples: {
    bad: '某镇工作安排\n（一）清淤疏浚。完成两条河道。\n⟦structure/style:（二）、⟧加固堤防。整治三处险段。\n（三）植树护坡。补植一批。\n',
    good: '某镇工作安排\n（一）清淤疏浚。完成两条河道。\n（二）加固堤防。整治三处险段。\n（三）植树护坡。补植一批。\n',
    silent: '某镇工作安排\n(一)清淤疏浚。完成两条河道。\n1、城东段。\n2、城西段。\n(二)加固堤防。整治三处险段。\n',
  },
  check(model, report) {
    for (const { span, quote, replacement, model: like, reason } of findStyleProblems(model))
      report({
        span,
        messageId: reason,
        args: { quote, replacement },
        related: like ? [{ span: like.label, messageId: 'sibling', args: { quote: like.entry.label } }] : [],
        fixes: [
          { titleId: 'write', args: { replacement }, safety: 'safe', edits: [{ ...span, newText: replacement }] },
        ],
      });
  },
});
