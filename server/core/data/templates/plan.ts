// 工作计划: what an office sets out to do in a year.
import type { PlanTemplate } from '../templates.js';

export const plan: PlanTemplate = {
  kind: 'plan',
  name: { 'zh-CN': '工作计划', en: 'Work plan (工作计划)' },
  words: /(?:工作|年度|行动|实施)?计划|工作安排|工作打算/,
  title: '{unit}{year}年工作计划',
  spans: false,
  opening: ['为做好{year}年各项工作，确保年度目标任务按期完成，结合工作实际，制定本计划。'],
  parts: [
    {
      heading: '总体要求',
      words: /总体|指导思想|思路|基本原则/,
      lines: [
        '深入贯彻{meeting}，坚持以人民为中心，坚持稳中求进，围绕xx中心工作，以xx为主线，以xx为抓手，推动{scope}xx工作再上新台阶。',
      ],
    },
    {
      heading: '工作目标',
      words: /目标|指标/,
      lines: [
        '到{year}年底，xx率达到xx%以上，xx率控制在xx%以下；完成xx项目xx个，投入资金xx万元；群众满意度达到xx%以上。',
      ],
    },
    {
      heading: '重点任务',
      words: /任务|重点工作|工作内容|主要工作/,
      lines: [
        '#推进xx工作。健全xx制度，完善xx机制，xx月底前完成xx。（责任单位：xx科）',
        '#提升xx能力。组织培训xx期，培训xx人次，年内新增xx个。（责任单位：xx科）',
        '#抓好xx项目建设。xx月底前开工，xx月底前完工，年内投入使用。（责任单位：xx科）',
        '#强化xx监管。每季度开展一次检查，发现问题限期整改，整改率达到xx%。（责任单位：xx科）',
      ],
    },
    {
      heading: '实施步骤',
      words: /步骤|进度|阶段|时间安排/,
      lines: [
        '#部署阶段（{year}年1月至xx月）。细化任务清单，明确责任人和完成时限。',
        '#实施阶段（{year}年xx月至11月）。按月调度进展，按季通报情况，及时解决问题。',
        '#总结阶段（{year}年12月）。对照目标逐项核查，总结经验，查找不足。',
      ],
    },
    {
      heading: '保障措施',
      words: /保障|组织领导|组织实施|工作要求|措施/,
      lines: [
        '#加强组织领导。成立由xx任组长的工作专班，定期研究，统筹推进。',
        '#落实经费保障。统筹安排经费xx万元，专款专用，规范管理。',
        '#严格督查考核。将任务完成情况纳入年度考核，对进展缓慢的及时督办。',
      ],
    },
  ],
  closing: ['{unit}', '{year}年xx月xx日'],
};
