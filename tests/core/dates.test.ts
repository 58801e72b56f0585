// Dates: what the calendar rules out, what contradicts the document, and above all what must stay silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS, rowsOf } from '../../server/core/data/packs.js';
import { lint, renderFix, renderMessage, renderRelated } from '../../server/core/index.js';
import { weekdayOf } from '../../server/core/lex/dates/reckoning.js';
import { getDates } from '../../server/core/lex/dates.js';
import { computeSentenceFacts } from '../../server/core/lex/facts.js';
import { congressAt } from '../../server/core/lex/lexicon/calendar.js';
import { monthOf } from '../../server/core/lex/lexicon/month.js';
import { LEXICON } from '../../server/core/lex/lexicon.js';
import { date } from '../../server/core/rules/figure/date.js';
import { cpuTime, modelOf } from './harness.js';

const rules = [date];
const findingsOf = (text: string) => lint(modelOf(text), { rules }).findings;

/** The text with ⟦ ⟧ round every report of the rule. */
function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const { span } of findingsOf(text)) {
    marked += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const plain = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** Each line a text of its own, `⏎` a line break in it. */
const texts = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'));

describe.each(
  Object.entries({
    'no such month or day': `
      请于⟦13月5日⟧前报送。
      ⟦2023年13月底⟧前完成。
      ⟦2023年0月5日⟧上报。
      动员阶段（⟦2023年13月至4月⟧）。
      ⟦13月底⟧前全面完成。
      请于⟦2月30日⟧前报送。
      ⟦4月31日⟧前完成验收。
      ⟦2023年2月29日⟧召开会议。
      ⟦１１月３１日⟧前报送。
      ⟦二〇二三年二月三十日⟧
      ⟦六月三十一日⟧前完成。
      ⟦9月0日⟧开学。
      第二批：⟦2月10日至30日⟧。
      ⟦2023年2月1日至29日⟧开展自查。
      2023年1月5日至⟦2月29日⟧开展自查。
      报名截止⟦2023.4.31⟧。
      ⟦2023-02-29⟧ 上报
      𠮷👨‍👩‍👧⟦6月31日⟧前完成`,
    'weekday, quarter, hour': `
      会议定于⟦2023年3月5日（星期三⟧）召开。
      ⟦2024年2月29日星期五⟧上午召开。
      ⟦第五季度⟧完成验收。
      ⟦一季度（4—6月）⟧完成摸底。
      3月5日⟦25时⟧前报送。
      上午⟦8:75⟧开会。`,
    'written wrongly': `
      二⟦o⟧一二年一月四日
      二⟦O⟧二三年工作要点
      二⟦0⟧二三年三月
      执行《某县二⟦o⟧三五年规划》。
      二⟦oo⟧八年以来
      2⟦o⟧23年底前完成。
      ⟦2023年三月底⟧前完成。
      ⟦二〇二三年3月底⟧前完成。`,
    'spans of years': `
      实施三年行动计划（⟦2023—2026年⟧）。
      实施周期为⟦四年⟧，自2024年1月至2026年12月。
      规划期五年，即⟦2024年至2029年⟧，横跨两个时期。
      某镇2024年实施方案⏎（一）动员阶段（2024年3月1日至3月31日）。⏎（二）实施阶段（⟦2023年4月1日⟧至11月30日）。
      制定五年规划（⟦2021—2024年⟧）。
      开展三年行动（⟦2022-2023年⟧）。
      制定⟦2023—2026年⟧三年行动计划。
      利用三年时间（⟦2023年至2024年⟧）完成改造。
      制定全县人才规划（⟦2025—2021年⟧）。
      实施⟦2025-2023年⟧行动计划。
      落实《某县规划（⟦2021—2016年⟧）》。`,
    'five-year periods': `
      “十四五”时期（⟦2018—2022年⟧），全县累计投入2亿元。
      “十四五”规划（⟦2020—2025年⟧）明确了任务。
      编制“十四五”卫生健康发展规划（⟦2020—2024年⟧）。
      “十四五”期间（⟦2021—2024年⟧）完成。
      到⟦2020年⟧“十四五”末，床位达到6张。
      到“十四五”末（⟦2024年⟧），床位达到6张。
      ⟦2023年⟧是“十四五”规划的开局之年。
      ⟦2024年⟧，是全面贯彻党的二十大精神的关键之年，也是实施“十四五”规划的收官之年。
      ⟦2023年⟧是“十五五”开局之年。
      ⟦二〇二四年⟧是“十四五”收官之年。`,
    'congresses and plenums': `
      贯彻党的⟦十八届八中全会⟧精神。
      学习⟦十九届九中全会⟧精神。
      ⟦2021年10月⟧召开的党的十九届六中全会提出新要求。
      党的十九届六中全会（⟦2021年10月⟧）提出新要求。
      党的二十大于⟦2021年10月⟧召开，意义重大。
      贯彻党的十九大、⟦十八大⟧精神。
      贯彻党的⟦十五大和二十届二中⟧、三中全会精神。
      贯彻党的⟦十七大和十五届三中全会⟧精神。
      贯彻党的二十大和二十届九中、⟦三中全会⟧精神。`,
    'against the document': `
      ⟦2023年⟧工作要点⏎一、抓好重点⏎抓紧落实。⏎二〇一二年一月四日
      某局⟦2023年⟧工作计划⏎各科室要抓好落实。⏎某局⏎2024年1月18日
      某局⟦2023年⟧工作计划⏎各科室要抓好落实。⏎某局⏎2022年1月18日
      某县残疾人事业规划（⟦2021—2025年⟧）⏎各乡镇要抓好落实。⏎2017年6月8日
      某县⟦2023年⟧防汛工作实施方案⏎各乡镇要抓好落实。⏎2019年6月8日
      某局2023年工作思路⏎⟦2022年⟧全市水务工作的总体要求是：抓好落实。
      某局2023年工作计划⏎一、⟦2022年⟧工作安排⏎抓好落实。
      某局2023年工作计划⏎一、主要任务⏎⟦2021年底前⟧完成改造任务。
      某局2023年工作计划⏎一、主要任务⏎抓好改造，确保⟦2021年6月底前⟧全部完工。`,
    'periods and meetings against the document': `
      某局2023年工作计划⏎认真学习党的十七大和⟦十七届六中全会⟧精神，抓好落实。
      某局2023年工作计划⏎学习贯彻党的⟦二十届三中全会⟧精神，抓好落实。
      某局2023年工作计划⏎学习贯彻党的⟦二十届八中全会⟧精神，抓好落实。
      某局2025年工作计划⏎⟦2024年⟧，我局将抓好落实。
      某局2024年工作思路⏎⟦二〇二三年⟧是全面贯彻党的二十大精神的开局之年。
      某局实施方案⏎某发〔2023〕15号⏎抓好落实。⏎某局⏎⟦2022年3月6日⟧
      某局2023年工作计划⏎今年是⟦“十四五”收官之年⟧，要抓好落实。
      某局2023年工作计划⏎一、主要目标⏎到⟦“十三五”末⟧，力争床位达到600张。
      某局2023年工作计划⏎一、主要目标⏎⟦“十三五”期间⟧，我县将新建医院2所。
      某局2020年工作计划⏎以优异成绩迎接党的⟦十九大⟧胜利召开。
      某局工作计划⏎贯彻党的⟦二十大⟧精神，抓好落实。⏎2022年1月18日`,
  }),
)('%s', (_, list) => {
  it.each(texts(list))('%s', (marked) => expect(mark(plain(marked))).toBe(marked));
});

describe('silent', () => {
  it.each(
    texts(`
      13月龄儿童接种一次。
      对6—24月龄婴幼儿补充营养包。
      十三月龄以上。
      工期18月。
      用18个月时间完成。
      租金13月付。
      2024年2月29日召开会议。
      2月29日前报送。
      2月28日至3月1日开展自查。
      12月31日前报送。
      2000年2月29日成立。
      投资12.31亿元，3.13万亩。
      会议定于2023年3月5日（星期日）召开。
      会议定于2023年3月5日（周日）召开。
      3月5日（星期三）召开。
      连续五个季度增长。
      第四季度（10—12月）完成验收。
      一季度（1—3月）完成摸底。
      前三季度完成75%。
      实行24小时值班，72小时内处置。
      每日24时前报送。
      上午8:30至11:45。
      医护比1:75。
      二〇一二年一月四日
      二零二三年三月
      二○二三年三月五日
      2023年3月5日
      COVID-19 疫情，oo年。
      三年行动计划（2023—2025年）。
      实施周期为三年，自2024年1月至2026年12月。
      五年规划（2021—2025年）。
      国企改革三年行动（2020—2022年）。
      2023年行动计划（2023—2025年）。
      第三年（2023—2024年）。
      近三年（2020—2022年）平均增长5%。
      新时代十年（2012—2022年）。
      2022—2023学年第二学期工作计划。
      三年级学生（2021—2022学年）。
      电话：2023-2021。
      《某市三年行动计划（2018—2021年）》
      《“十四五”规划（2020—2024年）》
      “十四五”时期（2021—2025年）。
      “十四五”卫生健康三年行动计划（2024—2026年）。
      “十四五”规划和2035年远景目标纲要。
      “十四五”及中长期规划（2021—2035年）。
      “十四五”前三年（2021—2023年）。
      “十三五”以来（2016—2019年）投入2亿元。
      “十四五”工业绿色行动方案（2022—2024年）。
      到2025年“十四五”末，床位达到6张。
      到2023年底、“十四五”末分别达到5张、6张。
      到“十四五”末，2024年完成的项目全部投用。
      2025年是“十四五”规划收官之年。
      2020年是“十三五”收官之年，2021年是“十四五”开局之年。
      2023年是全面贯彻党的二十大精神的开局之年。
      2023年是“十四五”规划承上启下的关键之年。
      2020年是谋划“十四五”开局之年的关键一年。
      2020年要为“十四五”开局之年打好基础。
      2020年是“十三五”规划收官之年，也是“十四五”谋划之年。
      认真落实党的二十大和二十届二中、三中全会部署。
      贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。
      党的十八大、十九大、二十大。
      党的二十大和十九届历次全会精神。
      学习二十届九中全会精神。
      共青团十八届九中全会精神。
      团的十八届八中全会精神。
      民建十一届九中全会精神。
      省委十二届九次全会精神。
      县委十八届九次全会精神。
      县第十八届人民代表大会第九次会议。
      全国政协十四届九次会议。
      2021年11月召开的党的十九届六中全会提出新要求。
      党的二十大（2022年10月）提出新要求。
      实施二十大工程、十八大行动、十九大任务。
      二十大类、十五大项。
      某局2023年工作计划⏎抓好落实。⏎某局⏎2022年12月18日
      某局2023年工作计划⏎抓好落实。⏎某局⏎2023年2月18日
      某局2023年工作总结⏎抓好落实。⏎某局⏎2024年1月18日
      某局2022年工作总结和2023年工作计划⏎抓好落实。⏎某局⏎2022年12月8日
      某局2023年度考核工作方案⏎抓好落实。⏎某局⏎2024年1月18日
      某县规划（2021—2025年）⏎抓好落实。⏎2020年1月8日
      某县规划（2021—2025年）⏎抓好落实。⏎2022年1月8日
      某县“十四五”养老服务规划⏎抓好落实。⏎2022年1月8日
      “健康某县2030”规划纲要⏎抓好落实。⏎2017年1月8日
      2023年春节期间安全工作方案⏎抓好落实。⏎2022年12月28日
      2022年秋季学期工作计划⏎抓好落实。⏎2022年9月1日
      某局2023年工作计划⏎根据《关于2019年工作的意见》（某发〔2019〕3号）。⏎2023年1月8日
      某局2023年工作计划⏎一、2022年工作回顾⏎2022年，全县完成改造20个。二、2023年工作安排⏎抓好落实。
      某局2023年工作计划⏎一、2022年工作完成情况⏎2021年底前完成任务。
      某局2023年工作计划⏎一、主要任务⏎到2025年床位达到6张，到2030年达到8张。
      某局2023年工作计划⏎一、主要任务⏎2022年底前完成改造任务。
      某局2023年工作计划⏎一、主要任务⏎2021年底前完成的项目要尽快决算。
      某局2023年工作计划⏎一、主要任务⏎2021年底前已完成改造。
      某局2023年工作计划⏎一、主要任务⏎做好2022年度结算。
      某局2023年工作计划⏎医院始建于1949年，2008年前建成。
      某局2023年工作计划⏎“十三五”期间，全县新建医院2所。
      某局2023年工作计划⏎到“十三五”末，全县床位达到600张。
      某局2021年工作计划⏎总结“十三五”，谋划“十四五”。
      某局2023年工作计划⏎党的十八大以来，全县事业长足发展。
      某局2023年工作计划⏎贯彻党的十八届三中全会关于改革的决定，落实党的二十大精神。
      某局2019年工作计划⏎贯彻党的十八大精神，抓好落实。
      某局2022年工作计划⏎喜迎党的二十大胜利召开。
      某局2022年工作计划⏎贯彻党的二十大精神，抓好落实。
      某局2025年工作计划⏎2024年，我局将工作抓实抓细。2025年，再接再厉。
      某局2025年工作计划⏎2024年，我局取得了成绩。
      某局2024年工作计划⏎2023年是极不平凡的一年。
      某局实施方案⏎某发〔2022〕15号⏎抓好落实。⏎某局⏎2023年1月6日
      某局2018年工作计划⏎到2022年召开党的二十大前后的任务。
      某局2023年工作计划⏎今年是“十四五”规划承上启下的一年。
      某局2026年工作计划⏎今年是“十五五”规划开局之年。
      2024年工作计划汇编（4篇）⏎篇1：某局2023年工作计划⏎抓好落实。⏎2023年1月8日⏎篇2：某局2012年工作计划⏎抓好落实。⏎2012年1月8日`),
  )('%s', (text) => expect(mark(text)).toBe(text));
});

describe('spans of months', () => {
  const plan = (stages: string): string => `某校三年发展规划\n（2024年9月—2027年8月）\n一、实施步骤\n${stages}\n`;
  it.each([
    plan('第一阶段（⟦2024年12月—2024年9月⟧）：启动。'),
    plan('第三阶段（⟦2026年9月—2028年8月⟧）：总结提升。'),
    '某区三年行动实施方案（2023—2025年）\n第三阶段（⟦2025年7月至2026年3月⟧）：总结。\n',
    '请于⟦2025年1月—2024年12月⟧期间办理。',
  ])('%s', (marked) => expect(mark(marked.replace(/[⟦⟧]/g, ''))).toBe(marked));
  it.each([
    plan('第三阶段（2026年9月—2027年8月）：总结提升。'),
    plan('依据区实施方案（2022年1月—2030年12月）。'),
    '某局2024年工作计划\n第三阶段（2024年10月—2025年1月）：总结。\n',
  ])('silent: %s', (text) => expect(mark(text)).toBe(text));
});

describe('wording', () => {
  const text = '某局2023年工作思路\n认真学习党的十七大和十七届六中全会精神。\n二o一二年一月四日';
  it('says what contradicts what, and where', () => {
    const found = findingsOf(text);
    expect(found.map((f) => [f.severity, renderMessage(f, 'zh-CN')])).toEqual([
      ['warning', '标题是“2023年”，落款却是“二o一二年一月四日”'],
      [
        'warning',
        '“十七届六中全会”是2011年10月召开的，本文却没有更近的会议；十九大（2017年10月）以后的计划不会只贯彻它，像是从旧稿抄来的',
      ],
      ['warning', '“二o一二年”里的“o”应写作“〇”'],
    ]);
    const place = found[0]!.related[0]!;
    expect(text.slice(place.span.start, place.span.end)).toBe('二o一二年一月四日');
    expect(renderRelated(found[0]!, place, 'zh-CN')).toBe('落款“二o一二年一月四日”');
  });
  it('offers the right sign for a wrong one, and nothing is left after it', () => {
    const [found] = findingsOf('二oo八年起执行。');
    expect(renderFix(found!, found!.fixes[0]!, 'zh-CN')).toBe('改为“〇〇”');
    expect(found!.fixes[0]!.edits).toEqual([{ start: 1, end: 3, newText: '〇〇' }]);
    expect(findingsOf('二〇〇八年起执行。')).toEqual([]);
  });
  it('is sure only of what arithmetic rules out', () => {
    const severities = (source: string): string[] => findingsOf(source).map((f) => f.severity);
    expect(severities('2月30日')).toEqual(['error']);
    expect(severities('三年行动计划（2023—2026年）')).toEqual(['warning']);
    expect(severities('2023年三月')).toEqual(['information']);
  });
});

describe('reckoning', () => {
  it('knows every weekday', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(Date.UTC(1900, 0)), max: new Date(Date.UTC(2099, 11)), noInvalidDate: true }),
        (day) => {
          const name = '日一二三四五六'[day.getUTCDay()];
          expect(weekdayOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())).toBe(name);
        },
      ),
    );
  });
});

describe('packs', () => {
  const CONGRESSES = rowsOf(PACKS, 'congresses');
  const PERIODS = rowsOf(PACKS, 'periods');
  const YEAR_ROLES = rowsOf(PACKS, 'yearRoles');
  const datesOf = (text: string) => getDates(computeSentenceFacts(text), LEXICON);
  const meetingsOf = (text: string) => datesOf(text).meetings;
  const inside = (marked: string): string => /⟦(.*)⟧/.exec(marked)![1]!;

  it.each(PERIODS.map((row) => [row.name, row] as const))('period %s', (_, row) => {
    for (const marked of row.yes) {
      const text = plain(marked);
      const [found] = datesOf(text).periods;
      expect(found?.period, text).toBe(row);
      expect(text.slice(found!.span.start, found!.span.end)).toBe(inside(marked));
    }
    for (const text of row.no) expect(datesOf(text).periods, text).toEqual([]);
    expect(row.last - row.first).toBe(4);
    expect(row.source).not.toBe('');
  });
  it('leaves no year between two periods', () => {
    for (const [i, row] of PERIODS.entries()) if (i > 0) expect(row.first).toBe(PERIODS[i - 1]!.last + 1);
  });
  it.each(YEAR_ROLES.map((row) => [row.words[0]!, row] as const))('role %s', (_, row) => {
    for (const marked of row.yes) {
      const role = datesOf(plain(marked)).periods[0]?.role;
      expect([role?.words, role?.year], marked).toEqual([inside(marked), 2020 + row.nth]);
      expect(datesOf(plain(marked)).faults).toEqual([]);
    }
    for (const text of row.no) expect(datesOf(text).periods[0]?.role, text).toBeUndefined();
    expect(row.source).not.toBe('');
  });
  it.each(CONGRESSES.map((row) => [row.name, row] as const))('congress %s', (_, row) => {
    for (const marked of row.yes) {
      const [found] = meetingsOf(plain(marked));
      expect(found?.congress.number, marked).toBe(row.number);
      expect(inside(marked)).toContain(found!.words);
    }
    for (const text of row.no) expect(meetingsOf(text), text).toEqual([]);
    expect(row.source).not.toBe('');
  });
  it('has congresses and plenums in the order in which they met', () => {
    const held = [...LEXICON.calendar.congresses.values()];
    const months = held.flatMap((row) => row.plenums);
    expect(months).toEqual([...months].sort((a, b) => a - b));
    for (const row of held) expect(row.plenums[0]! - row.held).toBeLessThan(2);
    expect(CONGRESSES.filter((row) => !row.closed).map((row) => row.number)).toEqual([CONGRESSES.at(-1)!.number]);
    expect(congressAt(LEXICON.calendar, monthOf(2023, 1))?.number).toBe(20);
    expect(congressAt(LEXICON.calendar, monthOf(2022, 10))?.number).toBe(19);
  });
  it.each([
    ['以新时代中国特色社会主义思想为指引。', 19],
    ['以中国式现代化为指引。', 20],
    ['领悟“两个确立”的决定性意义。', 19],
    ['坚持中国特色社会主义理论体系。', 0],
  ])('the words of %s tell its time', (text, newest) => expect(datesOf(`${text}十大`).newest).toBe(newest));
});

describe('any text', () => {
  const bits = fc.constantFrom(
    ...'2023年 二o一二年 2月 30日 （ ） — 至 “十四五” 末 期间 开局之年 党的 二十大 十九届 六中全会 精神 三年 行动计划 ， 。 \n \r\n 是 到 前 完成 𠮷 👨‍👩‍👧 工作计划 一、 ２０２３ 星期三 衛(wèi)生 《 》 25时'.split(
      ' ',
    ),
  );
  it('never throws, and reports stand within it, apart and in order', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 24 }), (words) => {
        const text = words.join('');
        let end = 0;
        const result = lint(modelOf(text), { rules });
        expect(result.failures).toEqual([]);
        for (const { span } of result.findings) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
  it('takes time that grows in a line', () => {
    const time = (n: number): number => {
      const text = `2023年工作计划\n${'一、工作总结\n2021年底前完成2—2年十四五第2023年3月至2月30日。\n附件1\n'.repeat(n)}`;
      const model = modelOf(text);
      const start = cpuTime();
      expect(lint(model, { rules }).findings.length).toBeGreaterThanOrEqual(n);
      return cpuTime() - start;
    };
    time(100);
    const [small, large] = [time(500), time(4000)];
    expect(large).toBeLessThan(Math.max(small, 5) * 40);
  });
});
