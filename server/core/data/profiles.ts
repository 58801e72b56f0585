// The parts that kinds of plans must have, as groups of words of which one must stand in a heading. Only what no plan of the
// kind goes without is a row: a 思路, 要点 or 计划 may be built in any way.
import type { Proof } from './pack.js';

export const PLAN_PART_IDS = ['goals', 'safeguards'] as const;

export interface PlanPart extends Proof {
  readonly id: (typeof PLAN_PART_IDS)[number];
  readonly name: Readonly<Record<'zh-CN' | 'en', string>>;
  /** In a heading, folded. */
  readonly words: RegExp;
  /** The heading and text that may be put in where it is missing. */
  readonly skeleton?: { readonly heading: string; readonly text: string };
}

export interface PlanProfile extends Proof {
  /** The end of a title. */
  readonly title: RegExp;
  readonly parts: readonly PlanPart['id'][];
}

export const PLAN_PARTS: readonly PlanPart[] = [
  {
    id: 'goals',
    name: { 'zh-CN': '目标或总体要求', en: 'goals or general requirements' },
    words: /目标|总体|要求|思路|指导思想|原则|任务|指标|宗旨|目的|主题|内容|定位|愿景/,
    source: 'practice: DOMAIN E.8, 方案 and 规划',
    yes: ['一、总体要求', '二、工作目标', '(一)主要任务'],
    no: ['四、资金安排'],
  },
  {
    id: 'safeguards',
    name: { 'zh-CN': '保障措施或组织领导', en: 'safeguards or organisation' },
    words: /保障|组织|措施|要求|领导|机制|职责|责任|实施|督查|考核|监督|推进|落实|分工|步骤|安排/,
    skeleton: { heading: '保障措施', text: '加强组织领导，落实经费保障，强化督查考核。' },
    source: 'practice: DOMAIN E.8, 方案 and 规划',
    yes: ['五、保障措施', '四、组织实施', '三、工作要求'],
    no: ['二、重点任务'],
  },
];

export const PLAN_PROFILES: readonly PlanProfile[] = [
  {
    title: /(?:实施|工作|行动|专项|整治|建设|活动)方案(?:\s?[(（][^()（）]*[)）])?$/,
    parts: ['goals', 'safeguards'],
    source: 'practice: DOMAIN E.8, 工作方案 / 实施方案',
    yes: ['某县河道整治工作方案', '某镇秸秆禁烧实施方案(试行)'],
    no: ['某镇工作要点', '某局关于方案的说明'],
  },
  {
    title: /(?:发展|建设|专项|战略|总体)规划(?:\s?[(（][^()（）]*[)）])?$/,
    parts: ['goals', 'safeguards'],
    source: 'practice: DOMAIN E.8, 发展规划',
    yes: ['某县养老服务发展规划(2024—2028年)'],
    no: ['某县规划局工作计划'],
  },
];
