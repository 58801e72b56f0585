// Blanks between Chinese characters and digits in a document that has none elsewhere.
import { defineRule } from '../rule.js';
import { departuresOf } from './report.js';

export const digitSpace = defineRule({
  id: 'punctuation/space',
  severity: 'hint',
  source: 'practice: documents of offices put no blank between Chinese characters and digits',
  fix: 'review',
  title: { 'zh-CN': '汉字和数字之间偶有空格', en: 'A stray blank beside a digit' },
  why: {
    'zh-CN': '公文里汉字和数字之间不空格；偶尔一处有空格，多半是粘贴时带进来的。',
    en: 'Offices put no blank beside digits; a stray one mostly came with pasted text.',
  },
  messages: {
    found: {
      'zh-CN': '“{quote}”：汉字和数字之间多了空格，文中其他地方没有',
      en: '“{quote}” has a blank beside the digit, which the document has nowhere else',
    },
    change: { 'zh-CN': '删去空格', en: 'Delete the blank' },
  },
  examples: {
    bad: '1村10户，2村11户，3村12户，4村13户，5村14户，6村15户，7村16户，8村17户，其中⟦punctuation/space: ⟧9户脱贫。',
    good: '1村10户，2村11户，3村12户，4村13户，5村14户，6村15户，7村16户，8村17户，其中9户脱贫。',
    silent: '1村 10 户，2村 11 户，3村12户，附件 1，表 2。',
  },
  check: (model, report) => {
    for (const found of departuresOf(model, 'space')) report({ ...found, messageId: 'found' });
  },
});
