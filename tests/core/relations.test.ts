// What the figures of a sentence say of each other: what must be reported, as marked, and what must stay silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_ROLES } from '../../server/core/data/relations/bounds.js';
import { CHANGE_VERBS } from '../../server/core/data/relations/changes.js';
import { NOT_RANGE_BEFORE_ROWS } from '../../server/core/data/relations/ranges.js';
import { CLOSED_SHARES } from '../../server/core/data/relations/shares.js';
import { VAGUE_GOALS } from '../../server/core/data/relations/vague.js';
import { COMPLEMENTS, PART_FAMILIES, WHOLE_MARKS } from '../../server/core/data/relations/wholes.js';
import { lint, renderFix, renderMessage } from '../../server/core/index.js';
import { findRule } from '../../server/core/rules/index.js';
import type { Rule } from '../../server/core/rules/rule.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf, readCorpus } from './harness.js';

const RULES: readonly Rule[] = ['sum', 'change', 'range', 'vague'].map((name) => findRule(`figure/${name}`)!);

/** The findings of these four rules alone, marked in the text. */
function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of lint(modelOf(text), { rules: RULES }).findings) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const SUMS = [
  // A part above its whole.
  '新增床位⟦figure/sum:500张，其中护理型床位600张⟧。',
  '业务用房⟦figure/sum:3400平方米（含X光室6500平方米⟧）。',
  '总投资⟦figure/sum:1.2亿元，其中设备采购13000万元⟧。',
  '教职工182人，其中专任教师⟦figure/sum:168人：高级教师42人、一级教师68人、二级教师48人、未定级教师5人⟧；其他14人。',
  '收入结构调整为主业占⟦figure/sum:45%、租赁占30%、服务占20%、其他占15%⟧。',
  // Parts above their whole, and closed lists that are off.
  '安排资金⟦figure/sum:2000万元，其中公共文化服务800万元、旅游产业扶持1300万元⟧。',
  '全年新增公办学位⟦figure/sum:2400个，其中学前教育700个、义务教育1800个⟧。',
  '2024年共安排重点项目⟦figure/sum:16个,其中续建项目7个、新建项目8个⟧。',
  '总投资⟦figure/sum:960万元,其中上级补助600万元、镇村自筹320万元⟧。',
  '全市共安排补助资金⟦figure/sum:1500万元，其中市级福利彩票公益金700万元，县级财政资金900万元⟧。',
  '培训⟦figure/sum:120人，分为三批，其中第一批50人、第二批40人、第三批50人⟧。',
  '实施项目⟦figure/sum:16个：续建7个、新建8个⟧。',
  '新建⟦figure/sum:5所、改建3所、扩建2所，共计12所⟧。',
  '设立⟦figure/sum:六项主要指标，其中约束性指标两项、预期性指标三项⟧。',
  // A total behind its parts, and years zipped with parts.
  // Another kind of amount between whole and parts; two lists in one; machines; brackets; only a whole list may stop early.
  '安排项目280个，年度计划投资460亿元，其中产业项目⟦figure/sum:156个、基础设施项目87个、民生项目46个⟧。',
  '实施项目18个，总投资1860万元，其中产业类11个、投资⟦figure/sum:1190万元，基础设施类5个、投资560万元，就业及其他类2个、投资150万元⟧。',
  '更新农机具⟦figure/sum:86台（套），其中插秧机32台、收获机18台、无人机42架、其他机具12台（套）⟧。',
  '建设经费⟦figure/sum:6亿元⟧，其中高峰学科1.8亿元，优势学科1.8亿元（每个6000万元），特色学科2.5亿元（每个3000万元），交叉学科0.5亿元，公共平台0.4亿元。',
  '改造危旧桥梁96座，其中2024年⟦figure/sum:32座（含四、五类桥38座⟧）、2025年34座、2026年30座。',
  '⟦figure/sum:12个行政村集体收入全部达到15万元以上，其中19个⟧村达到30万元以上。',
  '资金由上级补助⟦figure/sum:600万元、镇村自筹320万元两部分构成，合计900万元⟧。',
  '新增企业⟦figure/sum:90家，2025年、2026年、2027年分别新增25家、20家、35家⟧。',
  '共⟦figure/sum:50人，男20人、女25人⟧。',
  '每人补助⟦figure/sum:89元，其中中央53元、省级20元、县级10元⟧。',
  // An open list that nearly adds up.
  '项目总预算500万元，其中软件开发⟦figure/sum:260万元、数据清洗90万元、服务开放110万元、标准编制30万元⟧。',
  '专项经费2600万元，其中基层能力建设⟦figure/sum:1400万元、信息化建设800万元、人才培养300万元⟧，确保专款专用。',
  // Shares.
  '笔试、面试成绩分别占⟦figure/sum:60%、50%⟧。',
];

const CHANGES = [
  '双车道公路比例由⟦figure/change:52%提高到65%，提高15个百分点⟧。',
  '医护比不变，管理率由⟦figure/change:85%提高到80%⟧。',
  '办理时限由⟦figure/change:6个工作日压缩到10个工作日⟧。',
  '设备总值由2015年的⟦figure/change:2.3亿元增至1.1亿元⟧。',
  '补贴分别由每人每月310元、⟦figure/change:380元提高到325元、370元⟧。',
  '高新技术企业由⟦figure/change:500家增加到420家⟧。',
  '入库企业由⟦figure/change:420增加到300家⟧。',
  '产值由⟦figure/change:200亿元增加到230亿元，增长25%⟧。',
  '参保率由80%提高到85%，提高⟦figure/change:5%⟧。',
  // 3 % of growth would fit as well.
  '参保率由92%提高到95%，提高⟦figure/change:3%⟧。',
  '参保率由⟦figure/change:80%提高到85%，提高8个百分点⟧。',
  '专科由⟦figure/change:5个增加到8个，增加4个⟧。',
  '产值由⟦figure/change:100亿元增加到150亿元，翻一番⟧。',
  '民宿由2023年的⟦figure/change:210家增加到380家，实现翻一番⟧。',
  '2024年某集团工作计划\n一、2023年工作回顾\n实现利润总额1.2亿元。\n二、2024年目标\n实现利润总额1.44亿元，同比增长⟦figure/change:12%⟧。',
  '全年接待游客⟦figure/change:352万人次，比上年的320万人次增长15%⟧。',
  '去年接待游客⟦figure/change:320万人次，今年增长10%，达到400万人次⟧。',
  '事故起数⟦figure/change:下降2倍⟧。',
  '成本⟦figure/change:降低了3倍⟧。',
  '投诉量⟦figure/change:下降150%⟧。',
];

const RANGES = [
  '新建学校⟦figure/range:5—3所⟧。',
  '新工程⟦figure/range:2023-20个⟧，力争一批。',
  '比例为⟦figure/range:30%~15%⟧。',
  '比例为⟦figure/range:30-15%⟧。',
  '奖励⟦figure/range:30元—15元⟧。',
  '奖励⟦figure/range:5—3万元⟧。',
  '培训⟦figure/range:300至200人次⟧。',
  '补助⟦figure/range:30%-15个⟧。',
  '引进⟦figure/range:五至三名⟧专家。',
];

const VAGUE = [
  '死亡率⟦figure/vague:控制在目标值以内⟧。',
  '发病率⟦figure/vague:控制在规定指标以内⟧。',
  '建档率⟦figure/vague:达到规定指标以上⟧。',
  '死亡率⟦figure/vague:降到目标值以下⟧。',
];

const SILENT = [
  '总投资500万元，其中设备200万元、培训150万元、宣传150万元。',
  '总投资500万元，其中设备200万元、培训150万元等。',
  '总投资500万元，其中设备200万元。',
  '全年招聘50名，其中硕士30名、党员25名、女性22名。',
  '其中，保障性住房投资占44%，自主创新占16%，基础设施占23%，灾后重建占14%。',
  '1.5亿元资金由市、园区、企业按照4∶3∶3的比例分担，分别为6000万元、4500万元、4500万元。',
  '总投资约18亿元，其中防洪7亿元、供水8亿元、灌区3亿元。',
  '教育支出12000亿元，比上年增加2000亿元，其中中央支出2981亿元。',
  '总投资3.3亿元，其中一期1.2亿元、二期1.1亿元、三期1.1亿元。',
  '共有养老机构26家、养老床位4200张，其中护理型1500张。',
  '专任教师97人，其中高级教师6人，本科及以上学历92人。',
  '开发新专题20个，其中二十大精神专题8个，淘汰陈旧专题15个。',
  '全县共有小学20所，初中10所，高中3所。',
  '每年资助60项，每项资助10万元，共计600万元。',
  '分3期举办，每期2场、每场50人，共300人。',
  '签约项目5个以上，其中亿元项目1个、5000万元以上项目8个。',
  '护理补贴由每人每月1860元提高到1925元，增长3.5%。',
  '总量由77.93岁提高到79.0岁，提高1.1岁。',
  '产值由12.1亿元增加到13.9亿元，增长15%，年均增长7%。',
  '2024年某集团工作计划\n一、2023年工作回顾\n实现利润总额1.2亿元，实现生产总值100亿元。\n二、2024年目标\n实现利润总额1.44亿元，同比增长20%；实现生产总值110亿元，增长6%。',
  '2024年某集团工作计划\n一、2023年工作回顾\n一公司实现利润总额1.2亿元，二公司实现利润总额2亿元。\n二、2024年目标\n实现利润总额4亿元，同比增长12%。',
  '全年接待游客352万人次，比上年的320万人次增长10%。去年接待游客320万人次，今年增长10%，达到352万人次。',
  '去年生产总值200亿元，今年增长6%，达到225亿元。全年招生320人，比上年的280人增长14.3%。',
  '排名由第10位上升到第5位，全省排名由10位提升到5位。',
  '审批效率由10天提高到3天。',
  '净利润下降150%。',
  '由2020年的420家增加到2025年的500家，同比增长8%。',
  '医护比由1:1.3提高到1:1.6。',
  '温度-5—3℃，11月至2月，每周五至周一，三级—一级。',
  '联系电话0571-88120个，编号5-3项，执行DB 5-3项标准。',
  '比例由30%至15%递减。',
  '2023—2025年新增10—20个，2021-25年完成。',
  '第5-3名给予奖励，满300-50元。',
  '死亡率控制在合理区间，达到国家标准，达到省定标准，控制在目标值6‰以内。',
  '各项指标控制在目标值以内。',
  '达到规定标准，达到预期目标，控制在警戒线以下。',
  '今年实施项目20个：上半年开工12个、下半年开工5个、年底竣工10个。',
  '产值占比分别为35%、42%、18%，贡献率分别为50%、45%、20%。',
  '亩均税收由15万元提高到12万元的2倍。',
  '联系13812345678-801家。',
  '达到指标以上为优秀。',
  '覆盖率达到90%，其中农村95%。',
  '贷款增加15.47万亿元，其中短期4.81万亿元，中长期8.82万亿元，票据1.66万亿元。',
];

describe.each([
  ['sums', SUMS],
  ['changes', CHANGES],
  ['ranges', RANGES],
  ['vague goals', VAGUE],
  ['what is right', SILENT],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => expect(mark(parseMarks(marked).text)).toBe(marked));
});

describe('tables', () => {
  const tab = (rows: readonly string[]): string => rows.map((row) => row.replaceAll('|', '\t')).join('\n');
  const ROWS = [
    '序号|乡镇|户数（户）|资金（万元）',
    '1|东镇|120|60',
    '2|西镇|80|40.5',
    '3|南镇|100|50',
    '合计||300|150.5',
  ];
  const PIPED =
    '| 项目 | 合计 | 一期 | 二期 |\n| --- | --- | --- | --- |\n| 甲 | 50 | 20 | 30 |\n| 乙 | 70 | 40 | 30 |\n| 丙 | 90 | 45 | 45 |\n';

  it('are silent where they come out', () => {
    expect(mark(tab(ROWS))).toBe(tab(ROWS));
    expect(mark(PIPED)).toBe(PIPED);
  });
  it('name a total that does not', () => {
    const wrong = (n: number, to: string): string[] => ROWS.map((row, i) => (i === n ? to : row));
    expect(mark(tab(wrong(4, '合计||310|150.5')))).toBe(tab(wrong(4, '合计||⟦figure/sum:310⟧|150.5')));
    expect(mark(tab(wrong(2, '2|西镇|80|45')))).toBe(
      tab(wrong(2, '2|西镇|80|45')).replace('150.5', '⟦figure/sum:150.5⟧'),
    );
    expect(mark(PIPED.replace('乙 | 70', '乙 | 75'))).toBe(PIPED.replace('乙 | 70', '乙 | ⟦figure/sum:75⟧'));
  });
  it.each([
    ['subtotals', tab(['项目|金额', '甲|10', '小计|10', '乙|20', '合计|40'])],
    ['rates', tab(['单位|覆盖率（%）', '甲|90', '乙|80', '合计|85'])],
    ['no numbers', tab(['项目|金额', '甲|10', '乙|若干', '合计|40'])],
    ['a table far off, which adds up otherwise', tab(['项目|金额', '甲|10', '乙|20', '合计|90'])],
  ])('are silent on %s', (_, text) => expect(mark(text)).toBe(text));
});

describe('messages and changes', () => {
  const first = (text: string): { message: string; fixed: string | undefined } => {
    const finding = lint(modelOf(text), { rules: RULES }).findings[0]!;
    for (const fix of finding.fixes) expect(fix.safety).toBe('review');
    const fix = finding.fixes[0];
    const edits = [...(fix?.edits ?? [])].sort((a, b) => b.start - a.start);
    const fixed = edits.reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
    if (fix) expect(renderFix(finding, fix, 'zh-CN')).not.toMatch(/[{}]/);
    return { message: renderMessage(finding, 'zh-CN'), fixed: fix && fixed };
  };
  it.each([
    [
      '安排资金500万元，其中设备200万元、培训150万元、宣传100万元。',
      '分项之和与总数接近而不相等，请核对：200 + 150 + 100 = 450，“500万元”',
      '安排资金450万元，其中设备200万元、培训150万元、宣传100万元。',
    ],
    [
      '共投资1.2亿元，包括设备7000万元、土建6000万元。',
      '分项之和与总数不符：0.7 + 0.6 = 1.3，不等于“1.2亿元”',
      '共投资1.3亿元，包括设备7000万元、土建6000万元。',
    ],
    ['管理率由85%提高到80%。', '说的是提高，“85%”到“80%”却是下降', '管理率由80%提高到85%。'],
    [
      '参保率由80%提高到85%，提高5%。',
      '“5%”应为5个百分点：80%到85%相差的是百分点',
      '参保率由80%提高到85%，提高5个百分点。',
    ],
    [
      '产值由200亿元增加到230亿元，增长25%。',
      '“25%”与前后数值不符：200亿元到230亿元，应为15%',
      '产值由200亿元增加到230亿元，增长15%。',
    ],
    ['新建学校5—3所。', '“5—3所”前大后小：5大于3', '新建学校3—5所。'],
    ['新工程2023-20个。', '“2023-20个”不是一个范围：2023像是年份，后面却是20个', undefined],
  ])('%s', (text, message, fixed) => {
    expect(first(text)).toEqual({ message, fixed });
    if (fixed !== undefined) expect(mark(fixed)).toBe(fixed);
  });
});

describe('places', () => {
  it.each([
    '𠮷县安排资金⟦figure/sum:５００万元，其中設備３００万元、培訓３００万元⟧。👨‍👩‍👧',
    '管理率由⟦figure/change:８５％提高到８０％⟧，𠮷镇新建⟦figure/range:５－３所⟧。',
    '衛(wèi)生院新建⟦figure/range:5—3個(gè)所⟧',
  ])('%s', (marked) => {
    const expected = marked.replace('5—3個(gè)所⟧', '5—3個⟧(gè)所');
    expect(mark(parseMarks(marked).text)).toBe(expected);
  });
});

/** Where the ⟦ ⟧ of an example stand, and the text without them. */
const place = (marked: string): { text: string; start: number; end: number } => ({
  text: marked.replace(/[⟦⟧]/g, ''),
  start: marked.indexOf('⟦'),
  end: marked.indexOf('⟧') - 1,
});
const hits = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((m) => m.groups?.hit ?? m[0]);

describe('packs', () => {
  it.each([...WHOLE_MARKS, ...VAGUE_GOALS])('%o', ({ pattern, yes, no, source }) => {
    expect(source).not.toBe('');
    for (const marked of yes) {
      const { text, start, end } = place(marked);
      expect(hits(pattern, text), marked).toContain(text.slice(start, end));
    }
    for (const text of no) expect(hits(pattern, text), text).toEqual([]);
  });
  it.each(AMOUNT_ROLES)('%o', ({ before, after, yes, no }) => {
    const fits = (marked: string): boolean => {
      const { text, start, end } = place(marked);
      return (!before || before.test(text.slice(0, start))) && (!after || after.test(text.slice(end)));
    };
    for (const marked of yes) expect(fits(marked), marked).toBe(true);
    for (const marked of no) expect(fits(marked), marked).toBe(false);
  });
  it.each([...PART_FAMILIES, ...CLOSED_SHARES, ...NOT_RANGE_BEFORE_ROWS])('%o', ({ pattern, yes, no }) => {
    for (const text of yes) expect(text).toMatch(pattern);
    for (const text of no) expect(text).not.toMatch(pattern);
  });
  it.each(COMPLEMENTS)('%o', ({ words: [one, other], yes, no }) => {
    const fits = (text: string): boolean => {
      const [a = '', b = ''] = text.split('、');
      return one.test(a) && other.test(b);
    };
    for (const text of yes) expect(fits(text), text).toBe(true);
    for (const text of no) expect(fits(text), text).toBe(false);
  });
  it.each(CHANGE_VERBS)('%o', ({ words, yes, no }) => {
    const pattern = new RegExp(`(?<hit>(?:${words})(?:到|至))`, 'g');
    for (const marked of yes) {
      const { text, start, end } = place(marked);
      expect(hits(pattern, text)).toEqual([text.slice(start, end)]);
    }
    for (const marked of no) expect(hits(pattern, place(marked).text)).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '其中',
      '共',
      '合计',
      '包括',
      '分别为',
      '（',
      '）',
      '、',
      '，',
      '。',
      '：',
      '由',
      '从',
      '提高到',
      '下降',
      '增长',
      '翻一番',
    ],
    ...[
      '5',
      '30%',
      '1.2亿元',
      '500万元',
      '3个',
      '两项',
      '2023',
      '—',
      '-',
      '至',
      '倍',
      '个百分点',
      '占',
      '以上',
      '目标值',
      '控制在',
      '以内',
    ],
    ...['\t', '|', '\n', '合计\t', '𠮷', '👨‍👩‍👧', '衛(wèi)', 'x', '０', '/10万', '1:1.5', '0', '99999999999999999999'],
  );
  it('never makes a rule throw, and all places lie in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { findings, failures } = lint(modelOf(text), { rules: RULES });
        expect(failures).toEqual([]);
        for (const { span, related, fixes } of findings)
          for (const at of [span, ...related.map((r) => r.span), ...fixes.flatMap((f) => f.edits)]) {
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeGreaterThanOrEqual(at.start);
            expect(at.end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 600 },
    );
  });
  it('says the same of the corpus with CR LF', () => {
    for (const { text, markdown } of readCorpus()) {
      const words = (source: string): string[] =>
        lint(modelOf(source, markdown), { rules: RULES }).findings.map((f) => source.slice(f.span.start, f.span.end));
      expect(words(text.replaceAll('\n', '\r\n'))).toEqual(words(text));
    }
  });
});
