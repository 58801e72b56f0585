// What the words beside a placeholder ask for. Rows are tried in order and the first that fits decides.
// Patterns read folded text: `before` ends at the placeholder, `after` begins behind it.
import type { PlaceholderType } from '../model/placeholder.js';
import type { Proof } from './pack.js';

export interface Expectation extends Proof {
  readonly type: PlaceholderType;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const MEASURES =
  '个|所|家|名|人次|人份|人|张|台|辆|次|项|处|条|座|间|套|件|篇|期|场|户|亩|公里|平方米|平方公里|米|吨|公斤|千克|斤|kg|天|周|小时|分钟|岁|类|种|批|支|只|份|门|例|床|位|倍|盏|株|眼|辖区|级|年级|检|米|大|轮|班|课时|学时|分|号|路|栋|层|本|幅|块|处|万|亿|千|百|余|多';
const PLACES = '省|市|县|区|州|旗|盟|乡|镇|村|街道|社区|开发区|园区|新区|地区|港|江|河|湖|山';
const BODIES =
  '局|委|办|厅|部门|医院|卫生院|学院|学校|中学|小学|大学|幼儿园|公司|集团|中心|院|银行|协会|学会|法院|检察院|单位|企业|支部|党支部|党委|工会|商会|基金会|研究所|派出所|司法所';
const ROLES =
  '同志|书记|局长|主任|县长|市长|区长|镇长|乡长|省长|院长|校长|主席|部长|科长|处长|厅长|经理|董事长|先生|女士|委员|老师|医生|教授|组长|所长|站长|园长|总';

export const EXPECTATIONS: readonly Expectation[] = [
  {
    type: 'percent',
    after: /^\s?(?:%|‰|个?百分点|\/10万)/,
    source: 'practice',
    yes: ['占比达到⟦xx⟧%'],
    no: ['建成⟦xx⟧个'],
  },
  {
    type: 'money',
    after: /^(?:[.x]+)?(?:余|多)?(?:万|亿|千|百)*元/,
    source: 'practice',
    yes: ['投资⟦xx⟧万元'],
    no: ['每⟦x⟧万人'],
  },
  {
    type: 'year',
    before: /(?:20|19|[〔[(]20\d?|二〇|二零)$/,
    source: 'practice',
    yes: ['20⟦xx⟧年'],
    no: ['建成20个⟦xx⟧'],
  },
  {
    type: 'year',
    after: /^年(?!级|龄|轻|以上|时间|内|来|期)/,
    source: 'practice',
    yes: ['⟦xxxx⟧年全市'],
    no: ['⟦x⟧年级'],
  },
  { type: 'date', after: /^(?:月(?!次)|日(?!均|常|益))/, source: 'practice', yes: ['⟦x⟧月底前'], no: ['⟦x⟧个月'] },
  { type: 'date', before: /月$/, after: /^号/, source: 'practice', yes: ['3月⟦x⟧号'], no: ['第⟦x⟧号文件'] },
  { type: 'ordinal', before: /第\s?$/, source: 'practice', yes: ['第⟦xx⟧次党代会'], no: ['召开⟦xx⟧次会议'] },
  {
    type: 'ordinal',
    before: /党的\s?$/,
    after: /^\s?大(?![局会众])/,
    source: 'practice',
    yes: ['党的⟦xx⟧大精神'],
    no: ['党的⟦xx⟧大会'],
  },
  { type: 'ordinal', after: /^届/, source: 'practice', yes: ['⟦x⟧届全国人大'], no: ['⟦x⟧次会议'] },
  {
    type: 'person',
    after: /^(?:任|担任|兼任)(?!务|何|期|职)/,
    source: 'practice',
    yes: ['由⟦某某⟧任组长'],
    no: ['⟦xx⟧任务'],
  },
  {
    type: 'person',
    before:
      /(?:组长|成员|联系人|负责人|责任人|姓名|主持人|主讲人|记录人|校长|局长|主任|书记|院长|作者|班主任)[:,、\s(（]*$/,
    source: 'practice',
    yes: ['组长:⟦×××⟧'],
    no: ['副局长办公室⟦xx⟧'],
  },
  { type: 'person', after: new RegExp(`^(?:${ROLES})`), source: 'practice', yes: ['⟦×××⟧同志'], no: ['⟦xx⟧同比'] },
  {
    type: 'number',
    before:
      /(?:建成|新建|改建|扩建|建设|改造|设置|达到|增加|新增|完成|引进|培训|每|约|共|不少于|不低于|超过|近|设|创建|打造|布局|整治|排查)$/,
    after: new RegExp(`^(?:${MEASURES})`),
    source: 'practice',
    yes: ['新建⟦xx⟧所学校'],
    no: ['来⟦xx⟧所视察'],
  },
  {
    type: 'place',
    after: new RegExp(`^(?:${PLACES})(?!人)`),
    source: 'practice',
    yes: ['⟦xx⟧县卫生健康局'],
    no: ['⟦xx⟧人'],
  },
  {
    type: 'organisation',
    after: new RegExp(`^(?:${BODIES})`),
    source: 'practice',
    yes: ['⟦某某⟧医院'],
    no: ['⟦xx⟧处隐患'],
  },
  {
    type: 'number',
    after: new RegExp(`^(?:${MEASURES})`),
    source: 'practice',
    yes: ['每天⟦x⟧检'],
    no: ['健康⟦xx⟧建设'],
  },
  {
    type: 'number',
    before: /(?:达到|不低于|不少于|不超过|控制在|增加到|提高到|降至|降低到|约|共计|合计)$/,
    source: 'practice',
    yes: ['总数达到⟦xx⟧,'],
    no: ['到⟦xx⟧视察'],
  },
  {
    type: 'project',
    after: /^(?:工程|项目|行动|专项|计划|活动|课题)/,
    source: 'practice',
    yes: ['实施⟦xx⟧工程'],
    no: ['实施⟦xx⟧县'],
  },
  {
    type: 'place',
    before: /(?:健康|平安|法治|数字|美丽|文明|幸福|和谐|来|在|到|赴|落户|视察|入|返|\))$/,
    source: 'practice',
    yes: ['健康⟦xx⟧建设'],
    no: ['实施⟦xx⟧'],
  },
  {
    type: 'place',
    after:
      /^(?:发展|经济|人民|建设|特色|实际|全域|大地|各|群众|现代化|高质量|在|将|是|的|和|与|境内|籍|地处|位于|社会)/,
    source: 'practice',
    yes: ['未来五年⟦xx⟧发展的蓝图'],
    no: ['⟦xx⟧工程'],
  },
  { type: 'other', source: 'fallback', yes: [], no: [] },
];
