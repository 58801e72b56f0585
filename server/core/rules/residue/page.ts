// Page numbers and footers that a converter left, and contents lists with page numbers that no longer hold.
import { getPageResidue } from '../../model/residue/pages.js';
import { defineRule } from '../rule.js';
import { deletion, quote } from './report.js';

export const page = defineRule({
  id: 'residue/page',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '页码、页脚和目录页码混进了正文', en: 'Page numbers, footers and contents lists in the text' },
  why: {
    'zh-CN': '转换文件时页码成了正文，重新排版以后页码全变，留着的都是错的。',
    en: 'A converter turns page numbers into text; once the document is set anew every one of them is wrong.',
  },
  messages: {
    mark: {
      'zh-CN': '“{quote}”是转换时留下的页码或页眉，应删去',
      en: '“{quote}” is a page number or running head that a converter left; delete it',
    },
    contents: {
      'zh-CN': '从“{quote}”起是转换时留下的目录（{count}行），引导点和页码已经无效，应删去或重新生成',
      en: 'From “{quote}” on a converter left a contents list ({count} lines); delete it or make it anew',
    },
    line: { 'zh-CN': '目录的又一行：“{quote}”', en: 'A further line of the list: “{quote}”' },
    delete: { 'zh-CN': '删去“{quote}”', en: 'Delete “{quote}”' },
    deleteContents: {
      'zh-CN': '删去从“{quote}”起的目录（{count}行）',
      en: 'Delete the list from “{quote}” ({count} lines)',
    },
  },
  examples: {
    bad: '一、总体要求\n年底前完成验收。\n⟦residue/page:第2页 共6页⟧\n二、保障措施\n落实工作经费。',
    good: '一、总体要求\n年底前完成验收。\n二、保障措施\n落实工作经费。',
    silent: '详见《实施细则》第5页。比例为1—3—5，共6页材料一并报送，增长了5/9。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, span, whole, also } of getPageResidue(model)) {
      if (kind === 'break') continue;
      const args = { quote: quote(text, span), count: also.length + 1 };
      const isList = kind === 'contents';
      report({
        span,
        messageId: kind,
        args,
        ...(isList ? { severity: 'information' as const } : {}),
        related: also.map((line) => ({ span: line, messageId: 'line', args: { quote: quote(text, line) } })),
        fixes: [{ titleId: isList ? 'deleteContents' : 'delete', args, safety: 'review', edits: [deletion(whole)] }],
      });
    }
  },
});
