// The rows of a pack about indicators: what they are called, what they are counted against, which way is better, what is
// plausible, and how they bound one another.
// Never add an order of 围产儿死亡率 and 新生儿死亡率: their denominators differ.
import type { NumberBase } from '../lex/numbers.js';
import type { Proof } from './pack.js';

export interface Indicator extends Proof {
  readonly id: string;
  /** Names in simplified characters, the usual one first; a phrase that ends in one of them is this indicator. */
  readonly names: readonly string[];
  readonly base: NumberBase;
  /** Unit of a figure without a base: 岁, 张. */
  readonly unit?: string;
  readonly direction: 'higher' | 'lower' | 'none';
  /** Plausible bounds in the indicator's own base, as plain digits. */
  readonly min?: string;
  readonly max?: string;
  /** A share that may lie above 100%: 床位使用率, 完成率. */
  readonly mayExceed?: boolean;
  /** A name that says nothing of what is counted, as 合格率: two values of it are two figures. */
  readonly generic?: boolean;
}

/** `lower` is never above `upper`, for one scope, period and role. */
export interface Relation extends Proof {
  readonly lower: string;
  readonly upper: string;
  readonly level: 'error' | 'warning' | 'information';
  /** Why, for the message. */
  readonly note: { readonly 'zh-CN': string; readonly en: string };
}
