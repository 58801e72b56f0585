// Goals without a value: 控制在目标值以内, 达到规定指标以上.
import { getPlacedRelations } from '../../model/relations.js';
import { defineRule } from '../rule.js';

export const vague = defineRule({
  id: 'figure/vague',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '目标没有写出数值', en: 'A goal without a value' },
  why: {
    'zh-CN': '“控制在目标值以内”等于没有目标：执行的人不知道做到多少，年底也无从考核。',
    en: 'Kept “within the target value” is no target: nobody can tell how far to go, or whether it was met.',
  },
  messages: {
    unstated: {
      'zh-CN': '“{quote}”没有写出数值：目标值是多少',
      en: '“{quote}” gives no value: what is the target',
    },
  },
  examples: {
    bad: '孕产妇死亡率⟦figure/vague:控制在目标值以内⟧，建档率⟦figure/vague:达到规定指标以上⟧。',
    good: '孕产妇死亡率控制在15/10万以内，建档率达到90%以上。',
    silent:
      '物价涨幅控制在合理区间，校舍达到国家标准，水质达到省定标准，发病率控制在较低水平，各项指标均控制在目标值以内。',
  },
  check(model, report) {
    // A table with a column of target values gives what the sentence leaves out.
    const isGiven = model.lines.some((line) => line.kind === 'table' && /目标|指标值|任务值/.test(line.words));
    if (isGiven) return;
    for (const { relations, place, words } of getPlacedRelations(model))
      for (const { span } of relations.vague)
        report({ span: place(span), messageId: 'unstated', args: { quote: words(span) } });
  },
});
