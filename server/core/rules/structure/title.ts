// A plan without a title, and headings that end in a mark where their siblings do not.
import { getShapeProblems } from '../../model/shape.js';
import { defineRule } from '../rule.js';

export const title = defineRule({
  id: 'structure/title',
  severity: 'information',
  source: 'standard: GB/T 9704—2012 7.3.1; GB/T 15834—2011 B.4',
  fix: 'safe',
  title: { 'zh-CN': '没有标题，或标题末尾多了标点', en: 'No title, or a heading that ends in a mark' },
  why: {
    'zh-CN': '计划要有标题；同一层的标题要么都带句号，要么都不带。',
    en: 'A plan has a title; headings of one level either all end in a mark or none does.',
  },
  messages: {
    noTitle: {
      'zh-CN': '文件没有标题：一开头就是“{quote}”，请补上标题',
      en: 'There is no title: the text begins with “{quote}”; write one',
    },
    marked: {
      'zh-CN': '标题“{quote}”末尾有“{mark}”，同层其他标题没有',
      en: 'The heading “{quote}” ends in “{mark}” where its siblings have no mark',
    },
    remove: { 'zh-CN': '删去“{mark}”', en: 'Remove “{mark}”' },
  },
  examples: {
    bad: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、重点任务\n抓好落实。\n⟦structure/title:三、保障措施。⟧\n加强领导。\n四、实施步骤\n分步推进。',
    good: '某县工作计划\n一、总体要求\n坚持统筹推进。\n二、重点任务\n抓好落实。\n三、保障措施\n加强领导。',
    silent: '某县工作要点\n一、抓好经济。\n稳定增长。\n二、改善民生。\n办好实事。\n三、转变作风。\n加强督查。',
  },
  check(model, report) {
    const { text } = model.snapshot;
    for (const { kind, span, mark } of getShapeProblems(model)) {
      if (kind === 'noTitle') report({ span, messageId: 'noTitle', args: { quote: text.slice(span.start, span.end) } });
      if (kind !== 'marked' || !mark) continue;
      const args = { quote: text.slice(span.start, mark.start), mark: text.slice(mark.start, mark.end) };
      const edits = [{ ...mark, newText: '' }];
      report({
        span,
        messageId: 'marked',
        args,
        severity: 'warning',
        fixes: [{ titleId: 'remove', args, safety: 'safe', edits }],
      });
    }
  },
});
