// A document that has no title, and headings that end in a mark where their siblings do not.
import { findMarkedHeadings } from '../../model/shape/headings.js';
import { findUntitled } from '../../model/shape/untitled.js';
import { defineRule } from '../rule.js';

export const title = defineRule({
  id: 'structure/title',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 B.4; GB/T 9704—2012 7.3.1; practice: one way within a level',
  fix: 'safe',
  title: {
    'zh-CN': '缺少标题，或标题末尾的标点和同级不一致',
    en: 'No title, or a heading with a mark that its siblings lack',
  },
  why: {
    'zh-CN': '没有标题的文件无法登记和引用；同一层的标题有的带句号有的不带，是没有校对的样子。',
    en: 'A document without a title cannot be filed or cited; headings with and without a full stop look unread.',
  },
  messages: {
    none: {
      'zh-CN': '全文没有标题，直接从“{quote}”开始，请在前面补上标题',
      en: 'There is no title: the text begins with “{quote}”; put one before it',
    },
    mark: {
      'zh-CN': '标题“{quote}”末尾有“{mark}”，同级的标题没有，请去掉',
      en: 'The heading “{quote}” ends in “{mark}”, its siblings do not; remove it',
    },
    sibling: { 'zh-CN': '同级的标题“{quote}”', en: 'A sibling, “{quote}”' },
    remove: { 'zh-CN': '去掉“{mark}”', en: 'Remove “{mark}”' },
  },
  examples: {
    bad: '某镇工作安排\n一、整治河道\n疏浚城东段。\n⟦structure/title:二、加固堤防。⟧\n整治三处险段。\n三、植树护坡\n补植一批。\n四、值班值守\n全天在岗。',
    good: '某镇工作安排\n一、整治河道\n疏浚城东段。\n二、加固堤防\n整治三处险段。\n三、植树护坡\n补植一批。\n四、值班值守\n全天在岗。',
    silent:
      '某镇工作安排\n一、整治河道。\n疏浚城东段。\n二、加固堤防。\n整治三处险段。\n三、植树护坡。\n补植一批。\n四、值班值守。\n全天在岗。',
  },
  check(model, report) {
    const untitled = findUntitled(model);
    if (untitled) report({ span: untitled.span, messageId: 'none', args: { quote: untitled.quote } });
    for (const { span, mark, quote, sibling } of findMarkedHeadings(model)) {
      const args = { quote, mark: quote.slice(-1) };
      const { label, title: words } = sibling.entry;
      report({
        span,
        messageId: 'mark',
        args,
        related: [{ span: sibling.entry.span, messageId: 'sibling', args: { quote: label + words } }],
        fixes: [{ titleId: 'remove', args, safety: 'safe', edits: [{ ...mark, newText: '' }] }],
      });
    }
  },
});
