// Document numbers whose year stands in other brackets than 〔〕.
import { defineRule } from '../rule.js';
import { departuresOf } from './report.js';

export const documentNumber = defineRule({
  id: 'punctuation/number',
  severity: 'information',
  source: 'standard: GB/T 9704—2012 7.2.5',
  fix: 'review',
  title: { 'zh-CN': '发文字号的年份没有用六角括号', en: 'A document number without its 〔〕' },
  why: {
    'zh-CN': '发文字号的年份用六角括号〔〕，写成方括号、圆括号不合公文格式。',
    en: 'The year of a document number stands in 〔〕; other brackets break the format.',
  },
  messages: {
    found: {
      'zh-CN': '“{words}”：发文字号的年份应写作“{right}”',
      en: '“{words}”: the year of a document number is written “{right}”',
    },
    change: { 'zh-CN': '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: '根据《关于加强供水管理的通知》（清水发⟦punctuation/number:[2023]⟧15号）要求。',
    good: '根据《关于加强供水管理的通知》（清水发〔2023〕15号）要求。',
    silent: '根据《供水规划（2023）》和第15号令要求。',
  },
  check: (model, report) => {
    for (const found of departuresOf(model, 'number')) report({ ...found, messageId: 'found' });
  },
});
