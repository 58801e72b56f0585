// 工作要点: the main points of a year's work, one after the other.
import type { PlanTemplate } from '../templates.js';

export const points: PlanTemplate = {
  kind: 'points',
  name: { 'zh-CN': '工作要点', en: 'Main points (工作要点)' },
  words: /要点|工作重点|重点工作/,
  title: '{unit}{year}年工作要点',
  spans: false,
  opening: [
    '{year}年工作的总体要求是：深入贯彻{meeting}，坚持稳中求进工作总基调，以xx为统领，以xx为重点，为xx作出新贡献。',
  ],
  parts: [
    {
      heading: '加强政治建设',
      words: /政治|党建|党的建设|思想/,
      lines: [
        '#抓好理论学习。制定年度学习计划，开展集中学习xx次，组织专题研讨xx次。（责任科室：xx科）',
        '#从严管党治党。落实全面从严治党责任，开展廉政教育xx次，营造风清气正的环境。（责任科室：xx科）',
      ],
    },
    {
      heading: '推进重点任务',
      words: /重点任务|主要任务|中心工作|推进/,
      lines: [
        '#完成xx任务。{year}年xx月底前建成xx个，年底xx率达到xx%以上。（责任科室：xx科）',
        '#深化xx改革。出台xx办法，选择xx家单位开展试点，及时总结推广。（责任科室：xx科）',
      ],
    },
    {
      heading: '提升服务水平',
      words: /服务|便民|民生|质量/,
      lines: [
        '#优化办事流程。梳理服务事项xx项，压减材料xx份，网上办理率达到xx%以上。（责任科室：xx科）',
        '#回应群众关切。办好民生实事xx件，投诉举报办结率达到xx%。（责任科室：xx科）',
      ],
    },
    {
      heading: '守牢安全底线',
      words: /安全|稳定|风险|底线/,
      lines: [
        '#压实安全责任。逐级签订责任书，开展应急演练xx次，杜绝重大安全事故。（责任科室：xx科）',
        '#防范化解风险。每月开展隐患排查，建立台账，限期销号。（责任科室：xx科）',
      ],
    },
    {
      heading: '强化工作保障',
      words: /保障|组织|队伍|措施|落实/,
      lines: [
        '#加强队伍建设。引进专业人才xx名，开展业务培训xx期。（责任科室：xx科）',
        '#狠抓督查落实。建立任务清单，定期调度，完成情况纳入年度考核。（责任科室：xx科）',
      ],
    },
  ],
  closing: ['{unit}', '{year}年xx月xx日'],
};
