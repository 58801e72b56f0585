// Defects put into right texts: a part of a sum changed, a range turned round, B moved to the other side of A.
// At least nine of ten are reported, and the texts as they are give no report at all.
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/core/index.js';
import { findRule } from '../../server/core/rules/index.js';
import { modelOf, readCorpus } from './harness.js';

/** Right texts; what is changed stands in { }: any one part of a sum, both ends of a range, A and B of a change. */
const SUMS = [
  '总投资960万元，其中上级补助{600}万元、镇村自筹{360}万元。',
  '全年新增公办学位2400个，其中学前教育{600}个、义务教育{1800}个。',
  '项目总预算500万元，其中软件开发{260}万元、数据清洗{90}万元、服务开放{110}万元、标准编制{40}万元。',
  '多渠道筹集资金5.6亿元，其中区级安排{2.4}亿元、争取上级{1.2}亿元、吸引社会投资{2}亿元。',
  '全市共安排补助资金1500万元，其中市级福利彩票公益金{600}万元，县级财政资金{900}万元。',
  '2024年共安排重点项目16个，其中续建项目{7}个、新建项目{9}个。',
  '播种面积42.3万亩，其中水稻{21}万亩、玉米{13.3}万亩、薯类{8}万亩。',
  '资金1.5亿元，分别为市级{6000}万元、园区{4500}万元、企业{4500}万元。',
  '共16个项目：续建{7}个、新建{9}个。',
  '培训{80}人、轮训{70}人、送教{50}人，共计200人。',
  '设立六项指标，其中约束性指标{两}项、预期性指标{四}项。',
  '新建卫生室120个，包括山区{45}个、平原{75}个。',
  '年度经费380万元（教学{200}万元、设备{120}万元、宣传{60}万元）。',
  '教职工共260人，其中男{110}人、女{150}人。',
  '每人补助89元，其中中央{53}元、省级{20}元、县级{16}元。',
  '安排就业岗位1200个，分为公益岗位{300}个、企业岗位{700}个、见习岗位{200}个。',
  '总投资18亿元，其中防洪{7}亿元、供水{8}亿元、灌区{3}亿元。',
  '计划完成投资12.8亿元，其中高速公路{5}亿元、国省干线{4.8}亿元、农村公路{3}亿元。',
];
const RANGES = [
  '新建示范点{3}—{5}个。',
  '每村培养致富带头人{2}至{3}名。',
  '比例为{15}%～{30}%。',
  '病床使用率保持在{85}%—{93}%。',
  '补助{5}-{10}万元。',
  '每户奖励{200}元—{500}元。',
  '给予{100}万元至{500}万元资助。',
  '培育企业{十}至{二十}家。',
  '开展活动{10}~{15}次，每次{50}－{80}人。',
  '新增服务{0.8}万—{1.2}万人次。',
];
const CHANGES = [
  '医养结合机构由{6}家增加到{12}家。',
  '年运维费用由{360}万元降到{300}万元以内。',
  '办理时限由{10}个工作日压缩到{6}个工作日。',
  '设备总值由2015年的{1.1}亿元增至{2.3}亿元。',
  '护理补贴由每人每月{1860}元提高到{1925}元。',
  '灌溉水有效利用系数由{0.52}提高到{0.58}。',
  '管理率从2022年的{80}%提高到2025年的{85}%以上。',
  '孕产妇死亡率由{18.2}/10万下降到{10.5}/10万。',
  '检验参数由{310}项扩展到{586}项。',
  '科技型企业由{420}增加到{500}家。',
  '平均住院日由{8.5}天缩短至{7.2}天。',
];

const plain = (text: string): string => text.replace(/[{}]/g, '');
const reports = (text: string, rule: string): number =>
  lint(modelOf(text), { rules: [findRule(rule)!] }).findings.length;

/** Wrong values for a part: off by a tenth or more, a digit typed twice, two digits swapped. */
function wrongValues(digits: string): string[] {
  if (!/\d/.test(digits)) return ['三', '五'].filter((value) => value !== digits);
  const value = Number(digits);
  const places = digits.split('.')[1]?.length ?? 0;
  const written = [value * 1.25, value * 0.8, value + 10 ** (Math.floor(Math.log10(value)) - places)].map((v) =>
    v.toFixed(places),
  );
  return [...new Set(written)].filter((v) => Number(v) !== value);
}

function partsChanged(): string[] {
  return SUMS.flatMap((text) =>
    [...text.matchAll(/\{([^{}]+)\}/g)].flatMap((part) =>
      wrongValues(part[1]!).map((wrong) =>
        plain(text.slice(0, part.index) + wrong + text.slice(part.index + part[0].length)),
      ),
    ),
  );
}

const turned = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    [...text.matchAll(/\{([^{}]+)\}([^{}]*)\{([^{}]+)\}/g)].map((m) =>
      plain(text.slice(0, m.index) + m[3] + m[2] + m[1] + text.slice(m.index + m[0].length)),
    ),
  );

/** Ranges and changes as the corpus has them, read here by patterns of their own. */
const CORPUS_RANGE = /(?<![\d.\-—第])(\d+)([—～~-]|至)(\d+)(?=[个家所人名项次%％万])/g;
const CORPUS_CHANGE = /(?<=[由从][^，。；\n]{0,12}?)(\d+(?:\.\d+)?)([^\d，。；\n]{1,14})(\d+(?:\.\d+)?)(?=[^\d年])/g;

/** With what a change moves. */
const VERB = /[升高增长涨展加降低减缩少]/;

function turnedInCorpus(pattern: RegExp): string[] {
  return readCorpus().flatMap(({ text }) =>
    [...text.matchAll(pattern)]
      .filter((m) => pattern === CORPUS_RANGE || VERB.test(m[2]!))
      .map((m) => text.slice(0, m.index) + m[3] + m[2] + m[1] + text.slice(m.index + m[0].length)),
  );
}

function share(texts: readonly string[], rule: string): { found: number; missed: string[] } {
  const missed = texts
    .filter((text) => reports(text, rule) === 0)
    .map((text) => (text.length > 200 ? '(corpus)' : text));
  return { found: (texts.length - missed.length) / texts.length, missed };
}

describe.each([
  ['figure/sum', SUMS, partsChanged()],
  ['figure/range', RANGES, [...turned(RANGES), ...turnedInCorpus(CORPUS_RANGE)]],
  ['figure/change', CHANGES, [...turned(CHANGES), ...turnedInCorpus(CORPUS_CHANGE)]],
] as const)('%s', (rule, right, wrong) => {
  it.each(right.map(plain))('is silent on %s', (text) => expect(reports(text, rule)).toBe(0));
  it(`finds nine of ten of ${wrong.length} defects`, () => {
    const { found, missed } = share(wrong, rule);
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
