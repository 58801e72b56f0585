// A number stands twice in one run.
import { defineRule } from '../rule.js';
import { type NumberMessage, reportNumbers } from './numbers.js';

export const repeated = defineRule<NumberMessage>({
  id: 'structure/repeated',
  severity: 'warning',
  source: 'practice: labels of one level count on (DOMAIN D04, D11)',
  fix: 'review',
  title: { 'zh-CN': '编号重复', en: 'A number stands twice in one run' },
  why: {
    'zh-CN': '插入一条之后忘了往后顺延，引用“第（三）条”时就不知道指哪一条。',
    en: 'Where a number stands twice, nobody can tell which one a reference means.',
  },
  messages: {
    number: {
      'zh-CN': '编号“{quote}”重复，应为“{expected}”',
      en: '“{quote}” stands twice; this one should be “{expected}”',
    },
    start: {
      'zh-CN': '编号“{quote}”前面已经用过，应为“{expected}”',
      en: '“{quote}” was used before; this one should be “{expected}”',
    },
    other: { 'zh-CN': '同样的编号“{quote}”', en: 'The same label, “{quote}”' },
    renumber: {
      'zh-CN': '从这里起重新编号（改{count}处，包括引用）',
      en: 'Renumber from here on ({count} places, references included)',
    },
  },
  examples: {
    bad: '某县水利工作要点\n一、防汛抗旱\n（一）落实责任。压实三级责任。\n（二）备足物资。补齐沙袋。\n（三）强化值守。坚持全天值班。\n⟦structure/repeated:（三）⟧加强演练。每季度一次。\n二、水源保障\n（一）管好水库。加强调度。\n（二）延伸管网。铺设支管。\n',
    good: '某县水利工作要点\n一、防汛抗旱\n（一）落实责任。压实三级责任。\n（二）备足物资。补齐沙袋。\n（三）强化值守。坚持全天值班。\n（四）加强演练。每季度一次。\n二、水源保障\n（一）管好水库。加强调度。\n（二）延伸管网。铺设支管。\n',
    silent:
      '某区工作安排\n一、工作目标\n1.开工两座泵站。\n2.完工三条支渠。\n二、工作措施\n1.倒排工期。\n2.按月调度。\n',
  },
  check: (model, report) => reportNumbers(model, 'repeated', report),
});
