// Forms left empty and notes to the writer: ____, （　　）, “”, 【请填写】, 待定.
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';
import { reportKind } from './report.js';

export const blank = defineRule({
  id: 'placeholder/blank',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '空格、空括号、空引号或填写说明没有处理', en: 'An empty form or a note to the writer is left' },
  why: {
    'zh-CN': '模板里的横线、空括号和“请填写”提示，是留给起草人的，不应出现在成文里。',
    en: 'Lines, empty brackets and “please fill in” notes are for the drafter and do not belong in the issued text.',
  },
  messages: {
    of: { 'zh-CN': '“{quote}”是空的：{subject}应填{value}', en: '“{quote}” is empty: {subject} needs {value}' },
    bare: { 'zh-CN': '“{quote}”还没有填：应填{value}', en: '“{quote}” is not filled in: it needs {value}' },
  },
  examples: {
    bad: '全镇计划投资⟦placeholder/blank:____⟧万元，由⟦placeholder/blank:【请填写】⟧负责，时间⟦placeholder/blank:待定⟧。',
    good: '全镇计划投资300万元，由经济发展办负责，3月底前完成。',
    silent: '【责任单位】县教育局。各校要做到待定期检查后再开放。',
  },
  options: { except: EXCEPT },
  check: (model, report, { except }) => reportKind(model, 'blank', except, report),
});
