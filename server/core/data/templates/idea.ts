// 工作思路: in which direction the work of a year goes, shorter than a plan.
import type { PlanTemplate } from '../templates.js';

export const idea: PlanTemplate = {
  kind: 'idea',
  name: { 'zh-CN': '工作思路', en: 'Line of work (工作思路)' },
  words: /思路|设想/,
  title: '{unit}{year}年工作思路',
  spans: false,
  opening: ['为科学谋划{year}年工作，在总结成绩、分析形势、广泛征求意见的基础上，提出如下工作思路。'],
  parts: [
    {
      heading: '总体思路',
      words: /总体|指导思想|思路/,
      lines: [
        '深入贯彻{meeting}，紧扣xx中心任务，突出xx重点，补齐xx短板，在xx上求突破，在xx上见实效，努力开创{scope}xx工作新局面。',
      ],
    },
    {
      heading: '主要目标',
      words: /目标|指标/,
      lines: ['xx增长xx%以上，xx率提高到xx%，xx率下降到xx%，xx工作进入xx先进行列。'],
    },
    {
      heading: '重点工作',
      words: /重点|任务|主要工作|工作内容/,
      lines: [
        '#聚焦xx，夯实发展基础。启动xx项目，推进xx改革，力争xx月底前取得阶段性成果。',
        '#聚焦xx，补齐工作短板。针对xx问题，实施xx行动，新建改建xx个，惠及群众xx人。',
        '#聚焦xx，提高服务质量。推行xx制度，优化xx流程，办理时限压缩到xx天以内。',
        '#聚焦xx，守住安全底线。开展隐患排查xx次，问题整改率达到xx%。',
      ],
    },
    {
      heading: '工作举措',
      words: /举措|措施|保障|组织|要求/,
      lines: [
        '#抓班子带队伍。健全学习制度，开展业务培训xx次，提高干部履职本领。',
        '#抓统筹促落实。实行清单管理，一月一调度、一季一通报，确保各项任务落地。',
        '#抓作风强考核。深入一线调查研究，完善考核办法，激励干部担当作为。',
      ],
    },
  ],
  closing: ['{unit}', '{year}年xx月xx日'],
};
