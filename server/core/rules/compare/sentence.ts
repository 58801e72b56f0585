// Sentences that stand word for word in the plan compared with.
import { findCarried, SHORTEST_CARRIED } from '../../model/compare/sentences.js';
import { defineRule } from '../rule.js';

export const carriedSentence = defineRule({
  id: 'compare/sentence',
  severity: 'information',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '和对照文件一字不差的句子', en: 'A sentence carried over word for word' },
  why: {
    'zh-CN': '年年照抄的句子，领导一对照就看得出来。责任单位、完成时限这类套话不算。只在选定对照文件后检查。',
    en: 'Sentences that come back every year unchanged are seen at once when the two plans lie side by side. Formulas such as who is in charge do not count. Checked only while a plan is compared with.',
  },
  messages: {
    one: {
      'zh-CN': '“{quote}”和对照文件里的一字不差',
      en: '“{quote}” stands word for word in the plan compared with',
    },
    more: {
      'zh-CN': '“{quote}”起{count}句和对照文件里的一字不差',
      en: 'From “{quote}” on, {count} sentences stand word for word in the plan compared with',
    },
    there: { 'zh-CN': '对照文件：“{quote}”', en: 'In the plan compared with: “{quote}”' },
  },
  examples: {
    beside: '青山县2024年工作计划\n健全县乡村三级联动的督查考核机制，确保各项任务落地见效。改造卫生院3所。',
    bad: '青山县2025年工作计划\n⟦compare/sentence:健全县乡村三级联动的督查考核机制，确保各项任务落地见效。⟧改造卫生院5所。',
    good: '青山县2025年工作计划\n按月调度任务进展，对连续两月排名末位的乡镇约谈。改造卫生院5所。',
    silent: '青山县2025年工作计划\n健全督查考核机制。改造卫生院3所。',
  },
  options: {
    length: {
      kind: 'number',
      default: SHORTEST_CARRIED,
      min: 4,
      max: 200,
      title: { 'zh-CN': '少于这么多汉字的句子不报', en: 'Sentences with fewer Chinese characters are not reported' },
    },
  },
  check(model, report, { length }, other) {
    if (!other) return;
    for (const { span, other: place, sentences } of findCarried(model, other, length).passages) {
      const quote = shorten(model.snapshot.text.slice(span.start, span.end));
      report({
        span,
        messageId: sentences === 1 ? 'one' : 'more',
        args: { quote, count: sentences },
        related: [{ span: place, inOther: true, messageId: 'there', args: { quote } }],
      });
    }
  },
});

const LONGEST_QUOTE = 24;
const shorten = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…` : words;
};
