// What the rules of punctuation report, as marked, and what must stay silent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSE_HEAD } from '../../server/core/data/punctuation/clauseHeads.js';
import { HABITS } from '../../server/core/data/punctuation/habits.js';
import { BEHIND_CLOSE, LEADS } from '../../server/core/data/punctuation/quotes.js';
import { STRAYS } from '../../server/core/data/punctuation/strays.js';
import { lint, renderFix, renderMessage } from '../../server/core/index.js';
import { RULES as ALL_RULES } from '../../server/core/rules/index.js';
import { parseMarks } from '../harness/marks.mjs';
import { cpuTime, modelOf, readCorpus } from './harness.js';

const RULES = ALL_RULES.filter((rule) => rule.id.startsWith('punctuation/'));

/** The findings of these rules alone, marked in the text. */
function mark(text: string, markdown = false): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of lint(modelOf(text, markdown), { rules: RULES }).findings) {
    if (span.start < at) continue;
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const PAIRS = [
  '打造供水服务圈，报装⟦punctuation/unbalanced:““⟧零跑腿”办理率达到90%。',
  '开展⟦punctuation/unbalanced:“⟧敬老月活动，做好“夕阳红”品牌。',
  '由⟦punctuation/unbalanced:“⟧等客上门向⟦punctuation/unbalanced:“⟧送服务上门转变，实行“一对一”帮扶。',
  '强化关键岗位⟦punctuation/unbalanced:”⟧的监督。',
  '组织骨干（含新任班主任）⟦punctuation/unbalanced:）⟧参训。',
  '组织骨干⟦punctuation/unbalanced:（⟧含新任班主任参训，落实经费（30万元）。',
  '落实⟦punctuation/unbalanced:《⟧某某县志编修办法要求，学习《读本》。',
  '学习读本⟦punctuation/unbalanced:》⟧和《手册》。',
  '建立⟦punctuation/unbalanced:【⟧台账，及时销号。',
  '召开"党建引领"现场会，打造⟦punctuation/unbalanced:"⟧红色阵地。',
  '一、⟦punctuation/unbalanced:“⟧三个一行动\n每村建一个“农家书屋”。',
  '打造“幸福食堂⟦punctuation/mismatched:〞⟧品牌，推行“一窗受理⟦punctuation/mismatched:’⟧模式。',
  '打造⟦punctuation/mismatched:〝⟧幸福食堂”品牌。',
  '打造“幸福食堂⟦punctuation/mismatched:"⟧品牌，建设⟦punctuation/mismatched:"⟧一站式”窗口。',
  '落实责任（见附件2⟦punctuation/mismatched:】⟧，学习《手册⟦punctuation/mismatched:〉⟧。',
  '增强⟦punctuation/mismatched:”⟧四个意识”，落实“一岗双责⟦punctuation/mismatched:“⟧，推进“一带一路⟦punctuation/mismatched:“⟧倡议。',
  '运用“千村示范⟦punctuation/mismatched:“⟧经验。落实“三不伤害”、⟦punctuation/mismatched:”⟧四不放过”要求。',
];

const PAIRS_SILENT = [
  '重点任务：1)摸底;2）建账；a)走访；b）销号。',
  '一）总体要求\n二）重点任务\n三) 保障措施',
  '会议要求：“要抓住重点。\n“要压实责任。\n“要强化保障。”\n会后印发纪要。',
  '他强调：“要抓住重点，补齐短板。\n要压实责任，一抓到底。”',
  '（此件公开发布。\n联系人：某某科）',
  '坚持“以人\n为本”的理念',
  '配27"显示器10台、32"电视2台，it’s teachers’ day。',
  '开展"五个一"活动，评选＂好家风＂家庭。',
  '打造〝幸福食堂〞品牌，设「便民」窗口，写明『主办』单位。',
  '学习《关于〈条例〉的说明》，按照（〔2023〕15号）执行。',
  '落实(含试点单位）责任，（二)健全机制。',
  '取值范围为[0,5)，或（0，1]。',
  '见http://a.cn/b(1).html，邮箱ab@c.com，`const a = "（"`已改。',
  '<img src="a.png">图1，&quot;数字&quot;',
  '“‘十四五’规划”宣讲，坚持“实字当头，‘干’字为先”。',
  '增强“四个意识”“两个维护”，坚持“一线工作法”“驻村制”。',
];

const SLIPS = [
  '不搞大拆大建，不搞千村一面⟦punctuation/stray:。⟧和过度硬化。',
  '建成村级卫生室⟦punctuation/doubled:。。⟧完善管网⟦punctuation/doubled:，，⟧落实管护⟦punctuation/doubled:；；⟧确保用水⟦punctuation/doubled:、、⟧用电。',
  '强化管护⟦punctuation/doubled:,,⟧落实责任⟦punctuation/doubled:，,⟧确保安全。',
  '完善管网⟦punctuation/doubled:，。⟧\n落实“双随机”⟦punctuation/doubled:、，⟧规范执法⟦punctuation/doubled:。；⟧其他⟦punctuation/doubled:。、⟧照旧。',
  '管网铺设到户⟦punctuation/doubled:。，⟧确保按时通水。',
  '管网铺设到户⟦punctuation/doubled:。 。⟧\n疏通水渠⟦punctuation/doubled:， 。⟧',
  '今年的工作目标是⟦punctuation/stray:。⟧全面完成供水改造。',
  '供水率达到⟦punctuation/stray:。⟧96%以上，控制在5人⟦punctuation/stray:。⟧以内。',
  '要进一步⟦punctuation/stray:。⟧提升服务水平，建设有特色⟦punctuation/stray:。⟧的乡村。',
  '村干部以及⟦punctuation/stray:、⟧网格员，党员和⟦punctuation/stray:、⟧志愿者，有条件⟦punctuation/stray:、⟧的村。',
  '推行“⟦punctuation/stray:，⟧一窗受理”，按《管理办法⟦punctuation/stray:，⟧》执行（含村、社区⟦punctuation/stray:、⟧）。',
  '各村摸清底数。\n⟦punctuation/stray:，⟧乡镇汇总台账。',
  '各村任务如下⟦punctuation/stray:；⟧\n一、摸清底数，建立台账。',
  '年终考核分先进⟦punctuation/stray:。⟧达标、后进三个等次，着力整治占道经营⟦punctuation/stray:。⟧乱贴广告、乱停车辆等行为。',
];

const SLIPS_SILENT = [
  '治理成效明显。和去年相比，投诉下降。邻里互助。和谐稳定。和兄弟单位一起推进。',
  '种粮食、果蔬……统筹推进——不留死角！！何以至此？！等等。。。办得怎么样???',
  '姓名：，电话：；地址：。',
  '坚持实事求是。目标已经达到。2025年，任务全部完成。3.5级以上地震除外。',
  '任务全部完成。1.加强领导。达到95%。以上工作请各村落实。',
  '主动参与、积极配合，促进总和、人均提升，缓和、化解矛盾。的确如此。目的明确。',
  '“先立后破，不立不破。”这是原则。他说：“好。”，会后印发。',
  '各村摸清\n，乡镇汇总台账。',
  '各村任务如下：\n一、摸清底数；二、建立台账。现通知如下。',
  '年终考核分先进、后进两类。达标、未达标两种情形另行说明。村庄分为网格。党员、组长两类人员参加。',
  '集中整治突出问题。占道经营、乱停车辆等行为明显减少。集中整治占道经营。限期整改、逐项销号等措施有力。',
  'if (a) return;; 见http://a.cn/,,b',
  '一、，二、及（一）、',
  '学习“一、二、三”号文件（一、二类），“三农”、“三保”工作。',
];

/** Enough full-width marks to show what the document does. */
const FULL = '今年以来，各村深入排查，全面摸底，分类建账，逐项整改，限时办结，按月通报；对账销号，不留死角。';

const WIDTHS = [
  `${FULL}建立台账⟦punctuation/width:,⟧定期通报⟦punctuation/width:;⟧加强督导。`,
  `${FULL}时间⟦punctuation/width::⟧每周一；地点：县城。会期：半天。要求：着正装。人员：全体。`,
  `${FULL}达到95%⟦punctuation/width:,⟧做到“双随机”⟦punctuation/width:,⟧公开。\n确保各项工作任务落实到位⟦punctuation/width:.⟧`,
  `${FULL}组织骨干⟦punctuation/width:(⟧含新任)参训。`,
  `${FULL}𠮷镇👨‍👩‍👧建账⟦punctuation/width:,⟧衛(wèi)生⟦punctuation/width:,⟧整治。`,
  `各村排查⟦punctuation/width:,⟧摸底,建账,整改,办结,通报,销号,检查,督导,考核,奖惩,总结,提高(含社区)。`,
];

const WIDTHS_SILENT = [
  FULL,
  '深入排查,全面摸底。',
  `${FULL}补助1,200.5万元，每天8:00—17:30，按1:1.5配备，完成98.5%。`,
  `${FULL}见http://a.cn/b?c=1,2;d，邮箱a.b@c.cn，用Word, Excel (Office)办公。`,
  `${FULL}\n1.摸底\n1)建账\n(一)健全机制\n一.总体\n附件1.doc`,
  `${FULL}Strengthen leadership, improve services; keep going.`,
  `${FULL}&nbsp;&amp;各村`,
];

const BODY = '各村逐户走访，摸清底数。\n乡镇汇总台账，按月更新。\n县级分类指导，限期整改。\n年底组织验收，通报结果。\n';
const LONG = '县里今年集中力量改善农村饮水条件推进老旧管网改造提升供水保障能力完善水费收缴制度健全管护长效机制';

const ENDS = [
  `${BODY}对进度滞后的村挂牌督办，⟦punctuation/missing:问题突出的约谈负责人⟧`,
  `${BODY}一、督查。对进度滞后的村挂牌督办，⟦punctuation/missing:问题突出的约谈负责人⟧\n二、考核。年底统一组织考核。`,
  `⟦punctuation/missing:${LONG}⟧，确保用水安全。`,
  '⟦punctuation/missing:发现漏损当场登记限期整改整改情况计入管护员月考核并在村务公开栏公示请各组互相监督共同提高用水管理水平⟧。\n⟦punctuation/missing:各村签订供水管护承诺书把节约用水教育贯穿到日常管护全过程坚决防止私接乱接偷水漏水等行为发生的工作格局⟧。',
  `　　${BODY.replaceAll('\n', '\n　　')}全县统一部署，层层压实责任。各乡镇把供水管护列入年度重点工作，健全机制，落实专人负责日常维修养护，做到小修不过夜、大修不过三天，⟦punctuation/missing:让群众放心用水⟧\n　　年底统一组织考核，兑现奖惩。`,
];

const ENDS_SILENT = [
  BODY,
  `${BODY}一、对进度滞后的村挂牌督办，问题突出的约谈负责人\n二、考核`,
  `${BODY}联系人：李立，联系电话：12345，地址：县城东路1号`,
  `${BODY}清河县水务局\n2024年3月1日`,
  `${BODY}以上意见请抓好落实。清河县水务局 2024年3月1日`,
  `${BODY}全县一盘棋统筹推进，久久为功抓落实。（来源：水务局）`,
  `${BODY}对进度滞后的村挂牌督办，问题突出的约谈负责人\n— 3 —\n并通报全县。`,
  '对进度滞后的村挂牌督办，问题突出的约谈负责人\n对先进的村表扬奖励，经验典型的全县推广\n年底总结全年的工作，部署下一年的任务',
  '推动县城供水管网、镇区供水管网、农村饮水工程、灌区配套工程、水库除险加固工程、河道治理工程建设。',
  '认真落实省市关于加强农村饮水安全工程建设和运行管护工作的决策部署并在全县范围内统筹安排各类供水资金使用。',
  '完善以村级水管员为基础以乡镇水务站为骨干以县级供水公司为龙头的覆盖全县所有行政村的农村供水管护体系。',
];

const RANGES = '2021—2025年建设，2024—2025年验收，2026—2027年管护。';
const TIGHT = '1村10户，2村11户，3村12户，4村13户，5村14户，6村15户，7村16户，8村17户。';

const WAYS = [
  '新建蓄水池15⟦punctuation/range:--⟧20个。',
  '2021—2025年建设。新增3—5个。培训8—10名。防火期（1月1日⟦punctuation/range:-⟧5月31日）一律登记。',
  `${RANGES}2023⟦punctuation/range:-⟧2024年勘察。`,
  '每天9:00—11:00开放。防火期（1月1日⟦punctuation/range:-⟧5月31日）一律登记。',
  `新增3～5个，补助2～3万元，占5%～8%，培训10⟦punctuation/range:~⟧20人。`,
  '依据清水发⟦punctuation/number:[2023]⟧15号、清政办⟦punctuation/number:（2024）⟧3号和清政发⟦punctuation/number:【2024】⟧第5号文件。',
  '完善供水、排水⟦punctuation/etc:、⟧等设施，学习《手册》《读本》⟦punctuation/etc:、⟧等。',
  `${TIGHT}全县12⟦punctuation/space: ⟧个乡镇。`,
];

const WAYS_SILENT = [
  RANGES,
  `${RANGES}电话0571-88120，执行GB 15834-2011，2023-12-18日发布，气温-5度。`,
  `${RANGES}每户补助3～5万元，新增5～8个，占3%～5%。`,
  '2021-2025年建设，2024-2025年验收，2026—2027年管护。',
  '防火期（1月1日-5月31日）一律登记，比分3-2，每天9:00开放。',
  '依据清水发〔2023〕15号和《规划（2023）》第3号附件。',
  '克服靠、等、要思想，开展资产分类、等级评定，供水、排水等设施。',
  `${TIGHT}附件 1，表 2，图 3。\n1. 摸底\n第 3 页 共 5 页`,
  '1村 10 户，2村 11 户，3村 12 户，4村 13 户。',
];

describe.each([
  ['ways of writing', WAYS],
  ['ways of writing that are right', WAYS_SILENT],
  ['pairs', PAIRS],
  ['pairs that are right', PAIRS_SILENT],
  ['slips', SLIPS],
  ['what looks like a slip', SLIPS_SILENT],
  ['widths', WIDTHS],
  ['widths that are right', WIDTHS_SILENT],
  ['ends', ENDS],
  ['ends that need no mark', ENDS_SILENT],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    expect(mark(parseMarks(marked).text)).toBe(marked);
    const crlf = marked.replaceAll('\n', '\r\n');
    expect(mark(parseMarks(crlf).text)).toBe(crlf);
  });
});

describe('places', () => {
  it.each([
    '𠮷县开展⟦punctuation/unbalanced:“⟧敬老月活动👨‍👩‍👧。',
    '衛(wèi)生院打造“幸福食堂⟦punctuation/mismatched:〞⟧品牌（𠮷镇⟦punctuation/mismatched:】⟧。',
  ])('%s', (marked) => expect(mark(parseMarks(marked).text)).toBe(marked));

  it('are found where a converter put a page number', () => {
    const page = '坚决遏制耕地“非农\n— 1 —\n化”、有效防止“非粮化”。';
    expect(mark(page)).toBe(page);
  });
});

/** Applies the fixes of all findings one after the other, from the last one back. */
function applyFixes(text: string, safeOnly: boolean): string {
  const edits = lint(modelOf(text), { rules: RULES })
    .findings.flatMap(({ fixes }) => fixes.slice(0, 1).filter((fix) => !safeOnly || fix.safety === 'safe'))
    .flatMap((fix) => fix.edits)
    .sort((a, b) => b.start - a.start);
  let fixed = text;
  let limit = Number.POSITIVE_INFINITY;
  for (const edit of edits) {
    if (edit.end > limit) continue;
    fixed = fixed.slice(0, edit.start) + edit.newText + fixed.slice(edit.end);
    limit = edit.start;
  }
  return fixed;
}

describe('fixes', () => {
  it.each([...PAIRS, ...SLIPS, ...WIDTHS, ...WAYS, ENDS[0]!, ENDS[1]!])('of %s leave nothing behind', (marked) => {
    const fixed = applyFixes(parseMarks(marked).text, false);
    expect(mark(fixed)).toBe(fixed);
  });
});

describe('messages', () => {
  const told = (text: string): string[] =>
    lint(modelOf(text), { rules: RULES }).findings.map((finding) => {
      for (const fix of finding.fixes) expect(renderFix(finding, fix, 'zh-CN')).not.toMatch(/[{}]/);
      return renderMessage(finding, 'zh-CN');
    });
  it.each([
    ['开展“敬老月活动。', '““敬老月活动。”处的“只有前一半：补上后一半，或删去它'],
    ['打造“食堂〞品牌。', '“打造“食堂〞”处的〞和“不是一对，应为”'],
  ])('%s', (text, message) => expect(told(text)).toEqual([message]));
});

/** Where the ⟦ ⟧ of an example stand, and the text without them. */
const place = (marked: string): { text: string; at: number } => ({
  text: marked.replace(/[⟦⟧]/g, ''),
  at: marked.indexOf('⟦'),
});

describe('rows', () => {
  it.each([BEHIND_CLOSE, LEADS])('%o', ({ pattern, yes, no, source }) => {
    expect(source).not.toBe('');
    for (const text of yes) expect(text).toMatch(pattern);
    for (const text of no) expect(text).not.toMatch(pattern);
  });
  it('that begin clauses', () => {
    const { pattern, yes, no } = CLAUSE_HEAD;
    for (const marked of yes)
      expect([...place(marked).text.matchAll(pattern)].map((m) => m.index)).toEqual([place(marked).at]);
    for (const text of no)
      expect(
        [...text.matchAll(pattern)].map((m) => m[0]),
        text,
      ).toEqual([]);
  });
  it.each([...STRAYS, ...HABITS])('%o', ({ pattern, yes, no, source }) => {
    expect(source).not.toBe('');
    const hits = (text: string): number[] =>
      [...text.matchAll(pattern)].map((m) => m.index + m[0].lastIndexOf(m.groups!.hit ?? m.groups!.hit2!));
    for (const marked of yes) expect(hits(place(marked).text), marked).toEqual([place(marked).at]);
    for (const text of no) expect(hits(text), text).toEqual([]);
  });
});

describe('a paragraph that ends in a comma', () => {
  const PLAN =
    '清河县工作计划\n一、河道\n各村排查隐患，建立台账。\n乡镇每月复核，按季通报。\n二、堤防\n分段包干，限期完成。\n';
  it.each([
    '（一）清淤。组织专业队伍，清理河道⟦punctuation/missing:，⟧\n（二）加固。整治险段，补植护坡林。\n',
    '加强巡查，落实值班⟦punctuation/missing:，⟧\n\n三、保障\n明确专人，按期考核。\n',
  ])('%s', (text) => expect(mark(parseMarks(PLAN + text).text)).toBe(PLAN + text));
  it.each([
    '按照统一部署，\n各村落实包保，按月报告。\n',
    '一是组织队伍，\n二是清理河道，\n三是加固堤防，\n四是补植林木。\n',
  ])('silent: %s', (text) => expect(mark(parseMarks(PLAN + text).text)).toBe(PLAN + text));
  it('offers a full stop', () => {
    const text = `${PLAN}（一）清淤。组织专业队伍，清理河道，\n（二）加固。整治险段，补植护坡林。\n`;
    const finding = lint(modelOf(text)).findings.find((f) => f.rule === 'punctuation/missing')!;
    expect(renderMessage(finding, 'zh-CN')).toContain('“清理河道，”');
    expect(finding.fixes[0]!.edits[0]!.newText).toBe('。');
  });
});

describe('quotes of a departure', () => {
  it('have the marks of the text and stay within the clause', () => {
    const finding = lint(modelOf('清河县工作计划\n落实责任，加强学习、培训、等工作，按期考核。\n')).findings.find(
      (f) => f.rule === 'punctuation/etc',
    )!;
    expect(finding.args.quote).toBe('加强学习、培训、等工作');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '‘', '’', '〝', '〞', '"', '＂', '（', '）', '(', ')', '《', '》', '【', '】', '[', ']', '〔', '〕'],
    ...['。', '。。', '，', ',', '、', '；', ';', '：', ':', '？', '!', '.', '…', '——', '-', '～', '~'],
    ...[
      '\n',
      '\r\n',
      ' ',
      '　',
      '𠮷',
      '👨‍👩‍👧',
      '衛(wèi)',
      'http://a.b/',
      '`',
      '<b>',
      '&nbsp;',
      '1)',
      '一、',
      '（一）',
    ],
    ...[
      '工作',
      '指导思想是',
      '达到',
      '90%',
      '以上',
      '和',
      '以及',
      '的',
      '2023',
      '年',
      '等',
      '工程',
      '加强建设推进落实',
    ],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  it('never makes a rule throw, and all places lie in the text, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { findings, failures } = lint(modelOf(source), { rules: RULES });
        expect(failures).toEqual([]);
        for (const { span, related, fixes } of findings)
          for (const at of [span, ...related.map((r) => r.span), ...fixes.flatMap((f) => f.edits)]) {
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeGreaterThanOrEqual(at.start);
            expect(at.end).toBeLessThanOrEqual(source.length);
          }
        expect(findings.map((f) => f.span.start)).toEqual(findings.map((f) => f.span.start).sort((a, b) => a - b));
      }),
      { numRuns: 600 },
    );
  });
  it.each(['“开展', '（一“，。', '工作,确保；', '加强建设', '《“（', '\n“各村排查整改，按月通报。', '2021-2025年'])(
    '%s takes time that grows with its length',
    (unit) => {
      const once = (n: number): number => {
        const model = modelOf(unit.repeat(n));
        const began = cpuTime();
        lint(model, { rules: RULES });
        return cpuTime() - began;
      };
      const time = (n: number): number => Math.min(once(n), once(n), once(n));
      time(500);
      expect(time(16000)).toBeLessThan(40 * Math.max(time(1000), 8));
    },
  );
  it('comes to rest: safe fixes leave nothing safe to fix', () => {
    fc.assert(
      fc.property(text, (source) => {
        let fixed = source;
        for (let i = 0; i < 4; i++) fixed = applyFixes(fixed, true);
        expect(applyFixes(fixed, true)).toBe(fixed);
      }),
      { numRuns: 300 },
    );
  });
  it('says the same of the corpus with CR LF', () => {
    for (const { text: source, markdown } of readCorpus()) {
      const words = (t: string): string[] =>
        lint(modelOf(t, markdown), { rules: RULES }).findings.map((f) =>
          t.slice(f.span.start, f.span.end).replace(/\r/g, ''),
        );
      expect(words(source.replaceAll('\n', '\r\n'))).toEqual(words(source));
    }
  });
});
