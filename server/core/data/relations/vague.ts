// Goals that name a value and do not give it: 控制在目标值以内, 达到规定指标以上. Patterns read folded text.
// Only where a value is plainly missing: 控制在合理区间, 达到国家标准 and 控制在省定目标以内 say where it is to be found.
import type { Proof } from '../pack.js';

export interface VagueGoal extends Proof {
  readonly id: string;
  /** The group `hit` is reported. */
  readonly pattern: RegExp;
}

/** Verbs that lead to a value. */
const KEEP = '(?:控制|保持|稳定|维持)在|(?:下降|降低|压缩|压降|减少|提高|提升|增加)(?:到|至)|[降增]至|降到';
const REACH = '达到|达|不低于|不高于|不超过|不少于|高于|低于';
const BOUND = '(?:以内|以下|之内|之下|以上|及以上|内)';
const OWN = '(?:各自|各自的|相应|相应的|规定的?|预定的?|预期的?|既定的?|设定的?|年度|全年|本年度)?';
const practice = 'practice: goals whose figure was never put in';

export const VAGUE_GOALS: readonly VagueGoal[] = [
  {
    id: 'kept-within-value',
    pattern: new RegExp(
      `(?<hit>(?:${KEEP})${OWN}(?:目标值|指标值|目标数值|任务值|计划值|规定值|预期值|控制值|目标范围|控制目标|规定指标|规定目标|规定的?(?:数值|比例|数额|幅度|限值)|目标|指标)${BOUND})(?![\\u4e00-\\u9fff]{0,2}\\d)`,
      'g',
    ),
    source: practice,
    yes: ['死亡率⟦控制在目标值以内⟧。', '费用占比⟦降低到规定指标以下⟧,', '流失率⟦控制在规定比例以内⟧。'],
    no: [
      '死亡率控制在合理区间。',
      '噪声控制在规定标准以内。',
      '死亡率控制在省定目标以内。',
      '死亡率控制在目标值6‰以内。',
    ],
  },
  {
    id: 'kept-at-value',
    pattern: new RegExp(`(?<hit>(?:${KEEP})${OWN}(?:目标值|指标值|目标数值|任务值))(?=[,;。、!?)]|\\s*$)`, 'g'),
    source: practice,
    yes: ['死亡率⟦控制在目标值⟧。'],
    no: ['死亡率控制在目标值的90%。', '死亡率控制在较低水平。'],
  },
  {
    id: 'reach-value',
    pattern: new RegExp(
      `(?<hit>(?:${REACH})${OWN}(?:目标值|指标值|目标数值|任务值|规定指标|规定目标|规定数值|规定比例|目标比例|指标|目标)(?:以上|及以上))(?=[,;。、!?)]|\\s*$)`,
      'g',
    ),
    source: practice,
    yes: ['建档率⟦达到规定指标以上⟧。', '接种率⟦达到目标值以上⟧,'],
    no: ['建档率达到国家标准。', '全面达到预期目标。', '达到规定标准。', '达到指标以上为优秀。'],
  },
  {
    id: 'some-share',
    pattern: new RegExp(
      `(?<hit>(?:${KEEP}|${REACH})一定的?(?:比例|百分比|数值|数额)(?:${BOUND})?)(?=[,;。、!?)]|\\s*$)`,
      'g',
    ),
    source: practice,
    yes: ['药占比⟦控制在一定比例以内⟧。'],
    no: ['药占比控制在合理比例。', '对达到一定规模的企业给予奖励。', '达到一定比例的,给予奖励。'],
  },
];

/** Before the goal: it was met, or speaks of many values that stand elsewhere. */
export const NOT_VAGUE_BEFORE =
  /(?:已经?|均已)[^,;。]{0,6}$|(?:各项|主要|多项|约束性|预期性|核心)[^,;。]{0,6}(?:指标|数据)[^,;。]{0,6}$/;
/** Behind the goal: its value follows in brackets or behind 即. */
export const VALUE_FOLLOWS = /^\s?[,(]?(?:即|为)?[^,;。()]{0,8}(?:\d|[xX×]{2})|^\s?\((?:见|详见|附)/;
