// The year of last year's plan, still standing as the year of the plan.
import { findLeftYears } from '../../model/compare/years.js';
import { defineRule } from '../rule.js';

export const carriedYear = defineRule({
  id: 'compare/year',
  severity: 'information',
  source: 'practice',
  fix: 'review',
  title: { 'zh-CN': '留下了对照文件的年份', en: 'The year of the plan compared with was left behind' },
  why: {
    'zh-CN': '用去年的文件改今年的，最容易漏的就是年份。回顾、考核、“比上年”里的不报。只在选定对照文件后检查。',
    en: 'In a plan written over last year’s, the year is what is forgotten most often. Reviews and comparisons are left alone. Checked only while a plan is compared with.',
  },
  messages: {
    year: {
      'zh-CN': '“{quote}”是对照文件的年份，本文是{own}年的：请核对',
      en: '“{quote}” is the year of the plan compared with, and this one is for {own}: please check',
    },
    change: { 'zh-CN': '改为{own}年', en: 'Change to {own}年' },
  },
  examples: {
    beside: '青山县2024年工作计划\n2024年底前，新建泵站3座。',
    bad: '青山县2025年工作计划\n⟦compare/year:2024年⟧底前，新建泵站5座。',
    good: '青山县2025年工作计划\n2025年底前，新建泵站5座。',
    silent: '青山县2025年工作计划\n2024年新建了泵站3座。根据2024年度考核结果，新建泵站5座，比2024年增加2座。',
  },
  check(model, report, _, other) {
    if (!other) return;
    for (const { span, own } of findLeftYears(model, other)) {
      const quote = model.snapshot.text.slice(span.start, span.end);
      const digits = /^20\d\d(?=\s?年)/.exec(quote)?.[0];
      const edits = digits ? [{ start: span.start, end: span.start + digits.length, newText: String(own) }] : [];
      report({
        span,
        messageId: 'year',
        args: { quote, own },
        fixes: edits.length > 0 ? [{ titleId: 'change', args: { own }, safety: 'review', edits }] : [],
      });
    }
  },
});
