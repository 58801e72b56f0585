// 发展规划: where something is to stand after several years.
import type { PlanTemplate } from '../templates.js';

export const outline: PlanTemplate = {
  kind: 'outline',
  name: { 'zh-CN': '发展规划', en: 'Development plan (发展规划)' },
  words: /规划|纲要/,
  title: '{unit}xx发展规划（{year}—{last}年）',
  spans: true,
  opening: [
    '为推动{scope}xx事业高质量发展，根据《xx》和《xx》，结合实际，编制本规划。规划期为{year}年至{last}年{period}。',
  ],
  parts: [
    {
      heading: '规划背景',
      words: /背景|基础|现状|形势|回顾/,
      lines: [
        '#发展基础。截至{before}年底，{scope}共有xx机构xx个，从业人员xx人，xx率为xx%。',
        '#面临形势。xx需求持续增长，xx短板依然突出，xx体系有待完善，必须抢抓机遇，加快补齐短板。',
      ],
    },
    {
      heading: '总体要求',
      words: /总体|指导思想|基本原则|思路/,
      lines: [
        '#指导思想。深入贯彻{meeting}，完整准确全面贯彻新发展理念，以xx为主题，以改革创新为动力，推动xx事业高质量发展。',
        '#基本原则。坚持以人为本、普惠共享，坚持统筹规划、突出重点，坚持改革创新、激发活力，坚持系统观念、安全发展。',
      ],
    },
    {
      heading: '发展目标',
      words: /目标|指标|愿景/,
      lines: ['到{last}年，xx体系基本健全，xx率达到xx%以上，xx率控制在xx%以下，每千人口xx达到xx张，xx能力明显增强。'],
    },
    {
      heading: '重点任务',
      words: /任务|重点工作|体系建设/,
      lines: [
        '#健全xx体系。优化布局，完善功能，到{last}年新建改建xx个，覆盖率达到xx%以上。',
        '#提升xx质量。推进标准化建设，加强质量管理，培育示范单位xx家。',
        '#建强xx队伍。引进培养xx名，到{last}年每千人口xx达到xx名。',
        '#推进xx信息化。建设xx平台，实现数据互通、业务协同。',
      ],
    },
    {
      heading: '重大工程',
      words: /工程|项目/,
      lines: [
        '#xx建设工程。总投资xx万元，建设xx平方米，{last}年底前完工。',
        '#xx提升工程。总投资xx万元，改造提升xx个，{last}年底前完工。',
      ],
    },
    {
      heading: '保障措施',
      words: /保障|组织实施|组织领导|措施|监督/,
      lines: [
        '#加强组织领导。建立由xx牵头的协调机制，分解任务，压实责任。',
        '#加大投入力度。完善财政投入机制，鼓励社会力量参与，提高资金使用效益。',
        '#强化监测评估。建立年度监测、中期评估和期末总结制度，及时发现和解决问题。',
      ],
    },
  ],
  closing: ['{unit}', '{year}年xx月xx日'],
};
