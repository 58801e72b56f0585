// A part that this kind of plan must have is missing.
import { PLAN_PART_IDS } from '../../data/profiles.js';
import { findMissingParts } from '../../model/shape/sections.js';
import { defineRule } from '../rule.js';

const LINES = [
  '某镇秸秆禁烧实施方案',
  '一、工作目标',
  '全镇秸秆离田利用，村村有收储点，户户知晓政策，田间不见火点，秋收期间空气质量明显改善。',
  '二、重点任务',
  '（一）开展宣传。进村入户发放明白纸，利用大喇叭、微信群宣讲政策，做到家喻户晓。',
  '（二）加强巡查。划分网格，白天定点看护，夜间流动巡查，发现火点及时扑灭。',
  '（三）离田利用。组织打捆机械连片作业，打通收储运通道，引导企业收购加工。',
  '三、进度情况',
];

/** Long enough to be a whole plan. */
const BODY = Array.from(
  { length: 12 },
  (_, i) =>
    `第${'甲乙丙丁戊己庚辛壬癸子丑'[i]}村由包村干部带队，逐块登记地块面积，逐户签订承诺书，备好扑火工具和运水车辆，每天上报一次情况。`,
).join('\n');

export const section = defineRule({
  id: 'structure/section',
  severity: 'information',
  source: 'practice: parts that plans of a kind have',
  fix: 'review',
  title: { 'zh-CN': '这类计划应有的部分没有写', en: 'A part that this kind of plan has is missing' },
  why: {
    'zh-CN': '方案和规划没有目标或保障措施，执行的人不知道做到什么程度、谁来负责。',
    en: 'Without goals or safeguards nobody who carries the plan out knows how far to go or who is in charge.',
  },
  messages: {
    missing: {
      'zh-CN': '“{quote}”没有“{part}”一类的部分，请核对是否需要补上',
      en: '“{quote}” has no part on “{part}”; should it have one',
    },
    insert: { 'zh-CN': '在末尾加上“{heading}”的框架', en: 'Add the skeleton of “{heading}” at the end' },
  },
  examples: {
    bad: [`⟦structure/section:${LINES[0]}⟧`, ...LINES.slice(1), BODY].join('\n'),
    good: [...LINES, BODY, '四、保障措施', '成立专班，压实责任。'].join('\n'),
    silent: ['某镇秸秆禁烧工作要点', ...LINES.slice(1), BODY].join('\n'),
  },
  options: {
    parts: {
      kind: 'words',
      title: {
        'zh-CN': '还应有的部分，标题里要有这样的字；几种写法用 | 隔开，如 经费|预算',
        en: 'Parts that must be there as well, by words of their headings; | stands between alternatives',
      },
    },
    except: {
      kind: 'names',
      values: PLAN_PART_IDS,
      title: {
        'zh-CN': '不要求的部分：goals 目标或总体要求，safeguards 保障措施或组织领导',
        en: 'Parts that need not be there: goals, safeguards',
      },
    },
  },
  check(model, report, { parts, except }) {
    for (const { span, part, edits } of findMissingParts(model, parts, except))
      report({
        span,
        messageId: 'missing',
        args: { quote: model.snapshot.text.slice(span.start, span.end), part: part.name },
        fixes:
          edits.length > 0
            ? [{ titleId: 'insert', args: { heading: part.skeleton!.heading }, safety: 'review', edits }]
            : [],
      });
  },
});
