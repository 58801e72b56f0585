// A slogan of numbers whose parts do not come out: 1242战略 set out as one, three, four and two.
import { defineRule } from '../rule.js';

export const slogan = defineRule({
  id: 'count/slogan',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '数字口号和展开的内容对不上', en: 'A slogan of numbers differs from its parts' },
  why: {
    'zh-CN': '“1242战略”这样的提法是全篇的题眼，展开的几个数字必须一一对应。',
    en: 'A slogan such as 1242战略 is the headline of a plan; the numbers that set it out must match it.',
  },
  messages: {
    parts: {
      'zh-CN': '“{quote}”与展开的内容对不上：后面依次是{numbers}（{items}）',
      en: '“{quote}” does not match what sets it out: {numbers} ({items})',
    },
    last: { 'zh-CN': '展开到这里：“{words}”', en: 'Its parts end here: “{words}”' },
  },
  examples: {
    bad: '今年实施⟦count/slogan:1242⟧战略。即紧扣一个中心、突出两个关键、推进四大行动。',
    good: '今年实施1242战略，即坚持一个中心、用好两个平台、办好四件实事、建强两支队伍。',
    silent: '拨打120和12345热线，实施“1+N+N”管理模式，按照985工程要求，推进16819行动。',
  },
  check: (model, report) => {
    for (const { span, quote, parts, numbers, fits } of model.claims.slogans) {
      const last = parts.at(-1);
      if (fits || !last) continue;
      const items = parts.map((part) => part.words).join('、');
      report({
        span,
        messageId: 'parts',
        args: { quote, numbers, items },
        related: [{ span: { start: last.start, end: last.end }, messageId: 'last', args: { words: last.words } }],
      });
    }
  },
});
