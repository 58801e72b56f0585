// The ledger: what figures measure, how they are meant, and which of them are goals.
import { describe, expect, it } from 'vitest';
import { computeTargets, createSnapshot, getModel } from '../../server/core/index.js';
import { modelOf, readCorpus } from './harness.js';

/** Each target as `indicator comparator value unit`. */
const targets = (text: string, markdown = false): string[] =>
  computeTargets(modelOf(text, markdown)).map((t) => `${t.indicator} ${t.comparator}${t.value}${t.unit}`);

describe('targets', () => {
  it.each<[string, string[]]>([
    ['婴儿死亡率控制在6‰以下。', ['婴儿死亡率 <=6‰']],
    ['改扩建7所乡镇卫生院。', ['改扩建乡镇卫生院 =7所']],
    ['引进高层次人才15人。', ['引进高层次人才 =15人']],
    ['高血压、糖尿病患者规范管理率≥70%。', ['高血压、糖尿病患者规范管理率 >=70%']],
    ['完成工业总产值230亿元，增长17%。', ['完成工业总产值 =230亿元', '完成工业总产值增长 =17%']],
    ['各街道养老院、康复护理站护理型床位占比达到xx%以上。', ['护理型床位占比 >=xx%']],
    ['到年底护理型床位占比达到60%以上，力争到6月底前参保率达到95%。', ['护理型床位占比 >=60%', '参保率 =95%']],
    ['医护比提高到1:1.5。', ['医护比 =1:1.5']],
    ['引进三至五个康养项目。', ['引进康养项目 =3-5个']],
    ['城镇新增就业6000人。', ['城镇新增就业 =6000人']],
    ['到2026年和2028年，在校研究生规模分别达到7200人和8000人。', ['在校研究生 =7200人', '在校研究生 =8000人']],
    [
      '任务表\n村名 厕所改造（户） 道路（公里） 路灯（盏）\n王店村 50 2.0 40\n李集村 40 1.5 30\n合计 90 3.5 70',
      [
        '王店村厕所改造 =50户',
        '王店村道路 =2.0公里',
        '王店村路灯 =40盏',
        '李集村厕所改造 =40户',
        '李集村道路 =1.5公里',
        '李集村路灯 =30盏',
        '厕所改造合计 =90户',
        '道路合计 =3.5公里',
        '路灯合计 =70盏',
      ],
    ],
    [
      '投资计划\n年度  新增床位（张）  年度投资（亿元）\n2026年  60  2.6\n2027年  140  1.8\n合计  200  4.4',
      [
        '新增床位 =60张',
        '年度投资 =2.6亿元',
        '新增床位 =140张',
        '年度投资 =1.8亿元',
        '新增床位合计 =200张',
        '年度投资合计 =4.4亿元',
      ],
    ],
    ['有线电视入户率，以村为单位稳定在90%以上。', ['有线电视入户率 >=90%']],
    [
      '每千人口拥有执业（助理）医师3.1人、注册护士3.8人。',
      ['每千人口拥有执业（助理）医师 =3.1人', '每千人口注册护士 =3.8人'],
    ],
    ['婴儿死亡率、5岁以下儿童死亡率分别控制在5.2‰、6.6‰以下。', ['婴儿死亡率 <=5.2‰', '5岁以下儿童死亡率 <=6.6‰']],
    ['90%的村卫生室达到省定标准。', ['村卫生室达到省定标准 =90%']],
    ['劳动年龄人口平均受教育年限达到11.3年，规划年限为2021—2025年。', ['劳动年龄人口平均受教育年限 =11.3年']],
    [
      '各项贷款余额达到310亿元，PM2.5平均浓度控制在35微克/立方米以内。',
      ['各项贷款余额 =310亿元', 'PM2.5平均浓度 <=35微克/立方米'],
    ],
    ['在园幼儿达到3200人，在园区新建厂房2栋。', ['在园幼儿 =3200人', '新建厂房 =2栋']],
    [
      '接待游客4200万人次、实现旅游收入385亿元，分别增长8%和10%。',
      ['接待游客 =4200万人次', '实现旅游收入 =385亿元', '接待游客增长 =8%', '实现旅游收入增长 =10%'],
    ],
    [
      '完成投资4亿元，接待游客20万人次、旅游收入6亿元，分别增长8%和10%以上。',
      ['完成投资 =4亿元', '接待游客 =20万人次', '旅游收入 =6亿元', '接待游客增长 >=8%', '旅游收入增长 >=10%'],
    ],
    ['脱贫人口占总人口的比重控制在12%以内。', ['脱贫人口占总人口的比重 <=12%']],
    ['力争建成x个医学中心、xx个区域中心。', ['建成医学中心 =x个', '建成区域中心 =xx个']],
    ['孕产妇死亡率降至十万分之十五以下。', ['孕产妇死亡率 <=15/10万']],
    ['参保率达到百分之九十五。', ['参保率 =95%']],
    ['不良率不高于3%，优良率不低于95%。', ['不良率 <=3%', '优良率 >=95%']],
    ['至少建成2个省级重点专科。', ['建成省级重点专科 >=2个']],
    ['加大排水设施投入，投资2800万元，配齐设备。', ['排水设施投资 =2800万元']],
    ['全縣衛(wèi)生院達(dá)標率達到95%。', ['全縣衛生院達標率 =95%']],
    ['預約後等待時間不多於20分鐘，資金投入不少於3億元。', ['預約後等待時間 <=20分鐘', '資金投入 >=3億元']],
    // What a list shares.
    [
      '投入资金960万元，其中2024年360万元、2025年600万元。',
      ['投入资金 =960万元', '投入资金 =360万元', '投入资金 =600万元'],
    ],
    ['预约诊疗率2024年达到70%、2025年达到85%。', ['预约诊疗率 =70%', '预约诊疗率 =85%']],
    ['道路清扫率城区达到90%、镇区达到82%。', ['道路清扫率城区 =90%', '镇区道路清扫率 =82%']],
    [
      '粮食播种面积稳定在41万亩，其中水稻21万亩、玉米18万亩。',
      ['粮食播种面积 =41万亩', '水稻播种面积 =21万亩', '玉米播种面积 =18万亩'],
    ],
    [
      '建成公开课例300节，其中七年级110节、八年级100节。',
      ['建成公开课例 =300节', '七年级公开课例 =110节', '八年级公开课例 =100节'],
    ],
    ['开展各类培训36期、3000人次以上。', ['开展各类培训 =36期', '开展各类培训 >=3000人次']],
    ['路灯亮灯率、完好率分别不低于98%和96%。', ['路灯亮灯率 >=98%', '完好率 >=96%']],
    // For whom and when it is, between the verb and the number.
    ['民办园补助标准不低于每生每年400元。', ['民办园补助标准 >=400元']],
    ['参加志愿服务不少于20小时，审批用时压缩到50个工作日以内。', ['参加志愿服务 >=20小时', '审批用时 <=50个工作日']],
    ['归档率由2023年的40%提高到2025年的95%以上。', ['归档率 >=95%']],
    ['所属企业由26户整合到21户，抗菌药物使用强度控制在40DDDs以内。', ['所属企业 =21户', '抗菌药物使用强度 <=40DDDs']],
    // A threshold is no figure of its own.
    [
      '年收入10万元以上的村达到201个，超过5亿元的企业达到3家。',
      ['年收入10万元以上的村 =201个', '超过5亿元的企业 =3家'],
    ],
    ['对监测对象86户、241人每月走访。', []],
    // A year beside the figure is not the one that it is for.
    ['产值由2022年的286亿元增加到306亿元，比2022年增长7%。', ['产值 =306亿元', '产值增长 =7%']],
    ['改造2000年底前建成的小区86个。加装电梯120部。', ['改造建成的小区 =86个', '加装电梯 =120部']],
  ])('%s', (text, expected) => expect(targets(`2023年某县工作计划\n一、目标\n${text}\n`)).toEqual(expected));

  it.each([
    '为65岁以上老年人免费体检，实行24小时值班，拨打120急救电话。',
    '打造15分钟健康服务圈，推进“十四五”规划，召开第二十次会议。',
    '2022年，全县签约率达到85%。',
    '已建成卫生院12所，现有床位300张。',
    '全县辖12个乡镇，总人口35万人。',
    '高于全国平均水平5.2%。',
    '于2023年3月5日前报送，电话8123456。',
    '贯彻《健康中国2030规划纲要》和某政发〔2023〕12号文件。',
    '设备为1+N+N模式，面积3×4米。',
  ])('%s sets none', (text) => expect(targets(`2023年某县工作计划\n一、目标\n${text}\n`)).toEqual([]));

  it('takes what a review part reports for results', () => {
    const text = '某县总结和计划\n一、工作回顾\n签约率达到85%。\n二、目标任务\n签约率达到90%。\n';
    expect(computeTargets(modelOf(text)).map((t) => t.value)).toEqual(['90']);
  });

  it('tells goals, results, what there is, what a change starts from and figures of others apart', () => {
    const text =
      '2024年某县计划\n一、目标\n全县下辖12个乡镇。已建成学校30所。签约率由72%提高到80%以上，高于全省平均水平75%。新建学校2所。\n';
    expect(modelOf(text).figures.map((f) => `${f.value} ${f.role}`)).toEqual([
      '12 description',
      '30 result',
      '72 baseline',
      '80 target',
      '75 reference',
      '2 target',
    ]);
  });

  it('knows figures in words, which set no number of their own', () => {
    const text =
      '2024年某县计划\n一、目标\n村卫生室标准化建设实现全覆盖，到2027年旅游收入翻一番。开展全覆盖检查，做到“两个全覆盖”。\n';
    expect(modelOf(text).figures.map((f) => `${f.indicator} ${f.value}${f.unit} ${f.change}`)).toEqual([
      '村卫生室标准化建设 100% none',
      '旅游收入翻一番 100% by',
    ]);
    expect(targets(text)).toEqual([]);
  });

  it('reads tables by the heads of rows and columns', () => {
    const text =
      '某县规划（2021—2025年）\n\n| 指标 | 单位 | 2020年 | 2025年 |\n| --- | --- | --- | --- |\n| 孕产妇死亡率 | /10万 | 16.9 | ≤14.5 |\n| 健康素养水平（%） | | 23 | 30 |\n';
    expect(targets(text, true)).toEqual(['孕产妇死亡率 <=14.5/10万', '健康素养水平 =30%']);
    const tabs = '某县方案\n任务\t单位\t目标值\t责任单位\n新建学校\t所\t3\t教育局\n培训教师\t人次\t1,200\t教育局\n';
    expect(targets(tabs)).toEqual(['新建学校 =3所', '培训教师 =1200人次']);
  });

  it('takes a head row behind a blank line for another table', () => {
    const text =
      '某县方案\n\n| 指标 | 2025年 |\n| --- | --- |\n| 参保率（%） | 95 |\n\n| 项目 | 数量（所） |\n| --- | --- |\n| 新建学校 | 3 |\n';
    expect(targets(text, true)).toEqual(['参保率 =95%', '新建学校数量 =3所']);
  });

  it('gives bare money the name of its heading, but not of a plain one', () => {
    const text = '2026年某县计划\n一、排水管网改造\n投资300万元。\n二、重点任务\n投资200万元。\n';
    expect(targets(text)).toEqual(['排水管网改造投资 =300万元', '投资 =200万元']);
  });

  it('reads tables that a converter left as one cell a line', () => {
    const cells = [
      '指标',
      '单位',
      '2022年（基数）',
      '2023年',
      '2025年',
      '毕业合格率',
      '%',
      '88.6',
      '90',
      '93',
      '近视率',
      '%',
      '58.3',
      '≤57.3',
      '≤55.3',
    ];
    expect(targets(`某校规划（2023—2025年）\n一、目标\n分年度安排如下：\n${cells.join('\n')}\n二、任务\n`)).toEqual([
      '毕业合格率 =90%',
      '毕业合格率 =93%',
      '近视率 <=57.3%',
      '近视率 <=55.3%',
    ]);
    expect(
      targets(`某校规划\n名单\n${['姓名', '班级', '电话', '张某某', '3', '4', '李某某', '5', '6'].join('\n')}\n`),
    ).toEqual([]);
  });

  it('reads the heads of a table by their years', () => {
    const rows =
      '| 指标 | 单位 | 2022年完成 | 2023年目标 |\n| --- | --- | --- | --- |\n| 护床比 | — | 1:0.52 | 1:0.58 |\n| 加装电梯 | 部 | 95 | 120 |\n';
    expect(targets(`2023年某局工作要点\n${rows}`, true)).toEqual(['护床比 =1:0.58—', '加装电梯 =120部']);
  });

  it('ends an item of a series with its paragraph', () => {
    const text = [
      '一、总体目标',
      '坚持两个原则：一是预防为主；二是公平可及，签约率达到75%。',
      '建档率达到95%。',
      '重点抓好：一是预防；二是管理：',
      '覆盖率达到90%。',
    ].join('\n');
    expect(computeTargets(modelOf(text)).map(({ value, section }) => `${value} ${section}`)).toEqual([
      '75 公平可及，签约率达到75%',
      '95 总体目标',
      '90 管理',
    ]);
  });

  it('names section and deadline', () => {
    const text = '2024年某县计划\n一、目标\n（一）健康水平\n到2025年底，人均预期寿命达到79岁。\n';
    const [target] = computeTargets(modelOf(text));
    expect(target).toMatchObject({ section: '健康水平', deadline: '2025年底', unit: '岁', value: '79' });
  });

  it('takes the year that a change starts from for no deadline', () => {
    const text = '2026年某县计划\n一、目标\n到年底，签约率由2025年的48%提高到55%以上。建档率由2025年的70%提高到80%。\n';
    const found = modelOf(text).figures.map(({ value, deadline, year }) => `${value} ${deadline} ${year}`);
    expect(found).toEqual(['48 2025年 2025', '55 年底 2026', '70 2025年 2025', '80  undefined']);
  });

  it('covers the number with its unit, also beyond the basic plane', () => {
    const text = '𠮷祥县计划\r\n一、目标\r\n覆盖率达到９５％以上。\r\n';
    const [target] = computeTargets(modelOf(text));
    expect(text.slice(target!.span.start, target!.span.end)).toBe('９５％');
    expect(target!.value).toBe('95');
  });

  it('keeps every span inside the text, in order and apart', () => {
    for (const document of readCorpus()) {
      let last = 0;
      for (const { span } of getModel(createSnapshot(document.text, { markdown: document.markdown })).figures) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
    }
  });
});
