// A goal that points the wrong way: 死亡率 达到…以上, 覆盖率 控制在…以下.

import type { Move } from '../../model/ledger.js';
import { defineRule } from '../rule.js';
import { showFigure } from './report.js';

export const direction = defineRule({
  id: 'figure/direction',
  severity: 'warning',
  source: 'practice',
  fix: 'none',
  title: { 'zh-CN': '目标的方向反了', en: 'A goal points the wrong way' },
  why: {
    'zh-CN': '死亡率、发病率越低越好，覆盖率、管理率越高越好；“以上”“以下”用反了，目标的意思就反了。',
    en: 'Deaths should fall and coverage should rise; with 以上 and 以下 swapped the goal says the opposite.',
  },
  messages: {
    lower: {
      'zh-CN': '“{name}”越低越好，这里却要求升到或不低于{here}：方向可能写反了',
      en: '“{name}” should be low, but is to rise to or stay above {here}: the direction may be reversed',
    },
    higher: {
      'zh-CN': '“{name}”越高越好，这里却要求降到或不超过{here}：方向可能写反了',
      en: '“{name}” should be high, but is to sink to or stay below {here}: the direction may be reversed',
    },
  },
  examples: {
    bad: '孕产妇死亡率达到⟦figure/direction:10/10万⟧以上，住院分娩率控制在⟦figure/direction:99%⟧以下。',
    good: '孕产妇死亡率控制在10/10万以下，住院分娩率达到99%以上。',
    silent: '床位使用率控制在93%以下，住院分娩率低于99%的乡镇予以通报，剖宫产率下降2个百分点。',
  },
  check(model, report) {
    for (const record of model.figures) {
      const wanted = record.known?.indicator.direction;
      if (record.role !== 'target' || record.conditional || record.move === undefined) continue;
      if (wanted !== 'lower' && wanted !== 'higher') continue;
      if (!WRONG[wanted].includes(record.move)) continue;
      const args = { name: record.indicator, here: showFigure(record) };
      report({ span: record.span, messageId: wanted, args });
    }
  },
});

const WRONG: Readonly<Record<'lower' | 'higher', readonly Move[]>> = {
  lower: ['raise', 'floor'],
  higher: ['lower', 'cap'],
};
