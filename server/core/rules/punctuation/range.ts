// Ranges written with a hyphen or ~ in a document whose other ranges have — or ～.
import { defineRule } from '../rule.js';
import { departuresOf } from './report.js';

export const rangeDash = defineRule({
  id: 'punctuation/range',
  severity: 'hint',
  source: 'standard: GB/T 15834—2011 4.13; GB/T 15835—2011 5.1.3',
  fix: 'safe',
  title: { 'zh-CN': '范围用的连接号前后不一致', en: 'Ranges written with different dashes' },
  why: {
    'zh-CN': '同一份文件里的范围写成几种样子，不像一个人写的；国家标准用一字线“—”或浪纹线“～”。',
    en: 'Several dashes for the same thing look like several hands; the standard has — or ～.',
  },
  messages: {
    found: {
      'zh-CN': '“{quote}”：文中其他范围用“{right}”，这里用“{words}”',
      en: '“{quote}”: other ranges here have “{right}”, this one “{words}”',
    },
    change: { 'zh-CN': '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: '2021—2025年建设，2024—2025年验收，2026—2027年管护，2023⟦punctuation/range:-⟧2024年勘察。',
    good: '2021—2025年建设，2024—2025年验收，2026—2027年管护，2023—2024年勘察。',
    silent: '2021—2025年建设，2024—2025年验收，2026—2027年管护，电话0571-88120，执行GB 15834-2011，每户补助3～5万元。',
  },
  check: (model, report) => {
    for (const found of departuresOf(model, 'range')) report({ ...found, messageId: 'found' });
  },
});
