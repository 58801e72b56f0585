// Words of change from one figure to another, and by how much. Patterns read folded text, between two figures.
import type { Proof } from '../pack.js';

export type Direction = 'up' | 'down';

export interface ChangeVerb extends Proof {
  readonly direction: Direction;
  /** The words that can stand before 到, 至 or 为; joined by |. */
  readonly words: string;
}

const practice = 'practice: wording of change';

export const CHANGE_VERBS: readonly ChangeVerb[] = [
  {
    direction: 'up',
    words: '提高|提升|增加|增长|上升|扩大|扩展|扩充|拓展|扩面|上涨|上调|攀升|升|增|涨',
    source: practice,
    yes: ['由80%⟦提高到⟧85%', '由3家⟦增至⟧5家'],
    no: ['由80%⟦调整到⟧85%'],
  },
  {
    direction: 'down',
    words: '下降|降低|减少|压缩|缩短|缩减|压减|回落|下调|精简|缩小|降|减',
    source: practice,
    yes: ['由10天⟦压缩到⟧6天', '由360万元⟦降到⟧300万元'],
    no: ['由10天⟦调整为⟧6天'],
  },
];

/** Clauses in which a smaller number is the better place, or a smaller measure the finer one. */
export const REVERSED =
  /排名|位次|名次|排位|位列|位居|居第|全国第|全省第|等级|级别|评级|精度|误差|分辨率|速度|时速|效率|效能|能级|质量|档次|海拔|跑|成绩|晋|警戒/;

/** Units that name a rank, a class or a moment and no amount. */
export const ORDINAL_UNITS: ReadonlySet<string> = new Set([
  '级',
  '班',
  '期',
  '档',
  '类',
  '名次',
  '位次',
  '层',
  '轮',
  '组',
  '站',
  '位',
]);

/** Units of time: 效率由10天提高到5天 is said of the speed. */
export const TIME_UNITS = /(?:小时|分钟|秒|天|工作日|日|周|个月|米\/秒)$/;

/** Falls that may well be deeper than all there was: a profit turns into a loss, a rate of growth into its opposite. */
export const CAN_TURN_NEGATIVE = /利润|盈|亏|收益|效益|净|增速|增长率|增幅|余额|顺差|贡献|同比|股|价差/;

/** Growth that is not the one from A to B: a yearly mean, in constant prices, of something else. */
export const OTHER_GROWTH =
  /年均|每年|平均|年化|复合|可比|不变价|名义|实际|剔除|扣除|同比|环比|比上年|比去年|较上年|较去年/;
