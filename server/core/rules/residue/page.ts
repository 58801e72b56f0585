// Page feet and contents lists of a printed document: in a text they stand in the way and the numbers no longer hold.
import { getPageTraces } from '../../model/pages.js';
import { defineRule } from '../rule.js';

export const page = defineRule({
  id: 'residue/page',
  severity: 'information',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '页码、目录页码残留', en: 'Page numbers and contents lists left in the text' },
  why: {
    'zh-CN': '转换文件时带出的页码和目录不再对应任何一页，应删除后由软件重新生成。',
    en: 'Page numbers that a converter brought along belong to no page any more; let the word processor make new ones.',
  },
  messages: {
    mark: { 'zh-CN': '“{quote}”是残留的页码：应删除', en: '“{quote}” is a page number left in the text: delete it' },
    contents: {
      'zh-CN': '“{quote}”起是带页码的目录残留：应删除，由软件重新生成',
      en: 'A contents list with page numbers begins at “{quote}”: delete it and have it made anew',
    },
    line: { 'zh-CN': '目录行：“{quote}”', en: 'Of the contents: “{quote}”' },
    remove: { 'zh-CN': '删除页码“{quote}”', en: 'Delete the page number “{quote}”' },
  },
  examples: {
    bad: '一、总体要求\n坚持稳中求进，做到事事有回音。\n⟦residue/page:第6页 共6页⟧',
    good: '一、总体要求\n坚持稳中求进，做到事事有回音。',
    silent: '一、材料要求\n申报材料共12页，第3页由负责人签字。\n项目\n数量\n道路\n12\n桥梁\n3',
  },
  check(model, report) {
    const { text } = model.snapshot;
    const { marks, contents } = getPageTraces(model);
    for (const span of marks) {
      const args = { quote: text.slice(span.start, span.end).trim() };
      const fixes = [{ titleId: 'remove', args, safety: 'review' as const, edits: [{ ...span, newText: '' }] }];
      report({ span, messageId: 'mark', args, fixes });
    }
    for (const lines of contents) {
      const [first, ...rest] = lines.map((span) => ({ span, args: { quote: text.slice(span.start, span.end) } }));
      report({ ...first!, messageId: 'contents', related: rest.map((place) => ({ ...place, messageId: 'line' })) });
    }
  },
});
