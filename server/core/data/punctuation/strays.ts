// Marks that stand where the sentence cannot stop. Patterns read folded text: ，is `,`, （ is `(`; the group `hit` is the mark.
// `joint` rows read a full stop with what is close before and behind it, `inner` rows the words of one sentence.
import type { Proof } from '../pack.js';

export interface Stray extends Proof {
  readonly id: 'cut' | 'joins' | 'conjunction' | 'particle' | 'opener' | 'closer';
  readonly reads: 'joint' | 'inner';
  /** Which of two careful readers might keep the mark: only for information. */
  readonly unsure?: true;
  readonly pattern: RegExp;
}

const standard = 'standard: GB/T 15834—2011 4.1';
const OPENS = '[“(《【〔]';

export const STRAYS: readonly Stray[] = [
  {
    id: 'cut',
    reads: 'joint',
    pattern:
      /(?:思想|目标|任务|要求|思路|原则|重点|主题|关键|核心|根本|目的|方针|内容|基础|前提|主线|方向|特点|优势|原因|抓手|举措|措施|做法|主要|分别)是(?<hit>[。;])(?=.)/g,
    source: standard,
    yes: ['今年的工作目标是⟦。⟧实现全县供水', '重点是⟦;⟧抓好春灌'],
    no: ['坚持实事求是。', '这是重中之重的任务。', '主要是抓好春灌。', '工作目标是。'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern:
      /(?:达到|不低于|不少于|不超过|不高于|控制在|保持在|稳定在|提高到|提升到|提高至|提升至|增加到|增长到|下降到|降低到|降至|增至|超过|完成|力争|确保|约|共|为)(?<hit>[。;])(?=\d[\d.]*(?:%|‰|[万亿元个人家户所项次公平亩吨名场处台套件座]))/g,
    source: standard,
    yes: ['使入学率达到⟦。⟧99%以上', '总投资约⟦。⟧30万元'],
    no: ['目标已经达到。2023年', '任务全部完成。1.加强领导', '按时完成。3.5级以上'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern: /(?<=[\d%‰][^,。;:]{0,3})(?<hit>[。;])(?=(?:以上|以下|以内|左右)(?:[,。;、)]|$))/g,
    source: standard,
    yes: ['达到95%⟦。⟧以上,', '控制在5人⟦;⟧以内'],
    no: ['达到95%。以上工作请各村抓好落实'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern: /(?:进一步|大力|着力|必须|应当|按照|对于|关于|为了)(?<hit>。)(?=.)/g,
    source: standard,
    yes: ['要进一步⟦。⟧提升服务水平', '按照⟦。⟧上级部署'],
    no: ['工作推进得更进一步些。', '按照部署。落实'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern: /(?<hit>[。;])(?=的(?![确士话]))/g,
    source: standard,
    yes: ['建设有特色⟦。⟧的乡村'],
    no: ['有特色。的确如此', '有特色。目的明确'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern:
      /(?:分为?|设|划为|划分为|评定?为|评出)[\u4e00-\u9fff]{1,4}(?<hit>。)(?=[\u4e00-\u9fff]{1,4}、[\u4e00-\u9fff]{1,4}(?:三|、[\u4e00-\u9fff]{1,4}(?:四|、[\u4e00-\u9fff]{1,4}五))个?(?:等次|等级|档次|档|级别|类别|类型|类|种|级))/g,
    source: 'standard: GB/T 15834—2011 4.5, a list within a clause',
    yes: ['考核结果分优秀⟦。⟧合格、不合格三个等次', '村庄分为先进⟦。⟧一般、后进三类'],
    no: ['考核结果分优秀、合格两个等次。合格、不合格', '划分为若干网格。党员、组长两类人员'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern:
      /(?:解决|整治|查处|纠正|治理|消除|防范|杜绝|严查|打击|克服|整改)(?!情况|结果|效果|成效|台账|任务|工作)[\u4e00-\u9fff]{2,9}(?<!问题|行为|现象|隐患|乱象|情形|活动|行动|工作|任务|台账|清单|到位|完毕|完成|时限|见效)(?<hit>。)(?=[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}){1,3}等(?:突出)?(?:问题|行为|现象|乱象)[。;])/g,
    source: 'standard: GB/T 15834—2011 4.5, a list within a clause',
    yes: ['重点整治占道经营⟦。⟧乱贴广告、乱停车辆等行为。', '着力解决道路破损⟦。⟧排水不畅、路灯不亮等问题。'],
    no: ['集中整治突出问题。占道经营、乱停车辆等行为。', '限期整改到位。占道经营、乱停车辆等行为得到遏制。'],
  },
  {
    id: 'cut',
    reads: 'joint',
    pattern:
      /(?:(?:计划|安排|方案|措施|任务|意见|要求|事项|内容|具体|分工|通知|汇报)如下|(?:做好|抓好|完成|落实|开展)(?:以下|下列)[\u4e00-\u9fff]{0,3}(?:工作|任务|事项))(?<hit>;)/g,
    source: 'standard: GB/T 15834—2011 4.7, a colon leads to a list',
    yes: ['现将具体任务如下⟦;⟧', '重点做好以下工作⟦;⟧', '工作计划如下⟦;⟧一、抓早'],
    no: ['工作计划如下:', '通知如下。', '任务列于表1;如下表'],
  },
  {
    id: 'joins',
    reads: 'joint',
    pattern:
      /(?<=[\u4e00-\u9fff”》)])(?<hit>。)(?=以及|和(?![谐平睦解风县田气龙合美顺缓硕布林政静衷盘]|而不同|.{1,9}(?:比|一样|一起|一道|一同|不同)))(?=..)/g,
    source: standard,
    yes: ['不搞大拆大建⟦。⟧和过度硬化', '村干部⟦。⟧以及网格员'],
    no: ['治理成效明显。和去年相比', '邻里和睦。和谐稳定', '签约完成。及时调度', '各村落实。与此同时'],
  },
  {
    id: 'conjunction',
    reads: 'joint',
    pattern: /(?:以及|并且|或者|而且)(?<hit>[。;])/g,
    source: standard,
    yes: ['村干部以及⟦。⟧网格员'],
    no: ['村干部。以及网格员'],
  },
  {
    id: 'conjunction',
    reads: 'inner',
    pattern: /以及(?<hit>[,、:])/g,
    source: standard,
    yes: ['村干部以及⟦、⟧网格员'],
    no: ['村干部,以及网格员'],
  },
  {
    id: 'conjunction',
    reads: 'inner',
    unsure: true,
    pattern: /(?<![总缓温饱柔谦共祥平调中议讲求媾融随亲人兴永太呼参赠授付给施])[和与](?<hit>、)(?=[\u4e00-\u9fff])/g,
    source: standard,
    yes: ['村干部和⟦、⟧网格员'],
    no: ['促进总和、人均提升', '积极参与、主动配合', '缓和、化解矛盾'],
  },
  {
    id: 'particle',
    reads: 'inner',
    pattern: /(?<=[\u4e00-\u9fff”》])(?<hit>[,、;])(?=的(?![确士话]))/g,
    source: standard,
    yes: ['有条件⟦、⟧的村'],
    no: ['有条件,的确如此', '有条件的、有意愿的村'],
  },
  {
    id: 'opener',
    reads: 'inner',
    pattern: new RegExp(`(?<=${OPENS})(?<hit>[,、;。])(?=[\\u4e00-\\u9fff])`, 'g'),
    source: standard,
    yes: ['推行“⟦,⟧一窗受理”', '骨干(⟦、⟧含新任)'],
    no: ['推行,“一窗受理”', '(1)含新任'],
  },
  {
    id: 'closer',
    reads: 'inner',
    unsure: true,
    pattern: /(?<=[\u4e00-\u9fff]{2})(?<hit>[、,])(?=[)》】])/g,
    source: standard,
    yes: ['(含村、社区⟦、⟧)', '《管理办法⟦,⟧》'],
    no: ['(含村、社区),', '(一、)总体'],
  },
];
