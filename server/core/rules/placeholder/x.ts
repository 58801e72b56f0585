// Runs that stand for something still to be written: xx, ×××, 某某, ○○.
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';
import { reportKind } from './report.js';

export const x = defineRule({
  id: 'placeholder/x',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '用 x、×、某某 等代替的内容没有填写', en: 'A run of x, ×, 某某 is still to be filled in' },
  why: {
    'zh-CN': '计划印发时还留着“xx%”“x月x日”，是最难堪、也最容易避免的差错。',
    en: 'A plan that goes out with “xx%” in it is the most embarrassing slip, and the easiest to avoid.',
  },
  messages: {
    of: {
      'zh-CN': '“{quote}”还没有填：{subject}应填{value}',
      en: '“{quote}” is not filled in: {subject} needs {value}',
    },
    bare: { 'zh-CN': '“{quote}”还没有填：应填{value}', en: '“{quote}” is not filled in: it needs {value}' },
  },
  examples: {
    bad: '年底前护理型床位占比达到⟦placeholder/x:xx⟧%以上，⟦placeholder/x:x⟧月⟦placeholder/x:x⟧日前上报。',
    good: '年底前护理型床位占比达到60%以上，3月5日前上报。',
    silent: '更新X光机2台，建设3×4米展板，实行7×24小时值班，推广“1+N+N”模式。',
  },
  options: { except: EXCEPT },
  check: (model, report, { except }) => reportKind(model, 'x', except, report),
});
