// Numbers that look like a slogan of a plan and are none, and what a slogan's number or name is made of.
import type { Proof } from '../pack.js';

export interface NotSlogan extends Proof {
  /** The whole number. */
  readonly pattern: RegExp;
}

export const NOT_SLOGANS: readonly NotSlogan[] = [
  {
    pattern: /^(?:110|119|120|122|114|10086|10000|95598|12\d{3})$/,
    source: 'practice: numbers of services and hotlines',
    yes: ['120', '12345', '12320', '12315', '110'],
    no: ['1242', '16819', '1353'],
  },
  {
    pattern: /^(?:985|211|863|973|111|115|996|007|315|365|100|500|1000)$/,
    source: 'practice: programmes known by a number',
    yes: ['985', '211', '115', '863'],
    no: ['123', '135', '1353'],
  },
  { pattern: /^(?:19|20)\d\d$/, source: 'practice: years', yes: ['2035', '1978'], no: ['1242', '2345'] },
  { pattern: /0/, source: 'practice: no part of a slogan is none', yes: ['1050', '3000'], no: ['1242', '16819'] },
];

export const isNotSlogan = (digits: string): boolean => NOT_SLOGANS.some((row) => row.pattern.test(digits));

export interface SloganWords extends Proof {
  readonly pattern: RegExp;
}

/** What is called by a slogan. */
export const SLOGAN_NOUN: SloganWords = {
  pattern:
    /^[”’"]?(?:[\u4e00-\u9fff]{0,8}?)(?:战略|工程|行动|计划|工作法|工作|思路|总体|发展|模式|体系|机制|格局|布局|目标|任务|部署|方案|平台|架构|框架|举措|品牌|攻坚|路径|规划)/,
  source: 'practice: what plans name by numbers',
  yes: ['⟦战略⟧', '⟦”工程⟧', '⟦科技发展思路⟧'],
  no: ['人', '万元'],
};

/** The nouns of a slogan in words: 一核两翼三带, 一心两轴四区. */
export const SLOGAN_PART: SloganWords = {
  pattern: /^(?:[核心体翼轴带区园廊环极城港点圈链网群主副枢屏湾谷片基屏台])/,
  source: 'practice: layouts of plans',
  yes: ['⟦核⟧', '⟦翼⟧', '⟦带⟧'],
  no: ['个', '项'],
};
