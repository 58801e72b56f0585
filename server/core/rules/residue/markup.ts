// Markup that a converter left in plain text: tags, character references, Markdown, pictures, variables of a template.
import type { Fix } from '../../lint/finding.js';
import { getPlacedResidue } from '../../model/residue/parts.js';
import { defineRule } from '../rule.js';
import { quote } from './report.js';

export const markup = defineRule({
  id: 'residue/markup',
  severity: 'warning',
  source: 'practice',
  fix: 'safe',
  title: { 'zh-CN': '网页标签、转义符等标记', en: 'Tags, character references and other markup' },
  why: {
    'zh-CN': '这些是给程序看的标记，转换时没有处理，留在正文里读者看不懂。',
    en: 'These are marks for a program; a converter left them, and they mean nothing to a reader.',
  },
  messages: {
    tag: { 'zh-CN': '“{quote}”是网页标签，应删去', en: '“{quote}” is a tag of a web page; delete it' },
    entity: {
      'zh-CN': '“{quote}”是转义符，应换成它代表的字符',
      en: '“{quote}” is a character reference; write the character',
    },
    markdown: {
      'zh-CN': '“{quote}”带着排版标记，纯文本里应去掉',
      en: '“{quote}” carries marks of layout; plain text has none',
    },
    object: {
      'zh-CN': '“{quote}”处原是图片等内容，没有复制过来，应补上或删去',
      en: '“{quote}” stands for a picture that was not copied; add it or delete this',
    },
    template: {
      'zh-CN': '“{quote}”是模板里的变量，没有换成内容',
      en: '“{quote}” is a variable of a template that was not filled in',
    },
    field: { 'zh-CN': '“{quote}”是软件留下的代码，应删去', en: '“{quote}” is a code that a program left; delete it' },
    replace: { 'zh-CN': '把“{quote}”改为“{plain}”', en: 'Write “{plain}” for “{quote}”' },
    remove: { 'zh-CN': '去掉标记“{quote}”', en: 'Take out “{quote}”' },
    delete: { 'zh-CN': '删去“{quote}”', en: 'Delete “{quote}”' },
  },
  examples: {
    bad: '全年集体学习12次。⟦residue/markup:&nbsp;⟧新建⟦residue/markup:&ldquo;⟧红色物业⟦residue/markup:&rdquo;⟧6个，突出抓好⟦residue/markup:**“三进”**⟧机制。⟦residue/markup:<br/>⟧',
    good: '全年集体学习12次。新建“红色物业”6个，突出抓好“三进”机制。',
    silent: '指标值<0.05，研发&生产一体，1#楼和#3机组完成改造，安装AT&T线路。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { row, words, start, end } of getPlacedResidue(model).markup) {
      const span = { start, end };
      report({
        span,
        messageId: row.kind,
        args: { quote: quote(text, span) },
        fixes: fixesOf(text, words, row.plain, span),
      });
    }
  },
});

function fixesOf(
  text: string,
  words: string,
  plain: ((match: string) => string) | undefined,
  span: { start: number; end: number },
): Fix[] {
  const quoted = quote(text, span);
  if (!plain)
    return [{ titleId: 'delete', args: { quote: quoted }, safety: 'review', edits: [{ ...span, newText: '' }] }];
  const stands = plain(words);
  // A no-break blank of a page separates nothing that Chinese text has apart.
  const isBlank = stands.trim() === '' && stands !== '';
  const newText = isBlank && !isLatinBeside(text, span) ? '' : stands;
  const titleId = newText === '' || newText.length > 1 ? 'remove' : 'replace';
  return [{ titleId, args: { quote: quoted, plain: newText }, safety: 'safe', edits: [{ ...span, newText }] }];
}

const isLatinBeside = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /[a-z\d]/i.test(text[start - 1] ?? '') && /[a-z\d]/i.test(text[end] ?? '');
