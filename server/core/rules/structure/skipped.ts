// A numbered run leaves a number out.
import { defineRule } from '../rule.js';
import { type NumberMessage, reportNumbers } from './numbers.js';

export const skipped = defineRule<NumberMessage>({
  id: 'structure/skipped',
  severity: 'warning',
  source: 'practice: labels of one level count on (DOMAIN D04, D11)',
  fix: 'review',
  title: { 'zh-CN': '编号跳号', en: 'A numbered run leaves a number out' },
  why: {
    'zh-CN': '删掉一条之后编号没有接上，读的人会以为漏印了内容。',
    en: 'A number left out makes readers think that a part was lost in printing.',
  },
  messages: {
    number: {
      'zh-CN': '编号“{quote}”前面漏了“{expected}”：上一个是“{before}”',
      en: '“{quote}” should be “{expected}”: the label before it is “{before}”',
    },
    start: {
      'zh-CN': '编号“{quote}”不接上文，应为“{expected}”',
      en: '“{quote}” does not go on from what stands before; it should be “{expected}”',
    },
    other: { 'zh-CN': '前一个编号“{quote}”', en: 'The label before it, “{quote}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（改{count}处，包括引用）',
      en: 'Renumber from here on ({count} places, references included)',
    },
  },
  examples: {
    bad: '某县水利工作要点\n一、防汛抗旱\n（一）落实责任。压实三级责任。\n（二）备足物资。补齐沙袋。\n（三）强化值守。坚持全天值班。\n二、水源保障\n（一）管好水库。加强调度。\n⟦structure/skipped:（三）⟧延伸管网。铺设支管。\n（四）修复机井。逐眼排查。\n',
    good: '某县水利工作要点\n一、防汛抗旱\n（一）落实责任。压实三级责任。\n（二）备足物资。补齐沙袋。\n（三）强化值守。坚持全天值班。\n二、水源保障\n（一）管好水库。加强调度。\n（二）延伸管网。铺设支管。\n（三）修复机井。逐眼排查。\n',
    silent:
      '某县水利工作要点\n一、防汛抗旱\n（一）落实责任。压实三级责任。\n（二）备足物资。补齐沙袋。\n（三）强化值守。坚持全天值班。\n二、水源保障\n（四）管好水库。加强调度。\n（五）延伸管网。铺设支管。\n（六）修复机井。逐眼排查。\n',
  },
  check: (model, report) => reportNumbers(model, 'skipped', report),
});
