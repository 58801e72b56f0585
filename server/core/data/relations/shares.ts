// Shares of one whole: what shows that percentages in a list are shares of the same thing, and all of them. Folded text.
import type { Proof } from '../pack.js';

export interface ShareWords extends Proof {
  readonly pattern: RegExp;
}

const practice = 'practice: shares of one whole';

/** Words in the clause of a list that leave no share out and let none overlap. */
export const CLOSED_SHARES: readonly ShareWords[] = [
  {
    pattern: /权重|分值比例|计分比例|折算/,
    source: practice,
    yes: ['权重分别为40%、60%'],
    no: ['覆盖率分别为40%、90%'],
  },
  {
    pattern: /(?:笔试|面试|平时|期末|过程)(?:成绩|考核|评价)?/,
    source: practice,
    yes: ['笔试成绩占60%、面试成绩占40%'],
    no: ['参保人数占60%'],
  },
  {
    pattern: /结构(?:比例)?(?:调整|优化|转变|变化)?(?:为|成|到|至|:)/,
    source: practice,
    yes: ['收入结构调整为主业占60%、副业占40%'],
    no: ['能源结构中煤炭占60%'],
  },
  {
    pattern: /[一二三]产(?:业)?|三次产业/,
    source: practice,
    yes: ['一产、二产、三产分别占10%、50%、40%'],
    no: ['出产量占10%'],
  },
  {
    pattern: /按[^,;。]{0,20}比例(?:分担|分摊|负担|承担|分配|安排)?/,
    source: practice,
    yes: ['按市60%、县40%的比例分担'],
    no: ['同比例增长'],
  },
];

/** Before a share: it is said to be one. */
export const SHARE_BEFORE = /(?:占|占比|占到|比重|权重|份额)(?:为|是|达到?|约)?\s?$/;
/** Names of percentages that are no shares. */
export const NO_SHARE = /率|增长|增幅|下降|提高|提升|降低|完成|达到|以上|以下|不低于|不高于|不超过|全[市县省区国]的?$/;
