// What a kind of plan must have. Parts are matched by groups of concepts in the headings, run-in ones too, or in the opening;
// only kinds of which nobody leaves a part out are here. A title names its kind at its end.
import type { Proof } from './pack.js';

export interface PlanPart {
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** In a heading. */
  readonly concepts: RegExp;
  /** In the first sentences, where the part may be told without a heading. */
  readonly opening?: RegExp;
  /** The heading of the skeleton that is put in for it. */
  readonly skeleton: string;
}

export interface Profile extends Proof {
  readonly title: RegExp;
  readonly parts: readonly PlanPart[];
}

const GUIDE: PlanPart = {
  name: { 'zh-CN': '总体要求（指导思想、目标）', en: 'general requirements (guide, goals)' },
  concepts:
    /指导思想|总体(?:要求|思路|目标)|工作(?:目标|思路|要求)|基本(?:思路|原则)|主要目标|目标(?:任务|要求)|^目标|原则|目的|意义/,
  opening: /为(?:了|深入|认真|全面|进一步|切实|加强|推进|贯彻|做好|落实|确保)|根据|按照|指导思想|以.{2,30}为指导/,
  skeleton: '总体要求',
};
const TASKS: PlanPart = {
  name: { 'zh-CN': '主要任务（措施）', en: 'tasks (measures)' },
  concepts: /任务|措施|举措|内容|重点|工程|行动|安排|项目|步骤|方法|分工|职责|活动/,
  skeleton: '主要任务',
};
const SAFEGUARDS: PlanPart = {
  name: { 'zh-CN': '保障措施（组织领导、工作要求）', en: 'safeguards (organisation, requirements)' },
  concepts:
    /保障|组织(?:领导|实施|机构|保证|管理|协调)|(?<!总体|目标)要求|领导|责任|监督|考核|督[查导办]|检查|宣传|措施|纪律|机制|支持|经费|投入|评[估价]/,
  skeleton: '保障措施',
};

export const PROFILES: readonly Profile[] = [
  {
    title: /(?:实施|工作|行动|整治|活动|建设|改革|推进|专项)方案(?:[(（][^()（）]*[)）])?$/,
    parts: [GUIDE, TASKS, SAFEGUARDS],
    source: 'practice: parts of a 方案',
    yes: ['某县教育系统安全生产实施方案', '某市专项整治工作方案（2024年）'],
    no: ['某县2024年工作要点', '某局工作思路', '某校教学工作计划'],
  },
  {
    title: /规划(?:纲要)?(?:[(（][^()（）]*[)）])?$/,
    parts: [GUIDE, TASKS, SAFEGUARDS],
    source: 'practice: parts of a 规划',
    yes: ['某县卫生健康事业发展规划', '某市“十四五”教育发展规划（2021—2025年）'],
    no: ['某县规划局工作要点', '某市自然资源和规划局工作计划'],
  },
];
