// Words that bind a whole to its parts, and words on the parts that say whether they can overlap. Folded text.
import type { Proof } from '../pack.js';

/** `closed`: the parts are all there are; `open`: some of them, as 其中 says; `total`: the whole stands behind its parts. */
export type Binding = 'closed' | 'open' | 'total';

export interface WholeMark extends Proof {
  readonly binding: Binding;
  /** Matches the words between the whole with its noun and the first part's name, or between the last part and the whole. */
  readonly pattern: RegExp;
}

const practice = 'practice: wording of sums';

export const WHOLE_MARKS: readonly WholeMark[] = [
  {
    binding: 'open',
    pattern: /其中(?:的|有)?[,:]?|\((?:含|包括|其中)/g,
    source: practice,
    yes: ['总投资500万元,⟦其中⟧中央300万元', '用房3400平方米⟦(含⟧X光室65平方米)'],
    no: ['投入其他500万元'],
  },
  {
    binding: 'closed',
    pattern: /分别为|分别是|分为|分成|划分为|[,(]即|(?<!不)(?<!\()包括(?!但不限)|[,(]由/g,
    source: practice,
    yes: ['16个项目,⟦分为⟧续建7个、新建9个', '投资5亿元,⟦包括⟧财政2亿元、自筹3亿元'],
    no: ['不包括新建7个', '(包括新建7个)', '立即投入5亿元'],
  },
  {
    binding: 'closed',
    pattern: /(?:20\d\d年[、,和及]?){2,}(?:各?分别|依次)(?:[\u4e00-\u9fff]{0,4})(?=\d)/g,
    source: practice,
    yes: ['新增企业90家,⟦2025年、2026年、2027年分别新增⟧25家、30家、35家'],
    no: ['到2025年分别新增25家'],
  },
  {
    binding: 'closed',
    pattern: /(?<=[\u4e00-\u9fff]):(?=[\u4e00-\u9fff])/g,
    source: practice,
    yes: ['项目16个⟦:⟧续建7个、新建9个'],
    no: ['比例为4:3'],
  },
  {
    binding: 'total',
    pattern: /(?<=[,、)\u4e00-\u9fff%])(?:共计|合计|总计|[,、]共(?:计|有)?|[,、]总数)(?:为|达|约)?(?=\d)/g,
    source: practice,
    yes: ['续建7个、新建9个⟦,共⟧16个', '续建7个、新建9个,⟦合计⟧16个'],
    no: ['全县共16个', '每项10万元,共投入60万元'],
  },
];

/** The whole is called one: behind it a list may follow with no other mark. Ends at the number. */
export const TOTAL_BEFORE =
  /(?:共计?|合计|总计|总数|总量|总额|总投资|总预算|总经费|总面积|总人数|总人口|总产值)(?:有|为|达到?|安排|需)?(?:资金|经费|项目|重点项目|任务)?\s?$/;

/** An enumeration that is not all there is: 等, 主要. */
export const OPEN_LIST = /(?<![中高初同平均特上下])等(?![级次候效距值额于同])|主要|包含但|以及其他|其他/;

/** Behind the list: the rest is named without a figure. */
export const REST_FOLLOWS = /^[,、;]?\s?(?:其余|其他|其它|剩余|余下|另|另有|另外|不足部分|此外|还有|以及)/;

/** A clause behind a comma that begins so goes on to something else and is no part. */
export const NEW_CLAUSE =
  /^(?:全[市县区省镇乡州校院年]|年[内底]|力争|确保|使|实现|同比|环比|比|较|占|同时|并|且|均|各|每|共|合计|总|累计|预计|计划|其中|用于|受益|惠及|覆盖|带动|到|至|已|将|要|可|平均|人均|户均|截至|还|再|率|同步|进一步|辐射|服务|解决|涉及|完成率)/;

/** Kinds of people and bodies that overlap with one another; parts of one family do not. */
export interface PartFamily extends Proof {
  readonly id: string;
  readonly pattern: RegExp;
}

const family = (id: string, pattern: RegExp, yes: string, no: string): PartFamily => ({
  id,
  pattern,
  source: 'practice: how people and projects are broken down',
  yes: [yes],
  no: [no],
});

export const PART_FAMILIES: readonly PartFamily[] = [
  family('degree', /博士|硕士|研究生|本科|大专|专科(?!医|门)|学历|大学生|高校毕业生/, '硕士', '专科医院'),
  family(
    'post',
    /职称|副高|正高|高级(?!中学)|中级|初级|主任|骨干|带头人|[一二三]级(?:教师|医师|护士)|未定级/,
    '高级教师',
    '高级中学',
  ),
  family('sex', /[男女]|妇女/, '女教师', '儿童'),
  family('politics', /党员|团员|群众|民主党派/, '党员', '干部'),
  family('age', /岁|青年|中青年|老年人|儿童|未成年/, '35岁', '学校'),
  family('people', /少数民族|汉族|民族/, '少数民族', '汉语'),
  family('hardship', /困难|低保|特困|留守|残疾|脱贫|失能|孤儿/, '低保对象', '保障房'),
  family('rank', /重点|示范|优秀|规模以上|龙头|特色|骨干|星级|标准化|一流|品牌|亿元|万元|高新技术/, '重点项目', '项目'),
  family('level', /国家级|省级|市级|县级|区级|镇级|村级/, '省级', '省内'),
];

/** Parts that reach into one another: 20万元以上, 省级以上, those begun and those finished. */
export const CUMULATIVE = /以上|以下|及其(?!他)|累计|竣工|完工|投产|投用|建成/;

/** Two kinds that between them are mostly all there is; `closed` where a third cannot be. */
export interface Complement extends Proof {
  readonly words: readonly [RegExp, RegExp];
  readonly closed: boolean;
}

const complement = (words: readonly [RegExp, RegExp], closed: boolean, yes: string, no: string): Complement => ({
  words,
  closed,
  source: 'practice: kinds that leave no third',
  yes: [yes],
  no: [no],
});

/** The two parts of an example stand on either side of 、. */
export const COMPLEMENTS: readonly Complement[] = [
  complement([/新建|新开工/, /续建/], true, '新建项目、续建项目', '新建项目、改建项目'),
  complement([/公办|公立/, /民办|民营|社会办/], true, '公办、民办', '公办、公立'),
  complement([/男/, /女/], true, '男、女', '男、儿童'),
  complement([/线上/, /线下/], true, '线上、线下', '线上、电话'),
  complement([/城镇|城市|城区/, /农村|乡村/], true, '城镇、农村', '城镇、园区'),
  complement([/约束性/, /预期性/], true, '约束性指标、预期性指标', '约束性指标、其他指标'),
  complement([/理论|课堂/, /实践|实操|实训/], true, '理论、实践', '理论、考试'),
  complement(
    [/上级|中央|省|市级|市财政|财政/, /县级|区级|镇级|县财政|区财政|自筹|配套|个人|社会/],
    false,
    '上级补助、镇村自筹',
    '上级补助、省级补助',
  ),
];
