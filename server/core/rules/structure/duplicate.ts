// A sentence, a heading or the title that stands twice.
import { findDuplicates, SHORTEST } from '../../model/shape/duplicates.js';
import { shorten } from '../quote.js';
import { defineRule } from '../rule.js';

export const duplicate = defineRule({
  id: 'structure/duplicate',
  severity: 'warning',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '同样的句子或标题出现两次', en: 'A sentence or heading stands twice' },
  why: {
    'zh-CN': '粘贴时多粘了一次，或者改稿时挪了位置却忘了删原处，读的人会以为没有校对过。',
    en: 'A text pasted twice, or moved and not cut at its old place, looks as if nobody had read it.',
  },
  messages: {
    sentence: {
      'zh-CN': '“{quote}”和前面的一句完全相同，请删去一处',
      en: '“{quote}” is the same as a sentence before; delete one',
    },
    heading: {
      'zh-CN': '标题“{quote}”在同一层里出现两次，请核对',
      en: 'The heading “{quote}” stands twice at one level; please check',
    },
    title: { 'zh-CN': '标题“{quote}”出现两次，请删去一处', en: 'The title “{quote}” stands twice; delete one' },
    first: { 'zh-CN': '第一次出现：“{quote}”', en: 'First here: “{quote}”' },
    remove: { 'zh-CN': '删去第二处', en: 'Delete the second' },
  },
  examples: {
    bad: '某镇工作安排\n整治城东河道，全面落实管护责任。加固三处险段。⟦structure/duplicate:整治城东河道，全面落实管护责任。⟧补植护坡林。',
    good: '某镇工作安排\n整治城东河道，全面落实管护责任。加固三处险段。补植护坡林。',
    silent:
      '某镇工作安排\n整治城东河道，限期完工。（责任单位：镇水利站、镇财政所。）\n加固三处险段，限期完工。（责任单位：镇水利站、镇财政所。）',
  },
  options: {
    length: {
      kind: 'number',
      default: SHORTEST,
      min: 4,
      max: 200,
      title: { 'zh-CN': '少于这么多汉字的句子不报', en: 'Sentences with fewer Chinese characters are not reported' },
    },
  },
  check(model, report, { length }) {
    for (const { kind, span, first, quote, edits } of findDuplicates(model, length))
      report({
        span,
        messageId: kind,
        args: { quote: shorten(quote, LONGEST_QUOTE) },
        related: [{ span: first, messageId: 'first', args: { quote: shorten(quote, LONGEST_QUOTE) } }],
        fixes: edits.length > 0 ? [{ titleId: 'remove', args: {}, safety: 'review', edits }] : [],
      });
  },
});

const LONGEST_QUOTE = 30;
