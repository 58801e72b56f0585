// Labels written wrongly, or in two ways in one run: （一）、, 1、 among 1. and 2.
import { getStyleProblems } from '../../model/labelWriting.js';
import { defineRule } from '../rule.js';

export const style = defineRule({
  id: 'structure/style',
  severity: 'warning',
  source: 'standard: GB/T 15834—2011 B.3; GB/T 9704—2012 7.3.3',
  fix: 'safe',
  title: { 'zh-CN': '编号写法不对，或前后不一', en: 'A label written wrongly, or in another way than its siblings' },
  why: {
    'zh-CN': '带括号的编号后面不加标点；同一层的编号要用一种写法，混用会显得是几份稿子拼起来的。',
    en: 'A bracketed label takes no mark, and siblings are labelled in one way; a mixture looks pasted together.',
  },
  messages: {
    mark: {
      'zh-CN': '“{label}”后面的标点多余，应为“{right}”',
      en: '“{label}”: a bracketed label takes no mark, write “{right}”',
    },
    other: {
      'zh-CN': '“{label}”和同层其他编号的写法不同，应为“{right}”',
      en: '“{label}” is written in another way than its siblings, write “{right}”',
    },
    brackets: {
      'zh-CN': '“{label}”用了半角括号，文中其他编号是全角，应为“{right}”',
      en: '“{label}” has half-width brackets where others are full-width, write “{right}”',
    },
    change: { 'zh-CN': '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: '某县工作计划\n一、重点任务\n（一）抓项目。\n⟦structure/style:（二）、⟧抓招商。\n（三）抓服务。',
    good: '某县工作计划\n一、重点任务\n（一）抓项目。\n（二）抓招商。\n（三）抓服务。',
    silent: '某县工作计划\n一、重点任务\n1、抓项目。\n2、抓招商。\n二、保障措施\n1、加强领导。\n2、加强督查。',
  },
  check(model, report) {
    for (const { kind, span, right, entry } of getStyleProblems(model)) {
      const args = { label: entry.label, right };
      const edits = [{ ...span, newText: right }];
      report({ span, messageId: kind, args, fixes: [{ titleId: 'change', args, safety: 'safe', edits }] });
    }
  },
});
