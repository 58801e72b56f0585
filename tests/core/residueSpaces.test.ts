// Blanks and line breaks that a converter put into words and sentences: what is told, once or place by place, and what is the
// writer's layout.
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/core/index.js';
import { RULES } from '../../server/core/rules/index.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf } from './harness.js';

const OWN = RULES.filter((rule) => rule.id.startsWith('residue/'));
const findingsOf = (text: string, markdown = false) => lint(modelOf(text, markdown), { rules: OWN }).findings;

function mark(text: string, markdown = false): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of findingsOf(text, markdown)) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}
const check = (marked: string): void => expect(mark(parseMarks(marked).text)).toBe(marked);
const silent = (text: string): void => expect(mark(text)).toBe(text);

/** The text after the first change of one finding. */
function apply(text: string, at: number): string {
  const edits = [...findingsOf(text)[at]!.fixes[0]!.edits].sort((a, b) => b.start - a.start);
  return edits.reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
}

const LEAD = '全面推进远程会诊，提升护理水平，完善服务渠道';

describe('blanks and line breaks', () => {
  it.each([
    '对临水、临崖路段进行全面⟦residue/space:排 查⟧，完成整治。',
    '续建配套，衬⟦residue/space:砌 渠⟧道80公里，改造泵站。',
    '改善体验。开展“优⟦residue/space:质 护⟧理示范病房”创建活动。',
    '县医院实现远程会诊，开展远程教学。实现乡镇卫生院与县医院的⟦residue/space:远 程⟧会诊，方便群众。',
    '选优配强班子，鼓励参加考试。年内新增持证社⟦residue/space:工\n2⟧0名。街道每季度举办一期擂台赛。',
    '完善各项制度，强化责任落实，加强督促检⟦residue/space:查\n，⟧确保完成任务。',
    '扩大覆盖面，征缴率达到98%，确保待遇按时足额⟦residue/space:发\n放⟧。\n三、促和谐',
    '处理案件，结案率达到95%以上；工资支付率10⟦residue/space:0\n%⟧，维护权益。',
    '工资支付率达到10⟦residue/space:0\n%⟧，维护权益。',
    '形成工作⟦residue/space:合\u200b力⟧，抓好落实。',
    '𠮷县👨‍👩‍👧完善服务渠道，抓好⟦residue/space:落\u00a0实⟧，完成任务。',
    `县里的几件事\n\n全面推进远程会诊，方便群众就近看病。\n\n提升护理水平，落实分级护理制度和规范。\n\n完善服务渠道，公布投诉电话和邮箱地址。\n\n开展院感培训，每季度一次，年底统一考试。\n\n落实首诊负责，规范书写病历和各项记录。\n\n每半年修订一次预案，不良事件24小时内完成⟦residue/space:根\n因⟧分析初稿。\n\n按月通报检查结果，年底兑现奖惩措施。`,
    '任务表\n序号\t乡镇\t亩数\t责任人\n1\t东桥镇\t160\t王⟦residue/space:晓\n梅⟧\n2\t南坪镇\t130\t李志\n3\t大溪乡\t120\t赵庆',
    '4  景区  家  1  3  预期性\n5  每万人场⟦residue/space:馆\n面⟧积  平方米  0.12  0.2  约束性\n6  从业人员  人  90  120  预期性',
    `${LEAD}，年内新增持证社⟦residue/space:工\n2⟧0名。每季度通报一次。`,
    `${LEAD}，健全长效机制⟦residue/space:，\r\n确⟧保各项任务落到实处。`,
    '各部门各行业在更大范围内开展联防联控，做到人人有责、人人尽责，合力防控，“专业+群众⟦residue/space:”\n\n共⟧同防控，在更大地域内协同。',
  ])('%s', check);
  it.each([
    '任务表\n1\t东桥镇\t160\t王晓梅\n合计\n2\t南坪镇\t130\t李志\n小计\t二\n3\t大溪乡\t120\t赵庆',
    `县里的几件事\n\n全面推进远程会诊，方便群众就近看病。\n\n提升护理水平，落实分级护理制度和规范。\n\n完善服务渠道，公布投诉电话和邮箱地址。\n\n开展院感培训，每季度一次，年底统一考试。\n\n落实首诊负责，规范书写病历和各项记录。\n\n年底前完成整改，落实分级护理，压实责任\n各科室要按月自查，年底统一考核。\n\n按月通报检查结果，年底兑现奖惩措施。`,
    '组　长：张　某\n副组长：李 某、欧阳 明、王 小明',
    '一、总体思路 坚持稳中求进，做到“听党话 跟党走”，落实“不忘初心 牢记使命”要求。',
    '一、发展基础 近年来，全市坚持以文塑旅，取得成效。（二）空间布局 构建一核两带格局，优化空间布局。构建体系。',
    '成员：张三、李四 王五、赵六、钱七。年度任务和责任清单另行印发。',
    '全年新增床位300张。扩大覆盖面，培训医护人员\n2024年，全市要抓好落实，完成任务。',
    '成员有张小三 李小四 王小五，另有赵六 钱七 孙八，还有周九 吴十，负责日常工作。',
    '压实工作责任 务必抓好落实，完成年度任务。各项任务按月调度，任务清单另行印发。',
    '健全责任体系，明确分工，压实各级工作责任\n务必抓好落实，完成年度任务。各项任务按月调度。',
    '牵头单位：教育局、卫健局 完成时限：6月底',
    '使用 Linux 系统 20 套，到 2025 年建成 3 个中心。',
    '坚持稳中求进，确保完成任务 青石县教育局 2024年1月4日',
    '工 作 计 划\n附 件：\n抄 送：县委办公室 县政府办公室',
    '分享到 微信 微博 空间',
    '各位代表：\n现将工作报告如下，请予审议\n一、工作回顾',
    '1.加强领导，落实责任，形成合力\n要明确分工，细化措施，抓好落实',
    '序号\t任务名称\t责任单位\n1\t推 广\t教育局',
    '指标名称和单位要求\n%\n20',
    '绿水青山 就是金山银山\n人民城市 人民建',
    '组长：张\u00a0某，副组长：李\u00a0小明',
    `${LEAD}，落实中共中央 国务院决策部署，由教育局 财政局负责。`,
    `${LEAD}，开展“爱心 奉献 互助”活动和“健康中国 你我同行”宣传。`,
    `${LEAD}，指标如下：建设面积 亩 500，巡查次数 次 12。`,
    `项目名称\n20个\n${LEAD}。\n2024年，全县要抓好落实。`,
    `　　${LEAD}。\n    ${LEAD}。\n\u00a0\n${LEAD}。`,
    `${LEAD}，任务如下：\n1.推进项目建设，\n2.改善服务条件。`,
    // A speech set in lines that end in commas.
    `各位代表：\n${LEAD}，\n取得明显成效。\n${LEAD}，\n群众得到实惠。\n${LEAD}，\n任务全面完成。`,
    // Items that have lost their end marks.
    Array.from({ length: 9 }, () => `${LEAD}和保障条件`).join('\n'),
  ])('silent: %s', silent);
  const WRAPPED = [
    '为积极应对人口老龄化，健全机构相协调的养',
    '老服务体系，保障老年人权益，根据上级精神，',
    '结合我县实际，坚持政府主导、社会共同参',
    '与、市场运作，以满足老年人基本养老服务需',
    '求为出发点，不断增强老年人的获得感和幸福',
    '感。到年底，全县基本养老服务制度更加健',
    '全，护理型床位占比明显提高，失能家庭适老',
    '化改造全面完成，养老机构和社区养老服务设',
    '施实现全面覆盖，老年人参与社会生活更方便。',
  ].join('\n');
  it('tells a wrapped text once and joins it', () => {
    const findings = findingsOf(WRAPPED);
    expect(findings.map((f) => f.rule)).toEqual(['residue/space']);
    expect(findings[0]!.related.length).toBeGreaterThan(5);
    const joined = apply(WRAPPED, 0);
    expect(joined).toBe(WRAPPED.replaceAll('\n', ''));
  });
  it('tells a text that sets its words apart once', () => {
    const text =
      '办好人民满意的教育，全面 落实 各项 任务。\n推进思政课建设，发挥 家庭 社会 协同作用，完善 集团化 办学。\n确保安全，排查 整治 安全 隐患，促进平安。';
    expect(findingsOf(text).map((f) => [f.rule, f.related.length + 1])).toEqual([['residue/space', 11]]);
    expect(apply(text, 0)).toBe(text.replaceAll(' ', ''));
  });
  it('are the writer’s own in Markdown', () => {
    expect(findingsOf(`# 计划\n\n${LEAD}，健全长效机制，\n确保任务落实。\n`, true)).toEqual([]);
  });
  it('are deleted without asking only where they stand for no mark', () => {
    const safety = (text: string) => findingsOf(text).flatMap((f) => f.fixes.map((fix) => fix.safety));
    expect(safety(`${LEAD}，开展远 程会诊活动。`)).toEqual(['safe']);
    expect(safety(`${LEAD}，由水利局 财政局牵头，水利局财政局合署。`)).toEqual(['review']);
  });
  it('tells a spaced text once', () => {
    const text = [...'加强组织领导，落实工作责任，完成年度任务'].join(' ');
    expect(findingsOf(text)).toHaveLength(1);
    expect(apply(text, 0).replaceAll(' ，', '，').replaceAll('， ', '，')).toBe(
      '加强组织领导，落实工作责任，完成年度任务',
    );
  });
});
