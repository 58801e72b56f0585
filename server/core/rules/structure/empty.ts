// A heading with nothing under it.
import { findEmptyHeadings } from '../../model/shape/headings.js';
import { defineRule } from '../rule.js';

export const empty = defineRule({
  id: 'structure/empty',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '标题下面没有内容', en: 'A heading with nothing under it' },
  why: {
    'zh-CN': '只有标题没有内容，不是漏写了，就是内容在粘贴时丢了。',
    en: 'A heading alone was either left to be written, or lost its text in pasting.',
  },
  messages: {
    nothing: {
      'zh-CN': '标题“{quote}”下面没有内容，请补上，或删去这个标题',
      en: 'Nothing stands under the heading “{quote}”; write it or delete the heading',
    },
  },
  examples: {
    bad: '某镇工作安排\n一、整治河道\n疏浚城东段。\n⟦structure/empty:二、加固堤防⟧\n三、植树护坡\n补植一批。\n四、值班值守\n全天在岗。',
    good: '某镇工作安排\n一、整治河道\n疏浚城东段。\n二、加固堤防\n整治三处险段。\n三、植树护坡\n补植一批。',
    silent: '某镇工作安排\n重点项目如下\n（一）城东河道\n（二）城西险段\n（三）护坡林\n（四）值班室',
  },
  check(model, report) {
    for (const { entry } of findEmptyHeadings(model))
      report({ span: entry.span, messageId: 'nothing', args: { quote: entry.label + entry.title } });
  },
});
