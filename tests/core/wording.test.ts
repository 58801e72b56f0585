// Wrong words: each row of the packs is found in its examples and passed over beside them; what is told depends on how many
// marks of an altered text the document shows; names left in are told where others are blanked out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS, rowsOf } from '../../server/core/data/packs.js';
import { lint } from '../../server/core/index.js';
import { computeSentenceFacts } from '../../server/core/lex/facts.js';
import { pairAt } from '../../server/core/lex/lexicon/pairs.js';
import { LEXICON } from '../../server/core/lex/lexicon.js';
import { getWording } from '../../server/core/lex/wording.js';
import { findRule } from '../../server/core/rules/index.js';
import { fold } from '../../server/core/text/fold.js';
import { parseMarks } from '../harness/marks.mjs';
import { modelOf } from './harness.js';

const RULES = ['substituted', 'typo', 'leak'].map((name) => findRule(`wording/${name}`)!);
const findingsOf = (text: string) => lint(modelOf(text), { rules: RULES }).findings;
const found = (text: string) => getWording(computeSentenceFacts(text), LEXICON);

function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const { rule, span } of findingsOf(text)) {
    marked += `${text.slice(at, span.start)}⟦${rule}:${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return marked + text.slice(at);
}

const check = (marked: string): void => expect(mark(parseMarks(marked).text)).toBe(marked);

const GROUPS = rowsOf(PACKS, 'typos');
const ROWS = rowsOf(PACKS, 'substitutions');

describe('typos', () => {
  it.each(GROUPS.map((group, i) => [i, group] as const))('group %i', (_, { pairs, yes, no }) => {
    for (const [wrong, right] of Object.entries(pairs)) {
      expect(
        found(`（${wrong}）`).map((f) => f.right),
        wrong,
      ).toEqual([right]);
      expect(found(`（${right}）`), right).toEqual([]);
    }
    for (const marked of yes) expect(found(marked.replace(/[⟦⟧]/g, '')).length, marked).toBe(1);
    for (const text of no) expect(found(text), text).toEqual([]);
  });
});

describe('words with one character wrong', () => {
  const rows = [...rowsOf(PACKS, 'slips'), ...rowsOf(PACKS, 'homophones'), ...rowsOf(PACKS, 'haste')];
  it.each(rows.map((row, i) => [i, row] as const))('row %i', (_, { yes, no, source }) => {
    expect(source).not.toBe('');
    for (const marked of yes) {
      const start = marked.indexOf('⟦');
      const text = marked.replace(/[⟦⟧]/g, '');
      expect(
        found(text).map((f) => [f.start, f.end]),
        marked,
      ).toEqual([[start, marked.indexOf('⟧') - 1]]);
    }
    for (const text of no) expect(found(text), text).toEqual([]);
  });
  it('never take a word that is meant for a slip', () => {
    const { known } = LEXICON.wording;
    for (const { words } of rowsOf(PACKS, 'slips'))
      for (const right in words)
        words[right]!.split('|').forEach((characters, place) => {
          for (const character of characters) {
            const wrong = right.slice(0, place) + character + right.slice(place + 1);
            if (wrong.length === 2) expect(known.isWord(pairAt(wrong, 0)), wrong).toBe(false);
          }
        });
  });
  it.each([
    '⟦wording/typo:认务⟧分解到人，各单位要⟦wording/typo:名确⟧分管领导，⟦wording/typo:情矿⟧及时上报。',
    '做好⟦wording/typo:考合⟧工作，⟦wording/typo:规犯⟧管理流程；加强⟦wording/typo:陪养⟧，主要⟦wording/typo:惜施⟧有效。',
    '各单位⟦wording/typo:将将⟧在月底前⟦wording/typo:进行进行⟧自查，人数不少⟦wording/typo:于于⟧三人，重要⟦wording/typo:的的⟧事项及时报告。',
  ])('%s', check);
  it.each([
    // Two words that meet, names of people, places and owners, quotations.
    '请在标签定位处盖章，标签属性不变，目标值不变，按排放标准执行，消息列表公开。',
    '参加人员：王明确、李名确、张情矿。',
    '名确村、名确镇和名确街道，情矿公司，名确集团，“名确”品牌，《名确》杂志。',
    '以社会主义核心价值观为引领，坚定不移地推进，开展主题党日活动，做好平急结合工作。',
    '目的的确定，为了了解情况，存在在建工程，大将将来访，关于于洪区的情况，公平和和谐，目的的实现。',
    '研究研究再定，讨论讨论方案，由上级将将士安顿好。',
  ])('silent: %s', (text) => expect(mark(text)).toBe(text));
});

describe('words that were exchanged', () => {
  const severities = (text: string) =>
    lint(modelOf(text))
      .findings.filter((f) => f.rule === 'wording/substituted')
      .map((f) => f.severity);
  it('are a guess where one alone stands in a text, and told where others do', () => {
    expect(severities('某校工作计划\n健全党员学习轨迹，发挥劣势，完成年度课程。')).toEqual(['information']);
    expect(severities('某校工作计划\n发挥劣势，营建氛围，完成年度课程。')).toEqual(['warning', 'warning']);
  });
  it('count in an altered text without their company', () => {
    const text = '某镇工作计划\n发挥劣势，营建氛围，取得停顿。村级次要产业有茶叶，踊跃开展培训。';
    expect(severities(text)).toEqual(['warning', 'warning', 'warning', 'information', 'information']);
  });
});

describe('slips of a hasty hand', () => {
  it('lists no phrase and no swapped word whose wrong form is a word', () => {
    const { known, haste } = LEXICON.wording;
    for (const { swapped, phrases } of rowsOf(PACKS, 'haste')) {
      for (const first in swapped)
        for (const second of swapped[first]!)
          expect(known.isWord(pairAt(second + first, 0)), second + first).toBe(false);
      for (const phrase of phrases) {
        expect(phrase.length).toBe(4);
        for (const place of [0, 1]) expect(haste.findPhrase(phrase.slice(place, place + 3)) ?? phrase).toHaveLength(4);
      }
    }
  });
  it.each([
    // A character twice.
    '进一步⟦wording/typo:完完善⟧机制，加强⟦wording/typo:制度度⟧建设，比例⟦wording/typo:为为⟧48%，全面⟦wording/typo:落落实⟧任务。',
    '完善治理体系⟦wording/typo:和和⟧管理制度，主要目标⟦wording/typo:是是⟧群众受益，年均⟦wording/typo:不不⟧低于3%。',
    // Neighbours in each other’s place, in a word and between two.
    '不断⟦wording/typo:善完⟧制度，抓好⟦wording/typo:施实⟧工作。',
    '进一步⟦wording/typo:加建强设⟧。',
    // One left out of a phrase.
    '健全⟦wording/typo:督管理⟧制度，健全⟦wording/typo:织保障⟧体系。',
    '将⟦wording/typo:督管理⟧项目纳入计划；𠮷县👨‍👩‍👧继续⟦wording/typo:完完善⟧机制。',
  ])('%s', check);
  it.each([
    '数值前大后小，做到上情下达、内培外引，小病大养。',
    '踏踏实实推进，兢兢业业工作，实实在在服务，扎扎实实落实，方方面面受益。',
    '做好避暑工作，一座座新城拔地而起，公平和和谐，作为为民服务的窗口，院落落实管护，成为为民办事的平台。',
    '乡中心校校长负责，学校校长负责，医院院领导负责，临时工工资按月发放，制造业业主参加，满意度度量方法。',
    '优服务、促消费、稳就业、强基础、增省级专科，公共服务便利度提升。',
    '完善推进机制，加强建设管理，措施落实到位，组长：张完善、李善完。',
    '善完村、善完公司、“善完”品牌，《善完》一书。',
    '各级党组织组织党员学习，土地利用利用率提高。',
    '三是是否达标，不得不不断改进。',
    '为推进乡村振兴提供坚强有力的组\n织保障。',
  ])('silent: %s', (text) => expect(mark(text)).toBe(text));
});

describe('substitutions', () => {
  it.each(ROWS.map((row) => [row.wrong, row] as const))('%s', (wrong, row) => {
    for (const marked of row.yes) {
      const text = marked.replace(/[⟦⟧]/g, '');
      const start = marked.indexOf('⟦');
      const hit = found(text).find((f) => f.start === start && f.wrong === wrong);
      expect(hit?.right, marked).toBe(row.right);
      expect(hit?.strength, marked).toBe(row.altered === 'only' ? 'altered' : hit?.strength);
    }
    for (const text of row.no)
      expect(
        found(text).filter((f) => f.wrong === wrong && f.right === row.right),
        text,
      ).toEqual([]);
    for (const phrase of row.phrases ?? []) expect(phrase).toContain(wrong);
    expect(row.source).not.toBe('');
  });
  it('stand in one row for each word that is meant and each way to count', () => {
    const words = ROWS.filter((row) => row.source.endsWith('exchange')).map((row) =>
      [row.wrong, row.right, row.altered ?? row.always].join(),
    );
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  it('never stand in what another row proposes as right', () => {
    // A word that is right in the plain sense of another row would be exchanged to and fro.
    const always = ROWS.filter((row) => row.always && !row.notAfter && !row.notBefore);
    for (const row of always) for (const other of ROWS) expect(other.right.includes(row.wrong), row.wrong).toBe(false);
  });
});

describe('a text', () => {
  it.each([
    '完善⟦wording/substituted:根本⟧医疗⟦wording/substituted:效劳⟧体系，住院分娩率⟦wording/substituted:到达⟧98%以上。',
    // Three different marks: words are told that could be right elsewhere.
    '提高⟦wording/substituted:效劳⟧水平，夯实⟦wording/substituted:根底⟧，确保资金⟦wording/substituted:平安⟧。为群众⟦wording/substituted:效劳⟧，营造良好⟦wording/substituted:气氛⟧。',
    '𠮷县👨‍👩‍👧中心卫生院加大经费⟦wording/typo:投人⟧，群众⟦wording/typo:反应⟧的问题逐件登记。'.replace(
      '⟦wording/typo:反应⟧的',
      '⟦wording/typo:反应⟧的',
    ),
    // Company with a mark in it: the text is read with half-width ones.
    '坚持预防为主的⟦wording/substituted:原那么⟧，做到⟦wording/substituted:义务⟧到人，在工作中提高办事⟦wording/substituted:服从⟧，落实到位。',
    '浓厚⟦wording/substituted:空气⟧，⟦wording/substituted:活期⟧召开会议，⟦wording/substituted:空虚⟧队伍，⟦wording/substituted:补偿⟧短板，优化发展⟦wording/substituted:空中⟧。',
    '補助資金及時⟦wording/typo:拔付⟧，按期⟦wording/typo:峻工⟧。',
    '⟦wording/typo:深人⟧基层，⟦wording/typo:再接再励⟧，⟦wording/typo:以身做则⟧。',
    // Another list of words that such programs put in.
    '落实科学⟦wording/substituted:开展⟧观，⟦wording/substituted:乐观⟧培育产业，绿化⟦wording/substituted:掩盖⟧率达到四成，⟦wording/substituted:顺当⟧完成任务。',
    '团结⟦wording/substituted:带着⟧⟦wording/substituted:广阔⟧村民修通高速⟦wording/substituted:大路⟧，大力⟦wording/substituted:进展⟧集体经济。',
    '改善社区⟦wording/typo:坏境⟧卫生，做好⟦wording/typo:地址灾害⟧防治。',
  ])('%s', check);
  it.each([
    '维护群众根本利益，从根本上解决问题，为国效劳，30分钟内到达现场，到达3号楼。',
    '建设平安校园、平安医院，开展主题教育，高质量开展各项活动，科学开展防治，稳固的基础。',
    '推动技术进步和产业升级，设施完好率达到95%，扩大消费，只有这样才能提升水平。',
    '资深人士参与，各单位公布署名文章，返乡真正就业，兜底保障，圆满报告会，改善食堂条件，今年未发生事故。',
    '形势不容乐观，员工乐观主动，工程进展顺利，取得科学进展，走上富裕大路，掩盖问题，办事顺当。',
    '带着问题下基层，广阔农村大有可为，认真仔细抓好每个环节，空气质量治理，安全治理，污染治理人员。',
    '实实在在做好工作，会场气氛热烈，承包管理，双轨制，标新立异，破除迷信，职称晋升管理，教育感化挽救。',
    '落实《关于深化医疗效劳改革的意见》要求。',
    '这一假设干扰了判断，标准那么高，要求那么严，是否那么做，规模那么大。',
    // Words that programs exchange, where they are right.
    '组织带领党员群众，书记带领班子成员，完善人民调解网络，优化调解力量布局，高质量办理建议提案，深化基层治理。',
    '提高办事能力，方便办事群众，存在缺乏专业人才的问题，组织护士参加进修教育，讲授设备操作，晋升专业技术职务。',
    '严格监视病情变化，加强汛情监视，果断制止不当操作，事故产生的原因要查清，急救车到达三级医院后做好交接。',
    '装置调试前检查防护装置，推进装置监控系统升级，系统自动对接平台，同一采购项目不得拆分，从大局部署出发。',
    '征询师生意见，组织健步队，有意愿者优先，实行承诺制，义务书写春联，开展义务心肺复苏培训，防止引诱群众参赌。',
    '生态文明馆，传染病院建设，若干系列活动，主干系统，扩大失业、工伤保险覆盖面，提振消费才能拉动经济。',
    // Two words that meet there.
    '建立异地就医结算机制，组织团结壮大，国际接轨制度体系，对现状师资进行分析，一起首先做好，以高水平安全保障发展。',
    '课题目标明确，检查核实情况，每次要求不同，每年都会更新目录，检查了局机关，加强协调和推进，检测后果断处置。',
    '住院时代办手续，办事情况良好，健康健身活动，部门生产任务，通知足球队，互连系统上线，不但愿意参加，实施展示工程。',
    '揭露诈骗伎俩，致敬历史、奋斗今朝，一起归纳综合分析，是否那么重要，人事情况，促进步行街改造，制定见习计划。',
    '只有净化源头，才能减轻危害；组织上风险可控，在处所志愿服务，主动化解矛盾，部分负责人由企业担任人才顾问。',
    '旅游产业增加值达300亿元，占比超6%，总规模达约2万人。',
    '既使群众得实惠，又使企业得发展；加强划转管理；设计化工园区；自己经营；全市扬尘治理；绩效考核成绩累计。',
  ])('silent: %s', (text) => expect(mark(text)).toBe(text));
});

describe('names left in', () => {
  it.each([
    '加快健康xx建设，全xx奋力争先。持续推进健康⟦wording/leak:延安⟧建设，确保⟦wording/leak:延安⟧平安。',
    'xx镇党委高度重视，各村向xx镇报告。\n⟦wording/leak:柳河镇⟧团委将带领青年建功立业。',
    '落实××省和××市的部署，依托××大学，更好满足⟦wording/leak:安远县⟧群众的就医需求。',
  ])('%s', (text) => expect(mark(parseMarks(text).text)).toBe(text));
  it.each([
    '加快健康延安建设，确保延安平安。',
    '加快健康xx建设，全xx奋力争先，学习三明医改经验，与延安对接。',
    'xx镇党委高度重视，各村向xx镇报告。\n柳河镇、桥头镇要落实责任。\n石桥镇党委要抓好落实，柳河镇党委要带头。',
    'xx县委高度重视，xx镇、xx镇落实责任。支持县职业中专扩大招生，联合镇卫生院开展义诊。',
    '落实××省和××市的部署，与安远县结对帮扶，学习崇义县做法。',
    '落实××省和××市的部署，支援安远县。',
    '安远县各村报送进展，完成xx个村的整治，由xx村先行，xx村跟进。',
    '落实××省部署，由××县牵头，安远县、崇义县配合。',
    '建设富裕县，做强县域经济，落实××省和××市部署。',
    'xx镇党委高度重视，各村向xx镇报告。全镇干部要抓好落实，中心镇建设要加快。',
  ])('silent: %s', (text) => expect(mark(text)).toBe(text));
});

describe('any text', () => {
  const bits = fc.constantFrom(
    ...'效劳 根本 医疗 到达 95% 到达现场 峻工 稳固 提升 《 》 ， 。 \n \r\n xx镇 柳河镇 健康延安建设 健康xx建设 𠮷 👨‍👩‍👧 衛(wèi)生 臵'.split(
      ' ',
    ),
  );
  it('gives spans apart and in order, and its changes leave nothing of the same word', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 24 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { span, fixes, args } of findingsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
          expect(fold(text.slice(span.start, span.end)).text).toBe(fold(String(args.quote)).text);
          for (const fix of fixes) expect(fix.safety).toBe('review');
        }
      }),
    );
  });
  it('is right once every change is made', () => {
    const text = RULES.map((rule) => parseMarks(rule.examples.bad).text).join('\n');
    let fixed = text;
    for (const finding of findingsOf(text)
      .filter((f) => f.fixes.length > 0)
      .reverse())
      for (const { start, end, newText } of finding.fixes[0]!.edits)
        fixed = fixed.slice(0, start) + newText + fixed.slice(end);
    expect(findingsOf(fixed).filter((f) => f.rule !== 'wording/leak')).toEqual([]);
  });
});
