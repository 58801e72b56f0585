// The rules over figures, each as a table of texts with marks: what is reported and, more of it, what must stay silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, renderFix, renderMessage, renderRelated } from '../../server/core/index.js';
import { agree, quantityOf } from '../../server/core/model/arithmetic.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf } from './harness.js';

/** The rules of this file; what others say of the texts does not count. */
const MINE = /^figure\/(?:conflict|bound|direction|trajectory|unit)$/;

const mark = (text: string): string => {
  let marked = '';
  let at = 0;
  for (const { rule, span } of lint(modelOf(text)).findings.filter((f) => MINE.test(f.rule))) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
};

const check = (marked: string): void => expect(mark(parseMarks(marked).text)).toBe(marked);

const lines = (...texts: string[]): string => texts.join('\n');

describe('figure/conflict', () => {
  it.each([
    lines(
      '2024年卫生健康工作计划',
      '一、工作目标',
      '孕产妇死亡率控制在12/10万以下，农村自来水普及率达到95%以上。',
      '二、重点任务',
      '（一）妇幼健康。孕产妇死亡率控制在⟦figure/conflict:15/10万⟧以下。',
    ),
    lines(
      '某市文旅三年行动计划（2024—2026年）',
      '一、目标',
      '到2026年，旅游总收入突破180亿元。',
      '二、步骤',
      '2025年为提升年，旅游总收入达到153亿元；2026年为巩固年，旅游总收入突破⟦figure/conflict:160亿元⟧。',
    ),
    '固定资产投资达到1.2亿元。全年固定资产投资达到⟦figure/conflict:11000万元⟧。',
    lines(
      '某市2026年工作安排',
      '一、目标',
      '固定资产投资增长6%。',
      '附表 主要预期目标',
      '序号\t指标\t单位\t2025年实绩\t2026年目标',
      '1\t固定资产投资增速\t%\t5.1\t⟦figure/conflict:6.5⟧',
    ),
    lines(
      '一、目标',
      '高血压、2型糖尿病患者规范管理率分别达到72%和70%。',
      '二、任务',
      '高血压患者规范管理率达到⟦figure/conflict:75%⟧。',
    ),
    '用水总量控制在2.58亿立方米以内。严格管控，用水总量控制在⟦figure/conflict:2.85亿立方米⟧以内。',
    '双师型教师占专业课教师的比例达到60%。加强培养，专业课教师中双师型教师占比达到⟦figure/conflict:65%⟧。',
    lines('一、目标', '城镇新增就业6000人。', '二、任务', '全年新增城镇就业达到⟦figure/conflict:5000人⟧。'),
    '电子健康档案建档率达到⟦figure/conflict:95%⟧。电子健康档案建档实现全覆盖。',
    '地区生产总值增长6%以上。全县地区生产总值增长⟦figure/conflict:6.5%⟧以上。',
    '居民健康素养水平达到30%。到年底，居民健康素养水平达到⟦figure/conflict:28%⟧。',
    '到2025年，森林覆盖率达到45%；城镇化率达到60%。三、到2025年，城镇化率达到⟦figure/conflict:62%⟧。',
    lines(
      '全县教育工作要点',
      '一、主要目标',
      '新建公办幼儿园教学楼6所。',
      '二、主要任务',
      '新建公办幼儿园教学楼⟦figure/conflict:5所⟧，完善设施。',
    ),
    '病例组合指数（CMI）达到1.1。加强绩效管理，CMI值达到⟦figure/conflict:1.3⟧。',
    '药品不良反应（ADR）报告率达到90%。二、任务\nADR报告率达到⟦figure/conflict:95%⟧。',
    '政务服务事项网上可办率达到95%以上。进一步优化服务，政务服务事项网上可办率达到⟦figure/conflict:百分之九十⟧以上。',
  ])('reports %s', check);

  it.each([
    '固定资产投资达到1.2亿元。全年固定资产投资达到12000万元。',
    '婴儿死亡率控制在4‰以下。婴儿死亡率控制在千分之四以内。',
    '城镇登记失业率控制在4%以内。城镇调查失业率控制在5.5%左右。',
    '城区污水处理率达到98%。农村污水处理率达到45%。',
    '门诊指数（CMI）达到1.1。病例组合指数（CMI）达到1.3。CMI值达到1.2。',
    '2023年，城镇化率达到58%。到2025年，城镇化率达到60%。到2030年，城镇化率达到66%。',
    '到2025年：\n（1）城镇化率达到60%；\n（2）森林覆盖率达到40%。\n到2030年：\n（1）城镇化率达到66%；\n（2）森林覆盖率达到42%。',
    '地区生产总值增长6%，力争6.5%。固定资产投资增长8%。',
    '群众满意度达到95%以上。学员对后勤服务的满意度达到90%以上。',
    '考试合格率达到98%以上。验收合格率达到95%以上，考试合格率达到90%。',
    '家庭医生签约率达到75%以上。家庭医生签约率低于60%的，予以通报。',
    '一季度，家庭医生签约率达到20%。二季度，家庭医生签约率达到40%。',
    '一、第一阶段\n家庭医生签约率达到20%。\n二、第二阶段\n家庭医生签约率达到40%。',
    '重点人群家庭医生签约率达到85%以上。常住人口家庭医生签约率达到45%以上。',
    '去年，婴儿死亡率为4.2‰。今年，婴儿死亡率控制在4‰以下。',
    '全国婴儿死亡率平均为4.9‰。全县婴儿死亡率控制在4‰以下。',
    '医疗设备采购投入200万元。信息系统建设投入300万元。',
    '新建村卫生室17所。在北部乡镇新建村卫生室5所。',
    '对3家试点医院实施改造，床位使用率达到90%。其他医院床位使用率达到80%。',
    '病床使用率保持在85%—93%。病床使用率达到90%。',
    '地区生产总值增长5%左右。地区生产总值增长5.1%。',
    '某局2023年工作情况及2024年工作打算\n一、2023年主要工作\n城镇化率达56.8%。\n二、2024年工作打算\n城镇化率提高到58%以上。',
    '某县计划执行情况与2024年计划草案\n一、2023年计划执行情况\n城镇化率达到56.8%。\n二、2024年主要目标\n城镇化率达到58%。',
    '实现旅游总收入49.4亿元，占全市旅游总收入的5.43%，门票收入占旅游总收入的35%以下。',
    '县人民医院\n平均住院日控制在7.5天以内。\n县中医院\n平均住院日控制在8天以内。',
    '对完成率达到95%以上的乡镇给予奖励，家庭医生签约率每提高1个百分点加1分。家庭医生签约率达到75%。',
  ])('is silent on %s', (text) => expect(mark(text)).toBe(text));
});

describe('figure/bound', () => {
  it.each([
    '婴儿死亡率控制在6‰以下，5岁以下儿童死亡率控制在⟦figure/bound:5‰⟧以下。',
    '5岁以下儿童死亡率控制在5‰以下，婴儿死亡率控制在⟦figure/bound:6‰⟧以下。',
    '新生儿死亡率、婴儿死亡率和五岁以下儿童死亡率分别控制在5.1‰、⟦figure/bound:4.2‰⟧和6.6‰以下。',
    '人均预期寿命达到⟦figure/bound:793岁⟧。',
    '孕产妇死亡率控制在⟦figure/bound:14.5‰⟧以下。',
    '婴儿死亡率控制在⟦figure/bound:5/10万⟧以下。',
    '适龄儿童入学率达到⟦figure/bound:995%⟧。',
    '垃圾分类覆盖率达到⟦figure/bound:105%⟧。',
    '每千人口床位达到⟦figure/bound:72张⟧。',
    '脱贫人口占总人口的⟦figure/bound:120%⟧。',
  ])('reports %s', check);

  it.each([
    '围产儿死亡率控制在4‰以下，新生儿死亡率控制在5‰以下。',
    '城市5岁以下儿童死亡率控制在4.2‰以下，农村婴儿死亡率控制在5.7‰以下。',
    '到2025年，5岁以下儿童死亡率控制在6‰以下。2022年，婴儿死亡率为6.5‰。',
    '学前三年毛入园率达到102%，任务完成率达到120%，床位使用率达到103%。',
    '财政收入增长率达到115%，国有资产保值增值率达到105%，产能利用率达到110%。',
    '粮食自给率达到130%，资产负债率控制在105%以内，拨备覆盖率达到180%。',
    '营业收入比上年增长120%，城乡收入比例达到2.1:1。',
    '参合率达到100%，接种率达到百分之百。',
    '进出口总额占地区生产总值的120%，脱贫人口占总人口的12%。',
  ])('is silent on %s', (text) => expect(mark(text)).toBe(text));
});

describe('figure/direction', () => {
  it.each([
    '婴儿死亡率达到⟦figure/direction:5‰⟧以上。',
    '孕产妇死亡率提高到⟦figure/direction:10/10万⟧。',
    '住院分娩率下降到⟦figure/direction:98%⟧。',
    '居民健康素养水平控制在⟦figure/direction:30%⟧以下。',
  ])('reports %s', check);

  it.each([
    '婴儿死亡率控制在5‰以下，住院分娩率提高到99%以上。',
    '住院分娩率低于98%的乡镇，取消评优资格。',
    '平均住院日8天以上的科室要说明原因。',
    '病床使用率控制在93%以内，医护比达到1:1.2。',
    '住院分娩率未达到98%的予以约谈。',
    '重大慢性病过早死亡率下降20%以上。',
    '已查实的死亡率达到5‰以上。',
  ])('is silent on %s', (text) => expect(mark(text)).toBe(text));
});

describe('figure/trajectory', () => {
  it.each([
    '到2025年，婴儿死亡率控制在5‰以下。到2030年，婴儿死亡率控制在⟦figure/trajectory:6‰⟧以下。',
    '到2025年，居民健康素养水平达到30%；到2030年，居民健康素养水平达到⟦figure/trajectory:25%⟧。',
  ])('reports %s', check);
  it.each([
    '到2025年，婴儿死亡率控制在5‰以下。到2030年，婴儿死亡率控制在4‰以下。',
    '到2023年底和2030年，居民健康素养水平分别不低于24%和30%。',
    '到2025年，城区污水处理率达到98%。到2030年，农村生活污水治理率达到60%。',
  ])('is silent on %s', (text) => expect(mark(text)).toBe(text));
});

describe('figure/unit', () => {
  it.each([
    '防治知识知晓率达到⟦figure/unit:60⟧以上。',
    '孕产妇系统管理率达到⟦figure/unit:92⟧。',
    '住院分娩率达到⟦figure/unit:99万元⟧。',
    '平均住院日控制在⟦figure/unit:7.5%⟧以内。',
    '每千人口床位数达到⟦figure/unit:7.5万元⟧。',
    '城镇新增就业达到⟦figure/unit:6000元⟧，财政总收入达到⟦figure/unit:6000人⟧。',
  ])('reports %s', check);
  it.each([
    '容积率控制在1.5以下。',
    '平均住院日下降5%，百元医疗收入消耗卫生材料控制在28元以内。',
    '灌溉水有效利用系数达到0.58。',
    '满意度达到93分以上。',
    '死亡率控制在每10万人15人以下。',
    '增长率达到5%，贡献率达到0.6。',
    '防治知识知晓率达到xx%以上。',
    '每千人口床位数投入7.5万元。',
  ])('is silent on %s', (text) => expect(mark(text)).toBe(text));
});

describe('what is shown', () => {
  it('names both values, both places and what to do', () => {
    const text = '住院分娩率达到99%。\n全县住院分娩率达到98%以上。';
    const finding = lint(modelOf(text)).findings[0]!;
    expect(renderMessage(finding, 'zh-CN')).toBe('“全县住院分娩率”这里是≥98%，第1行是99%：同一指标应只有一个数');
    expect(finding.related.map((place) => renderRelated(finding, place, 'zh-CN'))).toEqual(['另一处：住院分娩率 99%']);
    expect(finding.fixes.map((fix) => renderFix(finding, fix, 'zh-CN'))).toEqual(['这里改为99%', '另一处改为98%']);
    expect(finding.fixes.map((fix) => fix.safety)).toEqual(['review', 'review']);
  });
  it('gives the reason of a relation in the language asked for', () => {
    const finding = lint(modelOf('婴儿死亡率控制在6‰以下，5岁以下儿童死亡率控制在5‰以下。')).findings[0]!;
    expect(renderMessage(finding, 'zh-CN')).toContain('婴儿死亡都计入5岁以下儿童死亡');
    expect(renderMessage(finding, 'en')).toContain('over the same live births');
  });
  it('ends the conflict by either fix', () => {
    const text = '住院分娩率达到99%。\n全县住院分娩率达到98%以上。';
    for (const { edits } of lint(modelOf(text)).findings[0]!.fixes) {
      const fixed = edits.reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
      expect(mark(fixed)).toBe(fixed);
    }
  });
});

describe('arithmetic', () => {
  const figure = (text: string) => modelOf(`固定资产投资${text}。`).figures[0]!;
  it.each([
    ['达到1.2亿元', '达到12000万元', true],
    ['达到1.2亿元', '达到12001万元', false],
    ['达到0.1亿元', '达到10000000元', true],
    ['达到3—5亿元', '达到4亿元', true],
    ['达到100亿元左右', '达到103亿元', true],
    ['达到95亿元以上', '达到90亿元以上', false],
  ])('%s and %s', (a, b, same) => expect(agree(figure(a), figure(b))).toBe(same));
  it('reads shares in one dimension', () => {
    const share = (text: string) => quantityOf(modelOf(`婴儿死亡率为${text}。`).figures[0]!)!.low.toString();
    expect([share('4‰'), share('0.4%'), share('400/10万'), share('千分之四')]).toEqual(Array(4).fill('0.004'));
  });
});

describe('on any text', () => {
  const words = fc.constantFrom(
    ...[
      '婴儿死亡率',
      '孕产妇死亡率',
      '控制在',
      '达到',
      '5‰',
      '12/10万',
      '105%',
      '以上',
      '以下',
      '，',
      '。',
      '；',
      '、',
    ],
    ...[
      '\n',
      '分别',
      '到2025年',
      '全县',
      '农村',
      '𠮷',
      '👨‍👩‍👧',
      '1:0',
      '0:0',
      '99999999999999999999999999亿元',
      '一、目标',
    ],
    ...[
      '固定资产投资',
      '健康素养',
      '|',
      '\t',
      '—',
      'xx%',
      '（',
      '）',
      '低于',
      '的',
      '1.2亿元',
      '第一阶段',
      '\r\n',
      '\uFEFF',
    ],
  );
  it('never throws, and reports inside the text', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { findings, failures } = lint(modelOf(text));
        expect(failures).toEqual([]);
        for (const { span, related, fixes } of findings.filter((f) => MINE.test(f.rule)))
          for (const place of [span, ...related.map((r) => r.span), ...fixes.flatMap((f) => f.edits)])
            expect(0 <= place.start && place.start < place.end && place.end <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    ));
});
