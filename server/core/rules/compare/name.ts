// The name of another place or organisation that the plan below this one was of.
import { findLeftNames } from '../../model/compare/names.js';
import { isExcepted } from '../except.js';
import { EXCEPT } from '../options.js';
import { defineRule } from '../rule.js';

export const carriedName = defineRule({
  id: 'compare/name',
  severity: 'information',
  source: 'practice',
  fix: 'none',
  title: {
    'zh-CN': '留下了对照文件的地名或单位名',
    en: 'A name of the plan compared with was left behind',
  },
  why: {
    'zh-CN': '照着别处的稿子改写，漏改一处县名、局名，就等于写明稿子是抄来的。只在选定对照文件后检查。',
    en: 'One name of another county or bureau tells everybody whose plan this one was written over. Checked only while a plan is compared with.',
  },
  messages: {
    replaced: {
      'zh-CN': '“{quote}”是对照文件的名称，本文写的是“{own}”：请核对',
      en: '“{quote}” is a name of the plan compared with, and this one is of “{own}”: please check',
    },
    below: {
      'zh-CN': '“{quote}”也出现在对照文件里，而两份文件不是同一个地方的：请核对',
      en: '“{quote}” stands in the plan compared with too, which is of another place: please check',
    },
  },
  examples: {
    beside: '青山县卫生健康局2024年工作计划\n推进健康青山建设，青山县签约率达到70%以上。',
    bad: '清河县卫生健康局2025年工作计划\n推进健康⟦compare/name:青山⟧建设，⟦compare/name:青山县⟧签约率达到75%以上。',
    good: '清河县卫生健康局2025年工作计划\n推进健康清河建设，清河县签约率达到75%以上。',
    silent: '清河县卫生健康局2025年工作计划\n学习青山县医改经验，守护绿水青山，签约率达到75%以上。',
  },
  options: { except: EXCEPT },
  check(model, report, { except }, other) {
    if (!other) return;
    for (const { span, words, own } of findLeftNames(model, other)) {
      if (isExcepted(model, span, except)) continue;
      report({ span, messageId: own === undefined ? 'below' : 'replaced', args: { quote: words, own: own ?? '' } });
    }
  },
});
