// 工作方案: how one matter is carried out, by whom and by when.
import type { PlanTemplate } from '../templates.js';

export const scheme: PlanTemplate = {
  kind: 'scheme',
  name: { 'zh-CN': '工作方案', en: 'Scheme (工作方案)' },
  words: /方案|预案/,
  title: '{unit}{year}年xx工作方案',
  spans: false,
  opening: ['为扎实做好{scope}xx工作，着力解决xx突出问题，根据《xx》要求，结合实际，制定本方案。'],
  parts: [
    {
      heading: '总体要求',
      words: /总体|指导思想|思路|基本原则/,
      lines: [
        '深入贯彻{meeting}，坚持问题导向、目标导向，坚持部门协同、上下联动，坚持标本兼治、常态长效，推动xx工作取得实效。',
      ],
    },
    {
      heading: '工作目标',
      words: /目标|指标/,
      lines: ['到{year}年底，xx覆盖率达到xx%以上，xx发生率控制在xx%以下，建成xx示范点xx个，形成xx长效机制。'],
    },
    {
      heading: '主要任务',
      words: /任务|重点工作|工作内容|整治重点|工作举措/,
      lines: [
        '#全面摸底排查。对xx开展全覆盖排查，逐一登记，建立台账。{year}年xx月底前完成。（牵头单位：xx局）',
        '#集中攻坚整治。对照台账逐项制定措施，明确责任人和完成时限，销号管理。（牵头单位：xx局；配合单位：xx局）',
        '#强化宣传引导。通过xx等渠道开展宣传，发放资料xx份，群众知晓率达到xx%以上。（牵头单位：xx局）',
        '#健全长效机制。总结有效做法，修订完善xx制度，巩固工作成果。（牵头单位：xx局）',
      ],
    },
    {
      heading: '实施步骤',
      words: /步骤|进度|阶段|时间安排/,
      lines: [
        '#动员部署（{year}年xx月底前）。召开动员会议，印发方案，层层压实责任。',
        '#组织实施（{year}年xx月底前）。按照任务分工推进，每月xx日前报送进展。',
        '#验收总结（{year}年12月底前）。组织验收，通报结果，总结推广经验。',
      ],
    },
    {
      heading: '保障措施',
      words: /保障|组织领导|工作要求|措施/,
      lines: [
        '#加强组织领导。成立由xx任组长、xx任副组长的领导小组，办公室设在xx局。',
        '#加强经费保障。所需经费xx万元列入预算，加强监管，提高使用效益。',
        '#加强督导检查。定期开展督导，对工作不力、弄虚作假的严肃追责。',
      ],
    },
  ],
  closing: ['{unit}', '{year}年xx月xx日'],
};
