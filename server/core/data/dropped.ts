// Frames from which a number or a name was dropped without a trace: `达到以上`, `投入万元`, `第次会议`.
// Patterns read folded text, one sentence at a time; the group `hit` is what is reported. `at` says where a value goes.
// Weak rows are grammatical now and then, so they are reported only beside strong evidence in the same document.
import type { PlaceholderType } from '../model/placeholder.js';
import type { Proof } from './pack.js';

export interface DroppedFrame extends Proof {
  readonly id: string;
  readonly type: PlaceholderType;
  /** The characters that a match can begin with, so that a sentence without one is passed over. */
  readonly starts: string;
  readonly pattern: RegExp;
  readonly strength: 'strong' | 'weak';
  /** Where the dropped value stood, seen from the hit; absent where nothing can simply be put in. */
  readonly at?: 'before' | 'inside';
  /** For `inside`: how many units into the hit. */
  readonly inside?: number;
}

/** Where a clause begins. */
const HEAD = '(?<=^[\\s“‘"(]*|[,;:。!?(][\\s“‘"]*)';
/** What ends a phrase. */
const TAIL = '(?=[,;:。、!?)”"]|\\s*$)';
const BOUND =
  '(?:达到|达|控制在|不低于|不少于|不超过|不高于|提高到|提升到|提高至|提升至|增加到|增长到|下降到|降低到|降到|降至|稳定在|保持在|维持在|超过)';
const BUILT =
  '(?:建成|新建|改建|扩建|改扩建|新改建|新改扩建|改造|建设|打造|创建|完成|新增|增设|设立|开工|竣工|投用|布局|规划建设|认定|新认定|培育|申报)';
const DONE =
  '(?:开展|举办|组织|召开|举行|实施|完成|制定|出台|印发|引进|招聘|招录|培训|培养|选派|新增|增加|配备|购置|更新|投放|安装|更换|整治|修建|硬化|绿化|种植|造林|检查|排查|整改|化解|查处|办理|受理|发放|救助|资助|安置|走访|慰问|淘汰|扶持|孵化|签约|启动|储备|谋划|达到|安排|解决|调解|养护|维修|发展)';

const practice = 'practice: converters and word filters that drop figures and names';

export const DROPPED: readonly DroppedFrame[] = [
  {
    id: 'year-clause',
    type: 'year',
    starts: '年',
    pattern: new RegExp(`${HEAD}(?<hit>年)(?=,)`, 'g'),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['⟦年⟧,全县教育系统将继续努力。', '试点结束。⟦年⟧,全面推开。'],
    no: ['近年,全县…', '2023年,全县…', '每年,各镇…'],
  },
  {
    id: 'year-verb',
    type: 'year',
    starts: '年',
    pattern: new RegExp(
      `${HEAD}(?<hit>年)(?=拟|将|力争|全(?:市|县|区|省|镇|乡|州|局|院|校)|我(?:市|县|区|省|局|院|校|镇|乡|委|司)|是(?!否)|要(?![求闻点素件]))`,
      'g',
    ),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['合理设置机构,⟦年⟧拟引进人才7人。', '⟦年⟧我县将建成三个园区。'],
    no: ['今年拟引进人才7人。', '年内拟引进人才。', '年底全市完成。'],
  },
  {
    id: 'year-phrase',
    type: 'year',
    starts: '年',
    pattern: /(?<=[到至自从于]|截至|截止)(?<hit>年)(?=,)|(?<=[们局院校县市区镇乡委司着])(?<hit2>年)(?=[将拟])/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['到⟦年⟧,公路通畅率达到100%', '我们⟦年⟧将选派医生'],
    no: ['到年底,', '到2025年,', '从去年,'],
  },
  {
    id: 'year-month',
    type: 'year',
    starts: '年',
    pattern: new RegExp(`${HEAD}(?<hit>年)(?=\\d{1,2}月)`, 'g'),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['⟦年⟧3月,县里批复了方案。'],
    no: ['2023年3月,', '次年3月,'],
  },
  {
    id: 'year-name',
    type: 'year',
    starts: '年',
    pattern: new RegExp(
      `${HEAD}(?<hit>年)(?![度内底初末中均终轻龄级报检产关货味画老幼少代纪限])(?=[\\u4e00-\\u9fff]{2,3}[县市区镇乡州]|汛期|春节|上半年|下半年|第[一二三四]季度)`,
      'g',
    ),
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['⟦年⟧云溪县交通运输工作思路', '⟦年⟧汛期断路三次'],
    no: ['年度全市工作', '年内全县', '年底城区'],
  },
  {
    id: 'year-work',
    type: 'year',
    starts: '年',
    pattern: /(?<=谈|关于|部署|谋划|安排|印发|做好|抓好|总结|回顾|通报)(?<hit>年)(?=重点工作|工作|重点任务|目标任务)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['局长谈⟦年⟧重点工作'],
    no: ['做好全年重点工作', '部署今年工作任务', '抓好半年工作总结'],
  },
  {
    id: 'percent',
    type: 'percent',
    starts: '%‰ ',
    pattern:
      /(?<=达到|达|为|至|到|于|过|占|近|约|超|增长|下降|提高|提升|增加|减少|降低|上升|压减|压缩|控制在|完成的|完成|的)\s?(?<hit>[%‰](?:以上|以下|以内|左右)?)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['覆盖率达到⟦%以上⟧', '占比为⟦%⟧', '控制在⟦‰以内⟧'],
    no: ['占比(%)', '达到95%', '增长率 %', '达到xx%'],
  },
  {
    id: 'bound',
    type: 'number',
    starts: '达控不提增下降稳保维超',
    pattern: new RegExp(`(?<hit>${BOUND}(?:以上|以下|以内|左右))${TAIL}`, 'g'),
    strength: 'strong',
    source: practice,
    yes: ['签约率⟦达到以上⟧,', '死亡率⟦控制在以内⟧。'],
    no: ['达到以上标准的单位', '达到90%以上', '控制在目标值以内'],
  },
  {
    id: 'money',
    type: 'money',
    starts: '万亿',
    pattern:
      /(?<=投入|投资|总投资|安排|争取|拨付|筹集|筹措|到位|落实|补助|资金|经费|收入|支出|产值|增收|补贴|奖补|融资|贷款|概算|预算|共计|合计|总额|金额|约)(?<hit>[万亿]元)(?=[,;。、)”"用于建]|以[上下内](?!项目|企业|产业|工程|集群|元|村|镇)|左右|\s*$)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['计划投入⟦万元⟧,改造校舍', '争取资金⟦亿元⟧以上', '完成投资⟦万元⟧。'],
    no: ['签约亿元以上项目', '投入200万元', '单位:万元', '万元产值能耗', '投入数万元', '突破亿元大关', '收入(万元)'],
  },
  {
    id: 'yuan',
    type: 'money',
    starts: '元',
    pattern: /(?<=补助|标准为|标准达到|标准提高到|每人每年|每人每月|人均补助|每户)(?<hit>元)(?=[,;。、/)]|\s*$)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['人均补助标准提高到⟦元⟧,'],
    no: ['补助元旦值班人员', '补助89元,'],
  },
  {
    id: 'length',
    type: 'number',
    starts: '公平立人千亩吨万批',
    pattern: new RegExp(
      `(?<=${BUILT}|${DONE})(?<hit>(?:公里|平方米|平方公里|立方米|公顷|人次|千瓦)(?![均数级位产量限段])|(?:亩|吨)(?![均数级位产量粮])(?=[\\u4e00-\\u9fff,;。])|(?:万平方米|万亩|万吨|万人次|批次|万株|万千瓦)(?=以[上内下]|左右|[,;。、]|\\s*$))`,
      'g',
    ),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['新改建⟦公里⟧农村公路', '完成造林⟦万亩⟧,', '培训⟦人次⟧以上'],
    no: ['改造亩均效益评价', '新建12公里', '打造万亩茶园', '建设吨粮田'],
  },
  {
    id: 'built-noun',
    type: 'number',
    starts: '所',
    pattern: new RegExp(
      `(?<=${BUILT})(?<hit>所)(?![有需在属辖用以谓列])(?=乡镇|村(?!庄)|社区|公办|普惠|寄宿|[\\u4e00-\\u9fff]{0,8}(?:学校|医院|中心|卫生院|卫生室|幼儿园|小学|初中|高中|中学)|[,;。、]|以上|\\s*$)`,
      'g',
    ),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['建成⟦所⟧公办幼儿园', '改扩建⟦所⟧。'],
    no: ['建成所有项目', '建设所需资金', '建成3所学校', '新建村卫生所'],
  },
  {
    id: 'piece',
    type: 'number',
    starts: '个座名家台辆盏处项场条件',
    pattern: new RegExp(
      `(?<=${BUILT}|${DONE})(?<hit>个(?![人体性别案税展例股盘旧头子中])|座(?![谈席位次])(?=[\\u4e00-\\u9fff,;。])|名(?=年轻|优秀|业务|中层|在职|退役|青年|社区|镇村|机关|县级|市级|医生|护士|全科|专业|技术|学员|教师|党员|骨干|人员|学生|志愿|乡村|高层|执业|职工|干部|群众|农民|大学|研究生|博士|硕士|人才|[,;。])|家(?=企业|医院|单位|医疗机构|公司|机构|规上|高新|龙头|[,;。])|台(?=套|设备|件|[,;。])|辆(?=[\\u4e00-\\u9fff,;。])|盏(?=[\\u4e00-\\u9fff,;。])|处(?=隐患|问题|地质|桥|点位|停车|公厕|[\\u4e00-\\u9fff]{2,5}(?:基地|景点|广场|公园))|项(?=措施|制度|任务|活动|工作|重点|政策|改革|工程|指标|民生)|场(?=次|活动|讲座|培训|宣传|招聘|演出)|条(?=措施|线路|公路|道路|农村|河道|街道)|件(?=实事|案件|民生))`,
      'g',
    ),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['打造⟦个⟧示范社区', '建成⟦座⟧桥梁', '选派⟦名⟧教师', '排查⟦处⟧隐患', '开展⟦场⟧宣传', '培育⟦家⟧企业'],
    no: [
      '建设项目',
      '培养个人能力',
      '召开座谈会',
      '完成项目建设',
      '打造名医名科',
      '开展项目谋划',
      '建成5个',
      '建设场所',
      '培育家庭农场',
      '引进人才',
    ],
  },
  {
    id: 'some',
    type: 'number',
    starts: '余万多',
    pattern:
      /(?<=[\u4e00-\u9fff])(?<![一二三四五六七八九十百千万亿两数几上业富剩多其盈残结])(?<hit>余(?:人次|平方米|万元|名|人|个|家|户|次|件|处|吨|亩|元)|万[多余](?:元|人|户|亩|吨|平方米)|多(?:吨|亩|公里|平方米|万元|万人))/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['在册党员⟦余名⟧,', '投入经费⟦万多元⟧,', '清运垃圾⟦多吨⟧,'],
    no: ['三百余名', '其余个人', '十多吨', '一万多元', '业余人员', '取缔多个摊点', '多元化发展'],
  },
  {
    id: 'label-year',
    type: 'year',
    starts: '年',
    pattern: /(?<=(?:^|[,;:。(])\s*[一二三四五六七八九十]{1,2}、)(?<hit>年)(?=工作|重点|打算|目标|任务)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['四、⟦年⟧工作打算'],
    no: ['四、年度工作打算', '四、今年工作打算'],
  },
  {
    id: 'countable-end',
    type: 'number',
    starts: '台本处条份盏块个幅棵株册件起座间套张把',
    pattern:
      /(?<=清运车|垃圾车|优待证|证件|死角|用房|设备|电脑|路灯|图书|桌椅|垃圾[箱桶]|摄像头|灭火器|标语|横幅|展板|宣传单|资料|报警器|摊点|违章建筑|纠纷|事故|房屋|点位|背街小巷|树木)(?<hit>[台本处条份盏块个幅棵株册件起座间套张把])(?=[,;。、]|\s*$)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['添购垃圾清运车⟦台⟧,', '清理卫生死角⟦处⟧,'],
    no: ['垃圾清运车3台,', '搭建平台,'],
  },
  {
    id: 'to-some',
    type: 'number',
    starts: '条家户处座',
    pattern: /(?<=[对将为])(?<hit>[条家户处座])(?=背街|沿街|小巷|道路|企业|门店|商户|单位|居民|隐患|点位|桥梁|水库)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['对⟦条⟧背街小巷进行整治', '对⟦家⟧沿街门店逐户走访'],
    no: ['对家庭困难的', '对处置情况'],
  },
  {
    id: 'sum-end',
    type: 'money',
    starts: '万亿',
    pattern: /(?<=低保金|救助金|补助款|补贴|救助款|奖金|公积金|保险费|服务费)(?<hit>[万亿]元)(?=[,;。、]|\s*$)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['发放低保金⟦万元⟧,'],
    no: ['发放低保金30万元,'],
  },
  {
    id: 'times-end',
    type: 'number',
    starts: '人',
    pattern: /(?<=新增就业|诊疗|门诊|接待|培训|服务群众|参与)(?<hit>人次)(?=[,;。]|\s*$)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['全年新增就业⟦人次⟧,'],
    no: ['新增就业300人次,'],
  },
  {
    id: 'measure-end',
    type: 'number',
    starts: '台张个座起公平人万家户处期次场天小条',
    pattern:
      /(?<=[\u4e00-\u9fff])(?<![一二三四五六七八九十百千万亿两方])(?<hit>(?<![各整这那一多每几数两干哪某单逐个百千万十])个|(?<![讲星底客银就在一让满首落数几插余多百千]|席)座|(?<=行为|案件|事故|纠纷|事件)起|(?<![每数几人吨车百千余多十])公里|(?<![每数几百千余多十])平方米|(?<=志愿者|老年人|群众|人员|学生|职工|党员|干部)人次|(?<![每数几百千余多十])(?:万人次|家次|户次)|(?<=隐患|问题|灾害点|积水点)处|(?<=培训班|专题班|轮训班|进修班)期|(?<=不少于|不低于|至少|不超过)(?:次|人|场|个|家|天|小时)|(?<=等)条|(?<=设备|仪器|机组)台|(?<=床位|病床|院区|新区|分院)张)(?=[,;。、]|\s*$)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['改造危桥⟦座⟧,', '乡镇站点⟦个⟧,', '隐患⟦处⟧,', '查处违法行为⟦起⟧,', '不少于⟦次⟧,'],
    no: [
      '举办讲座,',
      '一个个,',
      '面积2.2万平方米,',
      '150平方公里,',
      '由小事做起,',
      '5公里,',
      '客运周转量人公里,',
      '就诊人次,',
      '驻外办事处,',
      '整个,',
    ],
  },
  {
    id: 'money-noun',
    type: 'money',
    starts: '万亿',
    pattern:
      /(?<=债券|专项债|预算内资金|补助资金|专项资金|项目资金|社会资本|总投资|固定资产投资|贷款)(?<hit>[万亿]元)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['发行专项债券⟦亿元⟧,'],
    no: ['发行专项债券3亿元,'],
  },
  {
    id: 'exercise',
    type: 'number',
    starts: '场',
    pattern: /(?<=(?:组织|开展|举办)[\u4e00-\u9fff]{2,6}(?:演练|招聘会|宣讲|比赛|培训|演出|活动))(?<hit>场)(?=[,;。])/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['组织应急演练⟦场⟧,'],
    no: ['组织应急演练2场,'],
  },
  {
    id: 'month-day',
    type: 'date',
    starts: '月',
    pattern: /(?<=吸取|汲取|在|自|从|于)(?<hit>月日)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['深刻吸取⟦月日⟧外地事故教训'],
    no: ['在3月5日'],
  },
  {
    id: 'have',
    type: 'number',
    starts: '个所',
    pattern: /(?<=共有|现有|辖|下辖|设有|拥有)(?<hit>个(?![人体性别案])|所(?=乡镇|村(?!庄)|学校|医院|卫生|中小学))/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['全县共有⟦个⟧乡镇', '现有⟦所⟧学校'],
    no: ['现有所得', '共有3个乡镇', '拥有个人账户'],
  },
  {
    id: 'reach',
    type: 'number',
    starts: '张名人岁个所家台辆件次公平万',
    pattern: new RegExp(
      `(?<=达到|增至|增加到|提高到|发展到)(?<hit>(?:张|名|人|岁|个|所|家|台|辆|件|次|公里|平方米|万人|人次)(?:以上|以下|以内|左右)?)${TAIL}`,
      'g',
    ),
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['每千人口床位数达到⟦张⟧,', '人数增至⟦万人⟧。'],
    no: ['达到6张,', '达到人人知晓', '健康达人,'],
  },
  {
    id: 'ordinal',
    type: 'ordinal',
    starts: '第',
    pattern: /(?<![等门及次])(?<hit>第\s*[次届轮])(?![序第])/g,
    strength: 'strong',
    at: 'inside',
    inside: 1,
    source: practice,
    yes: ['召开⟦第次⟧会议', '举办⟦第届⟧运动会'],
    no: ['第一次会议', '等第次序', '第xx次'],
  },
  {
    id: 'points',
    type: 'percent',
    starts: '个',
    pattern: /(?<=提高|上升|下降|增长|增加|降低|提升|回落|减少|高出|扩大|收窄)(?<hit>个百分点)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['入学率提高⟦个百分点⟧'],
    no: ['提高2个百分点', '提高几个百分点'],
  },
  {
    id: 'date-words',
    type: 'date',
    starts: '年月 ',
    pattern: /(?<=^\s*|[,;:(。]\s*)(?<hit>年\s*月\s*日)|(?<=\d年)(?<hit2>\s*月\s*日)/g,
    strength: 'strong',
    source: practice,
    yes: ['⟦年 月 日⟧', '2023年⟦月日⟧', '2023年⟦ 月 日⟧'],
    no: ['写明年月日', '2023年3月1日', '岁月日新'],
  },
  {
    id: 'span',
    type: 'number',
    starts: '年',
    pattern: /(?<=[用经过历时在](?<![利使应采专信公有])|力争|通过|未来|今后)(?<hit>年)(?=时间|左右时间)/g,
    strength: 'strong',
    at: 'before',
    source: practice,
    yes: ['力争⟦年⟧时间建成', '用⟦年⟧时间'],
    no: ['用三年时间', '在全年时间内'],
  },
  {
    id: 'month',
    type: 'date',
    starts: '月',
    pattern: new RegExp(`${HEAD}(?<hit>月)(?=底|初|中旬|上旬|下旬|份|,)`, 'g'),
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['⟦月⟧底,召开大会。'],
    no: ['6月底,召开大会。', '每月底', '本月底'],
  },
  {
    id: 'place-name',
    type: 'place',
    starts: '市县区省',
    pattern:
      /(?<=《)(?<hit>[市县])(?!域|级|委|政|人民|人大|直|属|区|场|民|长|管|城|辖|乡村(?:一体|三级)|[\u4e00-\u9fff]{1,8}(?:局|委|办|厅|院|部|会)(?:关于|印发))|(?<=《)(?<hit2>[区省])(?=国民经济|“?十[二三四五六]五|\d{4}年|卫生健康事业|教育事业|国土空间)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['印发《⟦县⟧国民经济和社会发展规划》'],
    no: ['《县域医共体建设方案》', '《市场监管办法》', '《某县国民经济…》'],
  },
  {
    id: 'border',
    type: 'place',
    starts: '与',
    pattern: /(?<hit>与(?:接壤|相邻|毗邻|相接|交界|相连|隔河相望))(?=[,;。])/g,
    strength: 'strong',
    at: 'inside',
    inside: 1,
    source: practice,
    yes: ['该镇东⟦与接壤⟧,南与水库相接'],
    no: ['与邻县接壤,', '与相邻乡镇签订协议'],
  },
  {
    id: 'repeated-place',
    type: 'place',
    starts: '村乡镇县',
    pattern:
      /(?<=依托|[在由以,、。“]|^)(?<hit>(?:村(?:、村)+|乡(?:、乡)+|镇(?:、镇)+|县(?:、县)+))(?![\u4e00-\u9fff]*级)/g,
    strength: 'strong',
    source: practice,
    yes: ['依托⟦村、村、村⟧三个专业村'],
    no: ['东村、西村三个专业村', '县、乡、村三级'],
  },
  {
    id: 'place-head',
    type: 'place',
    starts: '市县区镇乡',
    pattern: /(?<=^\s*)(?<hit>[市县区镇乡])(?=\d{4}年|位于|地处|,|总面积|辖)/g,
    strength: 'weak',
    at: 'before',
    source: practice,
    yes: ['⟦县⟧2023年要完成三件事。', '⟦市⟧位于省境东部。'],
    no: ['全县2023年', '县委2023年', '市属企业'],
  },
];

/** Nouns that a word filter leaves standing alone when it takes the name before them away. */
export const BARE_NOUNS = ['医院', '学校', '学院', '公司', '中学', '小学', '大学', '幼儿园', '银行', '酒店'] as const;

/** What may follow a bare noun that is a subject of its own right: `医院要…`, `学校的…`. Read folded. */
export const SUBJECT_USE =
  /^(?:[“‘\d]|十[二三四五六]五|发展规划|年度|要|应|须|必须|可|可以|将|会|和(?!院)|与|的|内|里|及|等(?!项目)|管理者|领导班子|全体|各|在|对|把|以|根据|按照|结合|坚持|成立|负责|组织开展|制定|实行|方面|层面|间|之间|工作人员|职工|党委|党支部|食堂|周边|门口|师生|均|都|已|未|不|也|还|还要|由|为|是|有|从|通过|作为|开展|加强|认真|积极|严格|建立|完善|因|如|每|门诊部|院长|信息科|医务科|办公室|总部)/;

/** First halves of words that a filter cut in two before a noun: `卫生健康系医院党的建设` (系统…公立医院). */
export const HALF_WORDS =
  /(?:健康系|教育系|卫生系|乡镇卫|镇卫|,加|,推|,提|,深|,完|,持|,继|,巩|,落|,促|,规|,优|,启|,确|^加|^推|^提|^深|^完|^持|^巩|^落|^促|^优|^启)$/;
